import type { WorkbookModel } from "../model/workbook-model";
import type { MenuItem } from "./menu";

/** The parts of appsscript.json that the services keep to. */
export interface Manifest {
  readonly timeZone: string;
  readonly urlFetchWhitelist: readonly string[];
}

export interface FetchRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface FetchResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** What the services show to the person before the spreadsheet. */
export interface Screen {
  showMenu(title: string, items: readonly MenuItem[]): void;
  showSidebar(title: string, html: string): void;
}

/** Everything that outlives a call to the server and that the emulated services stand on. */
export interface Environment {
  readonly book: WorkbookModel;
  readonly manifest: Manifest;
  readonly screen: Screen;
  /** The HTML files of the project, by their name without `.html`. */
  readonly pages: Readonly<Record<string, string>>;
  /** Fetches synchronously, as UrlFetchApp does. Throws when there is no answer at all. */
  readonly fetch: (request: FetchRequest) => FetchResponse;
  /** What the script says in its console as an error. */
  readonly log: (message: string) => void;
  readonly storage: Storage;
}

export type Scope = "document" | "script" | "user";

/** Properties, cached texts and locks, by scope. */
export interface Storage {
  readonly properties: Readonly<Record<Scope, Map<string, string>>>;
  readonly caches: Readonly<Record<Scope, Map<string, CachedText>>>;
  /** Who holds a lock: the token of a call, or whatever a test puts here. */
  readonly locks: Map<Scope, object>;
}

export interface CachedText {
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly expires: number;
}

export function emptyStorage(): Storage {
  const byScope = <T>(make: () => T): Record<Scope, T> => ({
    document: make(),
    script: make(),
    user: make(),
  });
  return {
    properties: byScope(() => new Map<string, string>()),
    caches: byScope(() => new Map<string, CachedText>()),
    locks: new Map(),
  };
}

const noScreen: Screen = {
  showMenu: () => undefined,
  showSidebar: () => undefined,
};

/** An environment for tests and the like: nothing is shown, nothing can be fetched, unless it is supplied. */
export function environment(
  book: WorkbookModel,
  manifest: Manifest,
  parts: Partial<Omit<Environment, "book" | "manifest">> = {},
): Environment {
  return {
    book,
    manifest,
    screen: noScreen,
    pages: {},
    fetch: ({ url }) => {
      throw new Error(`DNS error: ${url}`);
    },
    log: () => undefined,
    storage: emptyStorage(),
    ...parts,
  };
}
