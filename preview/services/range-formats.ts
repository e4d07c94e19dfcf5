import { type CellFormat, DEFAULT_NUMBER_FORMAT } from "../model/cell";
import { storedText } from "../model/typed-cell";
import { changeCells, mapCells, RangeGeometry, requireShape } from "./range-geometry";
import { filled, RangeValues } from "./range-values";
import { TextStyleService } from "./text-style";

type Grid<T> = readonly (readonly T[])[];
type Optional<T> = T | null;

/** How the cells of a range look, and their notes. */
export class RangeFormats extends RangeValues {
  setNumberFormats(formats: Grid<string>): this {
    return this.#each(formats, (numberFormat) => ({ numberFormat }));
  }
  setNumberFormat(format: string): this {
    return this.setNumberFormats(filled(this, format));
  }
  getNumberFormats(): string[][] {
    return mapCells(this, ({ format }) => format.numberFormat ?? DEFAULT_NUMBER_FORMAT);
  }
  setBackgrounds(colors: Grid<Optional<string>>): this {
    return this.#each(colors, (color) => ({ background: color ?? undefined }));
  }
  setBackground(color: Optional<string>): this {
    return this.setBackgrounds(filled(this, color));
  }
  setFontColor(color: Optional<string>): this {
    return this.#each(filled(this, color), (shown) => ({ fontColor: shown ?? undefined }));
  }
  setFontWeight(weight: Optional<"bold" | "normal">): this {
    return this.#each(filled(this, weight), (shown) => ({ fontWeight: shown ?? "normal" }));
  }
  /** What a style leaves open goes back to the sheet's own. */
  setTextStyles(styles: Grid<TextStyleService>): this {
    return this.#each(styles, (style) => ({ ...NO_TEXT_STYLE, ...TextStyleService.record(style) }));
  }
  getFontWeights(): string[][] {
    return mapCells(this, ({ format }) => format.fontWeight ?? "normal");
  }
  setHorizontalAlignments(alignments: Grid<"left" | "center" | "right">): this {
    return this.#each(alignments, (horizontalAlignment) => ({ horizontalAlignment }));
  }
  setWraps(wraps: Grid<boolean>): this {
    return this.#each(wraps, (wrap) => ({ wrap }));
  }
  getNote(): string {
    return mapCells(this, ({ note }) => note)[0]?.[0] ?? "";
  }
  setNote(note: Optional<string>): this {
    const { book } = RangeGeometry.place(this).desk;
    changeCells(this, (cell) => ({ ...cell, note: storedText(note ?? "", book) }));
    return this;
  }
  /** A part of the format that is undefined goes back to the sheet's default. */
  #each<T>(grid: Grid<T>, patch: (value: T) => FormatPatch): this {
    requireShape(this, grid);
    // Cells that looked alike and are told the same share one format afterwards too.
    const made = new Map<T, Map<CellFormat, CellFormat>>();
    changeCells(this, (cell, i, j) => {
      const line = grid[i];
      if (line === undefined || !(j in line)) return cell;
      const value = line[j] as T;
      const formats = made.get(value) ?? new Map<CellFormat, CellFormat>();
      made.set(value, formats);
      const format = formats.get(cell.format) ?? patched(cell.format, patch(value));
      formats.set(cell.format, format);
      return format === cell.format ? cell : { ...cell, format };
    });
    return this;
  }
}

const NO_TEXT_STYLE: FormatPatch = { fontColor: undefined, fontWeight: undefined, fontSize: undefined };

type FormatPatch = { readonly [Part in keyof CellFormat]: CellFormat[Part] | undefined };

/** The format itself, where it has all of the patch already. */
export function patched(format: CellFormat, patch: FormatPatch): CellFormat {
  const next = { ...format, ...patch };
  const parts = Object.keys(patch) as (keyof CellFormat)[];
  if (parts.every((part) => next[part] === format[part])) return format;
  return Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined));
}
