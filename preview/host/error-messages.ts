interface Told {
  /** The error that the cell shows: `#ERROR!`. */
  readonly shown: string;
  readonly message: string;
}

/** The messages behind cells that show an error, by the cell of the formula. */
export class ErrorMessages {
  readonly #told = new Map<string, Told>();

  put(sheetId: string, row: number, column: number, told: Told): void {
    this.#told.set(key(sheetId, row, column), told);
  }

  /** The message behind what a cell shows; null when it shows something else by now. */
  get(sheetId: string, row: number, column: number, shown: unknown): string | null {
    const told = this.#told.get(key(sheetId, row, column));
    return told !== undefined && told.shown === shown ? told.message : null;
  }
}

function key(sheetId: string, row: number, column: number): string {
  return `${sheetId} ${row} ${column}`;
}
