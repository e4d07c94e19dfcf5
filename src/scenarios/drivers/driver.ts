import type { Decimal } from "../../pricing/money";
import type { Day } from "../../pricing/day";

interface Described {
  /** Stands in the sidebar and in the Inputs sheet, where the row is found by it: unique over all drivers. */
  readonly label: string;
  /** What the number counts; empty for text and dates. */
  readonly unit: string;
  /** One or two sentences: what it means and how it enters the forecast, with the source of a default that is a fact. */
  readonly help: string;
  /** As a person would type it. */
  readonly default: string;
}

/** A number of at least 0 that may have decimals, or a whole one. */
export interface NumberDriver extends Described {
  readonly kind: "amount" | "count";
  readonly min: number;
  readonly max: number;
  /** Decimals that sheets show of an amount; all of them count. */
  readonly decimals: 2 | 6 | 9;
}

/** A part or a rate, typed in percent, held as a fraction. */
export interface ShareDriver extends Described {
  readonly kind: "share";
  /** In percent. */
  readonly min: number;
  readonly max: number;
}

/** A number that may be left out. */
export interface OptionalAmountDriver extends Described {
  readonly kind: "optional amount";
}

export interface TextDriver extends Described {
  readonly kind: "text";
  readonly required: boolean;
  /** What the text must be, where not every text will do. */
  readonly pattern?: "currency code";
  /** What a drop-down offers; other texts are taken too. */
  readonly suggestions?: readonly string[];
}

/** A calendar day; `month` is the first day of one. */
export interface DayDriver extends Described {
  readonly kind: "day" | "month";
}

/** A day that may be left out. */
export interface OptionalDayDriver extends Described {
  readonly kind: "optional day";
}

export interface ChoiceDriver<Choice extends string = string> extends Described {
  readonly kind: "choice";
  readonly choices: readonly Choice[];
}

/** A model or tool id of the rate table. */
export interface ModelDriver extends Described {
  readonly kind: "model";
}

export type Driver =
  | NumberDriver
  | ShareDriver
  | OptionalAmountDriver
  | TextDriver
  | DayDriver
  | OptionalDayDriver
  | ChoiceDriver
  | ModelDriver;

/** What a driver's text means once it is read. */
export type ValueOf<D extends Driver> = D extends NumberDriver | ShareDriver
  ? Decimal
  : D extends OptionalAmountDriver
    ? Decimal | null
    : D extends DayDriver
      ? Day
      : D extends OptionalDayDriver
        ? Day | null
        : D extends ChoiceDriver<infer Choice>
          ? Choice
          : string;

export type ValuesOf<Drivers extends Readonly<Record<string, Driver>>> = {
  readonly [Id in keyof Drivers]: ValueOf<Drivers[Id]>;
};

/** Any value a driver can have. */
export type Value = Decimal | Day | string | null;

/** Largest number a driver takes: far above any real volume, and exact in a cell. */
const LARGEST = 1_000_000_000_000;

type Rest<D extends Described> = Omit<D, "kind" | "label" | "unit" | "default" | "help">;

function described(label: string, unit: string, preset: string, help: string): Described {
  return { label, unit, help, default: preset };
}

export function amount(
  label: string,
  unit: string,
  preset: string,
  help: string,
  limits: Partial<Rest<NumberDriver>> = {},
): NumberDriver {
  return {
    kind: "amount",
    min: 0,
    max: LARGEST,
    decimals: 2,
    ...described(label, unit, preset, help),
    ...limits,
  };
}

export function count(
  label: string,
  unit: string,
  preset: string,
  help: string,
  limits: Partial<Rest<NumberDriver>> = {},
): NumberDriver {
  return { ...amount(label, unit, preset, help, limits), kind: "count" };
}

export function share(
  label: string,
  unit: string,
  preset: string,
  help: string,
  limits: Partial<Rest<ShareDriver>> = {},
): ShareDriver {
  return { kind: "share", min: 0, max: 100, ...described(label, unit, preset, help), ...limits };
}

export function optionalAmount(label: string, unit: string, help: string): OptionalAmountDriver {
  return { kind: "optional amount", ...described(label, unit, "", help) };
}

export function text(
  label: string,
  preset: string,
  help: string,
  limits: Partial<Rest<TextDriver>> = {},
): TextDriver {
  return { kind: "text", required: false, ...described(label, "", preset, help), ...limits };
}

export function day(label: string, preset: string, help: string): DayDriver {
  return { kind: "day", ...described(label, "", preset, help) };
}

export function month(label: string, preset: string, help: string): DayDriver {
  return { ...day(label, preset, help), kind: "month" };
}

export function optionalDay(label: string, help: string): OptionalDayDriver {
  return { kind: "optional day", ...described(label, "", "", help) };
}

export function choice<const Choice extends string>(
  label: string,
  choices: readonly Choice[],
  preset: NoInfer<Choice>,
  help: string,
): ChoiceDriver<Choice> {
  return { kind: "choice", choices, ...described(label, "", preset, help) };
}

export function model(label: string, preset: string, help: string): ModelDriver {
  return { kind: "model", ...described(label, "", preset, help) };
}
