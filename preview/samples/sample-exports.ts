import { bundledTable } from "../../src/pricing/bundled";
import { utcDay, type Day } from "../../src/pricing/day";
import type { Band } from "../../src/pricing/context";
import type { Meter } from "../../src/pricing/meter";
import { Decimal, exactCost } from "../../src/pricing/money";
import type { Tier } from "../../src/pricing/tier";

/** A file to try the import with. */
export interface SampleExport {
  readonly name: string;
  readonly text: string;
}

const FIRST = Date.parse("2026-10-01");
const DAYS = 31;
const DAY = 86_400_000;

/** One use of a model: what a usual day of it counts. */
interface Use {
  readonly project: string;
  readonly projectName: string;
  readonly key: string;
  readonly user: string;
  readonly model: string;
  readonly canonical: string;
  readonly tier: Tier;
  readonly requests: number;
  /** Tokens of one request. */
  readonly input: number;
  readonly cachedPercent: number;
  readonly output: number;
  /** Of ten requests so many are long context. */
  readonly longOfTen: number;
  /** What weekends are to the other days, in percent. */
  readonly weekendPercent: number;
}

const USES: readonly Use[] = [
  {
    project: "proj_support",
    projectName: "Support assistant",
    key: "key_web",
    user: "user-ada",
    model: "gpt-5-mini-2025-08-07",
    canonical: "gpt-5-mini",
    tier: "standard",
    requests: 5200,
    input: 3100,
    cachedPercent: 55,
    output: 420,
    longOfTen: 0,
    weekendPercent: 35,
  },
  {
    project: "proj_research",
    projectName: "Contract research",
    key: "key_lab",
    user: "user-bo",
    model: "gpt-5.4-2026-03-05",
    canonical: "gpt-5.4",
    tier: "standard",
    requests: 90,
    input: 130_000,
    cachedPercent: 20,
    output: 2600,
    longOfTen: 1,
    weekendPercent: 10,
  },
  {
    project: "proj_research",
    projectName: "Contract research",
    key: "key_lab",
    user: "user-bo",
    model: "gpt-5-mini-2025-08-07",
    canonical: "gpt-5-mini",
    tier: "batch",
    requests: 1500,
    input: 6400,
    cachedPercent: 0,
    output: 300,
    longOfTen: 0,
    weekendPercent: 100,
  },
  {
    project: "proj_sales",
    projectName: "Sales mail",
    key: "key_crm",
    user: "user-cy",
    model: "gpt-4.1-2025-04-14",
    canonical: "gpt-4.1",
    tier: "standard",
    requests: 800,
    input: 1800,
    cachedPercent: 30,
    output: 510,
    longOfTen: 0,
    weekendPercent: 5,
  },
];

/** From this day on the bill has gpt-4.1 a tenth below its list price, as a contract would. */
const CONTRACT_FROM = "2026-10-16";

const USAGE_COLUMNS =
  "start_time,end_time,start_time_iso,end_time_iso,project_id,num_model_requests,user_id,api_key_id,model,batch,service_tier,compute_units,input_tokens,output_tokens,input_cached_tokens,input_cache_write_tokens,input_uncached_tokens,input_text_tokens,output_text_tokens,input_cached_text_tokens,input_audio_tokens,input_cached_audio_tokens,output_audio_tokens,input_image_tokens,input_cached_image_tokens,output_image_tokens";
const COST_COLUMNS =
  "start_time,end_time,start_time_iso,end_time_iso,amount_value,amount_currency,quantity,quantity_unit,line_item,user_id,api_key_id,project_id,organization_id,project_name,organization_name,user_email,api_source";

/**
 * Exports of October 2026 as OpenAI's dashboard writes them, usage and costs, of a company that does not
 * exist. The bill differs from the usage by what bills differ by: long context, a contract, web searches, evaluations that
 * the usage does not have, and a line that nobody knows.
 */
export function sampleExports(): readonly SampleExport[] {
  const days = Array.from({ length: DAYS }, (_, index) => index);
  const usage = days.flatMap((index) => USES.map((use) => usageRow(use, index)));
  const cost = days.flatMap((index) => [
    ...USES.flatMap((use) => costRows(use, index)),
    ...otherCosts(index),
  ]);
  return [
    { name: "completions_usage_2026-10-01_2026-10-31.csv", text: lines(USAGE_COLUMNS, usage) },
    { name: "cost_2026-10-01_2026-10-31.csv", text: lines(COST_COLUMNS, cost) },
  ];
}

