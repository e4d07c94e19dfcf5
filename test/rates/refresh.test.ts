import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildTable } from "../../scripts/rates/build";
import { withoutSentences } from "../../scripts/rates/kept-page";
import { DOUBTFUL } from "../../scripts/rates/refresh-report";
import { keepRefresh, openaiPart, readRefreshes, type Refresh } from "../../scripts/rates/refreshes";
import { day } from "../support/rates";
import { dataFile, INPUTS, inForce, rateRows } from "./bundled-rows";

const ROOT = join(__dirname, "../..");
const recorded = (file: string): string => readFileSync(join(ROOT, "preview/feed", file), "utf8");

/** The recorded feed: gpt-5.4-nano 20 % cheaper, gpt-0-recorded new, gpt-4.1 output ten times as dear. */
const REFRESH: Refresh = {
  read: day("2026-12-01"),
  from: day("2026-11-28"),
  accepted: [],
  page: recorded("recorded-pricing.md"),
  second: openaiPart(recorded("recorded-genai-prices.json")),
};

let inputs: string;
beforeEach(() => {
  inputs = mkdtempSync(join(tmpdir(), "rates-"));
  cpSync(INPUTS, inputs, { recursive: true });
});
afterEach(() => rmSync(inputs, { recursive: true }));

function lines(text: string): string[] {
  return text.trimEnd().split("\n");
}

function built(name: string): string {
  return buildTable(inputs).files.get(name) ?? "";
}

