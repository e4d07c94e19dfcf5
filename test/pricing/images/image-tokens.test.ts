import fc from "fast-check";
import type { Day } from "../../../src/pricing/day";
import {
  generatedImageTokens,
  generationRule,
  parseQuality,
} from "../../../src/pricing/images/generated-image";
import { DETAILS, parseDetail, type Detail, type ImageRule } from "../../../src/pricing/images/image-rule";
import { countImageTokens } from "../../../src/pricing/images/image-tokens";
import { imageRule, modelsWithImageRule } from "../../../src/pricing/images/model-images";
import vectors from "../../data/image-token-vectors.json";

const AUTUMN_2025 = "2025-10-15" as Day;
const AUTUMN_2026 = "2026-11-24" as Day;

function tokens(model: string, width: number, height: number, detail: Detail, day = AUTUMN_2026): number {
  return countImageTokens(imageRule(model, day), { width, height }, detail).total;
}

describe("documented, measured and derived counts of input images", () => {
  test.each(vectors.filter(({ kind }) => kind !== "output"))(
    "$model $width×$height $detail on $asOf is $tokens ($source)",
    ({ model, width, height, detail, asOf, tokens: expected }) => {
      expect(tokens(model, width, height, parseDetail(detail) ?? "auto", asOf as Day)).toBe(expected);
    },
  );
});

describe("counts of generated images", () => {
  test.each(vectors.filter(({ kind }) => kind === "output"))(
    "$model $width×$height $detail is $tokens ($source)",
    ({ model, width, height, detail, tokens: expected }) => {
      const quality = parseQuality(detail) ?? "medium";
      expect(generatedImageTokens(generationRule(model), quality, { width, height })).toBe(expected);
    },
  );
});

