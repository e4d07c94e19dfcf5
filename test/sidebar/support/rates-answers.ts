import type { ModelDifference, RateChange, RatesCheck } from "../../../src/api/rates-check";
import type { RatesImpact } from "../../../src/api/rates-impact";
import type { RatesOverview, RatesWritten } from "../../../src/api/rates-refresh";
import type { RatesStatus } from "../../../src/api/rates-status";
import type { Answers } from "./fake-server";

type Ready = Extract<RatesStatus, { state: "ready" }>;

export const READY: Ready = {
  state: "ready",
  origin: "sheet",
  version: "2026-08-31.9f86d081",
  source: "OpenAI price page, August 2026",
  updated: "2026-08-31",
  ageDays: 12,
  models: 118,
  rates: 1204,
  overrides: 0,
};

export const DESK: RatesOverview = {
  recovered: null,
  undo: null,
  damage: null,
  hasRatesSheet: true,
  overrides: [],
};

export const WRITTEN: RatesWritten = {
  version: "2026-10-01.00000000",
  before: READY.version,
  rates: 1205,
  message: "1 price changed.",
};

export const CHANGE: RateChange = {
  kind: "changed",
  meter: "cached_input",
  label: "cached text input",
  tier: "batch",
  context: "long",
  before: "0.25",
  after: "0.2",
  unit: "per 1M tokens",
  percent: "-20.0",
  confirmation: { state: "confirmed" },
};

export function difference(fields: Partial<ModelDifference> = {}): ModelDifference {
  return { model: "gpt-5", changes: [CHANGE], unchanged: 3, unread: 0, doubts: [], overrides: [], ...fields };
}

export function check(models: readonly ModelDifference[], fields: Partial<RatesCheck> = {}): RatesCheck {
  const count = (kind: RateChange["kind"]): number =>
    models.flatMap(({ changes }) => changes).filter((change) => change.kind === kind).length;
  return {
    check: "c0ffee",
    against: READY.version,
    source: { title: "OpenAI’s price page", url: "https://developers.openai.com/", hash: "0123456789abcdef" },
    secondSource: { state: "read", title: "genai-prices", url: "https://raw.githubusercontent.com/" },
    counts: { added: count("added"), changed: count("changed"), ended: count("ended"), unchanged: 640 },
    models,
    newer: null,
    left: [],
    editedByHand: [],
    from: "2026-10-01",
    ...fields,
  };
}

/** A spreadsheet at rest. */
export const AT_REST = {
  ratesOverview: () => ({ ok: true, value: DESK }),
  ratesStatus: () => READY,
} satisfies Answers;

/** The source is down. */
export const GONE = {
  code: "status",
  message: "The page answered 404.",
  advice: "Try again later.",
  retry: true,
} as const;

const place = { sheet: "Usage by month, all regions", formula: '=OPENAI_COST("gpt-5", B2)' };

/** What a refresh would change in the cells, when the time there is ended before the last formula. */
export const IMPACT: RatesImpact = {
  cells: [
    { ...place, cell: "F2", values: { before: "1.25", after: "1" } },
    { ...place, cell: "F3", values: null },
  ],
  changed: 2,
  checked: 40,
  unchecked: [{ ...place, cell: "F9", why: "an argument of it is worked out by Google Sheets alone" }],
  uncheckedTotal: 12,
  stopped: true,
};
