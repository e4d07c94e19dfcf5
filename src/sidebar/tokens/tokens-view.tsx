import { useState } from "preact/hooks";
import type { SelectedTexts } from "../../api/tokens";
import { success } from "../../pricing/result";
import { countOf } from "../../pricing/words";
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
  /** Takes a count into the scenarios. */
  readonly onUse: (tokens: number) => void;
}

/** Counts the tokens of a text that is pasted, or of the cells that are selected. */
export function TokensView({ onUse, ...view }: TokensViewProps) {
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
      {counted.status.state === "done" && (
        <UseTokens tokens={counted.status.value.tokens} what="" onUse={onUse} />
      )}
      <h2>Cells of the sheet</h2>
      <Button disabled={status.state === "loading"} onClick={() => selection.send(model)}>
        Count the selection
      </Button>
      {status.state === "idle" && <p class="help">Their texts come to this page and go nowhere else.</p>}
      {status.state === "loading" && <Progress text="Counting…" />}
      {status.state === "failed" && <ProblemNotice problem={status.problem} onRetry={selection.retry} />}
      {status.state === "done" && (
        <>
          <SelectionCounts selection={status.value} />
          <UseTokens {...averageOf(status.value)} onUse={onUse} />
        </>
      )}
    </View>
  );
}

interface UseTokensProps {
  readonly tokens: number;
  /** What of a selection they are. */
  readonly what: string;
  readonly onUse: (tokens: number) => void;
}

/** The way from a count into a driver of the scenarios. */
function UseTokens({ tokens, what, onUse }: UseTokensProps) {
  return (
    <Button onClick={() => onUse(tokens)}>{`Use ${what}${countOf(tokens, "token")} in a forecast`}</Button>
  );
}

/** Of several cells a forecast needs what one has. */
function averageOf({ cells }: CountedSelection): Pick<UseTokensProps, "tokens" | "what"> {
  const total = cells.reduce((sum, { tokens }) => sum + tokens, 0);
  return cells.length === 1
    ? { tokens: total, what: "" }
    : { tokens: Math.round(total / cells.length), what: "the average of " };
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
