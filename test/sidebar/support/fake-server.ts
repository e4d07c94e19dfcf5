import type { Server } from "../../../src/api/server";

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

  /** @param others answers what a test has no answer of its own for */
  constructor(
    private answers: Answers,
    private readonly others?: AnswersCalls,
  ) {}

  /** Other answers from now on; those not named stay. */
  change(answers: Answers): void {
    this.answers = { ...this.answers, ...answers };
  }

  /** From now on an endpoint is answered as all are that the test does not name. */
  restore(name: keyof Server): void {
    this.answers = { ...this.answers, [name]: undefined };
  }

  async reply(name: string, request: unknown): Promise<Reply> {
    this.calls.push({ name, request });
    const handlers: Readonly<Record<string, ((...request: never[]) => unknown) | undefined>> = this.answers;
    const handler: ((request: never) => unknown) | undefined = handlers[name];
    if (handler === undefined && this.others !== undefined) return this.others.reply(name, request);
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

  /** Waits until the page has asked an endpoint for something that fits. */
  async called<Name extends keyof Server>(
    name: Name,
    fits: (...request: Parameters<Server[Name]>) => boolean,
  ): Promise<void> {
    const isSo = (): boolean =>
      this.callsOf(name).some((request) => fits(...([request] as Parameters<Server[Name]>)));
    for (let tries = 0; tries < 200 && !isSo(); tries++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    if (!isSo()) throw new Error(`${name} was not called so`);
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
