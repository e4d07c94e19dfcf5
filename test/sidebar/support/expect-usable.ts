import { axeFindings } from "../../support/axe";
import type { SidebarPage } from "./open-sidebar";

/** What keeps people from using the page as it stands: axe's findings, and overflow at 100 and at 200 % text. */
export async function usability(sidebar: SidebarPage): Promise<readonly string[]> {
  return [
    ...(await axeFindings(sidebar.frame)),
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
