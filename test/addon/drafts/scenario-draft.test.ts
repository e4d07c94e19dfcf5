import type { Bundle } from "../../../preview/addon/add-on";
import { emptyStorage } from "../../../preview/services/environment";
import type { Problem } from "../../../src/api/problem";
import type { Result } from "../../../src/pricing/result";
import type { ScenarioDraft } from "../../../src/api/scenario-draft";
import { addOnInMemory } from "../../support/add-on";
import { freshBundle } from "../../support/fresh-bundle";

let bundle: Bundle;
beforeAll(async () => {
  bundle = await freshBundle();
});

const draft = (note: string): ScenarioDraft => ({
  form: { values: { owner: note }, months: "12", assumptions: {}, scenarios: [{ name: "A" }, { name: "B" }] },
  openedFrom: "1",
});

function person() {
  const storage = emptyStorage();
  const { addOn } = addOnInMemory(bundle, undefined, { storage });
  return {
    kept: storage.properties.user,
    save: (value: ScenarioDraft | null) => addOn.call("saveDraft", [value]).result as Result<null, Problem>,
    load: () => addOn.call("loadDraft").result as ScenarioDraft | null,
  };
}

test("there is no draft at first", () => expect(person().load()).toBeNull());

test.each([["short"], ["€".repeat(20_000)]])("what was saved comes back, however long", (note) => {
  const { save, load, kept } = person();
  expect(save(draft(note))).toEqual({ ok: true, value: null });
  expect(load()).toEqual(draft(note));
  for (const value of kept.values()) expect(Buffer.byteLength(value)).toBeLessThanOrEqual(9 * 1024);
});

test("a shorter draft leaves nothing of a longer one", () => {
  const { save, load, kept } = person();
  save(draft("x".repeat(50_000)));
  save(draft("y"));
  expect(load()).toEqual(draft("y"));
  expect([...kept.values()].join("")).not.toContain("x");
});

test("a draft is forgotten whole", () => {
  const { save, load, kept } = person();
  save(draft("x".repeat(10_000)));
  save(null);
  expect(load()).toBeNull();
  expect([...kept.values()].join("")).not.toContain("x");
});

test("a draft with a part gone is no draft", () => {
  const { save, load, kept } = person();
  save(draft("x".repeat(10_000)));
  kept.delete("draft.local-spreadsheet.1");
  expect(load()).toBeNull();
});

test("one too long to keep is refused in words", () => {
  expect(person().save(draft("x".repeat(100_001)))).toMatchObject({
    ok: false,
    failure: { message: expect.stringContaining("too long") as string },
  });
});
