import type { Border } from "../realm/border";
import type { Environment } from "./environment";
import { HtmlServiceService } from "./html-service";
import type { Ledger } from "./ledger";
import { Membrane } from "./membrane";
import { ChartsService, ConsoleService, SessionService } from "./small-services";
import { SpreadsheetAppService } from "./spreadsheet-app";
import { CacheServiceService, LockServiceService, PropertiesServiceService } from "./storage-services";
import { UrlFetchAppService } from "./url-fetch-app";
import { UtilitiesService } from "./utilities";

/** Services of Google that are there, and of which nothing is emulated. */
const ABSENT =
  "CalendarApp ContactsApp ContentService DocumentApp DriveApp FormApp GmailApp GroupsApp Jdbc LanguageApp LinearOptimizationService MailApp Maps ScriptApp SitesApp SlidesApp Logger XmlService Browser".split(
    " ",
  );

/** What a script finds besides ECMAScript in one call to the server. */
export function serviceGlobals(
  environment: Environment,
  ledger: Ledger,
  border: Border,
): Record<string, object> {
  const membrane = new Membrane(border, ledger);
  const services = {
    SpreadsheetApp: new SpreadsheetAppService(environment, ledger.kind),
    HtmlService: new HtmlServiceService(environment),
    PropertiesService: new PropertiesServiceService(environment, ledger),
    CacheService: new CacheServiceService(environment),
    LockService: new LockServiceService(environment, ledger),
    UrlFetchApp: new UrlFetchAppService(environment),
    Utilities: new UtilitiesService(),
    Session: new SessionService(environment),
    Charts: new ChartsService(),
    console: new ConsoleService(environment),
  };
  return {
    ...Object.fromEntries(ABSENT.map((name) => [name, membrane.absent(name)])),
    ...Object.fromEntries(
      Object.entries(services).map(([name, service]) => [name, membrane.expose(service)]),
    ),
  };
}