describe("rules the vectors leave out", () => {
  test.each<[string, number, number, Detail, Day, number, string]>([
    [
      "gpt-4.1",
      2049,
      513,
      "high",
      AUTUMN_2025,
      1445,
      "measured: the other side is rounded up to 513, 4 × 2 tiles",
    ],
    ["gpt-4.1", 2050, 513, "high", AUTUMN_2025, 765, "measured: 512.4995 is rounded to 512, 4 × 1 tiles"],
    ["gpt-5", 512, 512, "low", AUTUMN_2025, 70, "base only"],
    ["gpt-5", 512, 512, "auto", AUTUMN_2025, 210, "auto is high for tile models"],
    ["gpt-5.1", 1024, 1024, "high", AUTUMN_2026, 630, "768×768, 2 × 2 tiles, 70 + 4 × 140"],
    ["gpt-5-codex", 1024, 1024, "high", AUTUMN_2025, 630, "as gpt-5"],
    ["o1", 1024, 1024, "high", AUTUMN_2025, 675, "75 + 4 × 150"],
    ["o3-pro", 1024, 1024, "high", AUTUMN_2025, 675, "as o3"],
    ["computer-use-preview", 1024, 768, "high", AUTUMN_2025, 581, "2 × 2 tiles, 65 + 4 × 129"],
    ["gpt-4o-mini", 512, 512, "low", AUTUMN_2025, 2833, "base only"],
    ["gpt-4-turbo-2024-04-09", 1024, 1024, "high", AUTUMN_2025, 765, "85 + 4 × 170"],
    ["gpt-4o", 10_000, 1, "high", AUTUMN_2025, 765, "2048×1, never less than a pixel: 4 × 1 tiles"],
    ["gpt-4.1-mini", 1992, 1328, "high", AUTUMN_2025, 2489, "48 × 32 = 1,536 patches; doubles give 47 × 32"],
    [
      "gpt-4.1-mini",
      1800,
      2400,
      "high",
      AUTUMN_2025,
      2353,
      "guide: 1056×1408, 33 × 44 = 1,452 patches × 1.62",
    ],
    [
      "gpt-4.1-mini",
      6000,
      4000,
      "high",
      AUTUMN_2026,
      4459,
      "2048×1365, 64 × 43 patches × 1.62, no budget binds",
    ],
    ["gpt-4.1-nano", 1024, 1024, "high", AUTUMN_2025, 2520, "1,024 × 2.46 = 2,519.04"],
    ["o4-mini", 1024, 1024, "low", AUTUMN_2025, 1762, "low had no effect; 1,024 × 1.72 = 1,761.28"],
    ["o4-mini-deep-research", 1024, 1024, "high", AUTUMN_2025, 1762, "as o4-mini"],
    ["codex-mini-latest", 1024, 1024, "high", AUTUMN_2025, 1762, "as o4-mini"],
    ["gpt-5-nano", 1024, 1024, "high", AUTUMN_2025, 1536, "1,024 × 1.5"],
    ["gpt-5-mini", 1600, 1600, "high", AUTUMN_2026, 1826, "measured 2026-03: 39 × 39 = 1,521 patches × 1.2"],
    ["gpt-5-nano", 1600, 1600, "high", AUTUMN_2026, 2282, "measured 2026-03: 1,521 patches × 1.5"],
    ["gpt-5.2", 2048, 2048, "high", "2026-03-18" as Day, 1826, "guide of 2026-03: 1,536 patches"],
    ["gpt-5.3-codex", 2048, 2048, "high", AUTUMN_2026, 1826, "1,536 patches"],
    ["gpt-5.4-mini", 1600, 1600, "high", AUTUMN_2026, 3000, "measured 2026-03: 2,500 patches"],
    ["gpt-5.4", 2048, 2048, "auto", AUTUMN_2026, 3000, "auto is high"],
    ["gpt-5.4", 2048, 2048, "original", AUTUMN_2026, 4916, "4,096 patches, no resizing"],
    ["gpt-5.5", 2048, 2048, "low", AUTUMN_2026, 308, "512×512: 256 patches"],
    ["gpt-5.5", 2048, 2048, "auto", AUTUMN_2026, 4916, "auto is original"],
    ["gpt-5.5", 8000, 4000, "original", AUTUMN_2026, 11_760, "6000×3000, then 4480×2240: 140 × 70 patches"],
    ["gpt-5.6-sol", 4096, 512, "high", AUTUMN_2026, 615, "2048×256: 64 × 8 patches"],
    ["gpt-5.6-sol", 4096, 512, "auto", AUTUMN_2026, 2458, "auto is original: 128 × 16 patches"],
    ["gpt-5.6-luna", 4800, 6400, "original", AUTUMN_2026, 36_000, "150 × 200 = 30,000 patches are accepted"],
    ["gpt-6-astra", 4096, 512, "high", AUTUMN_2026, 2458, "no 2048 px limit from gpt-6 on"],
    ["gpt-6.2-sol", 70_000, 320, "original", AUTUMN_2026, 24_576, "65535×300: 2,048 × 10 patches"],
    ["gpt-image-1", 1024, 1536, "high", AUTUMN_2025, 6563, "512×768, 1 × 2 tiles: 65 + 258 + 6,240"],
    ["gpt-image-1-mini", 1024, 1024, "auto", AUTUMN_2025, 194, "default input fidelity is low"],
    ["gpt-image-1.5", 1024, 1025, "low", AUTUMN_2026, 194, "512 × 512.5 is rounded down: one tile"],
    ["ft:gpt-4o", 1024, 1024, "high", AUTUMN_2025, 765, "a fine-tuned model counts as its base"],
  ])("%s %i×%i %s on %s is %i: %s", (model, width, height, detail, day, expected) => {
    expect(tokens(model, width, height, detail, day)).toBe(expected);
  });
});

describe("refusals", () => {
  const sol = imageRule("gpt-5.6-sol", AUTUMN_2026);

  test.each<[string, () => unknown, RegExp]>([
    [
      "one column above 30,000 patches",
      () => countImageTokens(sol, { width: 4801, height: 6400 }, "original"),
      /30,200 patches.*more than 30,000.*detail "high"/,
    ],
    [
      "auto is original there",
      () => countImageTokens(sol, { width: 6000, height: 6000 }, "auto"),
      /35,344 patches/,
    ],
    [
      "original for a tile model",
      () => tokens("gpt-4o", 512, 512, "original"),
      /"original" is not offered by "gpt-4o". It offers low, high, auto/,
    ],
    [
      "original for gpt-5.2",
      () => tokens("gpt-5.2", 512, 512, "original"),
      /"original" is not offered by "gpt-5.2"/,
    ],
    [
      "original for gpt-image-1",
      () => tokens("gpt-image-1", 512, 512, "original"),
      /"original" is not offered/,
    ],
    ["no width", () => tokens("gpt-5", 0, 512, "high"), /width is 0, but must be a whole number of pixels/],
    ["a negative height", () => tokens("gpt-5", 512, -1, "high"), /height is -1/],
    ["a fraction of a pixel", () => tokens("gpt-5", 512, 512.5, "low"), /height is 512.5/],
    ["no size that a file could have", () => tokens("gpt-5", 2 ** 31, 1, "high"), /from 1 to 2,147,483,647/],
    [
      "a model that takes no images",
      () => tokens("gpt-3.5-turbo", 512, 512, "high"),
      /"gpt-3.5-turbo" takes no images/,
    ],
    ["a model whose rule is not published", () => tokens("gpt-image-2", 512, 512, "high"), /OPENAI_CHARGE/],
  ])("%s", (_name, count, message) => {
    expect(count).toThrow(message);
  });
});

