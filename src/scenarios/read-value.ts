import { parseDay, type Day } from "../pricing/day";
import { Decimal } from "../pricing/money";
import { failure, success, type Result } from "../pricing/result";
import type { Driver, NumberDriver, ShareDriver, TextDriver, Value } from "./drivers/driver";
import type { ProblemKind } from "./problem";

/** Why a text is not a value of its driver. */
export interface Refusal {
  readonly kind: Extract<ProblemKind["kind"], "unreadable" | "missing" | "out of range">;
  readonly message: string;
}

export type Reading = Result<Value, Refusal>;

/** More would be cut off in a cell's tooltip and in charts. */
const LONGEST_TEXT = 100;
/** No exponents; enough digits for whatever a cell holds. */
const NUMBER = /^-?\d{1,15}(\.\d{1,30})?$/;
/** A day outside is a slip: a bare number in a cell of a date is a day of 1900. */
const EARLIEST = "2020-01-01" as Day;
const LATEST = "2099-12-31" as Day;
/** Spreadsheets read such text as a formula; control characters have no place in a cell. */
const UNSAFE = /^[=+\-@]|[\p{Cc}\p{Cf}]/u;

/** Reads what was typed for a driver. Blank text is a value only where the driver may be left out. */
export function readValue(driver: Driver, typed: string): Reading {
  const text = typed.trim();
  switch (driver.kind) {
    case "amount":
    case "count":
      return readNumber(driver, text);
    case "share":
      return readShare(driver, text);
    case "optional amount":
      return text === ""
        ? value(null)
        : readNumber({ ...driver, kind: "amount", min: 0, max: 1e15, decimals: 2 }, text);
    case "text":
      return readText(driver, text);
    case "day":
    case "month":
      return readDay(text, driver.kind);
    case "optional day":
      return text === "" ? value(null) : readDay(text, "day");
    case "choice":
      // Not trimmed: a cell that holds more than the choice is another text to every formula.
      return readChoice(driver.choices, typed);
    case "model":
      return readText({ ...driver, kind: "text", required: true }, text);
  }
}

function readNumber(driver: NumberDriver, text: string): Reading {
  const number = parse(text);
  if (!number.ok) return number;
  if (driver.kind === "count" && !number.value.isInteger()) {
    return refuse("unreadable", `${driver.label} must be a whole number.`);
  }
  return within(driver, number.value, number.value);
}

function readShare(driver: ShareDriver, text: string): Reading {
  const number = parse(text.replace(/\s*%$/, ""));
  return number.ok ? within(driver, number.value, number.value.dividedBy(100)) : number;
}

type ParsedNumber = Result<Decimal, Refusal>;

function parse(text: string): ParsedNumber {
  if (text === "") return refuse("missing", "Type a number; 0 if there is none.");
  // Spaces are thousands separators everywhere; a comma is one in English and the decimal sign elsewhere.
  const digits = text.replace(/[\s\u00a0\u202f_]/g, "");
  if (NUMBER.test(digits)) return success(new Decimal(digits));
  const hint = digits.includes(",") ? " Leave commas out: type 1000.5 for one thousand and a half." : "";
  return refuse("unreadable", `"${text.slice(0, 30)}" is not a number.${hint}`);
}

function within(driver: NumberDriver | ShareDriver, typed: Decimal, result: Decimal): Reading {
  const unit = driver.kind === "share" ? " %" : "";
  if (typed.isNegative() && !typed.isZero() && driver.min >= 0) {
    return refuse("out of range", `${driver.label} cannot be negative.`);
  }
  if (typed.lessThan(driver.min)) {
    return refuse("out of range", `${driver.label} must be at least ${driver.min}${unit}.`);
  }
  if (typed.greaterThan(driver.max)) {
    return refuse("out of range", `${driver.label} must be at most ${driver.max}${unit}.`);
  }
  return value(result);
}

function readText(driver: TextDriver, text: string): Reading {
  if (text === "" && driver.required) return refuse("missing", `${driver.label} is needed.`);
  if (text.length > LONGEST_TEXT) {
    return refuse("out of range", `${driver.label} can have ${LONGEST_TEXT} characters at most.`);
  }
  if (driver.pattern === "currency code" && !/^[A-Z]{3}$/.test(text)) {
    return refuse("unreadable", `${driver.label} must be a code of three letters, such as EUR.`);
  }
  return UNSAFE.test(text)
    ? refuse("unreadable", `${driver.label} cannot begin with = + - or @, nor hold control characters.`)
    : value(text);
}

function readDay(text: string, kind: "day" | "month"): Reading {
  const example = kind === "month" ? "2026-12-01" : "2026-12-15";
  if (text === "") return refuse("missing", `Type a date such as ${example}.`);
  const day = parseDay(/^\d{4}-\d{2}$/.test(text) ? `${text}-01` : text);
  if (day === undefined)
    return refuse("unreadable", `"${text.slice(0, 30)}" is not a date such as ${example}.`);
  if (day < EARLIEST || day > LATEST) {
    return refuse("out of range", `"${day}" is not a day between ${EARLIEST} and ${LATEST}.`);
  }
  return kind === "month" && !isFirstOfMonth(day)
    ? refuse("out of range", `Give the first day of the month: ${day.slice(0, 8)}01.`)
    : value(day);
}

function isFirstOfMonth(day: Day): boolean {
  return day.endsWith("-01");
}

function readChoice(choices: readonly string[], text: string): Reading {
  if (text === "") return refuse("missing", `Choose one of ${choices.join(", ")}.`);
  const wanted = text.toLowerCase();
  const found = choices.find((choice) => choice === wanted);
  return found === undefined
    ? refuse("unreadable", `"${text.slice(0, 30)}" is not one of ${choices.join(", ")}.`)
    : value(found);
}

function value(read: Value): Reading {
  return success(read);
}

function refuse(kind: Refusal["kind"], message: string): Extract<Reading, { readonly ok: false }> {
  return failure({ kind, message });
}
