import type {
  DataValidationBuilderService,
  DataValidationService,
} from "../../../preview/services/data-validation";
import type { EmbeddedChartBuilderService, EmbeddedChartService } from "../../../preview/services/charts";
import type { HtmlOutputService, HtmlServiceService } from "../../../preview/services/html-service";
import type { Emulated } from "../../../preview/services/membrane";
import type { MenuService } from "../../../preview/services/menu";
import type { RangeService } from "../../../preview/services/range";
import type { SheetService } from "../../../preview/services/sheet";
import type {
  FilterService,
  MetadataService,
  NamedRangeService,
  ProtectionService,
} from "../../../preview/services/sheet-parts";
import type { SessionService } from "../../../preview/services/small-services";
import type { SpreadsheetService } from "../../../preview/services/spreadsheet";
import type { SpreadsheetAppService, UiService } from "../../../preview/services/spreadsheet-app";
import type {
  CacheServiceService,
  LockServiceService,
  PropertiesServiceService,
} from "../../../preview/services/storage-services";
import type { UrlFetchAppService } from "../../../preview/services/url-fetch-app";
import type { UtilitiesService } from "../../../preview/services/utilities";

import Sheets = GoogleAppsScript.Spreadsheet;

/** The members of an emulated service that Google's has not: there must be none. */
type Invented<Service extends Emulated, Google> = Exclude<keyof Service, keyof Google | symbol>;

/** The compiler fails this when an emulated service has a member that Google's lacks. */
type AllInvented =
  | Invented<SpreadsheetAppService, Sheets.SpreadsheetApp>
  | Invented<SpreadsheetService, Sheets.Spreadsheet>
  | Invented<SheetService, Sheets.Sheet>
  | Invented<RangeService, Sheets.Range>
  | Invented<FilterService, Sheets.Filter>
  | Invented<ProtectionService, Sheets.Protection>
  | Invented<NamedRangeService, Sheets.NamedRange>
  | Invented<MetadataService, Sheets.DeveloperMetadata>
  | Invented<DataValidationService, Sheets.DataValidation>
  | Invented<DataValidationBuilderService, Sheets.DataValidationBuilder>
  | Invented<EmbeddedChartService, Sheets.EmbeddedChart>
  | Invented<EmbeddedChartBuilderService, Sheets.EmbeddedChartBuilder & Sheets.EmbeddedColumnChartBuilder>
  | Invented<MenuService, GoogleAppsScript.Base.Menu>
  | Invented<UiService, GoogleAppsScript.Base.Ui>
  | Invented<SessionService, GoogleAppsScript.Base.Session>
  | Invented<HtmlServiceService, GoogleAppsScript.HTML.HtmlService>
  | Invented<HtmlOutputService, GoogleAppsScript.HTML.HtmlOutput>
  | Invented<UrlFetchAppService, GoogleAppsScript.URL_Fetch.UrlFetchApp>
  | Invented<UtilitiesService, GoogleAppsScript.Utilities.Utilities>
  | Invented<LockServiceService, GoogleAppsScript.Lock.LockService>
  | Invented<CacheServiceService, GoogleAppsScript.Cache.CacheService>
  | Invented<PropertiesServiceService, GoogleAppsScript.Properties.PropertiesService>;

test("no emulated service has a member that Google's lacks", () => {
  const noneInvented: [AllInvented] extends [never] ? true : AllInvented = true;
  expect(noneInvented).toBe(true);
});
