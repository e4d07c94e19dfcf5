/** How many bytes of UTF-8 a character takes. Half a surrogate pair is stored as a replacement of three bytes. */
function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** The bytes of a text as Google stores it. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) bytes += bytesOf(character);
  return bytes;
}

/**
 * A text in pieces of at most so many bytes of UTF-8 (at least 4), none of which begins or ends within a character. An
 * empty text is one empty piece.
 */
export function piecesOf(text: string, most: number): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  let end = 0;
  let bytes = 0;
  for (const character of text) {
    const more = bytesOf(character);
    if (bytes + more > most) {
      pieces.push(text.slice(start, end));
      start = end;
      bytes = 0;
    }
    bytes += more;
    end += character.length;
  }
  pieces.push(text.slice(start));
  return pieces;
}

/** The beginning of a text, of at most so many UTF-16 units, with `…` where something was cut off. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const isHalf = /[\ud800-\udbff]$/.test(cut);
  return `${isHalf ? cut.slice(0, -1) : cut}…`;
}
