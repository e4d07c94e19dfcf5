import type { Server } from "../../../src/addon/api/server";

/** What the server answers in a test. An endpoint that is not given here fails the call, and the test with it. */
export type Answers = {
  readonly [Name in keyof Server]?: (
    ...request: Parameters<Server[Name]>
  ) => ReturnType<Server[Name]> | Promise<ReturnType<Server[Name]>>;
};

export interface Reply {
  readonly ok: boolean;
  /** JSON, since only that crosses to a real sidebar. */
  readonly json: string;
}

/** Whoever answers the calls of a page. */
export interface AnswersCalls {
  reply(name: string, request: unknown): Promise<Reply>;
}

export interface RecordedCall {
  readonly name: string;
  readonly request: unknown;
}

/** Stands for Google: hands each call to the test's answers and remembers it. */
export class FakeServer implements AnswersCalls {
  readonly calls: RecordedCall[] = [];
  readonly unexpected: string[] = [];

  constructor(private answers: Answers) {}

  /** Other answers from now on; those not named stay. */
  change(answers: Answers): void {
    this.answers = { ...this.answers, ...answers };
  }

  async reply(name: string, request: unknown): Promise<Reply> {
    this.calls.push({ name, request });
    const handlers: Readonly<Record<string, ((...request: never[]) => unknown) | undefined>> = this.answers;
    const handler: ((request: never) => unknown) | undefined = handlers[name];
    if (handler === undefined) {
      this.unexpected.push(name);
      return { ok: false, json: JSON.stringify(`no answer for ${name}`) };
    }
    try {
      return { ok: true, json: JSON.stringify((await handler(request as never)) ?? null) };
    } catch (error) {
      return { ok: false, json: JSON.stringify(error instanceof Error ? error.message : String(error)) };
    }
  }

  callsOf(name: keyof Server): readonly unknown[] {
    return this.calls.filter((call) => call.name === name).map((call) => call.request);
  }
}

/** A promise that a test settles when it has seen the state before. */
export function held<Value>(): {
  readonly promise: Promise<Value>;
  readonly release: (value: Value) => void;
} {
  let release: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((resolve) => {
    release = resolve;
  });
  return { promise, release: (value) => release(value) };
}
