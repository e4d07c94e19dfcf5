import type { Day } from "../../src/pricing/day";
import { joinNotes, type Claim } from "./claim";
import { PAGE_2025_FROM } from "./starts";

/** Code Interpreter is billed by the container minute since this day, before by the session. */
const CONTAINERS_BY_MINUTE = "2026-06-02" as Day;

/** Puts the dates on tool prices that the pages give in words: sessions became minutes, ChatKit was free at first. */
export function dateTools(rows: readonly Claim[], chatkitFrom: Day): Claim[] {
  return rows.flatMap((row) => {
    if (row.meter === "session")
      return [
        {
          ...row,
          until: CONTAINERS_BY_MINUTE,
          note: `sessions until containers are billed by the minute from ${CONTAINERS_BY_MINUTE}`,
        },
      ];
    if (row.meter.startsWith("container_minute"))
      return [{ ...row, from: CONTAINERS_BY_MINUTE, note: withoutStartNote(row.note) }];
    if (row.model !== "chatkit") return [row];
    return [
      {
        ...row,
        price: "0",
        from: PAGE_2025_FROM,
        until: chatkitFrom,
        source: "openai-pricing-2025-10" as const,
        note: `billing begins on ${chatkitFrom}; no charges apply before`,
      },
      { ...row, from: chatkitFrom },
    ];
  });
}

/** The merge dated these rows by the pages; here their day is known. */
function withoutStartNote(note: string): string {
  return joinNotes(...note.split("; ").filter((part) => !part.startsWith("came after")));
}
