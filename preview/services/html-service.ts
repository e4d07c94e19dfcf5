import type { Environment } from "./environment";
import { ServiceError } from "./errors";
import { Emulated, SERVICE_NAME } from "./membrane";

/** A page to be shown in the sidebar. */
export class HtmlOutputService extends Emulated {
  override readonly [SERVICE_NAME] = "HtmlOutput";
  readonly #content: string;
  #title = "";

  constructor(content: string) {
    super();
    this.#content = content;
  }

  /** What the sidebar shows. */
  static record(page: HtmlOutputService): { title: string; html: string } {
    return { title: page.#title, html: page.#content };
  }

  getContent(): string {
    return this.#content;
  }

  setTitle(title: string): this {
    this.#title = title;
    return this;
  }
}

/** Pages of the project; no templates. */
export class HtmlServiceService extends Emulated {
  override readonly [SERVICE_NAME] = "HtmlService";
  readonly #environment: Environment;

  constructor(environment: Environment) {
    super();
    this.#environment = environment;
  }

  createHtmlOutputFromFile(name: string): HtmlOutputService {
    const page = this.#environment.pages[name];
    if (page === undefined) throw new ServiceError(`No HTML file named ${name} was found.`);
    return new HtmlOutputService(page);
  }
}
