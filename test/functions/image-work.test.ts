import { explainImage } from "../../src/functions/image-work";
import { bundledTable } from "../../src/pricing/bundled";
import { day } from "../support/rates";

const SEED = day("2025-10-15");

test("the price page's calculator, with the rule's source", () => {
  const { lines, evidence } = explainImage(
    bundledTable(),
    "gpt-5",
    { width: 512, height: 512 },
    "high",
    SEED,
  );
  expect(lines.map(({ label, value }) => `${label}: ${value}`)).toEqual([
    "Price per 1M tokens: $1.25",
    "Seen by the model: 512 × 512 px",
    "512 × 512 tiles: 1 × 1",
    "Total tiles: 1",
    "Base tokens: 70",
    "Tile tokens: 140 × 1 = 140",
    "Total tokens: 210",
    "Total price: $0.000263",
  ]);
  expect(evidence.certainty).toBe("official");
});

test("GPT Image inputs are priced as images", () => {
  const { lines } = explainImage(bundledTable(), "gpt-image-1", { width: 1024, height: 1024 }, "high", SEED);
  expect(lines).toContainEqual({ label: "Price per 1M tokens", value: "$10.00" });
  expect(lines).toContainEqual({ label: "Total tokens", value: "4,354" });
});

test("an assumption is told", () => {
  const { evidence } = explainImage(bundledTable(), "o3-pro", { width: 512, height: 512 }, "high", SEED);
  expect(evidence).toEqual({ certainty: "assumed", source: "not documented; counted as o3" });
});

test.each([
  ["gpt5", /unknown model "gpt5"/],
  ["gpt-3.5-turbo", /not known how "gpt-3.5-turbo" counts/],
])("%s is refused", (model, message) => {
  expect(() => explainImage(bundledTable(), model, { width: 512, height: 512 }, "high", SEED)).toThrow(
    message,
  );
});
