import { useState } from "preact/hooks";
import type { ScenarioDraft } from "../../api/scenario-draft";
import type { OpenedPlan, SavedPlan } from "../../api/scenarios";
import { BuildSheets } from "./build-sheets";
import { UpdateSheets } from "./update-sheets";

interface SheetsPartProps {
  readonly saved: readonly SavedPlan[];
  readonly draft: ScenarioDraft;
  /** True while the form has errors. */
  readonly blocked: boolean;
  readonly onChange: (draft: ScenarioDraft) => void;
  readonly onOpened: (plan: OpenedPlan) => void;
}

/** What the form is written to: the sheets it was opened from, cell by cell, or new ones. */
export function SheetsPart({ saved, draft, blocked, onChange, onOpened }: SheetsPartProps) {
  const [made, setMade] = useState<readonly SavedPlan[]>([]);
  const earlier = [...made, ...saved].find(({ id }) => id === draft.openedFrom);
  return (
    <>
      <h2>Sheets</h2>
      {earlier !== undefined && earlier.layout === 2 && (
        <UpdateSheets
          earlier={earlier}
          draft={draft}
          blocked={blocked}
          onChange={onChange}
          onOpened={onOpened}
        />
      )}
      {earlier !== undefined && earlier.summaryPdf !== null && (
        <p>
          <a href={earlier.summaryPdf} target="_blank" rel="noreferrer">
            Summary as PDF
          </a>
          , one page that Google makes in a new tab.
        </p>
      )}
      {earlier?.layout === 1 && (
        <p>
          {earlier.inputs} was made by an earlier version. Build sheets makes a new set from it; the old tabs
          stay as they are, and can be deleted when you no longer need them.
        </p>
      )}
      <BuildSheets
        earlier={earlier}
        draft={draft}
        blocked={blocked}
        onBuilt={(built, form) => {
          setMade((before) => [built, ...before]);
          onChange({ ...draft, form, openedFrom: built.id, loaded: form });
        }}
      />
    </>
  );
}
