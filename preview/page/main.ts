import { CATALOG } from "../addon/catalog";
import { functionNames } from "../addon/function-names";
import { LocalSpreadsheet } from "../host/local-spreadsheet";
import { openPageEnclosure } from "../realm/page-enclosure";
import { sampleExports } from "../samples/sample-exports";
import { sampleWorkbook } from "../workbook/sample-workbook";
import { showErrors } from "./error-bar";
import { showFeatures } from "./features/features";
import { nameControls } from "./control-names";
import { startGridUniver } from "./grid-univer";
import { menuButton } from "./menu-button";
import { fetchThroughServer, loadBundle } from "./server-link";
import { SidebarPanel } from "./sidebar-panel";
import { Toasts } from "./toasts";
import "./styles.css";

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}

async function start(): Promise<void> {
  const { bundle, shim } = await loadBundle();
  const book = sampleWorkbook(CATALOG);
  element("workbook-name").textContent = book.settings.name;
  const toasts = new Toasts(element("toasts"));
  const grid = element("grid");
  grid.replaceChildren();

  const call = async (name: string, args: readonly unknown[] = []) =>
    (await spreadsheet.call(name, args)).result;
  const run = (name: string) =>
    void call(name).catch((error: unknown) => toasts.show(String(error), "The add-on failed"));
  const sidebar = new SidebarPanel(
    element("sidebar"),
    {
      functionNames: functionNames(bundle.code),
      call,
      focusSpreadsheet: () => spreadsheet.focus(),
      samples: sampleExports,
    },
    shim,
  );
  const univer = startGridUniver(grid);
  nameControls(grid);
  const spreadsheet: LocalSpreadsheet = new LocalSpreadsheet({
    bundle,
    book,
    univer,
    openEnclosure: openPageEnclosure,
    parts: {
      fetch: fetchThroughServer,
      log: (message) => console.error(message),
      screen: {
        showMenu: (title, items) => element("menus").replaceChildren(menuButton(title, items, run)),
        showSidebar: (title, html) => sidebar.open(title, html),
      },
    },
  });
  // For the console and for tests.
  Object.assign(window, { localSpreadsheet: spreadsheet });
  spreadsheet.onView(showErrors(element("message"), spreadsheet));
  showFeatures(spreadsheet, univer.__getInjector());
  spreadsheet.open();
  document.body.dataset["state"] = "ready";
}

start().catch((error: unknown) => {
  element("grid").textContent = `The spreadsheet could not be opened: ${String(error)}`;
  document.body.dataset["state"] = "failed";
});
