import { useCallback, useState } from "preact/hooks";
import { Button } from "../parts/button";
import { ProblemNotice } from "../parts/problem-notice";
import { Progress } from "../parts/progress";
import { View } from "../parts/view";
import { HeldPart } from "./held-part";
import { FilesPart } from "./import/files-part";
import { sourceOfFile } from "./import/source";
import { useChosen } from "./import/use-chosen";
import { useDrop } from "./import/use-drop";
import { WaysIn } from "./import/ways-in";
import { NextPart } from "./next-part";
import { TablePart } from "./table/table-part";
import { useOverview } from "./use-overview";

interface ActualsViewProps {
  readonly shown: boolean;
  readonly onBack: () => void;
  readonly onInsert: (name: string) => void;
}

/** What OpenAI reports: into the spreadsheet, priced, and held against the bill and the plan. */
export function ActualsView({ shown, onBack, onInsert }: ActualsViewProps) {
  const overview = useOverview(shown);
  const files = useChosen();
  const [isTable, setTable] = useState(false);
  const { last, request, load, set } = overview;
  const [running, setRunning] = useState<string | null>(null);
  const { add } = files;
  const takeDropped = useCallback((dropped: FileList) => add([...dropped].map(sourceOfFile)), [add]);
  const isOver = useDrop(shown && running === null && !isTable, takeDropped);
  const hasFiles = files.chosen.length > 0 || files.reading !== null || files.problem !== null;
  return (
    <View title="Actuals" shown={shown} onBack={onBack}>
      {last === undefined && request.state === "loading" && <Progress text="Looking at what is there…" />}
      {request.state === "failed" && <ProblemNotice problem={request.problem} onRetry={load} />}
      {hasFiles ? (
        <>
          <FilesPart
            files={files}
            isOver={isOver}
            running={running}
            onRunning={setRunning}
            overview={last}
            onOverview={set}
            onClear={files.clear}
          />
          {last !== undefined && last.charges !== null && <NextPart overview={last} onOverview={set} />}
        </>
      ) : isTable ? (
        <TablePart overview={last} onOverview={set} onClose={() => setTable(false)} />
      ) : (
        <>
          {last !== undefined && <HeldPart overview={last} onOverview={set} />}
          <section class="card" aria-labelledby="import-files">
            <h2 id="import-files">Import files</h2>
            <p>
              Exports of usage and bills as they come from OpenAI, Batch outputs, logs. They are read in this
              browser: you see what they are before anything is written.
            </p>
            <WaysIn more={false} isOver={isOver} onSources={files.add} />
          </section>
          <section class="card" aria-labelledby="from-a-sheet">
            <h2 id="from-a-sheet">From a sheet</h2>
            <p>
              A table that is in this spreadsheet already: select a cell of it, then price each row, or import
              it.
            </p>
            <Button onClick={() => setTable(true)}>Read the table</Button>
          </section>
          {last !== undefined && last.charges !== null && <NextPart overview={last} onOverview={set} />}
          <ByFormula onInsert={onInsert} />
        </>
      )}
    </View>
  );
}

/** Functions for what is in cells already. */
function ByFormula({ onInsert }: Pick<ActualsViewProps, "onInsert">) {
  return (
    <details>
      <summary>By formula</summary>
      <div class="stack">
        <p>
          JSON of the API in cells, a line item of a bill, any quantity on a meter: each has a function of its
          own.
        </p>
        <div class="actions">
          <Button kind="plain" onClick={() => onInsert("OPENAI_USAGE_COST")}>
            Price JSON
          </Button>
          <Button kind="plain" onClick={() => onInsert("OPENAI_LINE_ITEM")}>
            Read line items
          </Button>
          <Button kind="plain" onClick={() => onInsert("OPENAI_CHARGE")}>
            Price quantities
          </Button>
        </div>
      </div>
    </details>
  );
}
