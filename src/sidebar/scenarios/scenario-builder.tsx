import { useLayoutEffect, useState } from "preact/hooks";
import type { ScenarioDraft } from "../../api/scenario-draft";
import type { ScenarioForm, ScenarioSetup } from "../../api/scenarios";
import { Button } from "../parts/button";
import { Confirm } from "../parts/confirm";
import { Notice } from "../parts/notice";
import { BuildSheets } from "./build-sheets";
import { ComparisonPart } from "./comparison-part";
import { controlId, placeOf, withCopyOf, withoutScenario, type Place } from "./form-edit";
import { groupOf } from "./groups";
import { PlanDrivers } from "./plan-drivers";
import { ScenarioDrivers } from "./scenario-drivers";
import { ScenarioPicker } from "./scenario-picker";
import { useSavedDraft } from "./use-draft";
import { useScenarioPreview } from "./use-scenario-preview";

interface ScenarioBuilderProps {
  readonly setup: ScenarioSetup;
  readonly draft: ScenarioDraft;
  readonly onChange: (draft: ScenarioDraft) => void;
  readonly onStartOver: () => void;
}

/** The form, the comparison that follows it, and the button that writes the sheets. */
export function ScenarioBuilder({ setup, draft, onChange, onStartOver }: ScenarioBuilderProps) {
  const { form } = draft;
  const [selected, setSelected] = useState(0);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set([setup.scenarioGroups[0]?.title ?? ""]));
  const [wanted, setWanted] = useState<Place | undefined>(undefined);
  const [leaving, setLeaving] = useState(false);
  const preview = useScenarioPreview(form);
  const unsaved = useSavedDraft(draft);
  const problems = preview.last?.problems ?? [];
  const scenario = Math.min(selected, form.scenarios.length - 1);

  const change = (changed: ScenarioForm): void => onChange({ ...draft, form: changed });
  const toggle = (group: string, on: boolean): void => {
    const next = new Set(open);
    if (on) next.add(group);
    else next.delete(group);
    setOpen(next);
  };
  const show = (place: Place): void => {
    if (place.of === "scenario") setSelected(place.scenario);
    setOpen(new Set(open).add(groupOf(setup, place)));
    setWanted(place);
  };
  useLayoutEffect(() => {
    if (wanted === undefined) return;
    document.getElementById(controlId(wanted))?.focus();
    setWanted(undefined);
  }, [wanted]);

  const shared = { setup, form, problems, open, onToggle: toggle, onChange: change };
  return (
    <>
      <PlanDrivers {...shared} />
      <h2>Scenarios</h2>
      <ScenarioPicker
        setup={setup}
        form={form}
        problems={problems}
        selected={scenario}
        onSelect={setSelected}
        onAdd={() => {
          change(withCopyOf(form, scenario));
          setSelected(form.scenarios.length);
        }}
        onRemove={() => {
          change(withoutScenario(form, scenario));
          setSelected(0);
        }}
      />
      <ScenarioDrivers {...shared} scenario={scenario} />
      <ComparisonPart preview={preview} form={form} onShow={(problem) => show(placeOf(problem))} />
      <BuildSheets
        saved={setup.saved}
        draft={draft}
        blocked={problems.some(({ severity }) => severity === "error")}
        onBuilt={(id) => onChange({ ...draft, openedFrom: id })}
      />
      {unsaved !== undefined && (
        <Notice tone="warning">
          Your draft is not kept if you close the sidebar now. {unsaved.message} {unsaved.advice}
        </Notice>
      )}
      <Button kind="plain" onClick={() => setLeaving(true)}>
        Start over
      </Button>
      {leaving && (
        <Confirm
          question="Leave what you typed and choose another start? Sheets that were built stay."
          action="Start over"
          onConfirm={onStartOver}
          onCancel={() => setLeaving(false)}
        />
      )}
    </>
  );
}
