import { momentInWords } from "../../api/moments";
import type { RatesOverview } from "../../api/rates-refresh";
import { ConfirmedAction } from "../parts/confirmed-action";
import { useServer } from "../server/server-context";

interface UndoRefreshProps {
  readonly undo: NonNullable<RatesOverview["undo"]>;
  readonly onUndone: (message: string) => void;
}

/** Brings back the table before the last refresh. */
export function UndoRefresh({ undo, onUndone }: UndoRefreshProps) {
  const server = useServer();
  return (
    <ConfirmedAction
      kind="plain"
      question={`Bring back the rates as they were before the refresh of ${momentInWords(undo.when)} (version ${undo.version})? Prices of your own are kept.`}
      action="Undo refresh"
      busy="Bringing back the earlier rates…"
      ask={() => server.attempt("undoRefresh")}
      onDone={(written) => onUndone(written.message)}
    >
      Undo last refresh
    </ConfirmedAction>
  );
}
