import { call } from "../support/call";
import { inForce, inputFile, rateRows } from "./bundled-rows";

/**
 * Walks the whole page of August 2026 with a reader of its own, which knows the page by where its tables stand (their order),
 * and looks every price up in the bundled table. The reader of the add-on goes by headings and column names.
 */
const DAY = "2026-08-31";
const rows = rateRows();

interface Printed {
  readonly model: string;
  readonly meter: string;
  readonly tier: string;
  readonly band: string;
  readonly price: number;
  readonly per: number;
}

/** The tables in the order in which they stand, with the tier of each. */
const TABLES = [
  "bands standard",
  "bands batch",
  "bands flex",
  "bands priority",
  "bands standard",
  "modality standard",
  "modality standard",
  "modality batch",
  "video standard",
  "video batch",
  "transcription standard",
  "tools standard",
  "plain standard",
  "plain priority",
  "finetuning standard",
  "finetuning batch",
] as const;

const page = inputFile("pricing-page-2026-08.md");
const tables: string[][][] = [];
for (const line of page.split("\n")) {
  if (/^\| (?:Model|Tool|Category) \|/.test(line)) tables.push([]);
  else if (line.startsWith("| ") && !line.startsWith("| ---"))
    tables[tables.length - 1]?.push(line.slice(2, -2).split(" | "));
}

