const LONGEST = 80;

/** Characters that do not show, or change how others show: controls, marks of direction, joiners, lone surrogates. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]|[^\S ]/gu;

/** What most texts are, and shows as it is. */
const PLAIN = /^[ !#-[\]-~]*$/;

/**
 * A text in double quotes for a message: cut when it is long, with what does not show written out.
 * Worked: a text with U+202E, which turns what follows around, shows it as `\u202e`.
 */
export function quote(text: string): string {
  if (text.length <= LONGEST && PLAIN.test(text)) return `"${text}"`;
  // By characters, so that no pair of surrogates is cut in two; of a long text only the beginning is looked at.
  const characters = Array.from(text.slice(0, 2 * LONGEST + 2));
  const kept = characters.slice(0, LONGEST).join("");
  const shown = JSON.stringify(kept).replace(UNSEEN, written);
  return characters.length > LONGEST ? `${shown.slice(0, -1)}…"` : shown;
}

function written(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, "0")}`;
}
