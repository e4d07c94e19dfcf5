import type { FunctionHelp } from "../../addon/api/function-help";
import { ProblemNotice } from "../parts/problem-notice";
import { Progress } from "../parts/progress";
import { View } from "../parts/view";
import type { RequestState } from "../server/use-request";
import { InsertForm } from "./insert-form";

interface InsertViewProps {
  readonly shown: boolean;
  readonly onBack: () => void;
  readonly help: RequestState<readonly FunctionHelp[]>;
  readonly onRetry: () => void;
  /** The function chosen; the first one until another is. */
  readonly name: string | undefined;
  readonly onName: (name: string) => void;
  /** Whether formulas can name the spreadsheet's rates. */
  readonly hasRatesRange: boolean;
}

/** Fills in a function's arguments, shows its value, and writes it into the active cell. */
export function InsertView({ help, onRetry, name, onName, hasRatesRange, ...view }: InsertViewProps) {
  return (
    <View title="Insert a function" {...view}>
      {help.state === "loading" && <Progress text="Reading the functions…" />}
      {help.state === "failed" && <ProblemNotice problem={help.problem} onRetry={onRetry} />}
      {help.state === "done" && (
        <InsertForm
          functions={help.value}
          name={name ?? help.value[0]?.name ?? ""}
          onName={onName}
          hasRatesRange={hasRatesRange}
        />
      )}
    </View>
  );
}
