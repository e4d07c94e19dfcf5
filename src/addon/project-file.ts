/** A name that no file of the script project has. */
const NO_FILE = "RateSheet-has-no-such-file";

/**
 * The text of an HTML file of the script project, without its ending; null where there is none. Reads once more where Google
 * fails, and throws what it then says: a file that Google does not hand out at this moment is not a missing one.
 */
export function projectFile(name: string): string | null {
  try {
    return read(name);
  } catch {
    try {
      return read(name);
    } catch (error) {
      if (isMissing(name, error)) return null;
      throw error;
    }
  }
}

function read(name: string): string {
  return HtmlService.createHtmlOutputFromFile(name).getContent();
}

/** Google says it in the person's language, with the name of the file: the same words as of a file that never was. */
function isMissing(name: string, error: unknown): boolean {
  const said = messageOf(error);
  try {
    read(NO_FILE);
  } catch (other) {
    return said.includes(name) && said.split(name).join(NO_FILE) === messageOf(other);
  }
  return false;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
