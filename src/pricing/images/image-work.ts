import { exactCost, roundHalfUp, type Decimal } from "../money";
import type { Rate } from "../rate";
import type { ImageTokens } from "./image-tokens";
import { grouped } from "../words";

/** One line of a calculation shown to a person. */
export interface WorkLine {
  readonly label: string;
  readonly value: string;
}

/**
 * The work behind the price of an input image, line by line, as the calculator of OpenAI's 2025-10 price page shows it.
 * Worked: 512×512 for gpt-5 at $1.25 → 1 × 1 tiles, base 70, 140 × 1 = 140, total 210, $0.000263.
 * @param rate the price of the model's input tokens
 */
export function imageWork(tokens: ImageTokens, rate: Pick<Rate, "price" | "per">): readonly WorkLine[] {
  return [
    { label: "Price per 1M tokens", value: dollars(exactCost(1_000_000, rate.price, rate.per)) },
    { label: "Seen by the model", value: `${tokens.resized.width} × ${tokens.resized.height} px` },
    ...(tokens.rule.counting.kind === "patches" ? patchLines(tokens) : tileLines(tokens)),
    { label: "Total tokens", value: grouped(tokens.total) },
    { label: "Total price", value: `$${roundHalfUp(exactCost(tokens.total, rate.price, rate.per), 6)}` },
  ];
}

/** A price in full, with cents at least. */
function dollars(price: Decimal): string {
  return `$${roundHalfUp(price, Math.max(2, price.decimalPlaces()))}`;
}

function tileLines({ unit, across, down, base, perUnit, extra }: ImageTokens): WorkLine[] {
  const count = across * down;
  const lines = [
    { label: `${unit} × ${unit} tiles`, value: `${across} × ${down}` },
    { label: "Total tiles", value: grouped(count) },
    { label: "Base tokens", value: grouped(base) },
    { label: "Tile tokens", value: `${perUnit} × ${count} = ${grouped(Number(perUnit) * count)}` },
  ];
  return extra === 0 ? lines : [...lines, { label: "High input fidelity", value: grouped(extra) }];
}

function patchLines({ unit, across, down, perUnit, total }: ImageTokens): WorkLine[] {
  const count = grouped(across * down);
  return [
    { label: `${unit} × ${unit} patches`, value: `${across} × ${down}` },
    { label: "Total patches", value: count },
    { label: "Patch tokens", value: `${count} × ${perUnit}, rounded up = ${grouped(total)}` },
  ];
}