describe("a maintainers' refresh", () => {
  test("is a diff of a few lines: what changed, what is new, and the source", () => {
    keepRefresh(inputs, REFRESH);
    const before = lines(dataFile("rates.tsv"));
    const after = lines(built("rates.tsv"));
    const added = after.filter((line) => !before.includes(line));
    const removed = before.filter((line) => !after.includes(line));
    expect(added.map((line) => line.split("\t").slice(0, 2).join(" ")).sort()).toEqual([
      "gpt-0-recorded standard",
      "gpt-5.4-nano standard",
      "gpt-5.4-nano standard",
    ]);
    expect(removed.map((line) => line.split("\t")[0])).toEqual(["gpt-5.4-nano"]);
    expect(lines(built("sources.tsv")).at(-1)).toBe(
      "openai-pricing-2026-12-01\tOpenAI price page, read 2026-12-01\thttps://developers.openai.com/api/docs/pricing.md\t2026-12-01\tfacts only",
    );
    expect(built("aliases.tsv")).toBe(dataFile("aliases.tsv"));
  });

  test("gives a new model a line of its own, and says that nothing else is known of it", () => {
    keepRefresh(inputs, REFRESH);
    const { files, report } = buildTable(inputs);
    const before = lines(dataFile("models.tsv"));
    const added = lines(files.get("models.tsv") ?? "").filter((line) => !before.includes(line));
    expect(added).toEqual(["gpt-0-recorded\t\t\t\t\t\tunknown\t"]);
    expect(report.left).toContain("models.tsv has no line for gpt-0-recorded: its prices alone are known");
  });

  test("dates each change, and leaves what is doubted until it is accepted", () => {
    keepRefresh(inputs, REFRESH);
    const priceOn = (model: string, meter: string, on: string): string | undefined =>
      inForce(rateRows(built("rates.tsv")), { model, meter, tier: "standard" }, on)[0]?.["price"];
    expect(priceOn("gpt-5.4-nano", "input", "2026-11-27")).toBe("0.2");
    expect(priceOn("gpt-5.4-nano", "input", "2026-11-28")).toBe("0.16");
    expect(priceOn("gpt-0-recorded", "output", "2026-11-28")).toBe("3.6");
    expect(priceOn("gpt-4.1", "output", "2026-11-28")).toBe("8");
    keepRefresh(inputs, { ...REFRESH, accepted: ["gpt-4.1"] });
    expect(readRefreshes(inputs)).toHaveLength(1);
    expect(priceOn("gpt-4.1", "output", "2026-11-28")).toBe("80");
  });

  test("is carried out again from its inputs to the same bytes, also after the next one", () => {
    keepRefresh(inputs, REFRESH);
    const once = built("rates.tsv");
    expect(built("rates.tsv")).toBe(once);
    keepRefresh(inputs, { ...REFRESH, read: day("2026-12-24"), from: day("2026-12-24"), second: null });
    expect(built("rates.tsv")).toBe(once);
    expect(readRefreshes(inputs).map(({ read }) => read)).toEqual(["2026-12-01", "2026-12-24"]);
  });

  test("keeps what it was decided from, the second source without other providers", () => {
    const other = '{"id":"other","models":[{"id":"x","prices":{"input_mtok":1}}]}';
    const openai =
      '{"id":"openai","name":"OpenAI","models":[{"id":"gpt-5","prices":{"input_mtok":1.25},"price_comments":"…"}]}';
    expect(JSON.parse(openaiPart(`[${other},${openai}]`))).toEqual([
      {
        id: "openai",
        models: [{ id: "gpt-5", match: { or: [{ equals: "gpt-5" }] }, prices: { input_mtok: 1.25 } }],
      },
    ]);
    keepRefresh(inputs, REFRESH);
    expect(readRefreshes(inputs)).toEqual([REFRESH]);
  });

  test("keeps no sentence of the page, and is carried out from the kept page to the same bytes", () => {
    const { canonical } = buildTable(inputs);
    const kept = withoutSentences(REFRESH.page, canonical);
    expect(REFRESH.page).toContain("cost 10% more for models that came out on");
    expect(kept).not.toContain("cost 10% more for models that came out on");
    expect(kept.split("\n")).toHaveLength(REFRESH.page.split("\n").length);
    for (const row of REFRESH.page.split("\n").filter((line) => /^[|#]/.test(line)))
      expect(kept).toContain(row);
    keepRefresh(inputs, REFRESH);
    const whole = built("rates.tsv");
    keepRefresh(inputs, { ...REFRESH, page: kept });
    expect(built("rates.tsv")).toBe(whole);
  });

  test("keeps the sentence that says where long context begins", () => {
    const { canonical } = buildTable(inputs);
    const sentence = "Short context: ≤200K input tokens. Long context: >200K input tokens.";
    const page = recorded("recorded-pricing.md")
      .replaceAll(" (<272K context length)", "")
      .replace(
        "Prices per 1M tokens.",
        `Prices per 1M tokens.\n\n${sentence}\n\nWords that say nothing of any price.`,
      );
    const kept = withoutSentences(page, canonical);
    expect(kept).toContain(sentence);
    expect(kept).not.toContain("Words that say nothing");
  });

  test("prints the differences with what the second source says, and how to accept what is doubted", () => {
    const args = ["--import", "tsx", "scripts/rates/refresh.ts", "--dry-run"];
    const files = [
      "--page",
      "preview/feed/recorded-pricing.md",
      "--second",
      "preview/feed/recorded-genai-prices.json",
    ];
    const printed = execFileSync(process.execPath, [...args, ...files], { cwd: ROOT, encoding: "utf8" });
    expect(printed).toContain(
      "changed: text input (standard) $0.2 → $0.16 per 1M tokens, -20.0 %; genai-prices has the same",
    );
    const [taken = "", leftOut = ""] = printed.split(DOUBTFUL);
    expect(taken).toContain("- `gpt-5.4-nano`");
    expect(taken).not.toContain("gpt-4.1");
    expect(leftOut).toContain("- `gpt-4.1`");
    expect(leftOut).toContain("! text output (standard) rises by 900 %, from $8 to $80");
    expect(printed).toContain("Not applied without --accept gpt-4.1");
    expect(printed).toContain("Nothing is written.");
  });
});
