import * as fc from "fast-check";
import { Decimal } from "../../src/pricing/money";
import type { Charge } from "../../src/usage/charge";
import { sumCharges } from "../../src/usage/sum-charges";
import { totalsOf } from "../../src/usage/totals";
import { cost, dollars, FIRST_DAY, inputOf, outputOf, row, type Row } from "./support/oracle";
import { read } from "./support/samples";

const rows = fc.array(row, { minLength: 1, maxLength: 25 });
const DAY = 86_400;

const sumOf = (all: readonly Row[], requests?: number): string =>
  dollars(all.reduce((sum, one) => sum + cost(one, requests), 0n));
const part = ({ parts }: Row, meter: string): number => parts[meter] ?? 0;

/** A row as the usage API counts it; every part is disjoint. */
const counts = (one: Row): Record<string, number> => ({
  num_model_requests: one.requests,
  input_tokens: inputOf(one),
  output_tokens: outputOf(one),
  input_cached_tokens:
    part(one, "cached_input") + part(one, "cached_audio_input") + part(one, "cached_image_input"),
  input_cache_write_tokens: part(one, "cache_write"),
  input_uncached_tokens: part(one, "input") + part(one, "audio_input") + part(one, "image_input"),
  input_text_tokens: part(one, "input"),
  output_text_tokens: part(one, "output"),
  input_cached_text_tokens: part(one, "cached_input"),
  input_audio_tokens: part(one, "audio_input"),
  input_cached_audio_tokens: part(one, "cached_audio_input"),
  output_audio_tokens: part(one, "audio_output"),
  input_image_tokens: part(one, "image_input"),
  input_cached_image_tokens: part(one, "cached_image_input"),
  output_image_tokens: 0,
});
const facts = ({ model, tier }: Row): Record<string, string | boolean> => ({
  model: model.id,
  batch: tier === "batch",
  service_tier: tier === "flex" ? "flex" : "default",
});

const csv = (records: readonly Record<string, string | number | boolean>[]): string => {
  const names = Object.keys(records[0] ?? {});
  const cell = (value: string | number | boolean | undefined): string =>
    typeof value === "number"
      ? `${value}.0`
      : typeof value === "boolean"
        ? value
          ? "True"
          : "False"
        : (value ?? "");
  return [
    names.join(","),
    ...records.map((record) => names.map((name) => cell(record[name])).join(",")),
  ].join("\n");
};

/** An answer of one request; text, audio and image counts include cached tokens, as in Realtime answers. */
function answer(one: Row): object {
  const split = (name: string): number => part(one, `${name}input`) + part(one, `cached_${name}input`);
  return {
    object: "response",
    model: one.model.id,
    created_at: FIRST_DAY + one.day * DAY + 1,
    service_tier: one.tier === "flex" ? "flex" : "default",
    usage: {
      input_tokens: inputOf(one),
      output_tokens: outputOf(one),
      total_tokens: inputOf(one) + outputOf(one),
      input_tokens_details: {
        text_tokens: split("") + part(one, "cache_write"),
        audio_tokens: split("audio_"),
        image_tokens: split("image_"),
        cached_tokens:
          part(one, "cached_input") + part(one, "cached_audio_input") + part(one, "cached_image_input"),
        cached_tokens_details: {
          text_tokens: part(one, "cached_input"),
          audio_tokens: part(one, "cached_audio_input"),
          image_tokens: part(one, "cached_image_input"),
        },
        cache_write_tokens: part(one, "cache_write"),
      },
      output_tokens_details: { text_tokens: part(one, "output"), audio_tokens: part(one, "audio_output") },
    },
  };
}

const WORDS: Readonly<Record<string, string>> = {
  input: " text, input",
  cached_input: " text, cached input",
  cache_write: ", cache writes",
  output: ", output",
  audio_input: " audio, input",
  cached_audio_input: " audio, cached input",
  audio_output: " audio, output",
  image_input: " image, input",
  cached_image_input: " image, cached input",
};

