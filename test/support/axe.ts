import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong with a document as it stands, each with the elements; nothing, if all is well. */
export async function axeFindings(frame: Frame, exclude: readonly string[] = []): Promise<readonly string[]> {
  if (await frame.evaluate("typeof axe === 'undefined'")) await frame.evaluate(AXE);
  const options = {
    resultTypes: ["violations"],
    // Off by default; 24 pixels are what WCAG 2.2 asks.
    rules: { "target-size": { enabled: true } },
  };
  const { violations } = await frame.evaluate<AxeResults>(
    `axe.run(${JSON.stringify({ exclude })}, ${JSON.stringify(options)})`,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
