import { useCallback, useMemo, useState } from "preact/hooks";
import { MOST_CHARGES, type ActualsKind } from "../../../api/actuals";
import { Facts } from "../../parts/facts";
import { Notice } from "../../parts/notice";
import { RadioGroup } from "../../parts/radio-group";
import { grouped } from "../../../pricing/words";
import { groupFacts, type GroupFacts, type Told } from "./group-facts";
import { byAge, chargesOf, type Group, type OverlapChoice } from "./groups";
import { ImportPart, type Extent, type ImportPartProps, type Phase } from "./import-part";
import { KINDS } from "./kinds";

interface GroupPartProps extends Pick<
  ImportPartProps,
  "group" | "organizations" | "overview" | "onOverview" | "waits" | "onPhase"
> {
  /** What else is there to compare with. */
  readonly kinds: ReadonlySet<ActualsKind>;
}

/** The files of one import: what they are, what is to be decided, what they replace, and the way into the spreadsheet. */
export function GroupPart({ group, kinds, onPhase, ...others }: GroupPartProps) {
  const [chosen, setChosen] = useState<OverlapChoice | "">("");
  const [organization, setOrganization] = useState("");
  const [extent, setExtent] = useState<Extent>("");
  const [phase, setPhase] = useState<Phase>("open");
  const choice = group.overlap === null ? "add" : chosen;
  const charges = useMemo(() => chargesOf(group, choice === "" ? "add" : choice), [group, choice]);
  const facts = useMemo(() => groupFacts(group, charges, kinds), [group, charges, kinds]);
  const tell = useCallback(
    (now: Phase) => {
      setPhase(now);
      onPhase(now);
    },
    [onPhase],
  );
  return (
    <section class="card" aria-label={KINDS[group.kind]}>
      <h2>{KINDS[group.kind]}</h2>
      <p>
        {facts.title.replace(/^./, (first) => first.toUpperCase())}
        {group.files.length > 1 && `, ${group.files.length} files`}
      </p>
      {group.overlap !== null && phase === "open" && (
        <OverlapQuestion overlap={group.overlap} value={chosen} onChange={setChosen} />
      )}
      {phase === "done" ? (
        <details>
          <summary>What was read</summary>
          <div class="stack">
            <FactsOf facts={facts} />
          </div>
        </details>
      ) : (
        <FactsOf facts={facts} />
      )}
      {charges.length > MOST_CHARGES ? (
        <Notice tone="error">
          <strong>
            These are {grouped(charges.length)} charges; a spreadsheet takes {grouped(MOST_CHARGES)}.
          </strong>{" "}
          Export a shorter period, or without users and keys. The command line takes files of any size: npm
          run price -- FILE. In BigQuery the same prices are a query: see docs/bigquery.md of the project.
        </Notice>
      ) : (
        choice !== "" && (
          <ImportPart
            key={`${choice} ${group.files.map(({ reading }) => reading).join(" ")}`}
            group={group}
            charges={charges}
            organization={organization}
            onOrganization={setOrganization}
            extent={extent}
            onExtent={setExtent}
            onPhase={tell}
            {...others}
          />
        )
      )}
    </section>
  );
}

function FactsOf({ facts }: { readonly facts: GroupFacts }) {
  return (
    <>
      <Facts facts={facts.facts} />
      <ToldList title="Rows to look at" told={facts.attention} />
      <ToldList title="What is approximate" told={facts.approximate} />
      {facts.remarks.map((remark) => (
        <Notice key={remark} tone="warning">
          {remark}
        </Notice>
      ))}
      {facts.better.length > 0 && (
        <>
          <h3>For a better picture</h3>
          <ul class="bullets">
            {facts.better.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface OverlapQuestionProps {
  readonly overlap: NonNullable<Group["overlap"]>;
  readonly value: OverlapChoice | "";
  readonly onChange: (choice: OverlapChoice | "") => void;
}

function OverlapQuestion({ overlap: { days, files }, value, onChange }: OverlapQuestionProps) {
  const [from = "", to = from] = [days[0], days[days.length - 1]];
  const newest = byAge(files)[files.length - 1]?.name ?? "";
  return (
    <>
      <Notice tone="warning">
        {files.map(({ name }) => name).join(" and ")} have rows of the same days,{" "}
        {from === to ? from : `${from} to ${to}`}. Say what they are: it cannot be told from the rows.
      </Notice>
      <RadioGroup
        label="These files are"
        value={value}
        choices={[
          { value: "newest", label: `one export and a newer one: days of the newest count (${newest})` },
          { value: "add", label: "parts of one whole: add them up" },
        ]}
        onChange={onChange}
      />
    </>
  );
}

const SHOWN = 20;

function ToldList({ title, told }: { readonly title: string; readonly told: readonly Told[] }) {
  if (told.length === 0) return null;
  return (
    <details>
      <summary>
        {title}: {told.length === 1 ? "1 kind" : `${told.length} kinds`}
      </summary>
      <ul class="stack tight">
        {told.slice(0, SHOWN).map(({ text, where }) => (
          <li key={text} class="change">
            <p>{text}</p>
            {where !== "" && <p class="muted">{where}</p>}
          </li>
        ))}
        {told.length > SHOWN && <li class="muted">and {told.length - SHOWN} kinds more</li>}
      </ul>
    </details>
  );
}
