import type { Legal } from "./legal-values";

/** From the sidebar's frame to the page. */
export type FromSidebar =
  | { readonly kind: "call"; readonly id: number; readonly name: string; readonly args: readonly Legal[] }
  | { readonly kind: "close" }
  | { readonly kind: "focus spreadsheet" };

/** From the page to the sidebar's frame. */
export type ToSidebar =
  | { readonly kind: "result"; readonly id: number; readonly result: Legal }
  | { readonly kind: "failure"; readonly id: number; readonly message: string };

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null;
}

export function isFromSidebar(data: unknown): data is FromSidebar {
  if (!isRecord(data)) return false;
  const { kind, id, name, args } = data;
  if (kind === "close" || kind === "focus spreadsheet") return true;
  return kind === "call" && typeof id === "number" && typeof name === "string" && Array.isArray(args);
}

export function isToSidebar(data: unknown): data is ToSidebar {
  return (
    isRecord(data) &&
    (data["kind"] === "result" || data["kind"] === "failure") &&
    typeof data["id"] === "number"
  );
}
