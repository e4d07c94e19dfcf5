import { gzipSync, strToU8 } from "fflate";
import cl100kTokens from "gpt-tokenizer/bpeRanks/cl100k_base";
import o200kTokens from "gpt-tokenizer/bpeRanks/o200k_base";
import { CL100K_TOKEN_SPLIT_REGEX, O200K_TOKEN_SPLIT_REGEX } from "gpt-tokenizer/encodingParams/constants";
import { ENCODINGS, type Encoding } from "../../src/tokens/encoding";
import type { Vocabulary } from "../../src/tokens/token-counter";
import { pagePart } from "../../src/api/page-part";
import { MIT } from "./licences";

const VOCABULARIES: Readonly<Record<Encoding, Vocabulary>> = {
  o200k_base: { pattern: O200K_TOKEN_SPLIT_REGEX.source, tokens: o200kTokens.map(bytesOf) },
  cl100k_base: { pattern: CL100K_TOKEN_SPLIT_REGEX.source, tokens: cl100kTokens.map(bytesOf) },
};

const NOTICE = `RateSheet: OpenAI's vocabularies as published with tiktoken, in the form in which gpt-tokenizer brings them.
tiktoken (MIT): Copyright (c) 2022 OpenAI, Shantanu Jain
gpt-tokenizer (MIT): Copyright (c) 2023-2024 Bazyli Brzoska`;

/**
 * dist/Vocabulary.html: the vocabulary of each encoding as JSON, compressed. A file of its own, read only when tokens
 * are counted; an HTML file, since a script project holds no other data.
 */
export function vocabularyFile(): string {
  const parts = ENCODINGS.map((encoding) => pagePart(encoding, compressed(VOCABULARIES[encoding])));
  return `<!-- ${NOTICE}\n\n${MIT}\n-->\n${parts.join("\n")}\n`;
}

/** A token is listed as text, or as its bytes where they are no text; holes are ranks that no token has. */
function bytesOf(token: string | readonly number[] | undefined): string | null {
  if (token === undefined) return null;
  return Buffer.from(typeof token === "string" ? Buffer.from(token) : [...token]).toString("latin1");
}

/** By a library, since what Node's own zlib writes differs between its versions and dist/ is compared byte by byte. */
function compressed(vocabulary: Vocabulary): string {
  return Buffer.from(gzipSync(strToU8(JSON.stringify(vocabulary)), { level: 9, mtime: 0 })).toString(
    "base64",
  );
}
