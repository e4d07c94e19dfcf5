import { oncePerFrame } from "./once-per-frame";

/** What the grid's own controls do, by the command that they carry. */
const BY_COMMAND: Readonly<Record<string, string>> = {
  "univer.command.undo": "Undo",
  "univer.command.redo": "Redo",
  "sheet.command.set-once-format-painter": "Copy the format",
  "sheet.command.clear-selection-all": "Clear the selection",
  "sheet.command.set-range-font-increase": "Larger text",
  "sheet.command.set-range-font-decrease": "Smaller text",
  "sheet.command.set-range-bold": "Bold",
  "sheet.command.set-range-italic": "Italic",
  "sheet.command.set-range-underline": "Underline",
  "sheet.command.set-range-stroke": "Strike through",
  "sheet.command.numfmt.set.percent": "As percent",
  "sheet.command.numfmt.set.currency": "As currency",
  "sheet.command.numfmt.add.decimal.command": "More decimals",
  "sheet.command.numfmt.subtract.decimal.command": "Fewer decimals",
  "sheet.command.add-range-protection-from-toolbar": "Protect the range",
  "base-ui.operation.toggle-shortcut-panel": "Keyboard shortcuts",
  "sheet.command.toggle-gridlines": "Gridlines",
};

/** Of those without one, by where they stand: the first that fits. */
const BY_PLACE: readonly (readonly [selector: string, name: string])[] = [
  ["[data-u-comp=defined-name] input", "Cell or range"],
  ["[data-u-comp=formula-bar] button", "Leave the formula as it was"],
  ["[data-u-comp=sheet-bar-append-button]:has(.univerjs-icon-increase-icon)", "Add a sheet"],
  ["[data-u-comp=sheet-bar-append-button]", "All sheets"],
  ["[data-u-comp=button]:has(.univerjs-icon-reduce-icon)", "Smaller view"],
  ["[data-u-comp=button]:has(.univerjs-icon-increase-icon)", "Larger view"],
  ["[role=track] *", "Size of the view"],
  ["[style*=font-family] > input", "Font"],
  ["[data-u-comp=input] > input", "Text size"],
];

const CONTROLS = "button, input, a[role=button]";

/** Names the controls that the grid leaves without one, now and as it draws more: an icon alone is read out as nothing. */
export function nameControls(grid: HTMLElement): void {
  const name = oncePerFrame(() => {
    for (const control of grid.querySelectorAll<HTMLElement>(CONTROLS)) {
      if (!hasName(control)) setName(control);
    }
  });
  new MutationObserver(name).observe(grid, { childList: true, subtree: true });
  name();
}

function hasName(control: HTMLElement): boolean {
  return control.hasAttribute("aria-label") || control.title !== "" || control.innerText.trim() !== "";
}

function setName(control: HTMLElement): void {
  const command = control.dataset["uCommand"] ?? "";
  const name = BY_COMMAND[command] ?? BY_PLACE.find(([selector]) => control.matches(selector))?.[1];
  if (name === undefined) return;
  control.setAttribute("aria-label", name);
  if (control instanceof HTMLButtonElement) control.title = name;
}
