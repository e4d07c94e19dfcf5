import { Bench } from "tinybench";
import { coldFirstCall, coldLoad } from "./cold";
import { floatLoop, nearestDouble } from "./float-loop";
import { PEERS } from "./peers";
import { loadRateSheet } from "./ratesheet";
import { bundleText, rows } from "./rows";

const ROWS = 100_000;
const PEER_ROWS = 1_000;
const IMAGE_ROWS = 10_000;
/** Tiers in which every model of the rows is sold. */
const TIERS = ["standard", "default", "", "auto"];
/** Every row has an instant of its own, from here on over nine months. */
const FIRST_INSTANT = Date.UTC(2025, 9, 15);
const FOUR_MINUTES = 240_000;
/** As far as a result that is rounded to $0.000001 can be off, and a little for the binary fraction it is held in. */
const HALF_A_MILLIONTH = 0.5e-6 + 1e-12;

/** One library's figures; undefined where the question does not arise. */
export interface Figures {
  readonly name: string;
  readonly nanosecondsPerRow: number;
  readonly coldMilliseconds: number | undefined;
  /** Share of the rows it prices whose result is the double nearest to the exact cost. */
  readonly nearestShare: number;
  /** Share of the rows it prices whose result is right to a millionth of a dollar: the rule is right. */
  readonly rightShare: number;
  /** Share of the rows for which it gives a price at all. */
  readonly pricedShare: number;
}

export interface Results {
  readonly ours: Figures;
  readonly floatLoop: Figures;
  readonly peers: readonly Figures[];
  /** A row with a tier, a number of requests and an instant of its own. */
  readonly fullRowNanoseconds: number;
  readonly imageMilliseconds: number;
  readonly bundleBytes: number;
}

/** Times everything in one run, so that figures stand beside each other under the same load. */
export async function measure(): Promise<Results> {
  const data = rows(ROWS);
  const sheet = loadRateSheet();
  const models = data.map((row) => [row.model]);
  const inputs = data.map((row) => [row.input]);
  const cached = data.map((row) => [row.cached]);
  const outputs = data.map((row) => [row.output]);
  const widths = Array.from({ length: IMAGE_ROWS }, (_, index) => [256 + ((index * 7919) % 4_000)]);
  const heights = Array.from({ length: IMAGE_ROWS }, (_, index) => [256 + ((index * 104_729) % 4_000)]);
  const tiers = data.map((_, index) => [TIERS[index % TIERS.length] ?? ""]);
  const requests = data.map((_, index) => [1 + (index % 50)]);
  const instants = data.map((_, index) => [new Date(FIRST_INSTANT + index * FOUR_MINUTES)]);
  const few = data.slice(0, PEER_ROWS);

  const ourCall = (): number[][] => sheet.OPENAI_COST(models, inputs, cached, outputs, "", "2026-08-31");
  const loop = (): number[][] => floatLoop(models, inputs, cached, outputs);
  const bench = new Bench({ time: 1_500, warmupTime: 500 });
  bench
    .add("ours", ourCall)
    .add("float", loop)
    .add("full", () =>
      sheet.OPENAI_COST(models, inputs, cached, outputs, tiers, instants, undefined, 0, requests),
    )
    .add("images", () => sheet.IMAGE_TOKENS(widths, heights, "high", "gpt-5", "2026-08-31"));
  for (const peer of PEERS) bench.add(peer.name, () => few.map((row) => peer.price(row)));
  await bench.run();

  // The fastest run is the one that the machine's other work disturbed least, of all libraries alike.
  const fastest = (name: string): number => {
    const result = bench.getTask(name)?.result;
    if (result?.state !== "completed") throw new Error(`${name} did not run`);
    return result.latency.min;
  };
  const exact = data.map(nearestDouble);
  return {
    ours: {
      name: "RateSheet",
      nanosecondsPerRow: (fastest("ours") * 1e6) / ROWS,
      coldMilliseconds: coldFirstCall(),
      ...shares(ourCall().flat(), exact),
    },
    floatLoop: {
      name: "plain float loop",
      nanosecondsPerRow: (fastest("float") * 1e6) / ROWS,
      coldMilliseconds: undefined,
      ...shares(loop().flat(), exact),
    },
    peers: PEERS.map((peer) => ({
      name: peer.name,
      nanosecondsPerRow: (fastest(peer.name) * 1e6) / PEER_ROWS,
      coldMilliseconds: coldLoad(peer.module),
      ...shares(
        few.map((row) => peer.price(row)),
        exact,
      ),
    })),
    fullRowNanoseconds: (fastest("full") * 1e6) / ROWS,
    imageMilliseconds: fastest("images"),
    bundleBytes: Buffer.byteLength(bundleText()),
  };
}

function shares(
  results: readonly (number | undefined)[],
  exact: readonly number[],
): Pick<Figures, "nearestShare" | "rightShare" | "pricedShare"> {
  const priced = results.filter((result) => result !== undefined && Number.isFinite(result)).length;
  const within = (dollars: number): number =>
    results.filter(
      (result, index) => result !== undefined && Math.abs(result - (exact[index] ?? NaN)) <= dollars,
    ).length;
  return {
    nearestShare: priced === 0 ? 0 : within(0) / priced,
    rightShare: priced === 0 ? 0 : within(HALF_A_MILLIONTH) / priced,
    pricedShare: priced / results.length,
  };
}
