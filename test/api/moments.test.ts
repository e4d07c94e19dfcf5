import { momentInWords } from "../../src/api/moments";

test.each([
  ["2026-11-24T11:15:33.158Z", "2026-11-24 11:15 UTC"],
  ["yesterday", "yesterday"],
])("%s → %s", (when, words) => expect(momentInWords(when)).toBe(words));
