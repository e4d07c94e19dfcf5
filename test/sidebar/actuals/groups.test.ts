import { groupFacts } from "../../../src/sidebar/actuals/import/group-facts";
import { chargesOf, sortChosen, type Group } from "../../../src/sidebar/actuals/import/groups";
import { headerOf } from "../../../src/sidebar/actuals/import/header";
import { Decimal } from "../../../src/pricing/money";
import { totalsOf } from "../../../src/usage/totals";
import { sample } from "../../usage/support/samples";
import { fileOf } from "./chosen-files";

const COST = sample("08");
const [HEADER = "", ...LINES] = COST.trim().split("\n");
const costOf = (fits: (line: string) => boolean): string => `${[HEADER, ...LINES.filter(fits)].join("\n")}\n`;
/** The money of lines of a cost export, summed apart from the reader: its fifth column. */
const money = (...texts: readonly string[]): string =>
  texts
    .flatMap((text) => text.trim().split("\n").slice(1))
    .reduce((sum, line) => sum.plus(line.split(",")[4] || 0), new Decimal(0))
    .toFixed();
const billedOf = (group: Group | undefined, choice: "add" | "newest"): string | null =>
  group === undefined ? null : totalsOf(chargesOf(group, choice)).billed;

describe("several files", () => {
  test("the same content counts once, and is named", async () => {
    const { groups, twins } = sortChosen([await fileOf("a.csv", COST), await fileOf("a (1).csv", COST)]);
    expect(twins).toEqual([{ name: "a (1).csv", of: "a.csv" }]);
    expect(groups).toHaveLength(1);
    expect(billedOf(groups[0], "add")).toBe("33.68176");
  });

  test("usage, bills, and logs of different makers are kept apart", async () => {
    const { groups } = sortChosen([
      await fileOf("cost.csv", COST),
      await fileOf("usage.csv", sample("06")),
      await fileOf("answers.jsonl", sample("16")),
      await fileOf("litellm.csv", sample("17")),
      await fileOf("costs.json", sample("04")),
    ]);
    expect(groups.map(({ key, files }) => [key, files.length])).toEqual([
      ["cost", 2],
      ["usage", 1],
      ["log openai-answers", 1],
      ["log litellm-spend-logs", 1],
    ]);
  });

  test("an export of a period without usage is told, and is no import", async () => {
    const sorted = sortChosen([
      await fileOf("empty.csv", "start_time,end_time,start_time_iso,end_time_iso\n1790812800,1790899200,,\n"),
    ]);
    expect(sorted.groups).toEqual([]);
    expect(sorted.empty).toHaveLength(1);
  });

  describe("days that two of them have", () => {
    const early = costOf((line) => line.includes("2026-10-01T") || line.includes("2026-10-02T"));
    const late = costOf((line) => line.startsWith("1790899200") || line.startsWith("1790985600"));

    test("are for the person to decide: parts add up, or the newest file with a day counts", async () => {
      const { groups } = sortChosen([
        await fileOf("late.csv", late, "2026-11-02"),
        await fileOf("early.csv", early, "2026-11-01"),
      ]);
      expect(groups[0]?.overlap?.days).toEqual(["2026-10-02"]);
      expect(billedOf(groups[0], "add")).toBe(money(early, late));
      const earlyAlone = costOf((line) => line.startsWith("1790812800"));
      expect(billedOf(groups[0], "newest")).toBe(money(earlyAlone, late));
    });

    test("are no question for the files of different projects", async () => {
      const [support, research] = ["proj_support0001", "proj_research001"].map((project) =>
        costOf((line) => line.includes(project)),
      ) as [string, string];
      const { groups } = sortChosen([await fileOf("a.csv", support), await fileOf("b.csv", research)]);
      expect(groups[0]?.overlap).toBeNull();
      expect(billedOf(groups[0], "add")).toBe(money(support, research));
    });

    test("are no question for what different reports count", async () => {
      const { groups } = sortChosen([
        await fileOf("completions.csv", sample("06")),
        await fileOf("embeddings.csv", sample("20")),
      ]);
      expect(groups[0]?.overlap).toBeNull();
      expect(headerOf(groups[0] as Group, chargesOf(groups[0] as Group, "add")).reports).toEqual([
        "completions",
        "embeddings",
      ]);
    });
  });
});

describe("what goes to the server before the charges", () => {
  const header = async (name: string, exported: string) => {
    const [group] = sortChosen([await fileOf("export", sample(name), exported)]).groups as [Group];
    return headerOf(group, chargesOf(group, "add"));
  };

  test("a cost export", async () => {
    expect(await header("08", "2026-10-06")).toMatchObject({
      kind: "cost",
      format: "OpenAI cost export",
      reports: [],
      organizations: ["org-sample"],
      period: { from: "2026-10-01", to: "2026-10-05" },
      grouping: ["project", "line item"],
      provisionalDays: ["2026-10-05"],
      projects: ["proj_support0001", "proj_research001"],
      rows: 42,
      totals: { billed: "33.68176", unrecognisedRows: 1 },
    });
  });

  test("a usage export: long settled, and its complimentary tokens apart", async () => {
    expect(await header("06", "2026-11-20")).toMatchObject({
      kind: "usage",
      reports: ["completions"],
      organizations: [],
      grouping: ["project", "user", "key", "model", "service tier"],
      provisionalDays: [],
      rows: 12,
      // 29.99237 by expected.json, and 0.06549 for gpt-image-2.5-flare, which has got a price since.
      totals: { listCost: "30.05786", freeCost: "0.159", billed: null },
    });
  });
});

describe("what is told before anything is written", () => {
  const told = async (name: string, kinds: readonly ("usage" | "cost")[] = []) => {
    const [group] = sortChosen([await fileOf("export", sample(name))]).groups as [Group];
    return groupFacts(group, chargesOf(group, "add"), new Set(kinds));
  };

  test("a bill by line item", async () => {
    const { title, facts, attention, better } = await told("08", ["usage"]);
    expect(title).toBe("OpenAI cost export");
    expect(Object.fromEntries(facts)).toMatchObject({
      Period: "2026-10-01 to 2026-10-05: 5 days, 4 with rows",
      Organisation: "org-sample",
      "Grouped by": "project, line item",
      Rows: "42, 1 empty one left out",
      Billed: "$33.68",
      "Not recognised": "1 charge, $0.05",
    });
    expect(attention).toEqual([
      { text: 'line item "some new service" is not recognised', where: "1 charge on line 36" },
    ]);
    expect(better).toEqual([]);
  });

  test("daily totals: what to export for more", async () => {
    const { facts, better } = await told("09");
    expect(facts).toContainEqual(["Grouped by", "nothing: daily totals"]);
    expect(better).toEqual([
      "These are daily totals. To see models, export again: Cost data, Group by Line item, 1 day.",
      expect.stringMatching(/grouped by project and API key/),
      expect.stringMatching(/usage of these days as well/),
    ]);
  });

  test("usage: the upper bound of what may be long context, and the bill that would settle it", async () => {
    const { facts, approximate, better } = await told("06");
    expect(Object.fromEntries(facts)).toMatchObject({
      Requests: "4,012",
      "At list price": "$30.06",
      "Complimentary, at list": "$0.159, not counted",
      Billed: "not in the file",
    });
    expect(facts.map(([label]) => label)).toContain("If all of it were long context");
    expect(approximate[0]?.text).toMatch(/average of its requests decides the context/);
    expect(better).toEqual([expect.stringMatching(/^Import the bill of these days as well/)]);
  });
});
