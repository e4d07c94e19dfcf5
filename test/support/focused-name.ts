import type { Frame } from "playwright-core";

/** The words of what has the keyboard: its label, or what stands in it. */
export function focusedName(frame: Frame): Promise<string> {
  return frame.evaluate(() => {
    const element = document.activeElement;
    if (element === document.body) return "";
    const isField = element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
    const words = isField ? element.labels?.[0]?.textContent : element?.textContent;
    return element?.getAttribute("aria-label") ?? words ?? "";
  });
}
