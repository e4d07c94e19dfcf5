import type { Server } from "../api/server";
import type { evaluateFunction } from "../functions/evaluate";
import {
  SERVER_FILE_MISSING,
  SERVER_FILE_OTHER,
  SERVER_FILE_UNREAD,
  type ServerFileProblem,
} from "../api/server-file";
import { PricingError } from "../pricing/errors";
import { readPagePart } from "../api/page-part";
import { projectFile } from "./project-file";

/** The file of the script project, without its ending. */
const PAGE = "Server";

/** The part of it that holds the code. */
export const SERVER_CODE = "code";

/** The part of it that says of which build it is. */
export const SERVER_BUILD = "build";

/** The build that this code belongs to; the build writes it. */
declare const SERVER_FILE_BUILD: string;

/** What is left out of Code.js. */
export interface ServerCode {
  /** What the sidebar asks. */
  readonly server: Server;
  /** Evaluates any custom function. */
  readonly evaluate: typeof evaluateFunction;
}

let loaded: ServerCode | undefined;

/**
 * The code of the sidebar's requests and of scenarios: dist/Server.html, read and evaluated when an execution first needs
 * it, so that other formulas do not compile it. It is a file of the same script project; nothing is fetched.
 * @throws PricingError that says which file to add, where it is missing, cut off, or of another build than this one; or that
 * Google did not hand it out
 */
export function serverCode(): ServerCode {
  loaded ??= evaluated(codeText());
  return loaded;
}

function codeText(): string {
  const page = serverPage();
  if (page === null) throw failure(SERVER_FILE_MISSING);
  const code = readPagePart(page, SERVER_CODE);
  if (code === undefined || readPagePart(page, SERVER_BUILD) !== SERVER_FILE_BUILD) {
    throw failure(SERVER_FILE_OTHER);
  }
  return code;
}

function serverPage(): string | null {
  try {
    return projectFile(PAGE);
  } catch {
    throw failure(SERVER_FILE_UNREAD);
  }
}

/** A function made of text sees the global scope: Google's services, and nothing of this file. */
function evaluated(code: string): ServerCode {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the code is a file of this script project
  return (new Function(code) as () => ServerCode)();
}

function failure({ message, advice }: ServerFileProblem): PricingError {
  return new PricingError(`${message} ${advice}`);
}
