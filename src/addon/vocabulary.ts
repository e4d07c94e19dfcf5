import { PricingError } from "../pricing/errors";
import type { Encoding } from "../tokens/encoding";
import { readPagePart } from "../api/page-part";
import { projectFile } from "./project-file";

/** The file of the script project, without its ending. */
const PAGE = "Vocabulary";

/** An encoding of dist/Vocabulary.html in base64, compressed; null where the file is not in the script project. */
export function compressedVocabulary(encoding: Encoding): string | null {
  if (typeof HtmlService === "undefined") return null;
  const page = vocabularyPage();
  if (page === null) return null;
  return readPagePart(page, encoding) ?? null;
}

function vocabularyPage(): string | null {
  try {
    return projectFile(PAGE);
  } catch {
    throw new PricingError(
      "Google did not hand out Vocabulary.html, a file of this script project, at this moment. Wait a moment and try again; in a cell, edit the formula.",
    );
  }
}

/** An encoding of dist/Vocabulary.html as JSON; null where the file is not in the script project. */
export function readVocabulary(encoding: Encoding): string | null {
  const compressed = compressedVocabulary(encoding);
  if (compressed === null) return null;
  const bytes = Utilities.base64Decode(compressed);
  return Utilities.ungzip(Utilities.newBlob(bytes, "application/x-gzip")).getDataAsString("UTF-8");
}
