import { columnLetters } from "../a1/a1";
import type { Problem } from "../api/problem";
import type { SelectedTexts, TokenServer } from "../api/tokens";
import { isBlank, isDate } from "../functions/cells";
import type { Cell } from "../functions/definition";
import { modelEncoding, NEWEST_ENCODING, noVocabulary } from "../functions/openai-tokens";
import { PricingError } from "../pricing/errors";
import type { Result } from "../pricing/result";
import { isEncoding } from "../tokens/encoding";
import { problem, ratesAnswer } from "./problem";
import { sheetHost } from "./sheet-host";
import { compressedVocabulary } from "./vocabulary";

/** As many as a person may look through, and as much as a page should be sent at once. */
const MOST_CELLS = 2000;
const MOST_CHARACTERS = 4_000_000;
/** A whole column may be selected; what is read at once has an end. */
const MOST_READ = 100_000;

/** What the page asks for to count tokens by itself. */
export const tokenServer: TokenServer = {
  modelEncoding: ({ model }) =>
    ratesAnswer(() => (model.trim() === "" ? NEWEST_ENCODING : modelEncoding(model, sheetHost().today()))),
  encodingVocabulary: ({ encoding }) =>
    ratesAnswer(() => {
      if (!isEncoding(encoding)) throw new PricingError(`there is no encoding "${encoding.slice(0, 40)}".`);
      const compressed = compressedVocabulary(encoding);
      if (compressed === null) throw noVocabulary(encoding);
      return compressed;
    }),
  selectedTexts,
};

function selectedTexts(): Result<SelectedTexts, Problem> {
  return ratesAnswer(() => {
    const range = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
    if (range === null) throw nothing("No cell is selected.");
    const sheet = range.getSheet();
    const rows = Math.min(range.getNumRows(), sheet.getLastRow() - range.getRow() + 1);
    const columns = Math.min(range.getNumColumns(), sheet.getLastColumn() - range.getColumn() + 1);
    const place = { sheet: sheet.getName(), range: range.getA1Notation() };
    if (rows < 1 || columns < 1) throw nothing(`${place.sheet}, ${place.range} is blank.`);
    if (rows * columns > MOST_READ) {
      throw problem(
        "invalid",
        `${place.range} has ${rows * columns} cells, more than can be counted at once here.`,
        "Select fewer, or count them in the sheet with OPENAI_TOKENS.",
        true,
      );
    }
    const values = sheet.getRange(range.getRow(), range.getColumn(), rows, columns).getValues() as Cell[][];
    const filled = values.flatMap((line, row) =>
      line.flatMap((value, column) =>
        isBlank(value)
          ? []
          : [
              {
                cell: `${columnLetters(range.getColumn() + column)}${range.getRow() + row}`,
                text: isDate(value) ? sheetHost().dayOf(value) : String(value),
              },
            ],
      ),
    );
    if (filled.length === 0) throw nothing(`${place.sheet}, ${place.range} is blank.`);
    const sent = filled.slice(0, fitting(filled.map(({ text }) => text.length)));
    return { ...place, cells: sent, left: filled.length - sent.length };
  });
}

/** How many of the first texts can be sent. */
function fitting(lengths: readonly number[]): number {
  let characters = 0;
  const end = lengths.slice(0, MOST_CELLS).findIndex((length) => (characters += length) > MOST_CHARACTERS);
  return end === -1 ? MOST_CELLS : Math.max(end, 1);
}

function nothing(message: string): Error {
  return problem("nothing", message, "Select the cells with the texts, and try again.", true);
}