/** Every counting of every model. */
const RULES: readonly ImageRule[] = modelsWithImageRule().flatMap((model) =>
  ["2026-01-01", "2026-10-01"].map((day) => imageRule(model, day as Day)),
);

describe("laws", () => {
  const side = fc.integer({ min: 1, max: 70_000 });
  const rule = fc.constantFrom(...RULES);
  const detail = fc.constantFrom(...DETAILS);

  /** The count, or undefined where it is refused. */
  function count(of: ImageRule, width: number, height: number, at: Detail) {
    try {
      return countImageTokens(of, { width, height }, at);
    } catch {
      return undefined;
    }
  }

  test("an image is never enlarged and never exceeds a limit", () => {
    fc.assert(
      fc.property(rule, side, side, detail, (of, width, height, at) => {
        const counted = count(of, width, height, at);
        if (!counted) return;
        const { resized, across, down } = counted;
        expect(resized.width).toBeGreaterThan(0);
        expect(resized.height).toBeGreaterThan(0);
        expect(resized.width).toBeLessThanOrEqual(width);
        expect(resized.height).toBeLessThanOrEqual(height);
        if (of.counting.kind !== "patches") return;
        const sizing = of.counting.sizing[at];
        expect(Math.max(resized.width, resized.height)).toBeLessThanOrEqual(sizing?.longestSide ?? 0);
        expect(across * down).toBeLessThanOrEqual(sizing?.budget ?? 30_000);
      }),
      { numRuns: 1000 },
    );
  });

  test("turning an image by a right angle changes nothing", () => {
    fc.assert(
      fc.property(rule, side, side, detail, (of, width, height, at) => {
        expect(count(of, width, height, at)?.total).toBe(count(of, height, width, at)?.total);
      }),
      { numRuns: 1000 },
    );
  });

  test("patches are those of the guide's formula in exact rational arithmetic", () => {
    fc.assert(
      fc.property(rule, side, side, detail, (of, width, height, at) => {
        const sizing = of.counting.kind === "patches" ? of.counting.sizing[at] : undefined;
        if (!sizing || of.counting.kind !== "patches") return;
        const patches = patchesByDefinition(BigInt(width), BigInt(height), sizing);
        const expected = (patches * BigInt(of.counting.hundredths) + 99n) / 100n;
        expect(count(of, width, height, at)?.total).toBe(patches > 30_000n ? undefined : Number(expected));
      }),
      { numRuns: 1000 },
    );
  });
});

/** The guide's steps on integers of any size; the square root is found by counting up, the scale r′ is a ratio. */
function patchesByDefinition(
  width: bigint,
  height: bigint,
  sizing: { longestSide: number; budget: number | null },
): bigint {
  const limit = BigInt(sizing.longestSide);
  const longest = width > height ? width : height;
  let [w, h] = [width, height];
  if (longest > limit) {
    const fit = (value: bigint): bigint =>
      value === longest ? limit : (2n * value * limit + longest) / (2n * longest);
    [w, h] = [fit(width) || 1n, fit(height) || 1n];
  }
  const cover = (a: bigint, b: bigint): bigint => ((a + 31n) / 32n) * ((b + 31n) / 32n);
  if (sizing.budget === null || cover(w, h) <= BigInt(sizing.budget)) return cover(w, h);
  const budget = BigInt(sizing.budget);
  // ⌊w·r/32⌋ is the largest n with n² ≤ budget·w/h.
  const whole = (a: bigint, b: bigint): bigint => {
    let n = 0n;
    while ((n + 1n) * (n + 1n) * b <= budget * a) n++;
    return n;
  };
  const [across, down] = [whole(w, h), whole(h, w)];
  // r′ = min(32·across/w, 32·down/h), as a numerator and a denominator.
  const [top, bottom] = across * h <= down * w ? [32n * across, w] : [32n * down, h];
  return cover((w * top) / bottom, (h * top) / bottom);
}
