import type { Environment, FetchResponse } from "./environment";
import { NotEmulated, ServiceError } from "./errors";
import { Emulated, SERVICE_NAME } from "./membrane";

class HttpResponseService extends Emulated {
  override readonly [SERVICE_NAME] = "HTTPResponse";
  readonly #response: FetchResponse;

  constructor(response: FetchResponse) {
    super();
    this.#response = response;
  }

  getResponseCode(): number {
    return this.#response.status;
  }

  getContentText(): string {
    return this.#response.text;
  }

  getHeaders(): Record<string, string> {
    return { ...this.#response.headers };
  }
}

/** The options of a request that are emulated. */
interface Options {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly muteHttpExceptions?: boolean;
  readonly followRedirects?: boolean;
  readonly validateHttpsCertificates?: boolean;
}

const KNOWN_OPTIONS = new Set([
  "method",
  "headers",
  "muteHttpExceptions",
  "followRedirects",
  "validateHttpsCertificates",
]);

/** Requests to the addresses of the manifest, answered by the environment. */
export class UrlFetchAppService extends Emulated {
  override readonly [SERVICE_NAME] = "UrlFetchApp";
  readonly #environment: Environment;

  constructor(environment: Environment) {
    super();
    this.#environment = environment;
  }

  fetch(url: string, options: Options = {}): HttpResponseService {
    const unknown = Object.keys(options).find((name) => !KNOWN_OPTIONS.has(name));
    if (unknown !== undefined) throw new NotEmulated(`UrlFetchApp.fetch with ${unknown}`);
    if (!this.#environment.manifest.urlFetchWhitelist.some((prefix) => url.startsWith(prefix))) {
      throw new ServiceError(
        `Access to URL ${url} was denied: it is not in the manifest's urlFetchWhitelist.`,
      );
    }
    const method = (options.method ?? "get").toLowerCase();
    const response = this.#answer(url, method, options.headers ?? {});
    if (response.status >= 400 && options.muteHttpExceptions !== true) {
      throw new ServiceError(`Request failed for ${url} returned code ${response.status}.`);
    }
    return new HttpResponseService(response);
  }

  #answer(url: string, method: string, headers: Record<string, string>): FetchResponse {
    try {
      return this.#environment.fetch({ url, method, headers });
    } catch (error) {
      throw new ServiceError(error instanceof Error ? error.message : String(error));
    }
  }
}
