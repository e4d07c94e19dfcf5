import { Button } from "../parts/button";
import { View } from "../parts/view";

interface TableViewProps {
  readonly shown: boolean;
  readonly onBack: () => void;
  readonly onInsert: (name: string) => void;
}

/** Where to begin with usage that is there already. */
export function TableView({ onInsert, ...view }: TableViewProps) {
  return (
    <View title="Price a table or an export" {...view}>
      <p>
        One formula prices all rows at once. Have the usage in a sheet first; an export of OpenAI’s as CSV
        comes in with <strong>File › Import</strong>.
      </p>
      <section class="card">
        <h2>Columns of tokens</h2>
        <p class="muted">
          A column with the model and one with the input tokens at least. Select the rows with their headers,
          then:
        </p>
        <Button onClick={() => onInsert("OPENAI_COST")}>Price columns</Button>
      </section>
      <section class="card">
        <h2>Usage as JSON</h2>
        <p class="muted">
          A cell a row with the usage object or the whole answer of the API, as logs and the Batch API keep
          it.
        </p>
        <Button onClick={() => onInsert("OPENAI_USAGE_COST")}>Price JSON</Button>
      </section>
      <section class="card">
        <h2>Line items of a bill</h2>
        <p class="muted">
          Any billed thing by its meter and quantity: audio, pictures, tool calls, storage. OPENAI_LINE_ITEM
          reads the model and the meter out of a cost export’s text.
        </p>
        <div class="actions">
          <Button onClick={() => onInsert("OPENAI_CHARGE")}>Price quantities</Button>
          <Button onClick={() => onInsert("OPENAI_LINE_ITEM")}>Read line items</Button>
        </div>
      </section>
    </View>
  );
}
