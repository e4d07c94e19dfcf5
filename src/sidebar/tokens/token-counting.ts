import type { Problem } from "../../api/problem";
import { failure, success, type Result } from "../../pricing/result";
import { tokenCounter, type TokenCounter } from "../../tokens/token-counter";
import type { ServerClient } from "../server/server-client";

/** Counts texts in the browser, in the encoding of a model. */
export interface TextCounter {
  readonly encoding: string;
  readonly count: TokenCounter;
}

type Answer<Value> = Promise<Result<Value, Problem>>;

/** What was asked of a server, for every view that counts: a vocabulary is a megabyte. */
interface Known {
  readonly encodings: Map<string, Answer<string>>;
  readonly counters: Map<string, Answer<TokenCounter>>;
}

const KNOWN = new WeakMap<ServerClient, Known>();

/** The counter for a model; for a blank one that of the newest models. */
export async function textCounter(server: ServerClient, model: string): Answer<TextCounter> {
  let known = KNOWN.get(server);
  if (known === undefined) KNOWN.set(server, (known = { encodings: new Map(), counters: new Map() }));
  const encoding = await remember(known.encodings, model.trim(), () =>
    server.attempt("modelEncoding", { model: model.trim() }),
  );
  if (!encoding.ok) return encoding;
  const counter = await remember(known.counters, encoding.value, () => readCounter(server, encoding.value));
  return counter.ok ? success({ encoding: encoding.value, count: counter.value }) : counter;
}

/** A failure is not kept: the next try asks again. */
function remember<Value>(
  known: Map<string, Answer<Value>>,
  key: string,
  ask: () => Answer<Value>,
): Answer<Value> {
  const asked = known.get(key);
  if (asked !== undefined) return asked;
  const answer = ask().then((outcome) => {
    if (!outcome.ok) known.delete(key);
    return outcome;
  });
  known.set(key, answer);
  return answer;
}

async function readCounter(server: ServerClient, encoding: string): Answer<TokenCounter> {
  const compressed = await server.attempt("encodingVocabulary", { encoding });
  if (!compressed.ok) return compressed;
  try {
    return success(tokenCounter(await decompressed(compressed.value)));
  } catch {
    return failure({
      code: "unexpected",
      message: "This browser cannot read the vocabulary.",
      advice: "Update it, or count in the sheet with OPENAI_TOKENS.",
      retry: true,
    });
  }
}

/** A text that was compressed with gzip and written in base64. */
function decompressed(base64: string): Promise<string> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
}
