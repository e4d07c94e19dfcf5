/** 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `$C$7` */
export function absolute(row: number, column: number): string {
  return `$${columnLetters(column)}$${row}`;
}

/** `H7`: moves with a formula that is copied along its row. */
export function relative(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** `$H$7:$S$9` */
export function area(row: number, column: number, lastRow: number, lastColumn: number): string {
  return `${absolute(row, column)}:${absolute(lastRow, lastColumn)}`;
}

/** `Inputs!$C$7`, `'Inputs 2'!$C$7` */
export function onSheet(sheet: string, address: string): string {
  const name = /^[A-Za-z_][A-Za-z_]*$/.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`;
  return `${name}!${address}`;
}
