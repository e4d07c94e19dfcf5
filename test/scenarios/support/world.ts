import type { Day } from "../../../src/pricing/day";
import type { Detail } from "../../../src/pricing/images/image-rule";
import type { Rate } from "../../../src/pricing/rate";
import { required, type Prices } from "../../../src/scenarios/prices";
import type { World } from "./independent";

/** What the independent calculation is told of the world: the facts that prices are looked up by. */
export function worldOf(
  rates: readonly Rate[],
  prices: Prices,
  released: World["released"],
  drivers: Readonly<Record<string, string>>,
): World {
  return {
    rates,
    released,
    reasons: (model) => model.startsWith("gpt-5"),
    imageTokens: (model, day) =>
      required(
        prices.imageTokens({
          model,
          width: Number(drivers["imageWidth"]),
          height: Number(drivers["imageHeight"]),
          detail: drivers["imageDetail"] as Detail,
          day: day as Day,
        }),
      ),
  };
}