/** Ids that the page writes with their snapshot or with a capital. */
const NAMES: Readonly<Record<string, string>> = {
  Whisper: "whisper-1",
  "o4-mini-2025-04-16": "o4-mini",
  "gpt-4.1-2025-04-14": "gpt-4.1",
  "gpt-4.1-mini-2025-04-14": "gpt-4.1-mini",
  "gpt-4.1-nano-2025-04-14": "gpt-4.1-nano",
  "gpt-4o-2024-08-06": "gpt-4o",
  "gpt-4o-mini-2024-07-18": "gpt-4o-mini",
};
const nameOf = (cell: string): string => {
  const id = cell.replace(/ \(.*/, "");
  return NAMES[id] ?? id;
};
const dollars = (cell: string): number => Number(/^\$([\d.]+)/.exec(cell)?.[1]);
const MILLION = 1_000_000;

/** Models that print a long-context price or a note about it anywhere on the page. */
const banded = new Set(
  tables
    .slice(0, 5)
    .flatMap((table) =>
      table
        .filter(
          (cells) => cells[0]?.includes("(<272K") === true || cells.slice(5).some((cell) => cell !== "-"),
        )
        .map((cells) => nameOf(cells[0] ?? "")),
    ),
);

const READERS: Readonly<Record<string, (cells: string[], tier: string) => Printed[]>> = {
  bands: (cells, tier) =>
    cells.slice(1).flatMap((cell, index) =>
      token(nameOf(cells[0] ?? ""), cell, tier, {
        meter: ["input", "cached_input", "cache_write", "output"][index % 4] ?? "",
        band: !banded.has(nameOf(cells[0] ?? "")) ? "any" : index < 4 ? "short" : "long",
      }),
    ),
  modality: (cells, tier) =>
    cells.slice(2).flatMap((cell, index) => {
      const kind = ["input", "cached", "output"][index] ?? "";
      const modality = (cells[1] ?? "").toLowerCase();
      const meter =
        modality === "text"
          ? kind === "cached"
            ? "cached_input"
            : kind
          : kind === "cached"
            ? `cached_${modality}_input`
            : `${modality}_${kind}`;
      return token(cells[0] ?? "", cell, tier, {
        meter: cell.endsWith("/ 1M characters") ? "character" : meter,
        band: "any",
      });
    }),
  video: (cells, tier) => [
    {
      model: cells[0] ?? "",
      meter: `video_${cells[1] ?? ""}`,
      tier,
      band: "any",
      price: dollars(cells[4] ?? ""),
      per: 1,
    },
  ],
  transcription: (cells, tier) => [
    ...token(nameOf(cells[0] ?? ""), cells[2] ?? "", tier, { meter: "input", band: "any" }),
    ...token(nameOf(cells[0] ?? ""), cells[3] ?? "", tier, { meter: "output", band: "any" }),
    {
      model: nameOf(cells[0] ?? ""),
      meter: "minute",
      tier,
      band: "any",
      price: dollars(cells[4] ?? ""),
      per: 1,
    },
  ],
  plain: (cells, tier) =>
    cells.slice(2).flatMap((cell, index) =>
      token(cells[1] ?? "", cell, tier, {
        meter: ["input", "cached_input", "output"][index] ?? "",
        band: "any",
      }),
    ),
  finetuning: (cells, tier) => {
    const model = `ft:${nameOf(cells[0] ?? "")}${cells[0]?.includes("(data sharing)") === true ? ":data-sharing" : ""}`;
    const hourly = cells[1]?.endsWith("/ hour") === true;
    return [
      {
        model,
        meter: hourly ? "training_hour" : "training",
        tier: "standard",
        band: "any",
        price: dollars(cells[1] ?? ""),
        per: hourly ? 1 : MILLION,
      },
      ...cells
        .slice(2)
        .flatMap((cell, index) =>
          token(model, cell, tier, { meter: ["input", "cached_input", "output"][index] ?? "", band: "any" }),
        ),
    ];
  },
  tools: () => [],
};

function token(
  model: string,
  cell: string,
  tier: string,
  key: { readonly meter: string; readonly band: string },
): Printed[] {
  if (cell === "-") return [];
  const price = cell === "Free" ? 0 : dollars(cell);
  return [{ model, tier, price, per: MILLION, ...key }];
}

const printed = tables.flatMap((table, index) => {
  const [shape = "", tier = ""] = (TABLES[index] ?? "").split(" ");
  return table.flatMap((cells) => READERS[shape]?.(cells, tier) ?? []);
});

/** By hand from the Tools table: price, per, and the 20-minute session prices divided by 20. */
const TOOLS: readonly Printed[] = (
  [
    ["web-search", "call", 10, 1000],
    ["image-web-search", "call", 10, 1000],
    ["web-search-preview", "call", 10, 1000],
    ["web-search-preview-non-reasoning", "call", 25, 1000],
    ["code-interpreter", "container_minute_1gb", 0.0015, 1],
    ["code-interpreter", "container_minute_4gb", 0.006, 1],
    ["code-interpreter", "container_minute_16gb", 0.024, 1],
    ["code-interpreter", "container_minute_64gb", 0.096, 1],
    ["file-search", "gb_day", 0.1, 1],
    ["file-search", "call", 2.5, 1000],
    ["chatkit", "gb_day", 0.1, 1],
  ] as const
).map(([model, meter, price, per]) => ({ model, meter, tier: "standard", band: "any", price, per }));

test("the page has the sixteen tables this reader knows, and every dollar sign in them is a price read here", () => {
  expect(tables.length).toBe(TABLES.length);
  const free = printed.filter(({ price }) => price === 0).length;
  const rowsOfTables = page.split("\n").filter((line) => line.startsWith("|"));
  const dollarSigns = rowsOfTables.join("\n").split("$").length - 1;
  expect(free).toBe(1);
  expect(printed.length - free + TOOLS.length).toBe(dollarSigns);
  expect(printed.every(({ price }) => Number.isFinite(price))).toBe(true);
});

test("every price of the page is in the bundled table, in force on its day, for its tier, context and meter", () => {
  const missing = [...printed, ...TOOLS].filter((price) => {
    const found = inForce(rows, price, DAY);
    return (
      found.length !== 1 ||
      Number(found[0]?.["price"]) !== price.price ||
      Number(found[0]?.["per"]) !== price.per ||
      found[0]?.["source"] !== "openai-pricing-2026-08"
    );
  });
  expect(missing).toEqual([]);
});

test("every price of the page comes back from OPENAI_RATE, long context by long_ in front of the meter", () => {
  const wrong = [...printed, ...TOOLS].filter(({ model, meter, tier, band, price }) => {
    const asked = band === "long" ? `long_${meter}` : meter;
    return call("OPENAI_RATE", [model, asked, tier, DAY]) !== price;
  });
  expect(wrong).toEqual([]);
});

test("long context begins above 272,000 input tokens on every row that has bands", () => {
  const thresholds = new Set(rows.filter((row) => row["context"] !== "any").map((row) => row["threshold"]));
  expect([...thresholds]).toEqual(["272000"]);
});

test("a tier that prints no long-context price has none, and its short price does not stand in for it", () => {
  // From the page: gpt-5.5 Fast and gpt-5.5-pro Batch print dashes for long context.
  for (const [model, tier] of [
    ["gpt-5.5", "priority"],
    ["gpt-5.4", "priority"],
    ["gpt-5.5-pro", "batch"],
    ["gpt-5.5-pro", "flex"],
  ] as const) {
    const bands = inForce(rows, { model, meter: "input", tier }, DAY).map((row) => row["context"]);
    expect([model, tier, bands]).toEqual([model, tier, ["short"]]);
  }
});

test("the table has no row from this page that the page does not print", () => {
  const keys = new Set(
    [...printed, ...TOOLS].map(({ model, meter, tier, band }) => [model, meter, tier, band].join(" ")),
  );
  const invented = rows
    .filter((row) => row["source"] === "openai-pricing-2026-08")
    .map((row) => [row["model"], row["meter"], row["tier"], row["context"]].join(" "))
    .filter((key) => !keys.has(key));
  expect(invented).toEqual([]);
});
