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

/** A sheet's name as a formula writes it: quoted unless it is a plain word, and no cell such as `Q1`. */
export function quotedSheet(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;
}

/** `Inputs!$C$7`, `'Inputs 2'!$C$7` */
export function onSheet(sheet: string, address: string): string {
  return `${quotedSheet(sheet)}!${address}`;
}
