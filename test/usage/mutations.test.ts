import * as fc from "fast-check";
import type { Charge } from "../../src/usage/charge";
import { FileRefused } from "../../src/usage/file/refusal";
import { meaning, read, sample, SAMPLES } from "./support/samples";

const TEXTS = SAMPLES.map((name) => sample(name));

/** What holds a file together; a digit that becomes another is a figure that nobody can tell from the right one. */
const STRUCTURE = /[,;\t"\n{}[\]:]/g;

type Mutation = (text: string, at: number) => string;

const structureAt = (text: string, at: number): number => {
  const places = [...text.matchAll(STRUCTURE)].map(({ index }) => index);
  return places[at % places.length] ?? 0;
};

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  "cut off": (text, at) => text.slice(0, at % text.length),
  "without a mark": (text, at) => {
    const place = structureAt(text, at);
    return text.slice(0, place) + text.slice(place + 1);
  },
  "with a mark twice": (text, at) => {
    const place = structureAt(text, at);
    return text.slice(0, place) + text.slice(place, place + 1) + text.slice(place);
  },
  "without a line": (text, at) => {
    const lines = text.split("\n");
    lines.splice(at % lines.length, 1);
    return lines.join("\n");
  },
  "with a line twice as a blank": (text, at) => {
    const lines = text.split("\n");
    lines.splice(at % lines.length, 0, "");
    return lines.join("\n");
  },
};

const KNOWN = new Map<string, ReadonlySet<string>>();

function knownOf(text: string): ReadonlySet<string> {
  const known =
    KNOWN.get(text) ?? new Set(read(text).charges.map((charge) => JSON.stringify(figures(charge))));
  KNOWN.set(text, known);
  return known;
}

/** The same figures, what is wrong shown beside them, or refused: never another figure without a word. */
function expectHonest(text: string, mutated: string): void {
  const known = knownOf(text);
  let file;
  try {
    file = read(mutated);
  } catch (error) {
    expect(error).toBeInstanceOf(FileRefused);
    return;
  }
  const told = file.findings.filter(({ code }) => code === "open-end").flatMap(({ lines }) => lines);
  for (const charge of file.charges) {
    if (told.includes(charge.line)) continue;
    if (charge.problem === null && charge.notes.length === 0 && !known.has(JSON.stringify(figures(charge)))) {
      expect({ silently: figures(charge) }).toEqual("a charge of the file");
    }
  }
}

/** A note says why a figure is less than certain. */
const figures = (charge: Charge): object => {
  const { day, model, meter, tier, context, quantity, listCost, billed, free } = meaning(charge);
  return {
    day: listCost === "0" && meter === null ? null : day,
    model,
    meter,
    tier,
    context,
    quantity,
    listCost,
    billed,
    free,
  };
};

test.each(Object.entries(MUTATIONS))("a file %s is the same, shown, or refused", (_how, mutate) => {
  fc.assert(
    fc.property(fc.constantFrom(...TEXTS), fc.nat(1_000_000), (text, at) =>
      expectHonest(text, mutate(text, at)),
    ),
    { numRuns: 60 },
  );
});

test("whatever text is given, the file is read or refused in words", () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      '"',
      ",",
      "\n",
      "model",
      "input_tokens",
      "gpt-5",
      "1",
      ":",
      "usage",
      "data",
      "results",
      "object",
      "page",
      "bucket",
      "amount_value",
      "amount_currency",
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      try {
        expect(read(pieces.join("")).charges.length).toBeGreaterThanOrEqual(0);
      } catch (error) {
        expect(error).toBeInstanceOf(FileRefused);
      }
    }),
    { numRuns: 300 },
  );
});
