import type { AxeResults } from "axe-core";
import { readFileSync } from "node:fs";
import type { OpenSidebar } from "./open-sidebar";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
/** `target-size` is off by default; 24 pixels are what WCAG 2.2 asks. */
const RUN = 'axe.run({ rules: { "target-size": { enabled: true } } })';

/** What keeps people from using the page as it stands: axe's findings, and overflow at 100 and at 200 % text. */
export async function usability(sidebar: OpenSidebar): Promise<readonly string[]> {
  const { frame } = sidebar;
  if (!(await frame.evaluate("typeof axe === 'object'"))) await frame.evaluate(AXE);
  const { violations } = await frame.evaluate<AxeResults>(RUN);
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`),
    ...(await frame.evaluate(overflows)),
    ...sidebar.errors,
  ];
}

/** Runs in the page. Sizes are in rem, so that the root's size is what a browser's text size changes. */
function overflows(): readonly string[] {
  const root = document.documentElement;
  const found = ["100%", "200%"].flatMap((size) => {
    root.style.fontSize = size;
    const excess = root.scrollWidth - window.innerWidth;
    return excess > 0 ? [`at ${size} text the page overflows by ${excess} px`] : [];
  });
  root.style.fontSize = "";
  return found;
}
