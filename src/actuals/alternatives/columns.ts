import { area, columnLetters } from "../../a1/a1";
import { OPTIONS } from "./options";

export const MODEL = 1;
export const TIER = 2;
export const METER = 3;
export const QUANTITY = 4;
/** What Charges says it cost, each day at its own prices. */
export const CHARGED = 5;
/** The first of the options, which stand beside each other. */
export const FIRST_OPTION = CHARGED + 1;
export const SHOWN_COLUMNS = CHARGED + OPTIONS.length;

/** The workings behind, a block of a column for each option: what is asked for, and what the one call answers. */
const BLOCKS = ["models", "meters", "tiers", "answers"] as const;

export type WorkingBlock = (typeof BLOCKS)[number];

export const WORKING_COLUMNS = BLOCKS.length * OPTIONS.length;

/** The column of an option, from 0, in a block of the workings. */
export function workingColumn(block: WorkingBlock, option: number): number {
  return SHOWN_COLUMNS + BLOCKS.indexOf(block) * OPTIONS.length + option + 1;
}

/** A block of the workings from one row to another. */
export function blockArea(block: WorkingBlock, first: number, last: number): string {
  return area(first, workingColumn(block, 0), last, workingColumn(block, OPTIONS.length - 1));
}

/** `$F12`: a cell that keeps its column. */
export function cellAt(column: number, row: number): string {
  return `$${columnLetters(column)}${row}`;
}

/** A column of the lines. */
export function columnArea(column: number, first: number, last: number): string {
  return area(first, column, last, column);
}
