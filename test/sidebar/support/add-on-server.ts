import type { AddOn } from "../../../preview/addon/add-on";
import type { AnswersCalls, Reply } from "./fake-server";

/** The built server behind the page: each call runs in the add-on, as Google runs it. */
export class AddOnServer implements AnswersCalls {
  constructor(private readonly addOn: AddOn) {}

  reply(name: string, request: unknown): Promise<Reply> {
    try {
      const { result } = this.addOn.call(name, [request]);
      return Promise.resolve({ ok: true, json: JSON.stringify(result ?? null) });
    } catch (error) {
      return Promise.resolve({ ok: false, json: JSON.stringify(String(error)) });
    }
  }
}
