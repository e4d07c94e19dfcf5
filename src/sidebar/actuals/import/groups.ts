import type { ActualsKind } from "../../../api/actuals";
import type { Day } from "../../../pricing/day";
import type { Charge } from "../../../usage/charge";
import { kindOfFormat, saysSomething } from "../../../usage/charge-row";
import { sumCharges } from "../../../usage/sum-charges";
import type { Chosen, ReadFile, RefusedFile } from "./chosen";
import { reportOf } from "./kinds";

/** What was chosen, sorted by what can be imported together. */
export interface Sorted {
  /** One a kind: usage and bills are imported one after the other. */
  readonly groups: readonly Group[];
  readonly refused: readonly RefusedFile[];
  /** Files with the content of another. */
  readonly twins: readonly { readonly name: string; readonly of: string }[];
  /** Files of a period without usage. */
  readonly empty: readonly ReadFile[];
}

/** The files of one import. */
export interface Group {
  /** Tells it from the other groups. */
  readonly key: string;
  readonly kind: ActualsKind;
  readonly files: readonly ReadFile[];
  /** Days that several of the files have rows of; null when none. */
  readonly overlap: Overlap | null;
}

export interface Overlap {
  readonly days: readonly Day[];
  readonly files: readonly ReadFile[];
}

/** What to do with the days that several files have: the person says it, for it cannot be known. */
export type OverlapChoice =
  /** The files are parts of one whole. */
  | "add"
  /** They are the same usage, exported again: the newest file that has a day counts. */
  | "newest";

/** Sorts what was chosen. Nothing is left out without being named. */
export function sortChosen(chosen: readonly Chosen[]): Sorted {
  const byHash = new Map<string, ReadFile>();
  const twins: { name: string; of: string }[] = [];
  for (const one of chosen) {
    if (one.state === "refused") continue;
    const known = byHash.get(one.hash);
    if (known === undefined) byHash.set(one.hash, one);
    else twins.push({ name: one.name, of: known.name });
  }
  const files = [...byHash.values()];
  const together = new Map<string, ReadFile[]>();
  for (const one of files) {
    if (one.file.charges.length === 0) continue;
    const key = groupKey(one);
    together.set(key, [...(together.get(key) ?? []), one]);
  }
  return {
    groups: [...together].map(([key, some]) => {
      const kind = kindOfFormat(some[0]?.file.format ?? "request-log");
      return { key, kind, files: some, overlap: overlapOf(kind, some) };
    }),
    refused: chosen.flatMap((one) => (one.state === "refused" ? [one] : [])),
    twins,
    empty: files.filter(({ file }) => file.charges.length === 0),
  };
}

/** Reports of usage are one kind and so are bills; logs of different makers say different things of the same requests. */
function groupKey({ file: { format } }: ReadFile): string {
  const kind = kindOfFormat(format);
  return kind === "log" ? `log ${format}` : kind;
}

/** Where the rows of a file belong: a day of an organisation and a report. */
function placeOf(kind: ActualsKind, charge: Charge): string {
  return JSON.stringify([charge.day, charge.organization, reportOf(kind, charge)]);
}

/** Two files share a place unless every row there names a project, and none the project of another file. */
function overlapOf(kind: ActualsKind, files: readonly ReadFile[]): Overlap | null {
  if (files.length < 2) return null;
  const projects = new Map<string, Map<ReadFile, Set<string>>>();
  for (const one of files) {
    for (const charge of one.file.charges) {
      if (charge.day === null) continue;
      const place = placeOf(kind, charge);
      const there = projects.get(place) ?? new Map<ReadFile, Set<string>>();
      projects.set(place, there);
      const known = there.get(one) ?? new Set<string>();
      there.set(one, known.add(charge.project));
    }
  }
  const days = new Set<Day>();
  const overlapping = new Set<ReadFile>();
  for (const [place, there] of projects) {
    if (!shares([...there.values()])) continue;
    const [day] = JSON.parse(place) as [Day];
    days.add(day);
    for (const one of there.keys()) overlapping.add(one);
  }
  if (days.size === 0) return null;
  return { days: [...days].sort(), files: files.filter((one) => overlapping.has(one)) };
}

function shares(ofFiles: readonly ReadonlySet<string>[]): boolean {
  if (ofFiles.length < 2) return false;
  const all = ofFiles.flatMap((projects) => [...projects]);
  return all.includes("") || new Set(all).size < all.length;
}

/**
 * The charges of a group that say something, one a day and whatever tells them apart. The same files give the same charges
 * in the same order, so that an import that was cut off can go on.
 */
export function chargesOf({ kind, files, overlap }: Group, choice: OverlapChoice): readonly Charge[] {
  const [first] = files;
  if (files.length === 1 && first !== undefined) return inOrder(first.file.charges);
  const newest = choice === "add" ? undefined : newestByPlace(kind, overlap?.files ?? []);
  const all = files.flatMap((one) =>
    one.file.charges.filter(
      (charge) =>
        newest === undefined || charge.day === null || (newest.get(placeOf(kind, charge)) ?? one) === one,
    ),
  );
  return inOrder(sumCharges(all));
}

function newestByPlace(kind: ActualsKind, files: readonly ReadFile[]): ReadonlyMap<string, ReadFile> {
  const newest = new Map<string, ReadFile>();
  for (const one of byAge(files)) {
    for (const charge of one.file.charges) newest.set(placeOf(kind, charge), one);
  }
  return newest;
}

/** The newest last; of files of one moment the one that was chosen later. */
export function byAge(files: readonly ReadFile[]): readonly ReadFile[] {
  return [...files].sort((one, other) => one.exportedAt - other.exportedAt);
}

/** Oldest day first, without a day last. */
function inOrder(charges: readonly Charge[]): readonly Charge[] {
  return charges
    .filter(saysSomething)
    .map((charge, index) => ({ charge, index, day: charge.day ?? "9999" }))
    .sort((one, other) => (one.day === other.day ? one.index - other.index : one.day < other.day ? -1 : 1))
    .map(({ charge }) => charge);
}
