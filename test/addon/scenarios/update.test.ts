import type { Bundle } from "../../../preview/addon/add-on";
import type { ScenarioForm } from "../../../src/api/scenarios";
import { ask, build, scenarioBundle } from "./desk";
import { contentsOf, form, withRates, type Office } from "./office";

let bundle: Bundle;
beforeAll(async () => {
  bundle = await scenarioBundle();
});

describe("an update", () => {
  let place: Office;
  let loaded: ScenarioForm;
  beforeEach(async () => {
    place = await withRates(bundle);
    await build(place.call, { form: form(), replace: null });
    place.calculate();
    loaded = (await ask(place.call, "openScenarios", { id: "1" })).value.form;
  });
  const cell = (address: string) => {
    const [, letter = "A", row = "1"] = /^([A-Z])(\d+)$/.exec(address) ?? [];
    return place.book.sheetNamed("Inputs")?.cell(Number(row) - 1, letter.charCodeAt(0) - 65);
  };
  const typeInto = (address: string, value: number): void => {
    const [, , row = "1"] = /^([A-Z])(\d+)$/.exec(address) ?? [];
    const typed = cell(address);
    if (!typed) throw new Error("no cell");
    const column = address.charCodeAt(0) - 65;
    place.book
      .sheetNamed("Inputs")
      ?.put(Number(row) - 1, column, { ...typed, content: { kind: "literal", value } });
    place.book.takeChanges();
  };
  const request = () => ({
    id: "1",
    loaded,
    form: { ...loaded, base: { ...loaded.base, users: "777", turns: "9" } },
    prefer: null,
  });

  test("writes the cells that changed, and its undo takes them back", async () => {
    const { value } = await ask(place.call, "updateScenarios", request());
    expect(value).toMatchObject({ state: "written", message: "Wrote C22, C28 on Inputs, and nothing else." });
    expect(cell("C22")?.content).toEqual({ kind: "literal", value: 777 });
    place.calculate();
    const { value: undone } = await ask(place.call, "undoScenarios", { id: "1" });
    expect(undone.message).toBe("Took back 2 of 2 cells on Inputs.");
    expect(cell("C22")?.content).toEqual({ kind: "literal", value: 1 });
  });

  test("of a cell that was changed on both sides writes nothing until someone chooses", async () => {
    typeInto("C27", 3);
    const mine = { ...loaded, base: { ...loaded.base, sessionsPerUser: "5" } };
    const asked = { id: "1", loaded, form: mine };
    const { value } = await ask(place.call, "updateScenarios", { ...asked, prefer: null });
    expect(value).toEqual({
      state: "conflicts",
      conflicts: [{ label: "Sessions per user", cell: "C27", inForm: "5", inSheet: "3" }],
    });
    expect(cell("C27")?.content).toEqual({ kind: "literal", value: 3 });
    await ask(place.call, "updateScenarios", { ...asked, prefer: "form" });
    expect(cell("C27")?.content).toEqual({ kind: "literal", value: 5 });
  });

  test("leaves notes, formats and rows of the user's as they are", async () => {
    const inputs = place.book.sheetNamed("Inputs");
    const users = cell("C22");
    if (!inputs || !users) throw new Error("no cell");
    inputs.put(21, 2, { ...users, note: "ask Bob", format: { ...users.format, background: "#ff0000" } });
    place.book.takeChanges();
    await ask(place.call, "updateScenarios", request());
    expect(cell("C22")).toMatchObject({ note: "ask Bob", format: { background: "#ff0000" } });
  });

  test("that fails at its second cell puts the first one back", () => {
    const before = contentsOf(place.book, "Inputs");
    const clean = place.addOn.call("updateScenarios", [request()], { atWrite: 2, how: "throws" });
    expect(clean.result).toMatchObject({ ok: false, failure: { code: "unexpected", retry: true } });
    expect(contentsOf(place.book, "Inputs")).toEqual(before);
  });

  test("whose memory fails is written, and says that its undo is not known", () => {
    const { result } = place.addOn.call("updateScenarios", [request()], { atWrite: 3, how: "throws" });
    expect(result).toMatchObject({ ok: true, value: { state: "written", plan: { canUndo: false } } });
    expect(JSON.stringify(result)).toContain("did not carry out: remembering this update for its undo");
    expect(cell("C22")?.content).toEqual({ kind: "literal", value: 777 });
  });

  test("writes a number as a number into a cell that someone made plain text", async () => {
    const inputs = place.book.sheetNamed("Inputs");
    const users = cell("C22");
    if (!inputs || !users) throw new Error("no cell");
    inputs.put(21, 2, {
      ...users,
      format: { ...users.format, numberFormat: "@" },
      content: { kind: "literal", value: "1" },
    });
    place.book.takeChanges();
    await ask(place.call, "updateScenarios", request());
    expect(cell("C22")?.content).toEqual({ kind: "literal", value: 777 });
  });
});
