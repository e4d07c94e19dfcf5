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
    return JSON.parse(text);
  } catch {
    throw new FeedRefused("not-json", `${name} is not whole JSON: it begins “${shown(text.slice(0, 40))}”.`);
  }
}

/** The ids a model entry names exactly: its `equals` conditions, or its own id where it has no such condition. */
export function matchedIds(model: object): string[] {
  const ids = equalsIn(field(model, "match"));
  const own = field(model, "id");
  const named = ids.length > 0 ? ids : typeof own === "string" ? [own] : [];
  return named.map((id) => id.toLowerCase());
}

function equalsIn(match: unknown): string[] {
  const equals = field(match, "equals");
  if (typeof equals === "string") return [equals];
  const any = field(match, "or");
  return Array.isArray(any) ? any.flatMap(equalsIn) : [];
}
