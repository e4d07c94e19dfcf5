import type { RatesRepaired } from "../../api/rates-refresh";
import { ConfirmedAction } from "../parts/confirmed-action";
import { Notice } from "../parts/notice";
import { useServer } from "../server/server-context";

interface RepairRatesProps {
  readonly damage: string;
  readonly onRepaired: (message: string) => void;
}

/** What is wrong with the Rates sheet, and the way out. */
export function RepairRates({ damage, onRepaired }: RepairRatesProps) {
  const server = useServer();
  return (
    <>
      <Notice tone="error">
        <strong>The Rates sheet cannot be used as it is.</strong> {damage}
      </Notice>
      <ConfirmedAction
        kind="primary"
        question="Rebuild the Rates sheet from the last good table? Rows of yours that can be read are kept; what cannot be kept is listed and put into the Rates log."
        action="Repair"
        busy="Rebuilding the Rates sheet…"
        ask={() => server.attempt("repairRates")}
        onDone={(repaired) => onRepaired(repairMessage(repaired))}
      >
        Repair Rates sheet
      </ConfirmedAction>
    </>
  );
}

function repairMessage({ message, lost }: RatesRepaired): string {
  const notKept = lost.length === 0 ? "" : ` Not kept, and written to the Rates log: ${lost.join("; ")}.`;
  return `${message}${notKept}`;
}
