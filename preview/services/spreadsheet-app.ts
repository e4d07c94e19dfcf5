import { DataValidationBuilderService } from "./data-validation";
import type { Desk } from "./desk";
import type { Environment } from "./environment";
import { ServiceError } from "./errors";
import { HtmlOutputService } from "./html-service";
import type { CallKind } from "./ledger";
import { Emulated, SERVICE_NAME } from "./membrane";
import { MenuService } from "./menu";
import { RangeService } from "./range";
import { SheetService } from "./sheet";
import { SpreadsheetService } from "./spreadsheet";

/** The add-on's name, as the menu under "Extensions" shows it. */
const ADD_ON_MENU = "RateSheet";

/** Menus and the sidebar. */
export class UiService extends Emulated {
  override readonly [SERVICE_NAME] = "Ui";
  readonly #environment: Environment;

  constructor(environment: Environment) {
    super();
    this.#environment = environment;
  }

  createAddonMenu(): MenuService {
    return this.createMenu(ADD_ON_MENU);
  }

  createMenu(caption: string): MenuService {
    return new MenuService(caption, (title, items) => this.#environment.screen.showMenu(title, items));
  }

  showSidebar(page: HtmlOutputService): void {
    this.#environment.screen.showSidebar(page.getTitle(), page.getContent());
  }
}

/** The entry to everything about the spreadsheet. */
export class SpreadsheetAppService extends Emulated {
  override readonly [SERVICE_NAME] = "SpreadsheetApp";
  readonly ProtectionType = { RANGE: "RANGE", SHEET: "SHEET" };
  readonly DeveloperMetadataVisibility = { DOCUMENT: "DOCUMENT", PROJECT: "PROJECT" };
  readonly BorderStyle = { SOLID: "SOLID", SOLID_MEDIUM: "SOLID_MEDIUM", DOUBLE: "DOUBLE" };
  readonly #desk: Desk;
  readonly #kind: CallKind;

  constructor(environment: Environment, kind: CallKind) {
    super();
    this.#desk = openDesk(environment);
    this.#kind = kind;
  }

  getActive(): SpreadsheetService {
    return this.#desk.spreadsheet;
  }

  getActiveSpreadsheet(): SpreadsheetService {
    return this.#desk.spreadsheet;
  }

  getActiveSheet(): SheetService {
    return this.#desk.spreadsheet.getActiveSheet();
  }

  getActiveRange(): RangeService {
    return this.#desk.spreadsheet.getActiveRange();
  }

  getUi(): UiService {
    if (this.#kind === "custom function") {
      throw new ServiceError("Cannot call SpreadsheetApp.getUi() from this context.");
    }
    return new UiService(this.#desk.environment);
  }

  newDataValidation(): DataValidationBuilderService {
    return new DataValidationBuilderService();
  }

  /** Writes are applied at once in the model; formulas are calculated when the call has ended. */
  flush(): void {
    return;
  }
}

function openDesk(environment: Environment): Desk {
  const desk: Desk = {
    environment,
    book: environment.book,
    get spreadsheet() {
      return spreadsheet;
    },
    sheet: (model) => new SheetService(desk, model),
    range: (sheet, area) => new RangeService(desk, sheet, area),
  };
  const spreadsheet = new SpreadsheetService(desk);
  return desk;
}
