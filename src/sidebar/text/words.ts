import { grouped } from "../../pricing/words";

/** How long ago in words; null when that is not known. */
export function ageInWords(days: number | null): string {
  if (days === null) return "age not known";
  if (days <= 0) return "today";
  return days === 1 ? "yesterday" : `${grouped(days)} days ago`;
}
