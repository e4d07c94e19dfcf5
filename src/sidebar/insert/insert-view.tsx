import type { FunctionHelp } from "../../functions/definition";
import { useEffect } from "preact/hooks";
import { ProblemNotice } from "../parts/problem-notice";
import { Progress } from "../parts/progress";
import { View } from "../parts/view";
import { useServer } from "../server/server-context";
import { useRequest } from "../server/use-request";
import { InsertForm } from "./insert-form";

interface InsertViewProps {
  readonly shown: boolean;
  readonly onBack: () => void;
  readonly functions: readonly FunctionHelp[];
  /** The function chosen; the first one until another is. */
  readonly name: string | undefined;
  readonly onName: (name: string) => void;
  /** Whether formulas can name the spreadsheet's rates. */
  readonly hasRatesRange: boolean;
}

/** Fills in a function's arguments, shows its value, and writes it into a cell. */
export function InsertView({ functions, name, onName, hasRatesRange, ...view }: InsertViewProps) {
  const server = useServer();
  const { status, send } = useRequest(() => server.ask("insertChoices"));
  useEffect(send, [send]);
  return (
    <View title="Insert a function" {...view}>
      {status.state === "loading" && <Progress text="Reading the models…" />}
      {status.state === "failed" && <ProblemNotice problem={status.problem} onRetry={send} />}
      {status.state === "done" && (
        <InsertForm
          functions={functions}
          name={name ?? functions[0]?.name ?? ""}
          onName={onName}
          hasRatesRange={hasRatesRange}
          choices={status.value}
        />
      )}
    </View>
  );
}
