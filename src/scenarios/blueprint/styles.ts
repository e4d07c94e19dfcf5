/** How a cell looks, besides its number format. What is left out is the sheet's own: black Arial of 10 points. */
export interface Style {
  readonly color?: string;
  readonly background?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly size?: number;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: true;
  /** A line above, which sets a sum off from what it adds up. */
  readonly ruled?: true;
}

const INK = "#1f2a44";
const GREY = "#5b6472";
const PALE = "#eef1f6";
const INPUT = { color: "#0000ff", background: "#fffbe6" } as const;
const LINK = { color: "#00713a" } as const;

/** After the modelling standards: inputs blue, formulas black, links to other tabs green. */
export const STYLES = {
  label: {},
  formula: {},
  link: LINK,
  input: INPUT,
  inputRight: { ...INPUT, align: "right" },
  title: { color: INK, bold: true, size: 13 },
  header: { color: "#ffffff", background: INK, bold: true },
  headerRight: { color: "#ffffff", background: INK, bold: true, align: "right" },
  headerWrapped: { color: "#ffffff", background: INK, bold: true, align: "right", wrap: true },
  heading: { color: INK, background: PALE, bold: true },
  note: { color: GREY },
  wrapped: { color: GREY, wrap: true },
  ownNote: { ...INPUT, wrap: true },
  stamp: { color: GREY },
  small: { color: GREY, size: 8 },
  subtotal: { bold: true, ruled: true },
  subtotalLink: { ...LINK, bold: true, ruled: true },
  boldLink: { ...LINK, bold: true },
  /** Names, which may be long. */
  linkWrapped: { ...LINK, wrap: true },
  boldLinkWrapped: { ...LINK, bold: true, wrap: true },
  linkLeft: { ...LINK, align: "left" },
  linkRight: { ...LINK, align: "right" },
  bold: { bold: true },
  /** No colour of its own: rules give it one by its words. */
  check: { bold: true },
  /** The state of one check, whose words may be a sentence. */
  state: { bold: true, wrap: true },
  checkRight: { bold: true, align: "right" },
  headline: { color: INK, bold: true, size: 11 },
  head: { color: INK, bold: true, size: 15 },
  figureLabel: { color: GREY, ruled: true },
  figure: { color: INK, bold: true, size: 14, align: "left" },
  figureNote: { color: GREY, size: 9 },
  figureNumber: { color: GREY, size: 9, align: "left" },
  noteRight: { color: GREY, align: "right" },
  right: { align: "right" },
  left: { align: "left" },
} as const satisfies Readonly<Record<string, Style>>;

export type StyleName = keyof typeof STYLES;

/** A look that words or values give a cell. The first rule that fits wins. */
export interface ConditionalRule {
  readonly ranges: readonly string[];
  readonly when:
    | { readonly kind: "contains" | "is"; readonly text: string }
    | { readonly kind: "formula"; readonly formula: string }
    | { readonly kind: "negative" };
  readonly color?: string;
  readonly background?: string;
  readonly bold?: true;
  readonly italic?: true;
}

const FAILED = { color: "#8e1b10", background: "#fbdcd9", bold: true } as const;
const LOOK = { color: "#7a4b00", background: "#fff1cc", bold: true } as const;
const FINE = { color: "#0b5a2a", background: "#dff3e4", bold: true } as const;

/** Red, amber and green for cells that say FAIL, LOOK or OK; an error is as red as a failure. */
export function statusRules(ranges: readonly string[], first: string): readonly ConditionalRule[] {
  const contains = (text: string) => ({ kind: "contains", text }) as const;
  return [
    { ranges, when: { kind: "formula", formula: `=ISERROR(${first})` }, ...FAILED },
    { ranges, when: contains("FAIL"), ...FAILED },
    { ranges, when: contains("▲"), ...FAILED },
    { ranges, when: contains("LOOK"), ...LOOK },
    { ranges, when: contains("OK"), ...FINE },
    { ranges, when: contains("●"), ...FINE },
  ];
}

/**
 * The same for the state of all checks in one cell, whose words run on into the cells beside it: all of them are coloured.
 * @param cell where the words stand, `$C$1`
 */
export function lightRules(range: string, cell: string): readonly ConditionalRule[] {
  const says = (word: string) =>
    ({ kind: "formula", formula: `=ISNUMBER(SEARCH("${word}";${cell}))` }) as const;
  return [
    { ranges: [range], when: { kind: "formula", formula: `=ISERROR(${cell})` }, ...FAILED },
    { ranges: [range], when: says("FAIL"), ...FAILED },
    { ranges: [range], when: says("LOOK"), ...LOOK },
    { ranges: [range], when: says("OK"), ...FINE },
  ];
}

export const NEGATIVE: Omit<ConditionalRule, "ranges"> = { when: { kind: "negative" }, color: "#8e1b10" };
export const ACTUAL_MONTH = { background: "#f1f3f6", italic: true } as const;
export const OVERRIDES = { background: "#e8f1fc", bold: true } as const;
export const REPEATS = { color: "#8a929e", italic: true } as const;
export const FOCUS_ROW = { background: "#eaf2fb", bold: true } as const;
