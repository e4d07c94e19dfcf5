import { useMemo } from "preact/hooks";
import { useServer } from "../server/server-context";
import type { ImportServer } from "./import/import-run";

/** The calls of an import, over the page's one client. */
export function useImportServer(): ImportServer {
  const server = useServer();
  return useMemo(
    () => ({
      beginImport: (request) => server.attempt("beginImport", request),
      putCharges: (request) => server.attempt("putCharges", request),
      finishImport: (request) => server.attempt("finishImport", request),
      cancelImport: (request) => server.attempt("cancelImport", request),
    }),
    [server],
  );
}
