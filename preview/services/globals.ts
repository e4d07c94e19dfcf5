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

/** No service at all: each throws at the first touch. For what must hold while the bundle loads. */
export function untouchableGlobals(ledger: Ledger, border: Border): Record<string, object> {
  const membrane = new Membrane(border, ledger);
  const names = [
    ...ABSENT,
    "SpreadsheetApp HtmlService PropertiesService CacheService LockService UrlFetchApp Utilities Session Charts console".split(
      " ",
    ),
  ].flat();
  return Object.fromEntries(names.map((name) => [name, membrane.absent(name)]));
}
