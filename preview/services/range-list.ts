import { NotEmulated } from "./errors";
import { Emulated, SERVICE_NAME } from "./membrane";
import { patched, type RangeFormats } from "./range-formats";
import { changeCells } from "./range-geometry";

type Optional<T> = T | null;

/** Some ranges of a sheet that are told the same in one call. */
export class RangeListService extends Emulated {
  override readonly [SERVICE_NAME] = "RangeList";
  readonly #ranges: readonly RangeFormats[];

  constructor(ranges: readonly RangeFormats[]) {
    super();
    this.#ranges = ranges;
  }

  getRanges(): readonly RangeFormats[] {
    return this.#ranges;
  }

  /** Lines above and below, as totals have them; `null` leaves a side as it is, `false` clears it. */
  setBorder(
    top: Optional<boolean>,
    left: Optional<boolean>,
    bottom: Optional<boolean>,
    right: Optional<boolean>,
    vertical: Optional<boolean>,
    horizontal: Optional<boolean>,
    color: Optional<string> = null,
  ): this {
    if (left === true || right === true || vertical === true || horizontal === true) {
      throw new NotEmulated("RangeList.setBorder for sides other than top and bottom");
    }
    const line = (shown: boolean): string => (shown ? (color ?? "#000000") : "");
    for (const range of this.#ranges) {
      const last = range.getNumRows() - 1;
      changeCells(range, (cell, i) => ({
        ...cell,
        format: patched(cell.format, {
          ...(i === 0 && top !== null ? { borderTop: line(top) } : {}),
          ...(i === last && bottom !== null ? { borderBottom: line(bottom) } : {}),
        }),
      }));
    }
    return this;
  }
}
