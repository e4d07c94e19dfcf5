import type { Bundle } from "../../../preview/addon/add-on";
import type { FetchResponse } from "../../../preview/services/environment";
import type { ProblemCode } from "../../../src/api/problem";
import { bundleWithModels } from "../../support/fresh-bundle";
import { MODELS } from "./few-rates";
import { Office } from "./office";
import { internet, ok, PAGE_2026_08, pageOf, SECOND } from "./price-pages";

const PAGE = pageOf(MODELS);
const HTML = "<!doctype html><html><head><title>Pricing</title></head><body>$1.25</body></html>";

let bundle: Bundle;
beforeAll(async () => {
  bundle = await bundleWithModels(MODELS);
});

function office(): Office {
  return new Office(bundle, { net: internet(PAGE) });
}

function status(code: number): FetchResponse {
  return { status: code, headers: { "Content-Type": "text/html" }, text: HTML };
}

const FAILURES: readonly (readonly [string, FetchResponse | Error, ProblemCode, RegExp])[] = [
  ["HTTP 404", status(404), "status", /no longer at its address \(HTTP 404\)/],
  ["HTTP 500", status(500), "status", /answers HTTP 500/],
  ["HTTP 503", status(503), "status", /answers HTTP 503/],
  ["a redirect", { ...status(302), headers: { Location: "https://example.com/" } }, "status", /has moved/],
  [
    "a timeout",
    new Error("Timeout: https://developers.openai.com/api/docs/pricing.md"),
    "timeout",
    /in time/,
  ],
  [
    "no internet",
    new Error("DNS error: https://developers.openai.com/api/docs/pricing.md"),
    "unreachable",
    /could not be reached/,
  ],
  ["an answer of 50 MB", new Error("Response too large"), "unreadable", /far larger/],
  [
    "a declared size of 50 MB",
    ok(PAGE, { "Content-Type": "text/markdown", "content-length": "52428800" }),
    "unreadable",
    /far larger/,
  ],
  ["50 MB of text", ok("x".repeat(50_000_000)), "unreadable", /MB/],
  ["an empty answer", ok(""), "unreadable", /empty/],
  ["blank lines", ok(" \n\n "), "unreadable", /empty/],
  [
    "HTML by its content type",
    ok(HTML, { "Content-Type": "text/html; charset=utf-8" }),
    "unreadable",
    /web page \(HTML\)/,
  ],
  ["HTML by its text", ok(HTML), "unreadable", /web page \(HTML\)/],
  ["JSON", ok('{"error":"no"}'), "unreadable", /JSON/],
  ["a picture", ok("\u0089PNG", { "Content-Type": "image/png" }), "unreadable", /image\/png/],
  [
    "a page cut off in a row",
    ok(PAGE.slice(0, PAGE.indexOf("$1.25") + 3)),
    "unreadable",
    /cut off|whole|no table/,
  ],
  [
    "a page cut off between sections",
    ok(PAGE.slice(0, PAGE.indexOf("### "))),
    "unreadable",
    /no table|whole|no price/,
  ],
];

describe("the price page cannot be read", () => {
  test.each(FAILURES)("%s: said in plain words, and the table in use stays", (_, answer, code, words) => {
    const desk = office();
    desk.refresh("2026-11-01");
    const before = desk.book.sheets.map(({ name }) => desk.cells(name));
    desk.net.page = answer;
    const problem = desk.refusal("checkForUpdates");
    expect(problem.code).toBe(code);
    expect(problem.message).toMatch(words);
    expect(problem.advice).toContain("The rates in use stay as they are.");
    expect(`${problem.message} ${problem.advice}`).not.toMatch(/Exception|undefined|at \w+ \(|<html/);
    expect(desk.ledger?.writes).toEqual([]);
    expect(desk.book.sheets.map(({ name }) => desk.cells(name))).toEqual(before);
    // and the same click again, once it works, succeeds
    desk.net.page = ok(PAGE);
    expect(desk.ask("checkForUpdates", []).ok).toBe(true);
  });

  test("half of the models gone is not a page that is whole", async () => {
    const desk = new Office(
      await bundleWithModels([
        ...MODELS,
        "gpt-4o",
        "gpt-4o-mini",
        "gpt-5-mini",
        "gpt-5-nano",
        "o3",
        "o1",
        "o4-mini",
      ]),
      {
        net: internet(pageOf(["gpt-5"])),
      },
    );
    const problem = desk.refusal("checkForUpdates");
    expect(problem).toMatchObject({ code: "implausible" });
    expect(problem.message).toContain("models are no longer on the page");
  });
});

describe("the second source cannot be read", () => {
  test.each(FAILURES.filter(([name]) => !name.startsWith("a page cut off") && name !== "JSON"))(
    "%s: the first is offered all the same, unconfirmed",
    (_, answer, code) => {
      const desk = office();
      desk.net.second = answer;
      const check = desk.get("checkForUpdates");
      expect(check.secondSource).toMatchObject({ state: "down", problem: { code } });
      for (const { changes } of check.models) {
        for (const { confirmation } of changes) expect(confirmation).toEqual({ state: "unconfirmed" });
      }
      desk.get("applyUpdates", {
        check: check.check,
        against: check.against,
        from: "2026-11-24",
        ticked: [],
      });
      expect(desk.cells("Rates log").at(-1)?.at(-1)).toContain("The second source could not be read");
    },
  );

  test.each([
    ["cut off", SECOND.slice(0, 5000)],
    ["of another shape", '{"providers":[]}'],
    ["not JSON", PAGE_2026_08],
  ])("JSON that is %s", (_, text) => {
    const desk = office();
    desk.net.second = ok(text, { "Content-Type": "text/plain" });
    expect(desk.get("checkForUpdates").secondSource).toMatchObject({
      state: "down",
      problem: { code: "unreadable", retry: true },
    });
  });
});
