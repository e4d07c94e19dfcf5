import type { DriverField as Field, DriverGroup as Group } from "../../api/scenarios";
import { Button } from "../parts/button";
import { DriverField } from "./driver-field";
import { DriverGroup } from "./driver-group";
import type { DriversProps } from "./drivers-props";
import { asBase, basePlace, controlId, isOwn, problemsAt, valueAt, withValue, type Place } from "./form-edit";
import { MORE_GROUP, problemsOf, type Selected } from "./groups";

interface ScenarioDriversProps extends DriversProps {
  readonly selected: Selected;
}

/** The drivers of all scenarios, or of one: those that most plans are about first, the rest folded away together. */
export function ScenarioDrivers(props: ScenarioDriversProps) {
  const { setup, selected, problems, open, onToggle } = props;
  const more = setup.scenarioGroups.filter(({ isBasic }) => !isBasic);
  const inMore = more.flatMap(({ title }) => problemsOf(problems, setup, title, selected));
  return (
    <div class="stack">
      {selected !== "all" && (
        <ScenarioField {...props} field={setup.nameField} place={placeIn(selected, setup.nameField)} />
      )}
      <div>
        {setup.scenarioGroups
          .filter(({ isBasic }) => isBasic)
          .map((group) => (
            <FoldedGroup key={group.title} {...props} group={group} />
          ))}
        <DriverGroup
          title={MORE_GROUP}
          problems={inMore}
          open={open.has(MORE_GROUP)}
          onToggle={(on) => onToggle(MORE_GROUP, on)}
        >
          <div>
            {more.map((group) => (
              <FoldedGroup key={group.title} {...props} group={group} />
            ))}
          </div>
        </DriverGroup>
      </div>
    </div>
  );
}

function FoldedGroup({ group, ...props }: ScenarioDriversProps & { readonly group: Group }) {
  const { setup, selected, problems, open, onToggle } = props;
  const { title, fields } = group;
  return (
    <DriverGroup
      title={title}
      problems={problemsOf(problems, setup, title, selected)}
      open={open.has(title)}
      onToggle={(on) => onToggle(title, on)}
    >
      {fields.map((field) => {
        const place = placeIn(selected, field);
        return <ScenarioField key={controlId(place)} {...props} field={field} place={place} />;
      })}
    </DriverGroup>
  );
}

function placeIn(selected: Selected, { id }: Field): Place {
  return selected === "all" ? { of: "base", driver: id } : { of: "scenario", scenario: selected, driver: id };
}

interface ScenarioFieldProps extends ScenarioDriversProps {
  readonly field: Field;
  readonly place: Place;
}

/** A driver; one in which a scenario differs can be made as all scenarios again. */
function ScenarioField({ setup, form, problems, onChange, field, place, formulas }: ScenarioFieldProps) {
  const base = valueAt(form, basePlace(place), field);
  const own = field.id !== setup.nameField.id && isOwn(form, place);
  const fromSheet = formulas.has(placeName(place));
  return (
    <>
      <DriverField
        id={controlId(place)}
        field={field}
        value={valueAt(form, place, field)}
        note={noteOf(own, base, fromSheet)}
        problems={problemsAt(problems, place, form)}
        models={setup.models}
        onInput={(changed) => onChange(withValue(form, place, changed))}
      />
      {own && (
        <Button
          kind="plain"
          label={`${field.label} as in all scenarios`}
          onClick={() => onChange(asBase(form, place))}
        >
          As in all scenarios
        </Button>
      )}
    </>
  );
}

function placeName(place: Place): string {
  return place.of === "scenario"
    ? `scenario.${place.scenario}.${place.driver}`
    : `${place.of}.${place.driver}`;
}

function noteOf(own: boolean, base: string, fromSheet: boolean): string | undefined {
  if (fromSheet) return "A formula in the sheet works this out: it is not written.";
  return own ? `This scenario’s own. All scenarios: ${base === "" ? "blank" : base}.` : undefined;
}
