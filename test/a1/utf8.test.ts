import fc from "fast-check";
import { piecesOf, shortened, utf8Length } from "../../src/a1/utf8";

const anyText = fc.string({ unit: "binary", maxLength: 200 });

test.each([
  ["", 0],
  ["a", 1],
  ["é", 2],
  ["€", 3],
  ["😀", 4],
  ["a€😀", 8],
])("%j takes %i bytes", (text, bytes) => expect(utf8Length(text)).toBe(bytes));

test("the bytes of any text are those that Node counts", () => {
  fc.assert(fc.property(anyText, (text) => expect(utf8Length(text)).toBe(Buffer.byteLength(text))));
});

test.each([
  ["abc", 4, ["abc"]],
  ["abcde", 4, ["abcd", "e"]],
  // Each face takes four bytes: two do not fit into seven.
  ["😀😀", 7, ["😀", "😀"]],
  ["a😀", 4, ["a", "😀"]],
  ["", 4, [""]],
])("%j in pieces of at most %i bytes", (text, most, pieces) => expect(piecesOf(text, most)).toEqual(pieces));

test("pieces are the text, none is too long, and each survives being stored as UTF-8", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 200 }),
      fc.integer({ min: 4, max: 30 }),
      (text, most) => {
        const pieces = piecesOf(text, most);
        expect(pieces.join("")).toBe(text);
        for (const piece of pieces) {
          expect(Buffer.byteLength(piece)).toBeLessThanOrEqual(most);
          expect(Buffer.from(piece).toString("utf8")).toBe(piece);
        }
      },
    ),
  );
});

test.each([
  ["abcdef", 6, "abcdef"],
  ["abcdefg", 6, "abcde…"],
  // The face would be cut in half.
  ["abcd😀g", 6, "abcd…"],
])("%j shortened to %i is %j", (text, most, short) => expect(shortened(text, most)).toBe(short));
