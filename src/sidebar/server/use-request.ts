import { useCallback, useRef, useState } from "preact/hooks";
import type { Problem } from "../../api/problem";
import type { Result } from "../../pricing/result";

/** Where a request to the server stands. */
export type RequestState<Value> =
  | { readonly state: "idle" }
  | { readonly state: "loading" }
  | { readonly state: "done"; readonly value: Value }
  | { readonly state: "failed"; readonly problem: Problem };

export interface RequestHandle<Value, Args extends readonly unknown[]> {
  readonly status: RequestState<Value>;
  readonly send: (...args: Args) => void;
  /** The last request once more. */
  readonly retry: () => void;
  readonly reset: () => void;
}

/**
 * A request with its progress, so that each view shows all four states. Of overlapping requests the last one counts.
 *
 * @param onDone runs after the last request succeeded
 */
export function useRequest<Value, Args extends readonly unknown[]>(
  ask: (...args: Args) => Promise<Result<Value, Problem>>,
  onDone?: (value: Value) => void,
): RequestHandle<Value, Args> {
  const [status, setStatus] = useState<RequestState<Value>>({ state: "idle" });
  const turn = useRef(0);
  const lastArgs = useRef<Args | null>(null);
  const current = useRef({ ask, onDone });
  current.current = { ask, onDone };

  const send = useCallback((...args: Args): void => {
    const mine = ++turn.current;
    lastArgs.current = args;
    setStatus({ state: "loading" });
    void current.current.ask(...args).then((outcome) => {
      if (mine !== turn.current) return;
      if (outcome.ok) {
        setStatus({ state: "done", value: outcome.value });
        current.current.onDone?.(outcome.value);
      } else {
        setStatus({ state: "failed", problem: outcome.failure });
      }
    });
  }, []);

  const retry = useCallback(() => {
    if (lastArgs.current !== null) send(...lastArgs.current);
  }, [send]);

  const reset = useCallback(() => {
    turn.current++;
    setStatus({ state: "idle" });
  }, []);

  return { status, send, retry, reset };
}
