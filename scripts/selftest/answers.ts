import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Finding } from "../../selftest/api";

/** Where the facts about Google stand that the local spreadsheet keeps to. */
export const ANSWERS = "preview/google/answers.json";

export interface Answer {
  readonly answer: string;
  /** `assumed`, until somebody's run on Google has it: `Google Sheets, 2026-12-01`. */
  readonly source: string;
}

export type Answers = Readonly<Record<string, Answer>>;

/** Reads what the cell of a run says. @throws Error when it is no such text */
export function readRun(text: string): { readonly when: string; readonly findings: readonly Finding[] } {
  const run: unknown = JSON.parse(text);
  if (typeof run !== "object" || run === null || !("findings" in run) || !Array.isArray(run.findings)) {
    throw new Error("This is not the text of a self-test: it has no findings.");
  }
  const when = "when" in run && typeof run.when === "string" ? run.when.slice(0, 10) : "day not known";
  return { when, findings: run.findings as readonly Finding[] };
}

/** The answers with those of a run in place of what was known before; the keys that changed their answer. */
export function taken(
  known: Answers,
  findings: readonly Finding[],
  source: string,
): { readonly answers: Answers; readonly changed: readonly string[] } {
  const facts = findings.filter(({ kind }) => kind === "fact");
  const changed = facts
    .filter(({ check, got }) => known[check] !== undefined && known[check].answer !== got)
    .map(({ check }) => check);
  const fresh = facts.map(({ check, got }): [string, Answer] => [check, { answer: got, source }]);
  return { answers: { ...known, ...Object.fromEntries(fresh) }, changed };
}

/** Puts the answers of a run on Google in place of those that were assumed. */
export async function takeRun(root: string, file: string): Promise<readonly string[]> {
  const target = path.join(root, ANSWERS);
  const known = JSON.parse(await readFile(target, "utf8")) as Answers;
  const { when, findings } = readRun(await readFile(file, "utf8"));
  const { answers, changed } = taken(known, findings, `Google Sheets, ${when}`);
  await writeFile(target, `${JSON.stringify(answers, null, 2)}\n`);
  return changed;
}
