import { MODALITIES, MODALITY_METERS, type Meter, type Modality } from "../pricing/meter";
import { parseVideoSize, type VideoSize } from "../pricing/video/video-size";
import { cellText } from "./cell-text";
import type { Canonical } from "./feed-rate";
import type { Column, Priced } from "./page-columns";
import type { NamedRow, WantedPrice } from "./page-rows";
import { RowReader } from "./page-rows";
import type { PageTable } from "./page-structure";
import { readTools } from "./page-tools";
import type { PriceUnit } from "./price-cell";
import { isNothing } from "./price-cell";
import type { RateCollector } from "./rate-collector";
import type { Left } from "./reading";

/** Reads one table of the page into the collector; returns what it left. */
export function readTable(page: PageTable, collector: RateCollector, canonical: Canonical): readonly Left[] {
  const reader = new RowReader(page, collector, canonical);
  switch (page.shape) {
    case "tools":
      readTools(reader, collector);
      break;
    case "video":
      readVideo(reader);
      break;
    case "minutes":
      readMinutes(reader);
      break;
    case "modality":
      readModalities(reader);
      break;
    case "tokens":
    case "finetuning":
      readTokens(reader);
  }
  return reader.left;
}

/** The price columns of a table, each with the meter its figure is on for a modality. */
function pricesOf(page: PageTable, modality: Modality, minute: Meter = "minute"): readonly WantedPrice[] {
  return page.columns.flatMap((column) => {
    const { role } = column;
    if (role.kind !== "price") return [];
    const meter = (unit: PriceUnit | null): Meter | undefined =>
      meterOf(role.of, role.modality ?? modality, unit, minute);
    return [{ column, meter, band: role.band, threshold: role.threshold }];
  });
}

function meterOf(of: Priced, modality: Modality, unit: PriceUnit | null, minute: Meter): Meter | undefined {
  switch (of) {
    case "training":
      return unit === "hour" ? "training_hour" : unit === "1M tokens" ? "training" : undefined;
    case "minute":
    case "standby_minute":
      return unit === "minute" ? of : undefined;
    case "any":
      return unit === "minute" ? minute : undefined;
    case "second":
      return undefined;
    default:
      if (of === "input" && modality === "text" && unit === "1M characters") return "character";
      return unit === "1M tokens" || unit === null ? tokenMeter(of, modality) : undefined;
  }
}

function tokenMeter(
  of: "input" | "cached_input" | "cache_write" | "cache_write_12h" | "output",
  modality: Modality,
): Meter | undefined {
  const meters = MODALITY_METERS[modality];
  if (of === "input" || of === "output") return meters[of];
  if (of === "cached_input") return meters.cached;
  return modality === "text" ? of : undefined;
}

function readTokens(reader: RowReader): void {
  reader.eachModel((row, { note }) => {
    const { fineTuned } = reader.page.section;
    if (note.kind === "data sharing" && !fineTuned) return "a note that does not belong here";
    if (note.kind === "context" && note.band === "long" && hasBands(reader.page, "long"))
      return "a note that does not belong here";
    return halfPriced(reader.page, row) ?? { wanted: pricesOf(reader.page, "text") };
  });
}

function hasBands(page: PageTable, band: "short" | "long"): boolean {
  return page.columns.some(({ role }) => role.kind === "price" && role.band === band);
}

/** A band with only one of its input and output prices is a row that slipped; an embedding has no output at all. */
function halfPriced(page: PageTable, row: NamedRow): string | undefined {
  const slipped = (["short", "long"] as const).map((band) => {
    const columns = page.columns.filter(
      ({ role }) => role.kind === "price" && (role.band ?? "short") === band && role.of !== "training",
    );
    const missing = columns.filter((column) => isNothing(row.row.cells[column.position] ?? ""));
    if (missing.length === columns.length) return undefined;
    const isEmbedding = band === "short" && missing.length === columns.length - 1 && !hasBands(page, "short");
    return missing.find(
      ({ role }) => role.kind === "price" && (role.of === "input" || (role.of === "output" && !isEmbedding)),
    );
  });
  const column: Column | undefined = slipped.find((found) => found !== undefined);
  return column && `no price under “${column.name.toLowerCase()}” beside the others`;
}

function readModalities(reader: RowReader): void {
  reader.eachModel((row, { note }) => {
    const name = cellText(row.cell("modality"))
      .text.toLowerCase()
      .replace(/ tokens$|s$/, "");
    const modality = MODALITIES.find((known) => known === name);
    if (!modality) return "a modality that is not known";
    if (note.kind === "data sharing" || note.kind === "context") return "a note that does not belong here";
    return { wanted: pricesOf(reader.page, modality) };
  });
}

function readVideo(reader: RowReader): void {
  reader.eachModel((row, { note }) => {
    if (note.kind === "data sharing" || note.kind === "context") return "a note that does not belong here";
    const name = cellText(row.cell("size")).text;
    const size = parseVideoSize(name);
    if (!size) return "a size that is not known";
    if (!showsPixels(row, size))
      return `other pixels than ${size.portrait} and ${size.landscape} for ${size.name}`;
    const wanted = pricesOf(reader.page, "text").map((want) => ({
      ...want,
      meter: (unit: PriceUnit | null) => (unit === "second" ? size.meter : undefined),
    }));
    return { wanted };
  });
}

/** The pixels beside the name of a size must be those of that size. */
function showsPixels(row: NamedRow, size: VideoSize): boolean {
  return (["portrait", "landscape"] as const).every((side) => {
    const pixels = cellText(row.cell(side)).text.toLowerCase().replace(/×/g, "x").replace(/\s/g, "");
    return pixels === "" || pixels === size[side];
  });
}

/** Prices per minute, beside those of tokens or alone. A row may say which minutes it is about. */
function readMinutes(reader: RowReader): void {
  reader.eachModel((row, { note }) => {
    if (note.kind === "data sharing" || note.kind === "context") return "a note that does not belong here";
    const state = cellText(row.cell("state")).text.toLowerCase();
    const isStandby = /^standby(?: session)?(?: time)?$/.test(state);
    if (!isStandby && !/^(?:|active(?: session)?(?: time)?|per minute|session)$/.test(state))
      return "a kind of minutes that is not known";
    const tokens = reader.page.columns.filter(
      ({ role }) => role.kind === "price" && (role.of === "input" || role.of === "output"),
    );
    const missing = tokens.filter(({ position }) => isNothing(row.row.cells[position] ?? ""));
    const [slipped] = missing.length < tokens.length ? missing : [];
    if (slipped) return `no price under “${slipped.name.toLowerCase()}” beside the others`;
    const minute: Meter = isStandby ? "standby_minute" : "minute";
    return {
      wanted: pricesOf(reader.page, "text", minute).map((want) =>
        isStandby && want.column.role.kind === "price" && want.column.role.of === "minute"
          ? { ...want, meter: (unit: PriceUnit | null) => (unit === "minute" ? minute : undefined) }
          : want,
      ),
    };
  });
}
