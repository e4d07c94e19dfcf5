import type { AxeResults } from "axe-core";
import type { SidebarPage } from "./open-sidebar";

/** `target-size` is off by default; 24 pixels are what WCAG 2.2 asks. */
const RUN = 'axe.run({ resultTypes: ["violations"], rules: { "target-size": { enabled: true } } })';

/** What keeps people from using the page as it stands: axe's findings, and overflow at 100 and at 200 % text. */
export async function usability(sidebar: SidebarPage): Promise<readonly string[]> {
  const { violations } = await sidebar.frame.evaluate<AxeResults>(RUN);
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`),
    ...(await sidebar.frame.evaluate(overflows)),
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
