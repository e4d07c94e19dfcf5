import { useState } from "preact/hooks";
import type { DriverField, ScenarioForm, ScenarioSetup } from "../../api/scenarios";
import { countOf, grouped } from "../../pricing/words";
import { Button } from "../parts/button";
import { Notice } from "../parts/notice";
import { SelectField } from "../parts/select-field";
import { isOwn, nameOf, valueAt, withValue, type Place } from "./form-edit";

interface CountedTokensProps {
  /** What was counted, on its way into a driver. */
  readonly tokens: number;
  readonly setup: ScenarioSetup;
  /** Undefined until a start was chosen. */
  readonly form: ScenarioForm | undefined;
  readonly onChange: (form: ScenarioForm) => void;
  readonly onDone: () => void;
}

interface Used {
  readonly label: string;
  readonly before: string;
  readonly place: Place;
  readonly keeping: readonly string[];
}

/** Puts a count of tokens into a driver: which one, of which plan, and what stands there now is seen before. */
export function CountedTokens({ tokens, setup, form, onChange, onDone }: CountedTokensProps) {
  const fields = tokenFields(setup);
  const [driver, setDriver] = useState(fields[0]?.id ?? "");
  const [used, setUsed] = useState<Used | null>(null);
  if (form === undefined) {
    return (
      <Notice tone="info" focus>
        {countOf(tokens, "token")} counted. Choose where to begin, then which driver takes them.
      </Notice>
    );
  }
  if (used !== null) {
    return (
      <>
        <Notice tone="success" focus>
          {used.label}: {grouped(tokens)} in place of {grouped(used.before)}, for all scenarios.
          {used.keeping.length > 0 && ` With a value of their own as before: ${used.keeping.join(", ")}.`}
        </Notice>
        <div class="actions">
          <Button
            onClick={() => {
              onChange(withValue(form, used.place, used.before));
              setUsed(null);
            }}
          >
            Undo
          </Button>
          <Button kind="plain" onClick={onDone}>
            Close this note
          </Button>
        </div>
      </>
    );
  }
  const field = fields.find(({ id }) => id === driver);
  const place: Place = { of: "base", driver };
  const use = (): void => {
    if (field === undefined) return;
    const keeping = form.scenarios.flatMap((_, scenario) =>
      isOwn(form, { of: "scenario", scenario, driver }) ? [nameOf(form, scenario)] : [],
    );
    setUsed({ label: field.label, before: valueAt(form, place, field), place, keeping });
    onChange(withValue(form, place, String(tokens)));
  };
  return (
    <section class="notice info stack" aria-label="Counted tokens">
      <p>
        {countOf(tokens, "token")} counted, for the plan “{titleOf(setup, form)}”, all scenarios:
      </p>
      <SelectField
        label="Use them as"
        value={driver}
        choices={fields.map((one) => ({
          value: one.id,
          label: `${one.label} (now ${grouped(valueAt(form, { of: "base", driver: one.id }, one))})`,
        }))}
        onChange={setDriver}
      />
      <div class="actions">
        <Button kind="primary" onClick={use}>
          Use {countOf(tokens, "token")}
        </Button>
        <Button kind="plain" onClick={onDone}>
          Leave it
        </Button>
      </div>
    </section>
  );
}

/** The drivers that are counts of tokens. */
function tokenFields({ scenarioGroups }: ScenarioSetup): readonly DriverField[] {
  return scenarioGroups.flatMap(({ fields }) =>
    fields.filter(({ unit }) => /^tokens( a request)?$/.test(unit)),
  );
}

function titleOf({ planFields }: ScenarioSetup, { values }: ScenarioForm): string {
  return values["title"] ?? planFields.find(({ id }) => id === "title")?.default ?? "";
}
