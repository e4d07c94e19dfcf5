import { monthEnd } from "../charges/blocks";
import { NO_DAY, type ChargeLine } from "../charges/line";
import type { SpendTyped } from "./typed-spend";
import type { Dimension } from "./values";

/** Of each of the three dimensions; more would take a spreadsheet long to add up, and the others stand in one line. */
const MOST_VALUES = 333;

/** The months of the charges by their last day, and those that units were typed for, oldest first; then `no day`. */
export function monthsOf(lines: readonly ChargeLine[], { units }: SpendTyped): readonly string[] {
  const typed = [...units.keys()].filter((month) => monthEnd(month) === month);
  const months = new Set([...lines.map(({ day }) => monthEnd(day)), ...typed]);
  return [...months].sort((one, other) => {
    if (one === NO_DAY || other === NO_DAY) return one === NO_DAY ? 1 : -1;
    return one < other ? -1 : 1;
  });
}

/**
 * The projects, keys or models of the charges by their names. Where there are too many, those with the most money on the
 * bill are listed, then those with the most charges. Sums do not tell capitals from small letters, and so they are one here.
 */
export function valuesOf(lines: readonly ChargeLine[], dimension: Dimension): readonly string[] {
  const found = new Map<string, { readonly name: string; billed: number; charges: number }>();
  for (const line of lines) {
    const name = line[dimension];
    const known = found.get(name.toLowerCase()) ?? { name, billed: 0, charges: 0 };
    known.billed += Math.abs(Number(line.billed));
    known.charges++;
    found.set(name.toLowerCase(), known);
  }
  return [...found.values()]
    .sort((one, other) => other.billed - one.billed || other.charges - one.charges)
    .slice(0, MOST_VALUES)
    .map(({ name }) => name)
    .sort();
}

/** The projects, and those that a cost centre was typed for before. */
export function projectsOf(lines: readonly ChargeLine[], { centres }: SpendTyped): readonly string[] {
  const projects = valuesOf(lines, "project");
  const known = new Set(projects.map((project) => project.toLowerCase()));
  return [...projects, ...[...centres.keys()].filter((project) => !known.has(project))].sort();
}
