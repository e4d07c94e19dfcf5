import type { Day } from "../../../src/pricing/day";
import { countImageTokens } from "../../../src/pricing/images/image-tokens";
import { imageRule } from "../../../src/pricing/images/model-images";
import { imageWork } from "../../../src/pricing/images/image-work";

const DAY = "2025-10-15" as Day;

function work(model: string, width: number, height: number, detail: "low" | "high", price: string): string[] {
  const tokens = countImageTokens(imageRule(model, DAY), { width, height }, detail);
  return imageWork(tokens, { price, per: 1_000_000 }).map(({ label, value }) => `${label}: ${value}`);
}

test("the calculator of OpenAI's 2025-10 price page, line by line", () => {
  expect(work("gpt-5", 512, 512, "high", "1.25")).toEqual([
    "Price per 1M tokens: $1.25",
    "Seen by the model: 512 × 512 px",
    "512 × 512 tiles: 1 × 1",
    "Total tiles: 1",
    "Base tokens: 70",
    "Tile tokens: 140 × 1 = 140",
    "Total tokens: 210",
    "Total price: $0.000263",
  ]);
});

test("low detail is the base alone", () => {
  expect(work("gpt-5", 512, 512, "low", "1.25")).toContain("Tile tokens: 140 × 0 = 0");
  expect(work("gpt-5", 512, 512, "low", "1.25")).toContain("Total tokens: 70");
});

test("patches and their multiplier", () => {
  expect(work("gpt-4.1-mini", 1024, 1024, "high", "0.4")).toEqual([
    "Price per 1M tokens: $0.40",
    "Seen by the model: 1024 × 1024 px",
    "32 × 32 patches: 32 × 32",
    "Total patches: 1,024",
    "Patch tokens: 1,024 × 1.62, rounded up = 1,659",
    "Total tokens: 1,659",
    "Total price: $0.000664",
  ]);
});

test("a price is shown in full", () => {
  expect(work("gpt-4o-mini", 512, 512, "low", "0.075")).toContain("Price per 1M tokens: $0.075");
});

test("extra tokens of high input fidelity", () => {
  expect(work("gpt-image-1", 1024, 1024, "high", "10")).toContain("High input fidelity: 4,160");
});
