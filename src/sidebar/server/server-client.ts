import type { Problem } from "../../api/problem";
import { failure, success, type Result } from "../../pricing/result";
import type { Server } from "../../api/server";
import type { Calls, Runner } from "./runner";
import { transportProblem } from "./transport-problem";

type Endpoint = keyof Server;
/** What an endpoint that can fail by itself answers when it does not. */
type Success<Name extends Endpoint> =
  ReturnType<Server[Name]> extends Result<infer Value, Problem> ? Value : never;
type FallibleEndpoint = {
  [Name in Endpoint]: ReturnType<Server[Name]> extends Result<unknown, Problem> ? Name : never;
}[Endpoint];
type SureEndpoint = Exclude<Endpoint, FallibleEndpoint>;

/** The one way from the page to the server. Requests go one after another, as Google serves them best. */
export interface ServerClient {
  /** Asks an endpoint that always answers: only the way there and back can fail. */
  ask<Name extends SureEndpoint>(
    name: Name,
    ...request: Parameters<Server[Name]>
  ): Promise<Result<ReturnType<Server[Name]>, Problem>>;
  /** Asks an endpoint that says by itself what cannot be done: either failure comes back as its problem. */
  attempt<Name extends FallibleEndpoint>(
    name: Name,
    ...request: Parameters<Server[Name]>
  ): Promise<Result<Success<Name>, Problem>>;
}

/** A client over `google.script.run`. */
export function serverClient(run: Runner): ServerClient {
  let last: Promise<unknown> = Promise.resolve();

  const inTurn = <Name extends Endpoint, Value>(
    name: Name,
    request: Parameters<Server[Name]>,
    toResult: (answer: never) => Result<Value, Problem>,
  ): Promise<Result<Value, Problem>> => {
    const fail = (error: unknown): Result<Value, Problem> => failure(transportProblem(error));
    const answer = last
      .then(
        () =>
          new Promise<Result<Value, Problem>>((resolve) => {
            const calls: Calls = run
              .withSuccessHandler((value) => resolve(toResult(value)))
              .withFailureHandler((error) => resolve(fail(error)));
            calls[name](...request);
          }),
      )
      .catch(fail);
    last = answer;
    return answer;
  };

  return {
    ask: <Name extends SureEndpoint>(name: Name, ...request: Parameters<Server[Name]>) =>
      inTurn(name, request, (value: ReturnType<Server[Name]>) => success(value)),
    attempt: <Name extends FallibleEndpoint>(name: Name, ...request: Parameters<Server[Name]>) =>
      inTurn(name, request, (outcome: Result<Success<Name>, Problem>) => outcome),
  };
}
