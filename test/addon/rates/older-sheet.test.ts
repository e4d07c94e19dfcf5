import type { Bundle } from "../../../preview/addon/add-on";
import { bundleWithModels } from "../../support/fresh-bundle";
import { copyBook } from "./copy-book";
import { OVERRIDE } from "./few-rates";
import { Office } from "./office";
import { internet, pageOf } from "./price-pages";

const MODELS = ["gpt-5", "gpt-4.1", "o3", "gpt-4o-audio-preview"];

let bundle: Bundle;
let sheetOfOlder: Office;
beforeAll(async () => {
  bundle = await bundleWithModels(MODELS);
  // As an older RateSheet had it: no first days, none of the prices before a cut, a price guessed from another.
  const older = await bundleWithModels(
    MODELS,
    ([
      model = "",
      tier = "",
      context = "",
      threshold = "",
      ,
      until = "",
      source = "",
      note = "",
      prices = "",
    ]) =>
      until === ""
        ? [
            model,
            tier,
            context,
            threshold,
            "",
            "",
            source,
            note,
            prices.replace("audio_input 40", "audio_input 2.5, cached_audio_input 1.25"),
          ]
        : null,
  );
  const first = new Office(older, { net: internet(pageOf(MODELS)) });
  first.refresh("2026-11-01");
  first.get("overrideRate", OVERRIDE);
  sheetOfOlder = new Office(bundle, { book: copyBook(first.book), net: first.net });
});

function office(): Office {
  return new Office(bundle, { book: copyBook(sheetOfOlder.book), net: sheetOfOlder.net });
}

const audio = (desk: Office): unknown => desk.formula("OPENAI_RATE", "gpt-4o-audio-preview", "audio_input");
const before = (desk: Office): unknown =>
  desk.formula("OPENAI_RATE", "o3", "input", "standard", "2025-05-01");

describe("a spreadsheet that an older RateSheet made", () => {
  test("is offered the corrections, the first days and the history of this one", () => {
    const { newer, counts } = office().get("checkForUpdates");
    expect(newer?.corrections).toEqual([
      {
        model: "gpt-4o-audio-preview",
        label: "audio input",
        tier: "standard",
        context: "any",
        unit: "per 1M tokens",
        before: "2.5",
        after: "40",
        source: expect.any(String) as string,
      },
    ]);
    // o3: input, cached input and output of standard, input and output of batch and of flex, until 2025-06-10.
    expect(newer?.history).toBe(7);
    expect(newer?.dated).toBeGreaterThan(20);
    // The model never had a price for cached audio.
    expect(newer?.dropped).toMatchObject([
      { model: "gpt-4o-audio-preview", label: "cached audio input", price: "1.25" },
    ]);
    expect(counts.changed).toBe(0);
  });

  test("has them after Apply, in the rows that stood for them; its own prices stay; the log says so", () => {
    const desk = office();
    expect([audio(desk), before(desk)]).toEqual([2.5, 2]);
    const row = desk.rowOf("gpt-4o-audio-preview", "audio_input");
    const { message } = desk.refresh("2026-11-24");
    expect(message).toContain(
      "From the table that comes with RateSheet: 1 price corrected, 1 removed as wrong,",
    );
    const meters = desk
      .table()
      .flatMap(([model, meter]) => (model === "gpt-4o-audio-preview" ? [meter] : []));
    expect(meters).toEqual(["input", "output", "audio_input", "audio_output"]);
    expect([audio(desk), before(desk)]).toEqual([40, 10]);
    expect(desk.rowOf("gpt-4o-audio-preview", "audio_input")).toBe(row);
    expect(desk.formula("OPENAI_RATE", "gpt-5", "input")).toBe(1.1);
    expect(desk.get("ratesOverview").overrides).toHaveLength(1);
    expect(() => desk.formula("OPENAI_RATE", "gpt-4.1", "input", "standard", "2025-01-01")).toThrow(
      "2025-04-14",
    );
    // Once is enough.
    expect(desk.get("checkForUpdates").newer).toBeNull();
  });

  test("can go back", () => {
    const desk = office();
    desk.refresh("2026-11-24");
    desk.get("undoRefresh");
    expect([audio(desk), before(desk)]).toEqual([2.5, 2]);
    expect(desk.get("checkForUpdates").newer?.corrections).toHaveLength(1);
  });

  test("nothing is offered where there is no Rates sheet, or one of this RateSheet", () => {
    const desk = new Office(bundle, { net: sheetOfOlder.net });
    expect(desk.get("checkForUpdates").newer).toBeNull();
    desk.refresh("2026-11-24");
    expect(desk.get("checkForUpdates").newer).toBeNull();
  });
});
