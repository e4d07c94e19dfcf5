import type { FunctionHelp } from "../../functions/definition";
import { Button } from "../parts/button";
import { FormulaText } from "../parts/formula-text";
import { signature } from "./search";

interface FunctionEntryProps {
  readonly help: FunctionHelp;
  readonly onInsert: () => void;
}

/** One function, folded up to its name until it is opened. */
export function FunctionEntry({ help, onInsert }: FunctionEntryProps) {
  return (
    <details>
      <summary>{help.name}</summary>
      <div class="stack">
        <p>{help.summary}</p>
        <code>{signature(help)}</code>
        <h2>Arguments</h2>
        <dl class="stack">
          {help.parameters.map((parameter) => (
            <div key={parameter.name}>
              <dt>
                <code>{parameter.name}</code>
              </dt>
              <dd>{parameter.description}</dd>
            </div>
          ))}
        </dl>
        <h2>Returns</h2>
        <p>{help.returns}</p>
        <h2>Examples</h2>
        <ul class="stack">
          {help.examples.map((example) => (
            <li key={example.formula}>
              <FormulaText formula={example.formula} />
              <p>{example.explanation}</p>
            </li>
          ))}
        </ul>
        {help.notes.length > 0 && (
          <>
            <h2>Notes</h2>
            <ul class="stack bullets">
              {help.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </>
        )}
        <Button onClick={onInsert}>Insert {help.name}</Button>
      </div>
    </details>
  );
}
