import type { Encoding } from "../tokens/encoding";
import { readPagePart } from "../api/page-part";

/** The file of the script project, without its ending. */
const PAGE = "Vocabulary";

/** An encoding of dist/Vocabulary.html in base64, compressed; null where the file is not in the script project. */
export function compressedVocabulary(encoding: Encoding): string | null {
  if (typeof HtmlService === "undefined") return null;
  let page: string;
  try {
    page = HtmlService.createHtmlOutputFromFile(PAGE).getContent();
  } catch {
    return null;
  }
  return readPagePart(page, encoding) ?? null;
}

/** An encoding of dist/Vocabulary.html as JSON; null where the file is not in the script project. */
export function readVocabulary(encoding: Encoding): string | null {
  const compressed = compressedVocabulary(encoding);
  if (compressed === null) return null;
  const bytes = Utilities.base64Decode(compressed);
  return Utilities.ungzip(Utilities.newBlob(bytes, "application/x-gzip")).getDataAsString("UTF-8");
}
