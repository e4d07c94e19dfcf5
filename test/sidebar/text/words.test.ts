import { ageInWords } from "../../../src/sidebar/text/words";

test.each([
  [null, "age not known"],
  [-1, "today"],
  [0, "today"],
  [1, "yesterday"],
  [31, "31 days ago"],
])("age %p → %s", (days, words) => expect(ageInWords(days)).toBe(words));
