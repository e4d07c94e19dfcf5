import type { Meter } from "../meter";
import type { RateTable } from "../rate-table";

/** A size of generated video and the meter its seconds are billed on. */
export interface VideoSize {
  readonly name: string;
  readonly portrait: string;
  readonly landscape: string;
  readonly meter: Meter;
}

/** Sizes of OpenAI's price pages, 2025-10 and 2026-08. Which model sells which is in the rate table. */
const VIDEO_SIZES: readonly VideoSize[] = [
  { name: "720p", portrait: "720x1280", landscape: "1280x720", meter: "video_720p" },
  { name: "1024p", portrait: "1024x1792", landscape: "1792x1024", meter: "video_1024p" },
  { name: "1080p", portrait: "1080x1920", landscape: "1920x1080", meter: "video_1080p" },
];

/** Reads `720p`, `720x1280` or `1280 x 720`; undefined for a size that no model sells. */
export function parseVideoSize(text: string): VideoSize | undefined {
  const size = text.toLowerCase().replace(/[×*]/g, "x").replace(/\s+/g, "");
  return VIDEO_SIZES.find(
    ({ name, portrait, landscape }) => size === name || size === portrait || size === landscape,
  );
}

/** A size in all its names: `720p (720x1280, 1280x720)`. */
export function describeVideoSize({ name, portrait, landscape }: VideoSize): string {
  return `${name} (${portrait}, ${landscape})`;
}

/** The sizes for which a model has a price in any tier and at any time. */
export function videoSizesOf(model: string, table: RateTable): readonly VideoSize[] {
  const meters = new Set(table.ratesOf(model).map((rate) => rate.meter));
  return VIDEO_SIZES.filter((size) => meters.has(size.meter));
}
