import { useState } from "preact/hooks";
import type { FunctionHelp } from "../../functions/definition";
import { Button } from "../parts/button";
import { TextField } from "../parts/text-field";
import { View } from "../parts/view";
import { FunctionEntry } from "./function-entry";
import { searchFunctions } from "./search";

interface FunctionHelpViewProps {
  readonly shown: boolean;
  readonly onBack: () => void;
  readonly functions: readonly FunctionHelp[];
  readonly onInsert: (name: string) => void;
  readonly onOpenImages: () => void;
}

/** Every function with its arguments, examples and rules. */
export function FunctionHelpView({ functions, onInsert, onOpenImages, ...view }: FunctionHelpViewProps) {
  return (
    <View title="Function help" {...view}>
      <FunctionList functions={functions} onInsert={onInsert} />
      <Button onClick={onOpenImages}>Image calculator</Button>
    </View>
  );
}

interface FunctionListProps {
  readonly functions: readonly FunctionHelp[];
  readonly onInsert: (name: string) => void;
}

function FunctionList({ functions, onInsert }: FunctionListProps) {
  const [query, setQuery] = useState("");
  const found = searchFunctions(functions, query);
  return (
    <>
      <TextField
        label="Search"
        type="search"
        value={query}
        onInput={setQuery}
        help="A function, or what it is about: cached, images, dates."
      />
      <p role="status" class="muted">
        {query.trim() === ""
          ? `${functions.length} functions`
          : `${found.length} of ${functions.length} functions`}
      </p>
      {found.length === 0 && <p>No function matches. Try a shorter word.</p>}
      <div>
        {found.map((help) => (
          <FunctionEntry key={help.name} help={help} onInsert={() => onInsert(help.name)} />
        ))}
      </div>
    </>
  );
}
