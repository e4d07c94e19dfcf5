import type { Outcome } from "../../../preview/addon/add-on";
import type { AnswersCalls, Reply } from "./fake-server";

/** The add-on's own server behind the page: each call runs in a realm, as Google runs it. */
export class AddOnServer implements AnswersCalls {
  /** @param call of an add-on in memory, or of a spreadsheet with formulas */
  constructor(
    private readonly call: (name: string, args: readonly unknown[]) => Outcome | Promise<Outcome>,
  ) {}

  async reply(name: string, request: unknown): Promise<Reply> {
    try {
      const { result } = await this.call(name, [request]);
      return { ok: true, json: JSON.stringify(result ?? null) };
    } catch (error) {
      return { ok: false, json: JSON.stringify(String(error)) };
    }
  }
}