describe("random files cost what another program says", () => {
  test("the usage API and the activity export, by the average of the requests", () => {
    fc.assert(
      fc.property(rows, (all) => {
        const bucket = (one: Row): object => ({
          object: "bucket",
          start_time: FIRST_DAY + one.day * DAY,
          end_time: FIRST_DAY + (one.day + 1) * DAY,
          results: [
            {
              object: "organization.usage.completions.result",
              ...facts(one),
              ...counts(one),
              project_id: `p${one.requests}`,
            },
          ],
        });
        const distinct = [...new Map(all.map((one) => [JSON.stringify(bucket(one)), one])).values()];
        const api = read(JSON.stringify({ object: "page", has_more: false, data: distinct.map(bucket) }));
        const table = read(
          csv(
            all.map((one) => ({
              start_time: String(FIRST_DAY + one.day * DAY),
              end_time: String(FIRST_DAY + (one.day + 1) * DAY),
              ...facts(one),
              ...counts(one),
            })),
          ),
        );
        expect(api.totals).toMatchObject({ listCost: sumOf(distinct), unpricedRows: 0 });
        expect(table.totals).toMatchObject({ listCost: sumOf(all), unpricedRows: 0 });
        expect(table.totals.requests).toBe(all.reduce((sum, one) => sum + one.requests, 0));
        expect([...api.charges, ...table.charges].filter(({ problem }) => problem !== null)).toEqual([]);
        expect(new Decimal(table.totals.upperCost).gte(table.totals.listCost)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test("a log of answers and a Batch output, each line one request", () => {
    fc.assert(
      fc.property(rows, (all) => {
        const log = all.map((one) => ({ ...one, tier: one.tier === "batch" ? "standard" : one.tier }));
        expect(read(log.map((one) => JSON.stringify(answer(one))).join("\n")).totals.listCost).toBe(
          sumOf(log, 1),
        );
        const batch = all
          .filter((one) => "batch" in one.model.tiers)
          .map((one) => ({ ...one, tier: "batch" }));
        if (batch.length === 0) return;
        const lines = batch.map((one) =>
          JSON.stringify({ custom_id: "a", response: { status_code: 200, body: answer(one) }, error: null }),
        );
        expect(read(lines.join("\n")).totals.listCost).toBe(sumOf(batch, 1));
      }),
      { numRuns: 30 },
    );
  });

  test("a log of requests, with and without their number", () => {
    fc.assert(
      fc.property(rows, fc.boolean(), (all, hasRequests) => {
        const log = csv(
          all.map((one) => {
            const { num_model_requests: requests = 0, ...rest } = counts(one);
            return {
              ...facts(one),
              batch: one.tier === "batch",
              date: "2026-09-30",
              ...rest,
              ...(hasRequests ? { requests } : {}),
            };
          }),
        );
        expect(read(log).totals).toMatchObject({
          listCost: sumOf(all, hasRequests ? undefined : 1),
          unpricedRows: 0,
        });
      }),
      { numRuns: 30 },
    );
  });

  test("the cost export: billed as written, list as priced", () => {
    fc.assert(
      fc.property(rows, fc.double({ min: 0, max: 1e6, noNaN: true }), (all, amount) => {
        const lines = all.flatMap((one) =>
          Object.entries(one.parts).map(([meter, quantity]) => {
            const prefix = one.tier === "standard" ? "" : `${one.tier} | `;
            const item = `${prefix}${one.model.id}${WORDS[meter] ?? ""}`;
            return `${FIRST_DAY + one.day * DAY},,${amount.toFixed(30)},usd,"${item}",${quantity},tokens`;
          }),
        );
        const { totals } = read(
          [
            "start_time,end_time,amount_value,amount_currency,line_item,quantity,quantity_unit",
            ...lines,
          ].join("\n"),
        );
        const short = all.reduce((sum, one) => sum + cost(one, 1e9), 0n);
        expect(totals).toMatchObject({ listCost: dollars(short), unpricedRows: 0, unrecognisedRows: 0 });
        expect(totals.billed).toBe(new Decimal(amount.toFixed(30)).times(lines.length).toFixed());
      }),
      { numRuns: 30 },
    );
  });
});

describe("sums lose nothing", () => {
  const minutes = fc.tuple(rows, fc.integer({ min: 1, max: 1440 }));

  test("minutes and hours of a day are one line a meter", () => {
    fc.assert(
      fc.property(minutes, ([all, width]) => {
        const data = all.map((one, index) => ({
          object: "bucket",
          start_time: FIRST_DAY + one.day * DAY + ((index * width) % 1440) * 60,
          end_time: FIRST_DAY + one.day * DAY + ((index * width) % 1440) * 60 + 60,
          results: [{ object: "organization.usage.completions.result", ...facts(one), ...counts(one) }],
        }));
        const file = read(JSON.stringify({ object: "page", has_more: false, data }));
        const sums = sumCharges(file.charges);
        expect(totalsOf(sums)).toEqual({ ...file.totals, charges: sums.length });
        const key = ({ day, model, meter, tier, context, notes }: Charge): string =>
          JSON.stringify([day, model, meter, tier, context, notes]);
        expect(new Set(sums.map(key)).size).toBe(sums.length);
      }),
      { numRuns: 30 },
    );
  });
});