function lines(columns: string, rows: readonly string[]): string {
  return `${[columns, ...rows].join("\n")}\n`;
}

/** What a use counts on a day: it grows slowly, rests at weekends, and is never the same twice. */
function counted(use: Use, index: number) {
  const weekday = new Date(FIRST + index * DAY).getUTCDay();
  const rest = weekday === 0 || weekday === 6 ? use.weekendPercent : 100;
  const swing = 90 + ((index * 37 + use.key.length * 11) % 21);
  const requests = Math.max(1, Math.round((use.requests * rest * swing * (1000 + index * 4)) / 10_000_000));
  const input = requests * use.input + index;
  const cached = Math.floor((input * use.cachedPercent) / 100);
  return { requests, input, cached, output: requests * use.output + (index % 7) };
}

function times(index: number, offset: string): string {
  const instants = [FIRST + index * DAY, FIRST + (index + 1) * DAY];
  const iso = instants.map((instant) => `${utcDay(new Date(instant))}T00:00:00${offset}`);
  return [...instants.map((instant) => instant / 1000), ...iso].join(",");
}

function usageRow(use: Use, index: number): string {
  const { requests, input, cached, output } = counted(use, index);
  const float = (count: number): string => `${count}.0`;
  const text = input - cached;
  return [
    times(index, "+00:00"),
    use.project,
    float(requests),
    use.user,
    use.key,
    use.model,
    use.tier === "batch" ? "True" : "False",
    "default",
    "",
    ...[input, output, cached, 0, text, text, output, cached, 0, 0, 0, 0, 0, 0].map(float),
  ].join(",");
}

function costRows(use: Use, index: number): string[] {
  const { input, cached, output } = counted(use, index);
  const parts: readonly (readonly [Meter, string, number])[] = [
    ["input", "input", input - cached],
    ["cached_input", "cached input", cached],
    ["output", "output", output],
  ];
  return parts.flatMap(([meter, words, count]) => {
    const long = Math.floor((count * use.longOfTen) / 10);
    const bands: readonly (readonly [Band, number, string])[] = [
      ["short", count - long, ""],
      ["long", long, ", long context"],
    ];
    return bands.flatMap(([band, quantity, suffix]) => {
      if (quantity === 0) return [];
      const prefix = use.tier === "batch" ? "batch | " : "";
      return [
        costRow(index, {
          use,
          item: `${prefix}${use.model}, ${words}${suffix}`,
          quantity,
          unit: "tokens",
          amount: priceOf(use, meter, band, quantity, dayOf(index)),
        }),
      ];
    });
  });
}

function dayOf(index: number): Day {
  return utcDay(new Date(FIRST + index * DAY));
}

function priceOf({ canonical, tier }: Use, meter: Meter, band: Band, quantity: number, day: Day): Decimal {
  const { price, per } = bundledTable().get({ model: canonical, meter, tier, band, day });
  const list = exactCost(quantity, price, per);
  return canonical === "gpt-4.1" && day >= CONTRACT_FROM ? list.times("0.9") : list;
}

/** What has no usage beside it: searches, evaluations, and a line that is not known. */
function otherCosts(index: number): string[] {
  const [support, research] = USES;
  if (support === undefined || research === undefined) return [];
  const rows: string[] = [];
  const searches = 40 + ((index * 13) % 25);
  const search = exactCost(searches, "10", 1000);
  rows.push(
    costRow(index, {
      use: research,
      item: "web search tool calls",
      quantity: searches,
      unit: "",
      amount: search,
    }),
  );
  if (index % 7 === 2) {
    const quantity = 400_000 + index * 100;
    const amount = priceOf(support, "input", "short", quantity, dayOf(index));
    rows.push(
      costRow(index, {
        use: support,
        item: `evals | ${support.model}, input`,
        quantity,
        unit: "tokens",
        amount,
      }),
    );
  }
  if (index === 14) {
    const amount = new Decimal("18.40");
    rows.push(costRow(index, { use: support, item: "dedicated routing", quantity: 1, unit: "", amount }));
  }
  return rows;
}

interface CostLine {
  readonly use: Use;
  readonly item: string;
  readonly quantity: number;
  readonly unit: string;
  readonly amount: Decimal;
}

function costRow(index: number, { use, item, quantity, unit, amount }: CostLine): string {
  return [
    times(index, ""),
    amount.toFixed(30),
    "usd",
    quantity,
    unit,
    item.includes(",") ? `"${item}"` : item,
    "",
    use.key,
    use.project,
    "org-sample",
    use.projectName,
    "Sample Ltd",
    "",
    "",
  ].join(",");
}
