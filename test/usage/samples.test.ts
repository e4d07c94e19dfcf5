import { Decimal } from "../../src/pricing/money";
import type { Charge } from "../../src/usage/charge";
import { canonical, expectedOf, read, sample, SAMPLES, type ExpectedRow } from "./support/samples";

/** Prices that the table of 2026-11-24 lacked are checked here, by hand: $0.04 a standard picture, $30 per 1M, half of $0.02. */
const SINCE: Readonly<Record<string, string>> = {
  "dall-e-3 25": "1",
  "dall-e-3 1": "0.04",
  "gpt-image-2.5-flare 2183": "0.06549",
  "text-embedding-3-small 8000": "0.00008",
};

const plain = (text: string | null | undefined): string | null =>
  text === null || text === undefined ? null : new Decimal(text).toFixed();

const sinceOf = ({ model, quantity }: Charge): string | null =>
  SINCE[`${model ?? ""} ${quantity ?? ""}`] ?? null;

function rowsOf(charges: readonly Charge[]): Map<number, Charge[]> {
  const rows = new Map<number, Charge[]>();
  for (const charge of charges) rows.set(charge.line, [...(rows.get(charge.line) ?? []), charge]);
  return rows;
}

function expectRow(row: ExpectedRow, charges: readonly Charge[]): void {
  if (row.day !== undefined) expect(charges[0]?.day).toBe(row.day);
  if (row.billed !== undefined) expect(charges.map(({ billed }) => billed)).toEqual([plain(row.billed)]);
  expect(charges.every(({ free }) => free === (row.free ?? false))).toBe(true);
  if (row.unrecognised)
    expect(charges.map(({ status, meter }) => [status, meter])).toEqual([["unrecognised", null]]);
  if (row.charges === undefined) {
    if (row.list === null) for (const charge of charges) expect(charge.listCost).toBe(sinceOf(charge));
    if (row.list === "0") expect(charges.map(({ listCost }) => listCost)).toEqual(["0"]);
    return;
  }
  const priced = row.charges.filter(([, meter]) => meter !== null);
  for (const [model, meter, tier, context, quantity, list] of priced) {
    const found = charges.find((charge) => charge.meter === meter);
    const when = found?.day ?? "2026-10-01";
    expect(found).toMatchObject({ model: canonical(model, when), meter, tier });
    if (quantity !== null) expect(found?.quantity).toBe(quantity);
    if (context === "long" || found?.context !== "any") expect(found?.context).toBe(context);
    expect(found?.listCost).toBe(plain(list) ?? (found && sinceOf(found)));
  }
  expect(charges).toHaveLength(Math.max(1, row.charges.length));
}

describe.each(SAMPLES.map((name) => [name]))("%s", (name) => {
  const file = read(sample(name));
  const expected = expectedOf(name);

  test("has the expected rows and no others", () => {
    const rows = rowsOf(file.charges);
    if (expected.rows.length > 0) expect([...rows.keys()]).toEqual(expected.rows.map(({ line }) => line));
    for (const row of expected.rows) expectRow(row, rows.get(row.line) ?? []);
  });

  test("adds up to the expected totals", () => {
    if (expected.billed !== undefined) expect(file.totals.billed).toBe(expected.billed);
    const free = file.charges.filter((charge) => charge.free);
    const since = file.charges.reduce((sum, charge) => sum.plus(sinceOf(charge) ?? 0), new Decimal(0));
    if (expected.list !== undefined) {
      const list = new Decimal(file.totals.listCost).plus(file.totals.freeCost);
      expect(list.toFixed()).toBe(since.plus(expected.list).toFixed());
      expect(free.length > 0).toBe(file.totals.freeCost !== "0");
    }
  });

  test("counts the requests of a row once", () => {
    for (const charges of rowsOf(file.charges).values()) {
      expect(charges.filter(({ requests }) => requests !== null).length).toBeLessThanOrEqual(1);
    }
  });

  test("nothing without a price is 0, and everything without one is told", () => {
    for (const { status, listCost, problem } of file.charges) {
      expect(listCost === null).toBe(status !== "priced");
      if (status !== "priced") expect(problem).toEqual(expect.stringMatching(/.{10}/));
    }
  });
});

describe("what the samples are known as", () => {
  test.each([
    ["01", "openai-usage-api", 12, 1],
    ["02", "openai-usage-api", 4, 1],
    ["03", "openai-usage-api", 9, 0],
    ["04", "openai-costs-api", 39, 0],
    ["05", "openai-costs-api", 5, 0],
    ["06", "openai-activity-csv", 12, 1],
    ["07", "openai-activity-csv", 3, 1],
    ["08", "openai-cost-csv", 42, 1],
    ["09", "openai-cost-csv", 6, 2],
    ["10", "openai-cost-csv", 4, 1],
    ["11", "openai-cost-csv", 4, 2],
    ["12", "openai-activity-csv-2024", 5, 0],
    ["13", "openai-usage-legacy", 4, 0],
    ["14", "openai-billing-legacy", 14, 0],
    ["15", "openai-batch-output", 5, 0],
    ["16", "openai-answers", 5, 0],
    ["17", "litellm-spend-logs", 4, 0],
    ["18", "openrouter-activity", 3, 0],
    ["19", "focus", 3, 0],
    ["20", "openai-activity-csv", 2, 1],
  ])("%s is %s with %i rows and %i empty ones", (name, format, rows, emptyRows) =>
    expect(read(sample(name))).toMatchObject({ format, rows, emptyRows }),
  );
});

describe("what is told of them", () => {
  const told = (name: string): string =>
    read(sample(name))
      .findings.map(({ code }) => code)
      .join(" ");

  test("a page of several", () => expect(told("02")).toContain("has-more"));
  test("costs without line items", () => expect(told("05")).toContain("not-grouped"));
  test("cents", () => expect(told("14")).toContain("cents-assumed"));
  test("complimentary tokens", () => expect(told("06")).toContain("free"));
  test("an average that decides the context", () => expect(told("06")).toContain("approximate"));
  test("a line that is not known", () => expect(told("08")).toContain("unrecognised"));

  test("the upper bound, were all requests whose context is open long", () => {
    const { totals } = read(sample("06"));
    // gpt-5.4: 26 + 0.65 + 6.975 for 17.975; gpt-5.6-terra: 1.6 + 0.36 + 1.25 + 1.08 for 2.325.
    const open = new Decimal("33.625").minus("17.975").plus("4.29").minus("2.325");
    expect(totals.upperCost).toBe(open.plus(totals.listCost).toFixed());
  });

  test("e-mail addresses are dropped", () => {
    expect(
      read(sample("12"))
        .charges.map(({ user }) => user)
        .join(""),
    ).toBe("");
    expect(JSON.stringify(read(sample("12")))).not.toContain("@example.com");
  });

  test("an estimate is no bill, what a gateway charges is one", () => {
    expect(read(sample("17")).totals).toMatchObject({ billed: null, estimate: "0.013905" });
    expect(read(sample("18")).totals).toMatchObject({ billed: "0.0283", estimate: null });
  });
});
