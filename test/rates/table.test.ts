import { isRateModel } from "../../src/feeds/model-id";
import { OFFICIAL_SOURCE } from "../../src/feeds/difference";
import { parseDay } from "../../src/pricing/day";
import { isMeter, METERS } from "../../src/pricing/meter";
import { TIERS } from "../../src/pricing/tier";
import { inForce, rateRows, rowsOf, type Row } from "./bundled-rows";

const rows = rateRows();
const sources = rowsOf("sources.tsv");
const aliases = rowsOf("aliases.tsv");
const shutdowns = rowsOf("models.tsv");

const price = (
  model: string,
  meter: string,
  day: string,
  tier = "standard",
  band?: "short" | "long",
): (string | undefined)[] =>
  inForce(rows, { model, meter, tier, ...(band ? { band } : {}) }, day).map((row) => row["price"]);

function isOn(row: Row, day: string): boolean {
  return (row["from"] ?? "") <= day && (row["until"] === "" || day < (row["until"] ?? ""));
}

function overlaps(one: Row, other: Row): boolean {
  const startsBefore = (first: Row, second: Row): boolean =>
    second["until"] === "" || (first["from"] ?? "") < (second["until"] ?? "");
  return startsBefore(one, other) && startsBefore(other, one);
}

describe("prices that changed", () => {
  test.each([
    // o3: $10 / $40 until 2025-06-10, then $2 / $8.
    ["o3", "input", "2025-06-09", "standard", undefined, "10"],
    ["o3", "input", "2025-06-10", "standard", undefined, "2"],
    ["o3", "output", "2025-06-09", "standard", undefined, "40"],
    ["o3", "output", "2025-06-10", "standard", undefined, "8"],
    // gpt-5.6-luna: −80 % on 2026-07-30, both bands.
    ["gpt-5.6-luna", "input", "2026-07-29", "standard", "short", "1"],
    ["gpt-5.6-luna", "input", "2026-07-30", "standard", "short", "0.2"],
    ["gpt-5.6-luna", "input", "2026-07-29", "standard", "long", "2"],
    ["gpt-5.6-luna", "input", "2026-07-30", "standard", "long", "0.4"],
    // gpt-5.6-terra: −20 % on 2026-07-30.
    ["gpt-5.6-terra", "output", "2026-07-29", "standard", "short", "15"],
    ["gpt-5.6-terra", "output", "2026-07-30", "standard", "short", "12"],
    // gpt-5.6-sol: $5 → $4 on 2026-08-21.
    ["gpt-5.6-sol", "input", "2026-08-20", "standard", "short", "5"],
    ["gpt-5.6-sol", "input", "2026-08-21", "standard", "short", "4"],
    ["gpt-5.6-sol", "cache_write", "2026-08-20", "standard", "short", "6.25"],
    ["gpt-5.6-sol", "output", "2026-08-20", "standard", "long", "45"],
    // gpt-6.2-sol Ultrafast: 3 × until 2027-02-28, then 6 ×.
    ["gpt-6.2-sol", "input", "2027-02-28", "ultrafast", "short", "6"],
    ["gpt-6.2-sol", "input", "2027-03-01", "ultrafast", "short", "12"],
    ["gpt-6.2-sol", "cache_write_12h", "2026-11-17", "standard", "short", "5"],
    ["gpt-6.2-sol", "output", "2026-11-17", "batch", "short", "5"],
    ["gpt-6.1-sol", "cached_input", "2026-09-29", "ultrafast", "short", "0.6"],
    ["gpt-6-astra", "output", "2026-09-03", "priority", "short", "100"],
  ] as const)("%s %s on %s (%s, %s) is $%s", (model, meter, day, tier, band, expected) => {
    expect(price(model, meter, day, tier, band)).toEqual([expected]);
  });

  test.each([
    ["gpt-5.6-luna", "input", "2026-07-08", "standard"],
    ["gpt-4o", "input", "2024-10-01", "standard"],
    ["gpt-4o-2024-08-06", "input", "2024-08-05", "standard"],
    ["gpt-6.2-sol", "input", "2026-11-16", "standard"],
    ["code-interpreter", "session", "2026-06-02", "standard"],
    ["code-interpreter", "container_minute_1gb", "2026-06-01", "standard"],
    ["sora-2-pro", "video_1080p", "2025-10-15", "standard"],
  ])("%s %s has no known price on %s (%s)", (model, meter, day, tier) => {
    expect(price(model, meter, day, tier)).toEqual([]);
  });

  test("gpt-4o-2024-05-13 is a model of its own, at $5 and not gpt-4o's $2.50", () => {
    expect(price("gpt-4o-2024-05-13", "input", "2024-05-13")).toEqual(["5"]);
    expect(aliases.some((row) => row["alias"] === "gpt-4o-2024-05-13")).toBe(false);
  });

  test("the price of gpt-5.6-sol is marked as promotional", () => {
    const [row] = inForce(
      rows,
      { model: "gpt-5.6-sol", meter: "input", tier: "standard", band: "short" },
      "2026-09-01",
    );
    expect(row?.["note"]).toContain("promotional price, at least through 2026-11-21");
  });
});

