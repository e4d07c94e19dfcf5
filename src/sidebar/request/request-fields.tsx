import type { ModelChoices } from "../../api/price-request";
import { countOf } from "../../pricing/words";
import { ComboField } from "../parts/combo-field";
import type { OptionGroup } from "../parts/fitting-options";
import { RadioGroup } from "../parts/radio-group";
import { choicesOf, SelectField } from "../parts/select-field";
import { TextArea } from "../parts/text-area";
import { TextField } from "../parts/text-field";
import type { RequestHandle } from "../server/use-request";
import { CountText } from "../tokens/count-text";
import type { TextCount } from "../tokens/use-text-count";
import type { InputKind, RequestForm } from "./request-state";

const KINDS: readonly { readonly value: InputKind; readonly label: string }[] = [
  { value: "tokens", label: "Tokens" },
  { value: "text", label: "A text" },
  { value: "image", label: "A picture" },
];

interface RequestFieldsProps {
  readonly form: RequestForm;
  readonly choices: ModelChoices;
  readonly counted: RequestHandle<TextCount, [string, string]>;
  readonly onChange: (change: Partial<RequestForm>) => void;
}

/** What a request is made of. */
export function RequestFields({ form, choices, counted, onChange }: RequestFieldsProps) {
  return (
    <>
      <ComboField
        label="Model"
        value={form.model}
        onInput={(model) => onChange({ model })}
        groups={modelGroups(choices)}
        help={`Type to search. ${countOf(choices.retired.length, "model")} that were shut down appear when you type their name.`}
      />
      <RadioGroup label="Input" value={form.kind} choices={KINDS} onChange={(kind) => onChange({ kind })} />
      {form.kind === "tokens" && (
        <div class="beside">
          <TextField
            label="Input tokens"
            numeric
            value={form.input}
            onInput={(input) => onChange({ input })}
          />
          <TextField
            label="Of these cached"
            numeric
            value={form.cached}
            onInput={(cached) => onChange({ cached })}
          />
        </div>
      )}
      {form.kind === "text" && (
        <>
          <TextArea label="Text of the prompt" value={form.text} onInput={(text) => onChange({ text })} />
          <CountText {...counted} />
        </>
      )}
      {form.kind === "image" && <ImageFields form={form} choices={choices} onChange={onChange} />}
      <TextField
        label="Output tokens"
        numeric
        value={form.output}
        onInput={(output) => onChange({ output })}
        help="What the model answers, reasoning included."
      />
      <div class="beside">
        <SelectField
          label="Service tier"
          value={form.tier}
          choices={choicesOf(choices.tiers)}
          onChange={(tier) => onChange({ tier })}
        />
        <TextField
          label="Day"
          type="date"
          optional
          value={form.day}
          onInput={(day) => onChange({ day })}
          help={`Blank: today, ${choices.today}.`}
        />
      </div>
    </>
  );
}

function ImageFields({ form, choices, onChange }: Omit<RequestFieldsProps, "counted">) {
  const set = (change: Partial<RequestForm["image"]>): void =>
    onChange({ image: { ...form.image, ...change } });
  return (
    <>
      <div class="beside">
        <TextField
          label="Width"
          unit="pixels"
          numeric
          value={form.image.width}
          onInput={(width) => set({ width })}
        />
        <TextField
          label="Height"
          unit="pixels"
          numeric
          value={form.image.height}
          onInput={(height) => set({ height })}
        />
      </div>
      <SelectField
        label="Detail"
        value={form.image.detail}
        choices={choicesOf(choices.details)}
        onChange={(detail) => set({ detail })}
      />
      <TextField
        label="Text tokens beside it"
        optional
        numeric
        value={form.input}
        onInput={(input) => onChange({ input })}
      />
    </>
  );
}

function modelGroups({ families, retired }: ModelChoices): readonly OptionGroup[] {
  return [
    ...families.map(({ family, models }) => ({ label: family, options: models })),
    { label: "Shut down", options: retired, folded: true },
  ];
}
