import { FeedRefused, shown } from "./reading";

/** True for an object that is no list; its fields are still unknown. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An object's own field; undefined when it has none or is no object. Names like `__proto__` find nothing. */
export function field(value: unknown, name: string): unknown {
  return isRecord(value) && Object.prototype.hasOwnProperty.call(value, name) ? value[name] : undefined;
}

/** The models of one provider in genai-prices' list of providers. */
export function readProvider(text: string, provider: string, name: string): readonly object[] {
  const data = parse(text, name);
  const providers: readonly unknown[] = Array.isArray(data) ? data : [data];
  const found = providers.find((candidate) => field(candidate, "id") === provider);
  const models = field(found, "models");
  if (!Array.isArray(models))
    throw new FeedRefused("sections", `${name} has no models of “${provider}”: its shape has changed.`);
  return models.filter(isRecord);
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    // Some engines read nested lists by calling themselves, and run out of room.
    const why =
      error instanceof RangeError ? "it is nested too deep" : `it begins “${shown(text.slice(0, 40))}”`;
    throw new FeedRefused("not-json", `${name} is not whole JSON: ${why}.`);
  }
}

/** No model has this many names; a longer list is not read to its end. */
const MOST_NAMES = 1_000;

/** The ids a model entry names exactly: its `equals` conditions, or its own id where it has no such condition. */
export function matchedIds(model: object): string[] {
  const ids = equalsIn(field(model, "match"));
  const own = field(model, "id");
  const named = ids.length > 0 ? ids : typeof own === "string" ? [own] : [];
  return named.map((id) => id.toLowerCase());
}

/** Walks the alternatives with a list of its own, because a list of alternatives may be nested as deep as a file is long. */
function equalsIn(match: unknown): string[] {
  const found: string[] = [];
  const waiting: unknown[] = [match];
  while (waiting.length > 0) {
    const condition = waiting.pop();
    const equals = field(condition, "equals");
    const any = field(condition, "or");
    if (typeof equals === "string") found.push(equals);
    else if (Array.isArray(any)) waiting.push(...(any as readonly unknown[]).slice(0, MOST_NAMES).reverse());
    if (found.length > MOST_NAMES) break;
  }
  return found;
}
