import { useState } from "preact/hooks";
import type { FunctionHelp } from "../../functions/definition";
import type { InsertRequest } from "../../api/insert-function";
import { formulaText } from "../../api/argument-text";
import { Button } from "../parts/button";
import { Confirm } from "../parts/confirm";
import { FormulaText } from "../parts/formula-text";
import { Notice } from "../parts/notice";
import { ProblemNotice } from "../parts/problem-notice";
import { Progress } from "../parts/progress";
import { SelectField } from "../parts/select-field";
import { TextField } from "../parts/text-field";
import { useServer } from "../server/server-context";
import { useRequest } from "../server/use-request";
import { argumentHint } from "./argument-hint";
import { FormulaValue } from "./formula-value";
import { usePreview } from "./use-preview";

type Parameter = FunctionHelp["parameters"][number];

interface InsertFormProps {
  readonly functions: readonly FunctionHelp[];
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly hasRatesRange: boolean;
}

/** A function, its arguments, the formula, its value, and the button that writes it. */
export function InsertForm({ functions, name, onName, hasRatesRange }: InsertFormProps) {
  const server = useServer();
  /** What was typed, kept by function and argument, so that looking at another function loses nothing. */
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const insert = useRequest((request: InsertRequest) => server.attempt("insertFormula", request));
  const help = functions.find((candidate) => candidate.name === name);
  const parameters = help?.parameters ?? [];
  const keyOf = (parameter: string): string => `${name}.${parameter}`;
  const valueOf = (parameter: string): string =>
    typed[keyOf(parameter)] ?? (parameter === "rates" && hasRatesRange ? "OPENAI_RATES" : "");
  const values = parameters.map((parameter) => valueOf(parameter.name));
  const complete = parameters.every(
    (parameter) => parameter.optional || valueOf(parameter.name).trim() !== "",
  );
  const preview = usePreview(name, values, complete);
  const { status } = insert;
  const busy = status.state === "loading";
  const send = (replacing: InsertRequest["replacing"]): void =>
    insert.send({ name, arguments: values, replacing });

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
      warning={argumentHint(valueOf(parameter.name))}
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
      {required.map(field)}
      {optional.length > 0 && (
        <details>
          <summary>Optional arguments ({optional.length})</summary>
          <div class="stack">{optional.map(field)}</div>
        </details>
      )}
      <h2>Formula</h2>
      <FormulaText formula={formulaText(name, values)} />
      <h2>Value</h2>
      <FormulaValue complete={complete} request={preview} />
      <Button kind="primary" submit disabled={!complete || busy}>
        Insert into the cell
      </Button>
      {busy && <Progress text="Writing the formula…" />}
      {status.state === "failed" && <ProblemNotice problem={status.problem} onRetry={insert.retry} />}
      {status.state === "done" && status.value.state === "inserted" && (
        <Notice tone="success">
          {status.value.sheet}, {status.value.cell} holds <code>{status.value.formula}</code>
        </Notice>
      )}
      {status.state === "done" && status.value.state === "occupied" && (
        <Occupied occupied={status.value} onReplace={send} onCancel={insert.reset} />
      )}
    </form>
  );
}

interface OccupiedProps {
  readonly occupied: NonNullable<InsertRequest["replacing"]>;
  readonly onReplace: (replacing: NonNullable<InsertRequest["replacing"]>) => void;
  readonly onCancel: () => void;
}

function Occupied({ occupied: { sheet, cell, content }, onReplace, onCancel }: OccupiedProps) {
  return (
    <Confirm
      question={
        <>
          {sheet}, {cell} is not empty. It holds <code>{content}</code>. Replace it?
        </>
      }
      action="Replace"
      onConfirm={() => onReplace({ sheet, cell, content })}
      onCancel={onCancel}
    />
  );
}
