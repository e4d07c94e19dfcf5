export type Row = ReadonlyMap<string, string>;

/** Reads a tab-separated file with a header line into rows by column name. */
export function readTsv(text: string): Row[] {
  const [header = "", ...lines] = text.split("\n").filter((line) => line !== "");
  const names = header.split("\t");
  return lines.map((line) => {
    const values = line.split("\t");
    if (values.length !== names.length) throw new Error(`not ${names.length} columns: ${line}`);
    return new Map(names.map((name, index) => [name, values[index] ?? ""]));
  });
}

/** As `readTsv`, for an input kept by hand: its columns must be those that are known, so that none is ignored. */
export function readInput(name: string, text: string, columns: readonly string[]): Row[] {
  const [header = ""] = text.split("\n", 1);
  const found = header.split("\t");
  const unknown = found.filter((column) => !columns.includes(column));
  const missing = columns.filter((column) => !found.includes(column));
  if (unknown.length > 0) throw new Error(`${name}: unknown column ${unknown.join(", ")}`);
  if (missing.length > 0) throw new Error(`${name}: no column ${missing.join(", ")}`);
  return readTsv(text);
}

/** Writes rows under a header line; a tab or a line end in a value is an error, not a broken file. */
export function writeTsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, ...rows]
    .map((row) => {
      if (row.length !== header.length || row.some((value) => /[\t\r\n]/.test(value)))
        throw new Error(`cannot be written as a row: ${row.join(" ")}`);
      return `${row.join("\t")}\n`;
    })
    .join("");
}
