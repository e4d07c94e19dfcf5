import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { CellFormat } from "../model/cell";

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};
const VERTICAL = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };

/** A key by its value; undefined when there is none. */
function keyOf<K extends string, V>(table: Record<K, V>, value: V | null | undefined): K | undefined {
  return (Object.keys(table) as K[]).find((key) => table[key] === value);
}

function line(color: string | undefined) {
  return color === undefined || color === "" ? null : { s: BorderStyleTypes.THIN, cl: { rgb: color } };
}

/** Univer's yes and no. */
export function flag(yes: boolean): BooleanNumber {
  return yes ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

/** The style of each format that was met: a column of cells shares one. */
const styles = new WeakMap<CellFormat, IStyleData>();

/** What a format leaves open is null, which clears it in the grid. */
export function toStyle(format: CellFormat): IStyleData {
  const style = styles.get(format) ?? styleOf(format);
  styles.set(format, style);
  return style;
}

function styleOf(format: CellFormat): IStyleData {
  const border = format.borderTop !== undefined || format.borderBottom !== undefined;
  return {
    n: format.numberFormat === undefined ? null : { pattern: format.numberFormat },
    bg: format.background === undefined ? null : { rgb: format.background },
    cl: format.fontColor === undefined ? null : { rgb: format.fontColor },
    ...(format.fontWeight === undefined ? {} : { bl: flag(format.fontWeight === "bold") }),
    ...(format.fontStyle === undefined ? {} : { it: flag(format.fontStyle === "italic") }),
    ...(format.fontSize === undefined ? {} : { fs: format.fontSize }),
    ff: format.fontFamily ?? null,
    ht: format.horizontalAlignment === undefined ? null : HORIZONTAL[format.horizontalAlignment],
    vt: format.verticalAlignment === undefined ? null : VERTICAL[format.verticalAlignment],
    tb: format.wrap === undefined ? null : format.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    bd: border ? { t: line(format.borderTop), b: line(format.borderBottom) } : null,
  };
}

/** The styles of a new workbook: cells that look alike share one. */
export class StyleTable {
  readonly #ids = new Map<string, string>();
  readonly #known = new WeakMap<CellFormat, string>();
  readonly #styles: Record<string, IStyleData> = {};

  /** The id of a format's style; null for a cell without any. */
  idOf(format: CellFormat): string | null {
    const known = this.#known.get(format);
    if (known !== undefined) return known;
    if (Object.keys(format).length === 0) return null;
    const key = JSON.stringify(format);
    const id = this.#ids.get(key) ?? `style-${this.#ids.size}`;
    this.#ids.set(key, id);
    this.#known.set(format, id);
    this.#styles[id] = present<IStyleData>(toStyle(format));
    return id;
  }

  all(): Record<string, IStyleData> {
    return this.#styles;
  }
}

function present<T extends object>(parts: { [K in keyof T]: T[K] | undefined }): Partial<T> {
  const given = Object.entries(parts).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(given) as Partial<T>;
}

/** Univer's style as a format. */
export function toFormat(style: Nullable<IStyleData>): CellFormat {
  if (!style) return {};
  return present<CellFormat>({
    numberFormat: style.n?.pattern,
    background: style.bg?.rgb ?? undefined,
    fontColor: style.cl?.rgb ?? undefined,
    fontWeight: style.bl === BooleanNumber.TRUE ? "bold" : undefined,
    fontStyle: style.it === BooleanNumber.TRUE ? "italic" : undefined,
    fontSize: style.fs,
    fontFamily: style.ff ?? undefined,
    horizontalAlignment: keyOf(HORIZONTAL, style.ht),
    verticalAlignment: keyOf(VERTICAL, style.vt),
    wrap: style.tb === WrapStrategy.WRAP ? true : style.tb === WrapStrategy.OVERFLOW ? false : undefined,
    borderTop: style.bd?.t?.cl.rgb ?? undefined,
    borderBottom: style.bd?.b?.cl.rgb ?? undefined,
  });
}
