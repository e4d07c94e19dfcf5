import { PricingError } from "../errors";
import { METER_NAMES, METERS, type Meter } from "../meter";
import type { RateTable } from "../rate-table";
import type { ImageSize } from "./resize";

/** The qualities of models that are billed by the picture (dall-e-3; dall-e-2 knows the first alone). */
export const PICTURE_QUALITIES = ["standard", "hd"] as const;

export type PictureQuality = (typeof PICTURE_QUALITIES)[number];

/** Reads a quality as written in a cell; undefined when it is none of a model billed by the picture. */
export function parsePictureQuality(text: string): PictureQuality | undefined {
  const name = text.trim().toLowerCase();
  return PICTURE_QUALITIES.find((quality) => quality === name);
}

/** Whether a model's generated images are billed by the picture, not by their tokens. */
export function isBilledByPicture(model: string, table: RateTable): boolean {
  return pictureMeters(model, table).length > 0;
}

/**
 * What a generated picture is billed on. A model that knows no qualities has its one price as standard.
 * Worked: dall-e-3, hd, 1024x1792 → `image_hd_1024x1792`, $0.12; dall-e-2, standard, 512x512 → `image_512x512`, $0.018.
 * @throws PricingError for a picture the model does not make, naming those it does
 */
export function pictureMeter(model: string, quality: string, size: ImageSize, table: RateTable): Meter {
  const offered = pictureMeters(model, table);
  const pixels = `${size.width}x${size.height}`;
  const wanted =
    quality === "standard" ? [`image_standard_${pixels}`, `image_${pixels}`] : [`image_${quality}_${pixels}`];
  const meter = offered.find((name) => wanted.includes(name));
  if (meter !== undefined) return meter;
  throw new PricingError(
    `"${model}" does not make ${quality} images of ${pixels}. It makes: ${offered.map(describe).join(", ")}.`,
  );
}

function pictureMeters(model: string, table: RateTable): Meter[] {
  const priced = new Set(table.ratesOf(model).map(({ meter }) => meter));
  return METER_NAMES.filter((name) => METERS[name].unit === "image" && priced.has(name));
}

/** `image_hd_1024x1792` → hd 1024x1792, `image_512x512` → standard 512x512. */
function describe(meter: Meter): string {
  const parts = meter.split("_").slice(1);
  return (parts.length > 1 ? parts : ["standard", ...parts]).join(" ");
}
