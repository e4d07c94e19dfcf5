/** An instant as people write it: `2026-11-24T11:15:33.158Z` → `2026-11-24 11:15 UTC`; any other text as it is. */
export function momentInWords(when: string): string {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}).*Z$/.exec(when) ?? [];
  return day === undefined || time === undefined ? when : `${day} ${time} UTC`;
}
