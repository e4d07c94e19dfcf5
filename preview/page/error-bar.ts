import type { LocalSpreadsheet } from "../host/local-spreadsheet";
import { oncePerFrame } from "./once-per-frame";

const HINT = "Select a cell that shows #ERROR! to read what is wrong and what to do.";

/** Above the grid: the message behind the selected cell's error, as Google shows it in a card beside the cell. */
export function showErrors(bar: HTMLElement, spreadsheet: LocalSpreadsheet): () => void {
  return oncePerFrame(() => {
    const message = spreadsheet.selectedError();
    bar.classList.toggle("error", message !== null);
    if (message === null) {
      bar.textContent = HINT;
      return;
    }
    const name = document.createElement("code");
    name.textContent = spreadsheet.selectedCell();
    bar.replaceChildren(name, document.createTextNode(message));
  });
}
