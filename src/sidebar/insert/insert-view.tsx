import type { FunctionHelp } from "../../functions/definition";
import { View } from "../parts/view";
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

/** Fills in a function's arguments, shows its value, and writes it into the active cell. */
export function InsertView({ functions, name, onName, hasRatesRange, ...view }: InsertViewProps) {
  return (
    <View title="Insert a function" {...view}>
      <InsertForm
        functions={functions}
        name={name ?? functions[0]?.name ?? ""}
        onName={onName}
        hasRatesRange={hasRatesRange}
      />
    </View>
  );
}
