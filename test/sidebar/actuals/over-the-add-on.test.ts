import { runImport, type ImportServer } from "../../../src/sidebar/actuals/import/import-run";
import { chargesOf, sortChosen, type Group } from "../../../src/sidebar/actuals/import/groups";
import { headerOf } from "../../../src/sidebar/actuals/import/header";
import type { ActualsServer, ImportHeader } from "../../../src/api/actuals";
import type { Problem } from "../../../src/api/problem";
import { failure } from "../../../src/pricing/result";
import { chargeRow, type ChargeRow } from "../../../src/usage/charge-row";
import { FIRST_ROW } from "../../../src/actuals/charges/columns";
import { actualsBundle, ask, cellsOf, office, told, type Office } from "../../addon/actuals/desk";
import { sample } from "../../usage/support/samples";
import { fileOf } from "./chosen-files";

let bundle: Awaited<ReturnType<typeof actualsBundle>>;
beforeAll(async () => {
  bundle = await actualsBundle();
});

const CUT: Problem = { code: "unreachable", message: "The line was cut.", advice: "Try again.", retry: true };

/** The add-on over a bad line: of every three calls one does not arrive, and of one the answer is lost. */
function overBadLine(desk: Office): ImportServer {
  let calls = 0;
  const call = <Name extends keyof ImportServer>(name: Name) =>
    ((request: Parameters<ActualsServer[Name]>[0]) => {
      const turn = calls++ % 3;
      if (turn === 0) return Promise.resolve(failure(CUT));
      const { outcome } = ask(desk, name, request);
      return Promise.resolve(turn === 1 ? failure(CUT) : outcome);
    }) as ImportServer[Name];
  return {
    beginImport: call("beginImport"),
    putCharges: call("putCharges"),
    finishImport: call("finishImport"),
    cancelImport: call("cancelImport"),
  };
}

/** A sample, as the page prepares it. */
async function prepared(name: string): Promise<{ header: ImportHeader; rows: readonly ChargeRow[] }> {
  const [group] = sortChosen([await fileOf("export.csv", sample(name))]).groups as [Group];
  const charges = chargesOf(group, "add");
  return {
    header: { ...headerOf(group, charges), organization: "", onlyItsProjects: false },
    rows: charges.map(chargeRow),
  };
}

const lines = ({ book }: Office): number =>
  cellsOf(book, "Charges")
    .slice(FIRST_ROW - 1)
    .filter(([day]) => day !== "").length;

test("what the page read stands in Charges once, however bad the line is; again, it takes its own place", async () => {
  const desk = office(bundle);
  const cost = await prepared("08");
  const usage = await prepared("06");
  for (const { header, rows } of [cost, usage, cost]) {
    const outcome = await runImport(overBadLine(desk), header, rows, {
      onProgress: () => undefined,
      isCancelled: () => false,
      pause: () => Promise.resolve(),
    });
    expect(outcome).toMatchObject({ state: "done" });
  }
  expect(lines(desk)).toBe(cost.rows.length + usage.rows.length);
  const { imports, charges } = told(desk, "actualsOverview");
  expect(imports.map(({ number, kind, state }) => [number, kind, state])).toEqual([
    [3, "cost", "in use"],
    [2, "usage", "in use"],
    [1, "cost", "replaced"],
  ]);
  expect(charges).toMatchObject({ from: "2026-10-01", to: "2026-10-05", organizations: ["org-sample"] });
  expect(told(desk, "checkImport", cost.header)).toMatchObject({
    replaced: cost.rows.length,
    days: { from: "2026-10-01", to: "2026-10-05", count: 4 },
    same: { number: 3 },
  });
});
