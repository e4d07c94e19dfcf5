import type { Bundle } from "../../../preview/addon/add-on";
import type { BuildRequest, ScenarioForm } from "../../../src/api/scenarios";
import { planForm } from "../../scenarios/support/plans";
import { ask, build, scenarioBundle } from "./desk";
import { asTyped, contentsOf, cutOff, form, office, PLAIN, TABS, type Office } from "./office";

let bundle: Bundle;
beforeAll(async () => {
  bundle = await scenarioBundle();
});

describe("replacing", () => {
  async function built(): Promise<Office & { readonly id: string }> {
    const place = office(bundle);
    const { value } = await build(place.call, { form: form(), replace: null });
    place.calculate();
    return { ...place, id: value.saved.id };
  }
  const cellOf = (place: Office, name: string, row: number, column: number): unknown => {
    const content = place.book.sheetNamed(name)?.cell(row - 1, column - 1).content;
    return content?.kind === "formula" ? content.formula : content?.value;
  };
  const put = (place: Office, name: string, row: number, column: number, value: string | number): void => {
    const cell = place.book.sheetNamed(name)?.cell(row - 1, column - 1);
    place.book.sheetNamed(name)?.put(row - 1, column - 1, {
      format: cell?.format ?? {},
      note: "kept",
      content: { kind: "literal", value },
    });
  };

  test("writes the calculated tabs of its own set, in their place", async () => {
    const place = await built();
    await build(place.call, { form: form(), replace: null });
    place.calculate();
    const before = place.names();
    const { value } = await build(place.call, { form: form({ users: "9" }), replace: place.id });
    expect(value.message).toBe("Replaced Summary, Forecast, Compare, Workings, Checks.");
    expect([...place.names()].sort()).toEqual([...before].sort());
    place.calculate();
    const opened = await ask(place.call, "openScenarios", { id: value.saved.id });
    expect(opened.value.form.scenarios[1]?.users).toBe("9");
  });

  test("writes on the sheets that there are: what points at their cells goes on doing so", async () => {
    const place = await built();
    const ids = (): unknown =>
      place.book.sheets.filter(({ name }) => TABS.includes(name)).map(({ id, name }) => [id, name]);
    const before = ids();
    await build(place.call, { form: form({ users: "9" }), replace: place.id });
    expect(ids()).toEqual(before);
    place.calculate();
    const wider = asTyped(planForm([PLAIN, PLAIN, PLAIN], {}, "24"));
    await build(place.call, { form: wider, replace: place.id });
    expect(ids()).toEqual(before);
    expect(place.book.sheetNamed("Summary")?.charts).toHaveLength(2);
  });

  test("a set of the first version is opened and stays as it is; Build writes a new one from it", async () => {
    const place = await built();
    // It had these tabs, and its Inputs had no column for all scenarios.
    place.book.sheets = place.book.sheets.filter(({ name }) => !/^(Summary|Actuals|Workings)$/.test(name));
    const inputs = place.book.sheetNamed("Inputs");
    inputs?.invalidate(() => []);
    const lines = [
      ["Driver", "Unit", "Scenario 1", "Scenario 2", "Note"],
      ["Scenario", "", "A", "B", "mine"],
      ["Model", "", "gpt-5.6-terra", "gpt-5.6-terra", ""],
      ["Active users at launch", "users", 100, 250, ""],
      ["First month", "", "2026-12-01", "", ""],
      ["Months", "months", 24, "", ""],
    ];
    lines.forEach((line, row) =>
      line.forEach((value, column) => put(place, "Inputs", row + 1, column + 1, value)),
    );
    const before = contentsOf(place.book, "Inputs");

    const { value: opened } = await ask(place.call, "openScenarios", { id: place.id });
    expect(opened).toMatchObject({
      layout: 1,
      form: { months: "24", scenarios: [{ name: "A" }, { name: "B" }] },
    });
    const { result } = await place.call("buildScenarios", [{ form: opened.form, replace: place.id }]);
    expect(result).toMatchObject({
      ok: false,
      failure: {
        message: "These sheets were made by an earlier version of RateSheet, whose tabs are others.",
      },
    });
    const { value } = await build(place.call, { form: opened.form, replace: null });
    expect(value.saved).toMatchObject({ layout: 2, inputs: "Inputs 2" });
    expect(contentsOf(place.book, "Inputs")).toEqual(before);
  });

  test("fewer months leave nothing of the earlier ones behind", async () => {
    const place = await built();
    const used = (): unknown => place.book.sheetNamed("Forecast")?.used;
    const short = used();
    const wider = asTyped(planForm([PLAIN, PLAIN, PLAIN], {}, "24"));
    await build(place.call, { form: wider, replace: place.id });
    expect(used()).not.toEqual(short);
    place.calculate();
    await build(place.call, { form: form(), replace: place.id });
    expect(used()).toEqual(short);
  });

  test("the columns of an added scenario stand open, those of one that is gone are folded", async () => {
    const place = await built();
    const folded = (): unknown =>
      place.book.sheetNamed("Inputs")?.groups.filter(({ of }) => of === "columns");
    const unused = (first: number) => [{ of: "columns", first, count: 8 - first, collapsed: true }];
    // Scenarios stand in D to H, counted from 0 as 3 to 7.
    expect(folded()).toEqual(unused(5));
    const with3 = asTyped(planForm([PLAIN, PLAIN, PLAIN]));
    await build(place.call, { form: with3, replace: place.id });
    expect(folded()).toEqual(unused(6));
    place.calculate();
    await build(place.call, { form: form(), replace: place.id });
    expect(folded()).toEqual(unused(5));
  });

  describe("after the sheet was changed", () => {
    async function edited(): Promise<Office & { readonly request: BuildRequest }> {
      const place = await built();
      const loaded = (await ask(place.call, "openScenarios", { id: place.id })).value.form;
      // Users and turns stand in C22 and C28.
      put(place, "Inputs", 22, 3, 500);
      place.book.takeChanges();
      return { ...place, request: { form: loaded, loaded, replace: place.id } };
    }
    const typed = (form: ScenarioForm, users: string): ScenarioForm => ({
      ...form,
      base: { ...form.base, users },
    });

    test("keeps what the form did not change", async () => {
      const place = await edited();
      const { value } = await build(place.call, place.request);
      expect(cellOf(place, "Inputs", 22, 3)).toBe(500);
      expect(value.form.base?.users).toBe("500");
    });

    test("asks what counts where both were changed, and writes nothing before", async () => {
      const place = await edited();
      const before = place.book.sheets.map(({ name }) => contentsOf(place.book, name));
      const request = { ...place.request, form: typed(place.request.form, "800") };
      const { value } = await ask(place.call, "buildScenarios", request);
      expect(value).toEqual({
        built: false,
        problems: [],
        conflicts: [{ label: "Active users at launch", cell: "C22", inForm: "800", inSheet: "500" }],
      });
      expect(place.book.sheets.map(({ name }) => contentsOf(place.book, name))).toEqual(before);
      await build(place.call, { ...request, prefer: "sheet" });
      expect(cellOf(place, "Inputs", 22, 3)).toBe(500);
      place.calculate();
      await build(place.call, { ...request, prefer: "form" });
      expect(cellOf(place, "Inputs", 22, 3)).toBe(800);
    });
  });

  test("keeps notes, actuals and whatever else stands on Inputs and Actuals", async () => {
    const place = await built();
    put(place, "Inputs", 22, 9, "asked the product team");
    put(place, "Inputs", 120, 1, "a calculation of mine");
    put(place, "Actuals", 6, 9, 1234);
    await build(place.call, { form: form({ users: "9" }), replace: place.id });
    expect(cellOf(place, "Inputs", 22, 9)).toBe("asked the product team");
    expect(cellOf(place, "Inputs", 120, 1)).toBe("a calculation of mine");
    expect(cellOf(place, "Actuals", 6, 9)).toBe(1234);
    expect(place.book.sheetNamed("Actuals")?.cell(5, 8).note).toBe("kept");
    // The light of the checks is the new tab's.
    expect(String(cellOf(place, "Inputs", 1, 3))).toContain("Checks!");
  });

  test("more months and scenarios: Actuals gets the columns, what was typed stays where it was", async () => {
    const place = await built();
    put(place, "Actuals", 6, 9, 1234);
    const wider = asTyped(planForm([PLAIN, PLAIN, PLAIN], {}, "24"));
    await build(place.call, { form: wider, replace: place.id });
    place.calculate();
    expect(cellOf(place, "Actuals", 6, 9)).toBe(1234);
    expect(String(cellOf(place, "Actuals", 4, 32))).toContain("Workings!AF5");
    const opened = await ask(place.call, "openScenarios", { id: place.id });
    expect([opened.value.form.months, opened.value.form.scenarios.length]).toEqual(["24", 3]);
  });

  test("a tab in which the user changed or added something is kept as theirs, and said", async () => {
    const place = await built();
    put(place, "Compare", 3, 4, "my remark");
    const { value } = await build(place.call, { form: form({ users: "9" }), replace: place.id });
    expect(value.message).toContain("What you had changed in them is kept on Compare (yours).");
    expect(cellOf(place, "Compare (yours)", 3, 4)).toBe("my remark");
    expect(place.names()).toContain("Compare");
    expect(place.names().filter((name) => name.includes("(old)"))).toEqual([]);
  });

  test("finds its tabs when they were renamed, and keeps their names", async () => {
    const place = await built();
    const inputs = place.book.sheetNamed("Inputs");
    const forecast = place.book.sheetNamed("Forecast");
    if (!inputs || !forecast) throw new Error("no sheet");
    inputs.name = "My drivers";
    forecast.name = "My forecast";
    const { value } = await build(place.call, { form: form(), replace: place.id });
    expect(value.sheets).toContain("My forecast");
    expect(place.names()).not.toContain("Forecast");
    expect(String(cellOf(place, "Workings", 5, 3))).toBe("='My drivers'!$C$10");
  });

  test("a set that is gone cannot be replaced", async () => {
    const { call } = office(bundle);
    const { result } = await call("buildScenarios", [{ form: form(), replace: "7" }]);
    expect(result).toMatchObject({ ok: false, failure: { code: "nothing" } });
  });

  test("whichever write fails, or ends the script, nothing of the user's is lost and the next request is whole", async () => {
    for (const how of ["throws", "dies"] as const) {
      for (let atWrite = 3; ; atWrite += 37) {
        const place = await built();
        put(place, "Inputs", 22, 9, "mine");
        put(place, "Actuals", 6, 9, 1234);
        const request = { form: form({ users: "9" }), replace: place.id, press: "one" };
        if (cutOff(place, request, { atWrite, how })?.ok === true) break;
        place.environment.storage.locks.clear();
        place.calculate();
        await ask(place.call, "scenarioSetup");
        place.calculate();
        const { value } = await build(place.call, request);
        expect([how, atWrite, [...place.names()].filter((name) => !name.startsWith("Rates")).sort()]).toEqual(
          [how, atWrite, ["Sheet1", ...TABS].sort()],
        );
        expect(value.built).toBe(true);
        expect(cellOf(place, "Inputs", 22, 9)).toBe("mine");
        expect(cellOf(place, "Actuals", 6, 9)).toBe(1234);
      }
    }
  }, 180_000);
});
