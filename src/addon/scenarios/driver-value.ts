import { inputCell, NONE } from "../../scenarios/blueprint/driver-cell";
import type { Place } from "../../scenarios/places";
import { readValue } from "../../scenarios/read-value";
import { written } from "./write-blueprint";

/** What is written for a text: as base is a blank cell, and a scenario's day that it has not is the word none. */
export function valueOf({ driver, field }: Place, text: string | undefined): string | number {
  if (text === undefined) return "";
  const reading = readValue(driver, text);
  if (!reading.ok) return text;
  if (reading.value === null) return field.of === "scenario" ? NONE : "";
  return written(inputCell(driver, reading.value));
}