describe("every row", () => {
  const keyOf = (row: Row): string => [row["model"], row["meter"], row["tier"], row["context"]].join(" ");

  test("is well formed: id, meter, tier, context, price, per, days", () => {
    const bad = rows.filter((row) => {
      const meter = row["meter"] ?? "";
      const unit = isMeter(meter) ? METERS[meter].unit : "";
      const per = unit === "token" || unit === "character" ? "1000000" : unit === "call" ? "1000" : "1";
      const days = [row["from"], row["until"]].filter((day) => day !== "");
      return !(
        isRateModel(row["model"] ?? "") &&
        isMeter(meter) &&
        TIERS.some((tier) => tier === row["tier"]) &&
        (row["context"] === "any" ? row["threshold"] === "" : row["threshold"] === "272000") &&
        /^(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/.test(row["price"] ?? "") &&
        row["per"] === per &&
        row["from"] !== "" &&
        days.every((day) => parseDay(day ?? "") !== undefined) &&
        (row["until"] === "" || (row["from"] ?? "") < (row["until"] ?? ""))
      );
    });
    expect(bad).toEqual([]);
  });

  test("names a source that is listed with its address, the day it was read and its licence", () => {
    const known = new Set(sources.map((row) => row["id"]));
    expect(rows.filter((row) => !known.has(row["source"]))).toEqual([]);
    for (const row of sources) {
      expect(parseDay(row["checked"] ?? "")).toBeDefined();
      expect(row["url"]).toMatch(/^https:\/\//);
      expect(row["licence"]).not.toBe("");
    }
  });

  test("is alone in its time: no two rows of one key overlap", () => {
    const groups = new Map<string, Row[]>();
    for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
    const overlapping = [...groups].filter(([, group]) =>
      group.some((row, index) => {
        const next = group[index + 1];
        return next !== undefined && (row["until"] === "" || (row["until"] ?? "") > (next["from"] ?? ""));
      }),
    );
    expect(overlapping).toEqual([]);
  });

  test("has one kind of context for its model, tier and meter: any, or bands", () => {
    const bands = new Map<string, Set<string>>();
    for (const row of rows) {
      const key = [row["model"], row["meter"], row["tier"]].join(" ");
      bands.set(key, (bands.get(key) ?? new Set()).add(row["context"] ?? ""));
    }
    const mixed = [...bands].filter(([, set]) => set.has("any") && set.size > 1);
    expect(mixed).toEqual([]);
  });

  test("cached input costs no more than input, where both are in force", () => {
    const dear = rows.filter((row) => {
      if (row["meter"] !== "cached_input") return false;
      const day = row["from"] === "" ? "2026-08-31" : (row["from"] ?? "");
      const [input] = inForce(
        rows,
        { model: row["model"] ?? "", meter: "input", tier: row["tier"] ?? "", band: row["context"] ?? "" },
        day,
      );
      return input === undefined || Number(row["price"]) > Number(input["price"]);
    });
    expect(dear).toEqual([]);
  });
});

describe("names and ends", () => {
  test("each alias names a model with a price in its time; none follows a pattern of dashes for dots", () => {
    const unpriced = aliases.filter(
      (alias) => !rows.some((row) => row["model"] === alias["model"] && overlaps(row, alias)),
    );
    expect(unpriced).toEqual([]);
    expect(aliases.filter((row) => /^gpt-(?:\d-\d(?:-|$)|35)/.test(row["alias"] ?? ""))).toEqual([]);
  });

  test("on no day an id is both another name and a model of its own, or two names at once", () => {
    const both = aliases.filter(
      (alias, index) =>
        rows.some((row) => row["model"] === alias["alias"] && overlaps(row, alias)) ||
        aliases.some(
          (other, at) => at > index && other["alias"] === alias["alias"] && overlaps(other, alias),
        ),
    );
    expect(both).toEqual([]);
  });

  test("each alias has a first day and a source that is listed, and what it meant last has no end", () => {
    const known = new Set(sources.map((row) => row["id"]));
    expect(aliases.filter((row) => row["from"] === "" || !known.has(row["source"]))).toEqual([]);
    const lost = aliases.filter(
      ({ alias }) =>
        !aliases.some((row) => row["alias"] === alias && row["until"] === "") &&
        !rows.some((row) => row["model"] === alias && row["until"] === ""),
    );
    expect(lost).toEqual([]);
  });

  test.each([
    ["gpt-5-2025-08-07", "2025-08-07", "gpt-5"],
    ["gpt-5.6", "2026-07-09", "gpt-5.6-sol"],
    ["daybreak-blue-latest", "2026-08-07", "gpt-5.6-sol"],
    ["gpt-4", "2023-06-26", "gpt-4-0314"],
    ["gpt-4", "2023-06-27", "gpt-4-0613"],
    ["gpt-4-turbo", "2024-04-09", "gpt-4-turbo-2024-04-09"],
    ["gpt-4o", "2024-05-13", "gpt-4o-2024-05-13"],
    ["gpt-4o", "2024-10-01", "gpt-4o-2024-05-13"],
    ["gpt-4o", "2024-10-02", undefined],
    ["gpt-4o-2024-08-06", "2024-10-01", undefined],
    ["gpt-4o-2024-08-06", "2024-10-02", "gpt-4o"],
    ["gpt-3.5-turbo", "2023-06-26", "gpt-3.5-turbo-0301"],
    ["gpt-3.5-turbo", "2024-02-15", "gpt-3.5-turbo-0613"],
    ["gpt-3.5-turbo", "2024-02-16", undefined],
    ["gpt-4o-realtime-preview", "2024-12-16", "gpt-4o-realtime-preview-2024-10-01"],
    ["o3-pro-2025-06-10", "2025-06-10", "o3-pro"],
    ["whisper", "2023-03-01", "whisper-1"],
    ["gpt-4o-audio-preview-2024-12-17", "2024-12-17", "gpt-4o-audio-preview"],
    ["gpt-image-1-2025-04-23", "2025-04-23", "gpt-image-1"],
    ["omni-moderation-2024-09-26", "2024-09-26", "omni-moderation-latest"],
  ])("%s on %s bills as %s", (alias, day, model) => {
    expect(aliases.find((row) => row["alias"] === alias && isOn(row, day))?.["model"]).toBe(model);
  });

  test.each([
    ["sora-2", "2026-09-24"],
    ["o4-mini", "2026-10-23"],
    ["gpt-image-1-mini", "2026-12-01"],
    ["gpt-5", "2026-12-11"],
    ["gpt-4o", "2027-01-14"],
    ["gpt-realtime", "2027-01-20"],
  ])("%s shuts down on %s and keeps its last price", (model, day) => {
    expect(shutdowns.find((row) => row["model"] === model)?.["shutdown"]).toBe(day);
    expect(rows.some((row) => row["model"] === model && row["until"] === "")).toBe(true);
  });

  test("the sources of both pages are named so that a refresh knows their rates again", () => {
    const titles = sources.filter((row) => row["id"]?.startsWith("openai-pricing") === true);
    expect(titles).toHaveLength(2);
    expect(titles.every((row) => row["title"]?.startsWith(OFFICIAL_SOURCE) === true)).toBe(true);
  });
});
