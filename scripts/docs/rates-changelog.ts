import { isMeter, perOf } from "../../src/pricing/meter";

/** A line of the bundled data files, by column. */
type Row = ReadonlyMap<string, string>;

/** Every price that follows another one of the same kind, the latest first. */
export function priceChanges(rates: readonly Row[], sources: readonly Row[]): string {
  const titles = new Map(sources.map((row) => [text(row, "id"), text(row, "title")]));
  const prices = rates.flatMap(pricesOf);
  const changes = grouped(prices, ["model", "meter", "tier", "context"]).flatMap(changesOf);
  const together = grouped(changes, ["from", "model", "tier", "context", "unit", "source"]);
  const lines = together
    .sort(([one], [other]) => text(other, "from").localeCompare(text(one, "from")))
    .map((group) => {
      const [first] = group;
      const changed = group.map((row) => `${text(row, "meter")} ${text(row, "change")}`).join("<br>");
      return `| ${text(first, "from")} | ${text(first, "model")} | ${which(first)} | ${changed} | ${text(first, "unit")} | ${titles.get(text(first, "source")) ?? ""} |`;
    });
  return [
    "| from | model | tier, context | before → after | USD per | source |",
    "|---|---|---|---|---|---|",
    ...lines,
    "",
  ].join("\n");
}

/** A line of the data file holds several prices, `input 1.25, output 10`: a row for each. */
function pricesOf(line: Row): Row[] {
  return text(line, "prices")
    .split(", ")
    .map((priced) => {
      const [meter = "", price = ""] = priced.split(" ");
      const unit = isMeter(meter) ? perOf(meter).toLocaleString("en-US") : "";
      return new Map([...line, ["meter", meter], ["price", price], ["unit", unit]]);
    });
}

/** The rows of one kind of price that follow another price, with both prices in words. */
function changesOf(rows: readonly Row[]): Row[] {
  const inOrder = [...rows].sort((one, other) => (text(one, "from") < text(other, "from") ? -1 : 1));
  return inOrder.flatMap((row, index) => {
    const before = inOrder[index - 1];
    if (before === undefined || before.get("price") === row.get("price")) return [];
    const change = `${text(before, "price")} → ${text(row, "price")}`;
    return [new Map([...row, ["change", change]])];
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

function text(row: Row, column: string): string {
  return row.get(column) ?? "";
}
