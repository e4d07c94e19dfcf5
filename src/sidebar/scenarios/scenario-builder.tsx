import { useLayoutEffect, useState } from "preact/hooks";
import type { ScenarioDraft } from "../../api/scenario-draft";
import type { OpenedPlan, ScenarioForm, ScenarioSetup } from "../../api/scenarios";
import { Button } from "../parts/button";
import { Confirm } from "../parts/confirm";
import { Notice } from "../parts/notice";
import { ComparisonPart } from "./comparison-part";
import { controlId, ownerOf, placeOf, withCopyOf, withoutScenario, type Place } from "./form-edit";
import { groupOf, MORE_GROUP, type Selected } from "./groups";
import { AssumptionDrivers, PlanDrivers } from "./plan-drivers";
import { ScenarioDrivers } from "./scenario-drivers";
import { SheetsPart } from "./sheets-part";
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
  const [selected, setSelected] = useState<Selected>("all");
  const [opened, setOpened] = useState<OpenedPlan | null>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set([setup.scenarioGroups[0]?.title ?? ""]));
  const [wanted, setWanted] = useState<Place | undefined>(undefined);
  const [leaving, setLeaving] = useState(false);
  const preview = useScenarioPreview(form);
  const unsaved = useSavedDraft(draft);
  const problems = preview.last?.problems ?? [];
  const shown = selected === "all" ? selected : Math.min(selected, form.scenarios.length - 1);
  const formulas = new Set(opened?.formulas);

  const change = (changed: ScenarioForm): void => onChange({ ...draft, form: changed });
  const toggle = (group: string, on: boolean): void => {
    const next = new Set(open);
    if (on) next.add(group);
    else next.delete(group);
    setOpen(next);
  };
  const show = (place: Place): void => {
    const owner = ownerOf(form, place);
    if (owner.of === "scenario") setSelected(owner.scenario);
    if (owner.of === "base") setSelected("all");
    const group = groupOf(setup, owner);
    const isMore = setup.scenarioGroups.some(({ title, isBasic }) => title === group && !isBasic);
    setOpen(new Set([...open, group, ...(isMore ? [MORE_GROUP] : [])]));
    setWanted(owner);
  };
  useLayoutEffect(() => {
    if (wanted === undefined) return;
    document.getElementById(controlId(wanted))?.focus();
    setWanted(undefined);
  }, [wanted]);

  const shared = { setup, form, problems, open, formulas, onToggle: toggle, onChange: change };
  return (
    <>
      <PlanDrivers {...shared} />
      <h2>Scenarios</h2>
      <ScenarioPicker
        setup={setup}
        form={form}
        problems={problems}
        selected={shown}
        onSelect={setSelected}
        onAdd={() => {
          change(withCopyOf(form, shown));
          setSelected(form.scenarios.length);
        }}
        onRemove={() => {
          if (shown !== "all") change(withoutScenario(form, shown));
          setSelected("all");
        }}
      />
      <ScenarioDrivers {...shared} selected={shown} />
      <AssumptionDrivers {...shared} />
      <ComparisonPart preview={preview} form={form} onShow={(problem) => show(placeOf(problem))} />
      <SheetsPart
        saved={setup.saved}
        draft={draft}
        blocked={problems.some(({ severity }) => severity === "error")}
        onChange={onChange}
        onOpened={setOpened}
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
