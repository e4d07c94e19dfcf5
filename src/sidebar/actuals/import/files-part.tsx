import { useCallback, useMemo } from "preact/hooks";
import type { ActualsKind, ActualsOverview } from "../../../api/actuals";
import { Button } from "../../parts/button";
import { FileList } from "./file-list";
import { GroupPart } from "./group-part";
import type { Phase } from "./import-part";
import { sortChosen } from "./groups";
import { distinct } from "./header";
import type { ChosenFiles } from "./use-chosen";
import { WaysIn } from "./ways-in";

interface FilesPartProps {
  readonly files: ChosenFiles;
  /** Files are held over the page. */
  readonly isOver: boolean;
  /** The import that is under way, by its group: its files stay. */
  readonly running: string | null;
  readonly onRunning: (change: (before: string | null) => string | null) => void;
  readonly overview: ActualsOverview | undefined;
  readonly onOverview: (overview: ActualsOverview) => void;
  readonly onClear: () => void;
}

/** Files that were chosen, and the imports they make: one a kind. */
export function FilesPart({
  files,
  isOver,
  running,
  onRunning,
  overview,
  onOverview,
  onClear,
}: FilesPartProps) {
  const { chosen } = files;
  const isReading = files.reading !== null;
  const sorted = useMemo(() => sortChosen(chosen), [chosen]);
  const kinds = new Set<ActualsKind>([
    ...sorted.groups.map(({ kind }) => kind),
    ...(overview?.imports ?? []).map(({ kind }) => kind),
  ]);
  const organizations = distinct([
    ...(overview?.charges?.organizations ?? []),
    ...chosen.flatMap((one) => (one.state === "read" ? one.file.organizations : [])),
  ]);
  return (
    <>
      <FileList files={files} sorted={sorted} disabled={running !== null} />
      <div class="stack" hidden={isReading}>
        {sorted.groups.map((group) => (
          <Group
            key={group.key}
            group={group}
            kinds={kinds}
            organizations={organizations}
            overview={overview}
            onOverview={onOverview}
            isReading={isReading}
            running={running}
            onRunning={onRunning}
          />
        ))}
      </div>
      {running === null && (
        <>
          <WaysIn more isOver={isOver} onSources={files.add} />
          <Button kind="plain" onClick={onClear}>
            Start over
          </Button>
        </>
      )}
    </>
  );
}

type GroupProps = Omit<Parameters<typeof GroupPart>[0], "waits" | "onPhase"> & {
  readonly isReading: boolean;
  /** The group that is being imported. */
  readonly running: string | null;
  readonly onRunning: (change: (before: string | null) => string | null) => void;
};

function Group({ isReading, running, onRunning, ...part }: GroupProps) {
  const { key } = part.group;
  const tell = useCallback(
    (phase: Phase) => onRunning((before) => (phase === "running" ? key : before === key ? null : before)),
    [key, onRunning],
  );
  return <GroupPart {...part} waits={isReading || (running !== null && running !== key)} onPhase={tell} />;
}
