import { useState } from "preact/hooks";
import type { SelectedTexts } from "../../api/tokens";
import { success } from "../../pricing/result";
import { Button } from "../parts/button";
import { ProblemNotice } from "../parts/problem-notice";
import { Progress } from "../parts/progress";
import { TextArea } from "../parts/text-area";
import { TextField } from "../parts/text-field";
import { View } from "../parts/view";
import { useServer } from "../server/server-context";
import { useRequest } from "../server/use-request";
import { CountText } from "./count-text";
import { SelectionCounts, type CountedSelection } from "./selection-counts";
import { textCounter } from "./token-counting";
import { useTextCount } from "./use-text-count";

interface TokensViewProps {
  readonly shown: boolean;
  readonly onBack: () => void;
}

/** Counts the tokens of a text that is pasted, or of the cells that are selected. */
export function TokensView(view: TokensViewProps) {
  const server = useServer();
  const [model, setModel] = useState("");
  const [text, setText] = useState("");
  const counted = useTextCount(text, model);
  const selection = useRequest(async (countedFor: string) => {
    const counter = await textCounter(server, countedFor);
    if (!counter.ok) return counter;
    const texts = await server.attempt("selectedTexts");
    return texts.ok ? success(countCells(texts.value, counter.value)) : texts;
  });
  const { status } = selection;
  return (
    <View title="Count tokens" {...view}>
      <TextField
        label="Model"
        optional
        value={model}
        onInput={(typed) => {
          setModel(typed);
          selection.reset();
        }}
        help="Blank: as the newest models count (o200k_base)."
      />
      <TextArea label="Text" value={text} onInput={setText} />
      <CountText {...counted} />
      <h2>Cells of the sheet</h2>
      <Button disabled={status.state === "loading"} onClick={() => selection.send(model)}>
        Count the selection
      </Button>
      {status.state === "idle" && <p class="help">Their texts come to this page and go nowhere else.</p>}
      {status.state === "loading" && <Progress text="Counting…" />}
      {status.state === "failed" && <ProblemNotice problem={status.problem} onRetry={selection.retry} />}
      {status.state === "done" && <SelectionCounts selection={status.value} />}
    </View>
  );
}

function countCells(
  { sheet, range, cells, left }: SelectedTexts,
  { encoding, count }: { readonly encoding: string; readonly count: (text: string) => number },
): CountedSelection {
  return {
    sheet,
    range,
    encoding,
    left,
    cells: cells.map(({ cell, text }) => ({ cell, tokens: count(text) })),
  };
}
