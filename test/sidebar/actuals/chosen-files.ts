import { bundledTable } from "../../../src/pricing/bundled";
import type { Chosen, ReadFile } from "../../../src/sidebar/actuals/import/chosen";
import { readSource } from "../../../src/sidebar/actuals/import/read-source";
import { sourceOfText, type Source } from "../../../src/sidebar/actuals/import/source";

let lastId = 0;

/** Reads a file as the page does. */
export function chosen(source: Source, keepEmails = false): Promise<Chosen> {
  return readSource(source, {
    id: ++lastId,
    reading: lastId,
    rates: bundledTable(),
    keepEmails,
    onShare: () => undefined,
    pause: () => Promise.resolve(),
    isStopped: () => false,
  }).then((one) => one as Chosen);
}

/** A file of a text, written at noon of a day. */
export async function fileOf(name: string, text: string, exported = "2026-11-20"): Promise<ReadFile> {
  const one = await chosen(sourceOfText(name, text, Date.parse(`${exported}T12:00:00Z`)));
  if (one.state === "refused") throw new Error(one.reason);
  return one;
}
