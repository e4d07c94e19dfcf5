import type { Argument, FunctionDefinition, Host } from "../../src/functions/definition";
import { parseDay, type Day } from "../../src/pricing/day";

type Row = ReadonlyMap<string, string | number>;

/** No spreadsheet: the bundled table is the one in use. Nothing that is asked here depends on the day. */
const HOST: Host = {
  today: () => parseDay("2026-01-01") as Day,
  dayOf: (date) => date.toISOString().slice(0, 10) as Day,
  ratesRange: () => null,
};

/** The name of the exact table that ships, as `OPENAI_RATES_INFO("version")` gives it. */
export function ratesVersion(catalog: readonly FunctionDefinition[]): string {
  return String(evaluate(catalog, "OPENAI_RATES_INFO", ["version"]));
}

/** Every price that follows another one of the same kind, the latest first, as `OPENAI_RATES()` shows them. */
export function priceChanges(catalog: readonly FunctionDefinition[]): string {
  const changes = grouped(bundledRows(catalog), ["model", "meter", "tier", "context"]).flatMap(changesOf);
  const together = grouped(changes, ["from", "model", "tier", "context", "unit", "source"]);
  const lines = together
    .sort(([one], [other]) => text(other, "from").localeCompare(text(one, "from")))
    .map((group) => {
      const [first] = group;
      const prices = group.map((row) => `${text(row, "meter")} ${text(row, "prices")}`).join("<br>");
      return `| ${text(first, "from")} | ${text(first, "model")} | ${which(first)} | ${prices} | ${text(first, "unit")} | ${text(first, "source")} |`;
    });
  return [
    "| from | model | tier, context | before → after | USD per | source |",
    "|---|---|---|---|---|---|",
    ...lines,
    "",
  ].join("\n");
}

/** The rows of one kind of price that follow another price, with both prices in words. */
function changesOf(rows: readonly Row[]): Row[] {
  const inOrder = [...rows].sort((one, other) => (text(one, "from") < text(other, "from") ? -1 : 1));
  return inOrder.flatMap((row, index) => {
    const before = inOrder[index - 1];
    if (before === undefined || before.get("price") === row.get("price")) return [];
    const prices = `${text(before, "price")} → ${text(row, "price")}`;
    const unit = Number(row.get("per")).toLocaleString("en-US");
    return [new Map([...row, ["prices", prices], ["unit", unit]])];
  });
}

function which(row: Row): string {
  const context = text(row, "context");
  return context === "any" ? text(row, "tier") : `${text(row, "tier")}, ${context}`;
}

type Group = readonly [Row, ...Row[]];

/** The rows that agree in these columns, together, in the order in which the first of them came. */
function grouped(rows: readonly Row[], columns: readonly string[]): Group[] {
  const groups = new Map<string, [Row, ...Row[]]>();
  for (const row of rows) {
    const key = columns.map((column) => text(row, column)).join("\t");
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}

function bundledRows(catalog: readonly FunctionDefinition[]): Row[] {
  const table = evaluate(catalog, "OPENAI_RATES", []);
  if (typeof table !== "object") throw new Error("OPENAI_RATES gave no table");
  const [header = [], ...lines] = table;
  return lines.map((line) => new Map(header.map((name, index) => [String(name), line[index] ?? ""])));
}

function evaluate(catalog: readonly FunctionDefinition[], name: string, args: readonly Argument[]) {
  const definition = catalog.find((one) => one.name === name);
  if (!definition) throw new Error(`there is no ${name}`);
  return definition.evaluate(args, HOST);
}

function text(row: Row, column: string): string {
  return String(row.get(column) ?? "");
}
