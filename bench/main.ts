import { measure, type Figures, type Results } from "./measure";

/** What a release must hold, each with the figure that decides it. */
function limits({
  ours,
  floatLoop,
  peers,
  imageMilliseconds,
  bundleBytes,
}: Results): readonly (readonly [string, boolean])[] {
  const times = (name: string): number => {
    const peer = peers.find((one) => one.name === name);
    return peer ? peer.nanosecondsPerRow / ours.nanosecondsPerRow : NaN;
  };
  const overFloat = ours.nanosecondsPerRow / floatLoop.nanosecondsPerRow;
  return [
    [`100,000 rows in one call: ${overFloat.toFixed(1)}× a plain float loop (at most 10×)`, overFloat <= 10],
    [
      `${times("@pydantic/genai-prices").toFixed(0)}× faster a row than @pydantic/genai-prices (at least 50×)`,
      times("@pydantic/genai-prices") >= 50,
    ],
    [
      `${times("ai-sdk-cost-calculator").toFixed(0)}× faster a row than ai-sdk-cost-calculator (at least 10×)`,
      times("ai-sdk-cost-calculator") >= 10,
    ],
    [
      `cold load and first call: ${(ours.coldMilliseconds ?? NaN).toFixed(1)} ms (at most 15 ms)`,
      (ours.coldMilliseconds ?? NaN) <= 15,
    ],
    [`dist/Code.js: ${(bundleBytes / 1000).toFixed(0)} kB (at most 300 kB)`, bundleBytes <= 300_000],
    [
      `10,000 rows of IMAGE_TOKENS: ${imageMilliseconds.toFixed(1)} ms (at most 20 ms)`,
      imageMilliseconds <= 20,
    ],
  ];
}

function line({ name, nanosecondsPerRow, coldMilliseconds, nearestShare, pricedShare }: Figures): string {
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  return [
    name.padEnd(26),
    `${nanosecondsPerRow.toFixed(0)} ns`.padStart(12),
    (coldMilliseconds === undefined ? "–" : `${coldMilliseconds.toFixed(1)} ms`).padStart(12),
    percent(nearestShare).padStart(14),
    percent(pricedShare).padStart(10),
  ].join("");
}

async function main(): Promise<void> {
  const results = await measure();
  console.log("library                            a row        cold  nearest double    priced");
  for (const figures of [results.ours, results.floatLoop, ...results.peers]) console.log(line(figures));
  console.log("");
  const checks = limits(results);
  for (const [text, holds] of checks) console.log(`${holds ? "holds" : "FAILS"}  ${text}`);
  if (!checks.every(([, holds]) => holds)) process.exitCode = 1;
}

void main();
