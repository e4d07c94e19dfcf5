import { useCallback } from "preact/hooks";
import type { FunctionHelp } from "../../addon/api/function-help";
import { useServer } from "../server/server-context";
import { useRequest, type RequestState } from "../server/use-request";

export interface LoadedHelp {
  readonly status: RequestState<readonly FunctionHelp[]>;
  /** Asks the server the first time only. */
  readonly load: () => void;
  readonly retry: () => void;
}

/** The help of all functions, read once for every view that shows it. */
export function useFunctionHelp(): LoadedHelp {
  const server = useServer();
  const { status, send, retry } = useRequest(() => server.ask("functionHelp"));
  const { state } = status;
  const load = useCallback(() => {
    if (state === "idle" || state === "failed") send();
  }, [state, send]);
  return { status, load, retry };
}
