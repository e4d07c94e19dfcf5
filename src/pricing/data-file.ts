/**
 * In a data file as it is bundled a cell that repeats is written `~` when it is the one above it in lines of the same key,
 * else `~12` when it is the twelfth of its column's repeated texts. Such a file begins with `~`; below its header stand the
 * repeated texts, a line a column. The files in data/ have every cell written out.
 */
export const REPEATED = "~";

/** Shorter ones are written out: the mark would be as long. */
export const SHORTEST_NUMBERED = 5;

/**
 * A data file: tab separated, a header, no quoting; the first column is the key of a line, and a key may have many. The lines
 * of a key are read when they are asked for, since a formula asks for one model of two hundred.
 */
export class DataFile {
  readonly columns: readonly string[];
  private readonly repeated: readonly (readonly string[])[];
  private readonly byKey = new Map<string, string[]>();

  constructor(text: string) {
    const lines = text.split("\n");
    const header = lines[0] ?? "";
    const isPacked = header.startsWith(REPEATED);
    this.columns = (isPacked ? header.slice(REPEATED.length) : header).split("\t");
    const first = isPacked ? 1 + this.columns.length : 1;
    this.repeated = lines.slice(1, first).map((line) => line.split("\t"));
    let ofKey: string[] = [];
    for (let index = first; index < lines.length; index++) {
      const line = lines[index] ?? "";
      if (line === "") continue;
      const key = line.slice(0, line.indexOf("\t"));
      if (key !== REPEATED) ofKey = this.linesFrom(key);
      ofKey.push(line);
    }
  }

  /** The keys, in the order in which they first stand in the file. */
  get keys(): readonly string[] {
    return [...this.byKey.keys()];
  }

  has(key: string): boolean {
    return this.byKey.has(key);
  }

  /** The cells of the lines of a key; none for a key that the file does not have. */
  cellsOf(key: string): readonly (readonly string[])[] {
    let above: readonly string[] = [];
    return (this.byKey.get(key) ?? []).map((line) => {
      above = line.split("\t").map((cell, column) => {
        if (!cell.startsWith(REPEATED)) return cell;
        if (cell === REPEATED) return above[column] ?? "";
        return this.repeated[column]?.[Number(cell.slice(REPEATED.length))] ?? "";
      });
      return above;
    });
  }

  private linesFrom(key: string): string[] {
    let lines = this.byKey.get(key);
    if (lines === undefined) {
      lines = [];
      this.byKey.set(key, lines);
    }
    return lines;
  }
}
