import type { InsertRequest, InsertResult } from "../../api/insert-function";
import { useServer } from "../server/server-context";
import { useRequest, type RequestHandle } from "../server/use-request";

export type Insert = RequestHandle<InsertResult, [InsertRequest]>;

/** The request that writes a formula. */
export function useInsert(): Insert {
  const server = useServer();
  return useRequest((request: InsertRequest) => server.attempt("insertFormula", request));
}
