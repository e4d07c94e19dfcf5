import { useState } from "preact/hooks";
import type { FunctionHelp } from "../../functions/definition";
import type { InsertChoices, InsertRequest, SelectionArguments } from "../../api/insert-function";
import { argumentHint, argumentKind, formulaText } from "../../api/argument-text";
import { Button } from "../parts/button";
import { FormulaText } from "../parts/formula-text";
import { SelectField } from "../parts/select-field";
import { TextField } from "../parts/text-field";
import { FormulaValue } from "./formula-value";
import { InsertOutcome } from "./insert-outcome";
import { useInsert } from "./use-insert";
import { usePreview } from "./use-preview";
import { SelectionButton } from "./selection-button";

type Parameter = FunctionHelp["parameters"][number];

interface InsertFormProps {
  readonly functions: readonly FunctionHelp[];
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly hasRatesRange: boolean;
  readonly choices: InsertChoices;
}

/** A function, its arguments, the formula, its value, and the button that writes it. */
export function InsertForm({ functions, name, onName, hasRatesRange, choices }: InsertFormProps) {
  /** What was typed, kept by function and argument, so that looking at another function loses nothing. */
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [into, setInto] = useState("");
  const insert = useInsert();
  const help = functions.find((candidate) => candidate.name === name);
  const parameters = help?.parameters ?? [];
  const keyOf = (parameter: string): string => `${name}.${parameter}`;
  const valueOf = (parameter: string): string =>
    typed[keyOf(parameter)] ?? (parameter === "rates" && hasRatesRange ? "OPENAI_RATES" : "");
  const called = { name, parameters: parameters.map((parameter) => parameter.name) };
  const { decimalComma } = choices;
  const values = parameters.map((parameter) => valueOf(parameter.name));
  const complete = parameters.every(
    (parameter) => parameter.optional || valueOf(parameter.name).trim() !== "",
  );
  const request = { name, arguments: values, into };
  const preview = usePreview(request, complete);
  const { status } = insert;
  const busy = status.state === "loading";
  const send = (replacing: InsertRequest["replacing"]): void => insert.send({ ...request, replacing });

  const take = (selection: SelectionArguments): void => {
    const filled: Record<string, string> = { ...typed };
    parameters.forEach((parameter, index) => {
      const text = selection.arguments[index] ?? "";
      if (text !== "") filled[keyOf(parameter.name)] = text;
    });
    setTyped(filled);
    setInto(selection.into);
    insert.reset();
  };

  const required = parameters.filter((parameter) => !parameter.optional);
  const optional = parameters.filter((parameter) => parameter.optional);
  const field = (parameter: Parameter) => (
    <TextField
      key={keyOf(parameter.name)}
      label={parameter.name}
      value={valueOf(parameter.name)}
      onInput={(value) => {
        setTyped({ ...typed, [keyOf(parameter.name)]: value });
        insert.reset();
      }}
      help={
        <>
          {parameter.description.replace(/^Optional\. /, "")} Example: <code>{parameter.example}</code>
        </>
      }
      warning={argumentHint(valueOf(parameter.name), { kind: argumentKind(parameter.name), decimalComma })}
      suggestions={suggestionsOf(parameter.name, choices)}
    />
  );

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (complete && !busy) send(null);
      }}
    >
      <SelectField
        label="Function"
        value={name}
        choices={functions.map((candidate) => ({ value: candidate.name, label: candidate.name }))}
        onChange={(chosen) => {
          onName(chosen);
          insert.reset();
        }}
        help={help?.summary}
      />
      <SelectionButton key={name} name={name} onTaken={take} />
      {required.map(field)}
      {optional.length > 0 && (
        <details>
          <summary>Optional arguments ({optional.length})</summary>
          <div class="stack">{optional.map(field)}</div>
        </details>
      )}
      <TextField
        label="Into the cell"
        optional
        value={into}
        onInput={(cell) => {
          setInto(cell);
          insert.reset();
        }}
        help="Such as G2 or Usage!G2. Blank: the cell that is selected."
      />
      <h2>Formula</h2>
      <FormulaText formula={formulaText(called, values, decimalComma)} />
      <h2>Value</h2>
      <FormulaValue complete={complete} request={preview} />
      <Button kind="primary" submit disabled={!complete || busy}>
        Insert into the cell
      </Button>
      <InsertOutcome insert={insert} onReplace={send} />
    </form>
  );
}

function suggestionsOf(parameter: string, { models, tiers }: InsertChoices): readonly string[] {
  if (parameter === "tier") return tiers;
  return argumentKind(parameter) === "model" ? models : [];
}
