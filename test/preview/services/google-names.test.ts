import type {
  DataValidationBuilderService,
  DataValidationService,
} from "../../../preview/services/data-validation";
import type { EmbeddedChartBuilderService, EmbeddedChartService } from "../../../preview/services/charts";
import type { HtmlOutputService, HtmlServiceService } from "../../../preview/services/html-service";
import type { Emulated } from "../../../preview/services/membrane";
import type { MenuService } from "../../../preview/services/menu";
import type { RangeService } from "../../../preview/services/range";
import type { RangeListService } from "../../../preview/services/range-list";
import type { SheetService } from "../../../preview/services/sheet";
import type {
  FilterCriteriaBuilderService,
  FilterCriteriaService,
  FilterService,
  MetadataService,
  NamedRangeService,
  ProtectionService,
} from "../../../preview/services/sheet-parts";
import type { SessionService } from "../../../preview/services/small-services";
import type { SpreadsheetService } from "../../../preview/services/spreadsheet";
import type { SpreadsheetAppService, UiService } from "../../../preview/services/spreadsheet-app";
import type { TextStyleBuilderService } from "../../../preview/services/text-style";
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

/** The compiler fails the test when an emulated service has a member that Google's lacks. */
interface AllInvented {
  SpreadsheetAppService: Invented<SpreadsheetAppService, Sheets.SpreadsheetApp>;
  SpreadsheetService: Invented<SpreadsheetService, Sheets.Spreadsheet>;
  SheetService: Invented<SheetService, Sheets.Sheet>;
  RangeService: Invented<RangeService, Sheets.Range>;
  RangeListService: Invented<RangeListService, Sheets.RangeList>;
  TextStyleBuilderService: Invented<TextStyleBuilderService, Sheets.TextStyleBuilder>;
  FilterCriteriaBuilderService: Invented<FilterCriteriaBuilderService, Sheets.FilterCriteriaBuilder>;
  FilterCriteriaService: Invented<FilterCriteriaService, Sheets.FilterCriteria>;
  FilterService: Invented<FilterService, Sheets.Filter>;
  ProtectionService: Invented<ProtectionService, Sheets.Protection>;
  NamedRangeService: Invented<NamedRangeService, Sheets.NamedRange>;
  MetadataService: Invented<MetadataService, Sheets.DeveloperMetadata>;
  DataValidationService: Invented<DataValidationService, Sheets.DataValidation>;
  DataValidationBuilderService: Invented<DataValidationBuilderService, Sheets.DataValidationBuilder>;
  EmbeddedChartService: Invented<EmbeddedChartService, Sheets.EmbeddedChart>;
  EmbeddedChartBuilderService: Invented<
    EmbeddedChartBuilderService,
    Sheets.EmbeddedChartBuilder & Sheets.EmbeddedColumnChartBuilder
  >;
  MenuService: Invented<MenuService, GoogleAppsScript.Base.Menu>;
  UiService: Invented<UiService, GoogleAppsScript.Base.Ui>;
  SessionService: Invented<SessionService, GoogleAppsScript.Base.Session>;
  HtmlServiceService: Invented<HtmlServiceService, GoogleAppsScript.HTML.HtmlService>;
  HtmlOutputService: Invented<HtmlOutputService, GoogleAppsScript.HTML.HtmlOutput>;
  UrlFetchAppService: Invented<UrlFetchAppService, GoogleAppsScript.URL_Fetch.UrlFetchApp>;
  UtilitiesService: Invented<UtilitiesService, GoogleAppsScript.Utilities.Utilities>;
  LockServiceService: Invented<LockServiceService, GoogleAppsScript.Lock.LockService>;
  CacheServiceService: Invented<CacheServiceService, GoogleAppsScript.Cache.CacheService>;
  PropertiesServiceService: Invented<PropertiesServiceService, GoogleAppsScript.Properties.PropertiesService>;
}

test("no emulated service has a member that Google's lacks", () => {
  const noneInvented: [AllInvented[keyof AllInvented]] extends [never] ? true : AllInvented = true;
  expect(noneInvented).toBe(true);
});
