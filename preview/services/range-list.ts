import { Emulated, SERVICE_NAME } from "./membrane";
import type { RangeFormats } from "./range-formats";

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

  setBorder(...sides: Parameters<RangeFormats["setBorder"]>): this {
    for (const range of this.#ranges) range.setBorder(...sides);
    return this;
  }
}
