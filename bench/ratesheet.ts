import vm from "node:vm";
import { bundleText } from "./rows";

type Cells = readonly (readonly (string | number | Date)[])[];

/** The two custom functions that are timed, as the sheet calls them. */
export interface RateSheet {
  OPENAI_COST(
    model: Cells,
    input: Cells,
    cached: Cells,
    output: Cells,
    tier: Cells | string,
    asOf: Cells | string,
    rates?: undefined,
    cacheWrites?: number,
    requests?: Cells,
  ): number[][];
  OPENAI_COST(
    model: string,
    input: number,
    cached: number,
    output: number,
    tier: string,
    asOf: string,
  ): number;
  IMAGE_TOKENS(width: Cells, height: Cells, detail: string, model: string, asOf: string): number[][];
}

/** Loads the built bundle in a realm of its own, without any Google service. */
export function loadRateSheet(): RateSheet {
  const realm = vm.createContext({});
  vm.runInContext(bundleText(), realm);
  return realm as vm.Context & RateSheet;
}
