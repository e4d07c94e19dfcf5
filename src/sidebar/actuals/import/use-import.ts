import { useRef, useState } from "preact/hooks";
import type { ActualsOverview, ChargeRow, ImportHeader } from "../../../api/actuals";
import { useImportServer } from "../actuals-client";
import { runImport, type ImportOutcome, type ImportProgress } from "./import-run";

export type ImportState =
  | { readonly state: "idle" }
  | { readonly state: "running"; readonly progress: ImportProgress; readonly isCancelling: boolean }
  | ImportOutcome;

export interface ImportHandle {
  readonly status: ImportState;
  /** Starts, or goes on with, an import. */
  readonly start: (header: ImportHeader, rows: readonly ChargeRow[]) => void;
  /** Ends it after the request that is under way; what was sent is forgotten. */
  readonly cancel: () => void;
}

/** An import with its progress. It goes on while another view is open. */
export function useImport(onOverview: (overview: ActualsOverview) => void): ImportHandle {
  const server = useImportServer();
  const [status, setStatus] = useState<ImportState>({ state: "idle" });
  const cancelled = useRef(false);
  const start = async (header: ImportHeader, rows: readonly ChargeRow[]): Promise<void> => {
    cancelled.current = false;
    const outcome = await runImport(server, header, rows, {
      onProgress: (progress) => setStatus({ state: "running", progress, isCancelling: cancelled.current }),
      isCancelled: () => cancelled.current,
      pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    });
    setStatus(outcome);
    if (outcome.state !== "stopped") onOverview(outcome.overview);
  };
  return {
    status,
    start: (header, rows) => void start(header, rows),
    cancel: () => {
      cancelled.current = true;
      setStatus((before) => (before.state === "running" ? { ...before, isCancelling: true } : before));
    },
  };
}
