import * as fc from "fast-check";
import { readLineItem } from "../../src/usage/line-item/read-line-item";
import { lineItems } from "./support/line-items";

const known = lineItems().filter(({ model, meter }) => model !== "" && meter !== "");
const unknown = lineItems().filter(({ model, meter }) => model === "" || meter === "");

/** The model of a line without the date of its snapshot, and by the names that cost exports have of their own. */
const base = (model: string): string =>
  model.replace(/-\d{4}-\d{2}-\d{2}$/, "").replace(/^omni-moderation$/, "omni-moderation-latest");

describe("the line items of real cost exports", () => {
  test("are many", () => expect(known.length).toBeGreaterThan(50));

  test.each(known.filter(({ meter }) => meter !== "image"))(
    "$text",
    ({ text, model, meter, tier, context }) => {
      const item = readLineItem(text);
      expect(item && { ...item, model: base(item.model) }).toEqual({
        model,
        meter,
        tier,
        long: context === "long",
      });
    },
  );

  test.each(unknown)("$text has no model or no meter", ({ text }) =>
    expect(readLineItem(text)).toBeUndefined(),
  );
});

describe("the grammar", () => {
  test.each<[string, string, string, string, boolean]>([
    [
      "  GPT-5.4-2026-03-05,  Cached Input,  Long Context ",
      "gpt-5.4-2026-03-05",
      "cached_input",
      "standard",
      true,
    ],
    ["fast | gpt-5.6-sol, cache writes", "gpt-5.6-sol", "cache_write", "priority", false],
    ["ultrafast | gpt-6.2-sol, input", "gpt-6.2-sol", "input", "ultrafast", false],
    ["evals | batch | gpt-4o-mini-2024-07-18, input", "gpt-4o-mini-2024-07-18", "input", "batch", false],
    ["gpt-6-astra, cached_input_tokens", "gpt-6-astra", "cached_input", "standard", false],
    ["gpt-6-astra, cache_write_tokens", "gpt-6-astra", "cache_write", "standard", false],
    ["gpt-realtime-2.1 image, cached input", "gpt-realtime-2.1", "cached_image_input", "standard", false],
    ["ft-gpt-4.1-2025-04-14, cached input", "ft:gpt-4.1-2025-04-14", "cached_input", "standard", false],
    ["ft:gpt-4o-2024-08-06:acme::abc, output", "ft:gpt-4o-2024-08-06:acme::abc", "output", "standard", false],
    ["tts", "tts-1", "character", "standard", false],
  ])("%s", (text, model, meter, tier, long) =>
    expect(readLineItem(text)).toEqual({ model, meter, tier, long }),
  );

  test.each([
    "",
    ",",
    "|",
    "input",
    "gpt-5",
    "gpt-5, ",
    ", input",
    "gpt-5, inputs",
    "gpt-5, reasoning output",
    "gpt-5, input, short",
    "some new thing, input",
    "eu | gpt-5, input",
    "batch | flex | gpt-5, input",
    "scale | gpt-5, input",
    "gpt-realtime audio, cache writes",
    "gpt-5 video, output",
    "dall-e 3, standard",
    "web search tool calls | gpt-5",
    "https://example.com/, input",
  ])("%j is not recognised", (text) => expect(readLineItem(text)).toBeUndefined());

  test("whatever is put together by it is taken apart again", () => {
    const words = {
      prefix: fc.constantFrom("", "batch | ", "flex | ", "priority | ", "evals | ", "evals | flex | "),
      model: fc.constantFrom("gpt-5", "gpt-5.4-2026-03-05", "o3", "gpt-image-2", "ft-gpt-4.1", "new.model-1"),
      modality: fc.constantFrom("", " text", " audio", " image"),
      kind: fc.constantFrom("input", "cached input", "output"),
      long: fc.boolean(),
    };
    fc.assert(
      fc.property(fc.record(words), ({ prefix, model, modality, kind, long }) => {
        const item = readLineItem(`${prefix}${model}${modality}, ${kind}${long ? ", long context" : ""}`);
        const [, spoken = "text"] = modality.split(" ");
        const meters: Record<string, string> = {
          "text input": "input",
          "text cached input": "cached_input",
          "text output": "output",
        };
        const [last = "", cached = ""] = kind.split(" ").reverse();
        const other = `${cached === "" ? "" : "cached_"}${spoken}_${last}`;
        expect(item).toEqual({
          model: model.replace("ft-", "ft:"),
          meter: meters[`${spoken} ${kind}`] ?? other,
          tier: /batch|flex|priority/.exec(prefix)?.[0] ?? "standard",
          long,
        });
      }),
    );
  });

  test("no text makes it fail, however long", () => {
    const words = fc.constantFrom(
      "|",
      ",",
      " ",
      "batch",
      "gpt-5",
      "input",
      "long context",
      "dall-e 3",
      "1024x1024",
      "…",
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(words, { maxLength: 30 }).map((parts) => parts.join("")),
    );
    fc.assert(fc.property(text, (any) => expect(() => readLineItem(any)).not.toThrow()));
    for (const long of ["a|", "1x1, ", " ", "input,"])
      expect(readLineItem(long.repeat(20_000))).toBeUndefined();
  });
});
