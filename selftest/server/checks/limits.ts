import type { Check, Desk } from "../desk";

/** What a store gives back of a text: as it was, or changed, or not taken at all. */
function stored(text: string, put: (text: string) => void, get: () => unknown): string {
  put(text);
  const back = get();
  return back === text
    ? "kept"
    : `changed: ${typeof back === "string" ? `${back.length} characters` : String(back)}`;
}

const HALF = "a\ud83d";

function texts(desk: Desk): readonly (readonly [string, (text: string) => string, readonly number[]])[] {
  const { spreadsheet, work } = desk;
  const properties = PropertiesService.getUserProperties();
  const cache = CacheService.getUserCache();
  const KEY = "SELFTEST";
  return [
    [
      "metadata",
      (text) => {
        for (const old of spreadsheet.getDeveloperMetadata()) old.remove();
        return stored(
          text,
          () => void spreadsheet.addDeveloperMetadata(KEY, text),
          () => spreadsheet.getDeveloperMetadata()[0]?.getValue(),
        );
      },
      [29_000, 31_000],
    ],
    [
      "property",
      (text) =>
        stored(
          text,
          () => void properties.setProperty(KEY, text),
          () => properties.getProperty(KEY),
        ),
      [9_000, 9_300],
    ],
    [
      "cache",
      (text) =>
        stored(
          text,
          () => cache.put(KEY, text, 60),
          () => cache.get(KEY),
        ),
      [102_000, 103_000],
    ],
    [
      "cell",
      (text) =>
        stored(
          text,
          () => void work.getRange("A1").setValue(text),
          () => work.getRange("A1").getValue(),
        ),
      [50_000, 50_001],
    ],
    [
      "note",
      (text) =>
        stored(
          text,
          () => void work.getRange("A1").setNote(text),
          () => work.getRange("A1").getNote(),
        ),
      [50_000],
    ],
    [
      "sheet name",
      (text) =>
        stored(
          text,
          () => void work.setName(text),
          () => work.getName(),
        ),
      [100, 101],
    ],
  ];
}

/** How much the stores hold, and what they do to half a character. */
export const limits: Check = {
  id: "limits",
  title: "Sizes, sheet names and half characters",
  steps: [
    (desk) => {
      const { spreadsheet, work } = desk;
      for (const [store, keep, sizes] of texts(desk)) {
        for (const size of sizes) desk.asks(`${store} of ${size} characters`, () => keep("x".repeat(size)));
        desk.asks(`half a character in a ${store}`, () => keep(HALF));
        desk.asks(`a whole one in a ${store}`, () => keep("a\ud83d\ude00"));
      }
      work.setName("Work");
      desk.asks("a second sheet that differs in case only", () => spreadsheet.insertSheet("WORK").getName());
      desk.asks("the user's address", () => Session.getActiveUser().getEmail().length > 0);
      PropertiesService.getUserProperties().deleteProperty("SELFTEST");
    },
  ],
};
