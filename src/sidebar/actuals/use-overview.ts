import { useCallback, useEffect, useState } from "preact/hooks";
import type { ActualsOverview } from "../../api/actuals";
import { useServer } from "../server/server-context";
import { useRequest, type RequestState } from "../server/use-request";

export interface Overview {
  readonly request: RequestState<ActualsOverview>;
  /** What was read last, or what the last change left. */
  readonly last: ActualsOverview | undefined;
  readonly load: () => void;
  readonly set: (overview: ActualsOverview) => void;
}

/** What the spreadsheet holds of actuals, read again whenever the view comes into sight. */
export function useOverview(shown: boolean): Overview {
  const server = useServer();
  const [last, setLast] = useState<ActualsOverview | undefined>(undefined);
  const { status, send } = useRequest(() => server.attempt("actualsOverview"), setLast);
  const load = useCallback(() => send(), [send]);
  useEffect(() => {
    if (shown) load();
  }, [shown, load]);
  return { request: status, last, load, set: setLast };
}
