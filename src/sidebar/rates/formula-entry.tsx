import type { FormulaToLookAt, Mend, MendBy } from "../../api/rates-mending";
import { countOf } from "../../pricing/words";
import { Button } from "../parts/button";
import { ProblemNotice } from "../parts/problem-notice";
import { RadioGroup } from "../parts/radio-group";
import { useServer } from "../server/server-context";
import { useRequest } from "../server/use-request";

interface FormulaEntryProps {
  readonly entry: FormulaToLookAt;
  readonly choice: MendBy | "leave";
  readonly onChoice: (choice: MendBy | "leave") => void;
}

/** One formula, or one that was filled down: where, what is wrong, and what it would become. */
export function FormulaEntry({ entry, choice, onChoice }: FormulaEntryProps) {
  const server = useServer();
  const show = useRequest(() => server.attempt("showSheet", { name: entry.sheet, cells: entry.cells }));
  const { sheet, cells, formulas, errors, cell, why, advice, before, mends } = entry;
  const chosen = mends.find(({ by }) => by === choice);
  return (
    <li class="change stack">
      <div class="actions">
        <Button kind="plain" label={`Show ${sheet}, ${cells}`} onClick={() => show.send()}>
          {sheet}, {cells}
        </Button>
      </div>
      {show.status.state === "failed" && <ProblemNotice problem={show.status.problem} onRetry={show.retry} />}
      {formulas > 1 && (
        <p>
          {errors} of {countOf(formulas, "formula")} {errors === 1 ? "gives" : "give"} an error, in {cell}
          {errors > 1 && " first"}:
        </p>
      )}
      <p>{why}</p>
      {advice !== null && <p>{advice}</p>}
      {mends.length > 0 && (
        <RadioGroup
          label="How many requests are they?"
          value={choice}
          choices={[...mends.map(asChoice), { value: "leave" as const, label: "Leave as it is" }]}
          onChange={onChoice}
        />
      )}
      <p>
        <span class="muted">now </span>
        <code>{before}</code>
      </p>
      {chosen !== undefined && (
        <p>
          <span class="muted">then </span>
          <code>{chosen.after}</code>
        </p>
      )}
      {chosen !== undefined && chosen.mended < errors && (
        <p>{countOf(errors - chosen.mended, "cell")} will still give an error.</p>
      )}
    </li>
  );
}

function asChoice({ by, heading }: Mend): { readonly value: MendBy; readonly label: string } {
  return {
    value: by,
    label: by === "column" ? `As many as the column ${heading ?? ""} says` : "Each row is one request",
  };
}
