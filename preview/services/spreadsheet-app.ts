import { ConditionalFormatRuleBuilderService } from "./conditional-formats";
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
import { FilterCriteriaBuilderService } from "./sheet-parts";
import { SpreadsheetService } from "./spreadsheet";
import { TextStyleBuilderService } from "./text-style";

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
    return new MenuService(ADD_ON_MENU, (title, items) => this.#environment.screen.showMenu(title, items));
  }

  showSidebar(page: HtmlOutputService): void {
    const { title, html } = HtmlOutputService.record(page);
    this.#environment.screen.showSidebar(title, html);
  }
}

/** The entry to everything about the spreadsheet. */
export class SpreadsheetAppService extends Emulated {
  override readonly [SERVICE_NAME] = "SpreadsheetApp";
  readonly ProtectionType = { SHEET: "SHEET" };
  readonly DeveloperMetadataVisibility = { DOCUMENT: "DOCUMENT" };
  readonly GroupControlTogglePosition = { BEFORE: "BEFORE", AFTER: "AFTER" };
  readonly #environment: Environment;
  readonly #spreadsheet: SpreadsheetService;
  readonly #kind: CallKind;

  constructor(environment: Environment, kind: CallKind) {
    super();
    this.#environment = environment;
    this.#spreadsheet = new SpreadsheetService(openDesk(environment));
    this.#kind = kind;
  }

  getActiveSpreadsheet(): SpreadsheetService {
    return this.#spreadsheet;
  }

  getUi(): UiService {
    if (this.#kind === "custom function") {
      throw new ServiceError("Cannot call SpreadsheetApp.getUi() from this context.");
    }
    return new UiService(this.#environment);
  }

  newFilterCriteria(): FilterCriteriaBuilderService {
    return new FilterCriteriaBuilderService();
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilderService {
    return new ConditionalFormatRuleBuilderService();
  }

  newDataValidation(): DataValidationBuilderService {
    return new DataValidationBuilderService();
  }

  newTextStyle(): TextStyleBuilderService {
    return new TextStyleBuilderService();
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
    sheet: (model) => new SheetService(desk, model),
    range: (sheet, area) => new RangeService(desk, sheet, area),
  };
  return desk;
}
