/** The messages behind cells that show an error, by the cell of the formula. */
export class ErrorMessages {
  readonly #messages = new Map<string, string>();

  put(sheetId: string, row: number, column: number, message: string): void {
    this.#messages.set(key(sheetId, row, column), message);
  }

  get(sheetId: string, row: number, column: number): string | null {
    return this.#messages.get(key(sheetId, row, column)) ?? null;
  }
}

function key(sheetId: string, row: number, column: number): string {
  return `${sheetId} ${row} ${column}`;
}
