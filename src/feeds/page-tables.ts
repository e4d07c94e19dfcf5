import { MODALITIES, MODALITY_METERS, type Modality } from "../pricing/meter";
import { VIDEO_SIZES } from "../pricing/video/video-size";
import type { Canonical } from "./feed-rate";
import { columnName, nameColumns, type NamedRow } from "./page-columns";
import { RowReader, type WantedPrice } from "./page-rows";
import type { PageTable } from "./page-structure";
import { readTools } from "./page-tools";
import { isDash, readPriceCell } from "./price-cell";
import type { RateCollector } from "./rate-collector";
import type { Left } from "./reading";

const SHORT: readonly WantedPrice[] = [
  { column: "short context input", meter: "input" },
  { column: "short context cached input", meter: "cached_input" },
  { column: "short context cache writes", meter: "cache_write" },
  { column: "short context output", meter: "output" },
];
const LONG: readonly WantedPrice[] = [
  { column: "long context input", meter: "input", band: "long" },
  { column: "long context cached input", meter: "cached_input", band: "long" },
  { column: "long context cache writes", meter: "cache_write", band: "long" },
  { column: "long context output", meter: "output", band: "long" },
];
const PLAIN: readonly WantedPrice[] = [
  { column: "input", meter: "input" },
  { column: "cached input", meter: "cached_input" },
  { column: "output", meter: "output" },
];
const TRAINING: WantedPrice = {
  column: "training",
  meter: "training",
  units: { hour: "training_hour" },
};

/** Reads one table of the page into the collector; returns what it left. */
export function readTable(page: PageTable, collector: RateCollector, canonical: Canonical): readonly Left[] {
  const reader = (columns: readonly string[]): RowReader =>
    new RowReader(page, nameColumns(page, columns), collector, canonical);
  switch (page.section) {
    case "flagship":
    case "cyber":
      return readBands(reader(["model", ...[...SHORT, ...LONG].map(({ column }) => column)]));
    case "realtime":
    case "image":
      return readModalities(page, reader);
    case "video":
      return readVideo(reader(["model", "size", "portrait", "landscape", "price per second"]));
    case "transcription":
      return readTranscription(reader(["model", "use case", "input", "output", "estimated cost"]));
    case "tools":
      return readTools(page, nameColumns(page, ["tool", "details", "pricing"]), collector);
    case "specialized":
      return readPlain(reader(["category", "model", ...PLAIN.map(({ column }) => column)]));
    case "finetuning":
      return readFinetuning(reader(["model", "training", ...PLAIN.map(({ column }) => column)]));
  }
}

function readBands(reader: RowReader): readonly Left[] {
  reader.eachModel((row, cell) => {
    if (cell.note.kind === "data sharing") return { why: "a note that does not belong here" };
    return halfPriced(row, SHORT) ?? halfPriced(row, LONG) ?? [...SHORT, ...LONG];
  });
  return reader.left;
}

/** A band with only one of its input and output prices is a row that slipped. */
function halfPriced(row: NamedRow, band: readonly WantedPrice[]): { readonly why: string } | undefined {
  const printed = band.filter(({ column }) => !isDash(row.cell(column)));
  if (printed.length === 0) return undefined;
  const missing = band.filter(
    (want) => (want.meter === "input" || want.meter === "output") && !printed.includes(want),
  );
  return missing[0] && { why: `no price under “${missing[0].column}” beside the others` };
}

function readPlain(reader: RowReader): readonly Left[] {
  reader.eachModel((row, cell) => {
    if (cell.note.kind === "data sharing") return { why: "a note that does not belong here" };
    if (isDash(row.cell("input"))) return { why: "no input price beside the others" };
    return PLAIN;
  });
  return reader.left;
}

function readFinetuning(reader: RowReader): readonly Left[] {
  reader.eachModel((row, cell) => {
    if (cell.note.kind === "short context") return { why: "a note that does not belong here" };
    return halfPriced(row, PLAIN) ?? [TRAINING, ...PLAIN];
  });
  return reader.left;
}

function readModalities(page: PageTable, reader: (columns: readonly string[]) => RowReader): readonly Left[] {
  const output = page.header.some((cell) => columnName(cell) === "output / cost")
    ? "output / cost"
    : "output";
  const rows = reader(["model", "modality", "input", "cached input", output]);
  rows.eachModel((row, cell) => {
    const modality = row.cell("modality").toLowerCase();
    if (!isModality(modality)) return { why: "a modality that is not known" };
    if (cell.note.kind === "data sharing") return { why: "a note that does not belong here" };
    const { input, cached, output: out } = MODALITY_METERS[modality];
    return [
      modality === "text"
        ? { column: "input", meter: input, units: { "1M characters": "character" } }
        : { column: "input", meter: input },
      { column: "cached input", meter: cached },
      { column: output, meter: out },
    ];
  });
  return rows.left;
}

function isModality(text: string): text is Modality {
  return MODALITIES.some((modality) => modality === text);
}

function readVideo(reader: RowReader): readonly Left[] {
  reader.eachModel((row, cell) => {
    if (cell.note.kind !== "none" && cell.note.kind !== "legacy")
      return { why: "a note that does not belong here" };
    const size = VIDEO_SIZES.find((known) => known.name === row.cell("size"));
    if (!size) return { why: "a size that is not known" };
    if (row.cell("portrait") !== size.portrait || row.cell("landscape") !== size.landscape)
      return { why: `other pixels than ${size.portrait} and ${size.landscape} for ${size.name}` };
    return [{ column: "price per second", meter: size.meter }];
  });
  return reader.left;
}

function readTranscription(reader: RowReader): readonly Left[] {
  reader.eachModel((row, cell) => {
    if (cell.note.kind !== "none" && cell.note.kind !== "legacy")
      return { why: "a note that does not belong here" };
    const tokens: readonly WantedPrice[] = [
      { column: "input", meter: "input" },
      { column: "output", meter: "output" },
    ];
    // A bare figure under “Estimated cost” would be per nothing, so only a price per minute is one.
    if (!isDash(row.cell("estimated cost")) && readUnit(row, "estimated cost") !== "minute")
      return { why: "the estimated cost is not per minute" };
    return (
      halfPriced(row, tokens) ?? [
        ...tokens,
        { column: "estimated cost", meter: "minute", units: { minute: "minute" } },
      ]
    );
  });
  return reader.left;
}

function readUnit(row: NamedRow, column: string): string | null {
  const cell = readPriceCell(row.cell(column));
  return cell.kind === "price" ? cell.unit : null;
}
