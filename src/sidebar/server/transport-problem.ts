import type { Problem } from "../../api/problem";
import { SERVER_FILE_MISSING, SERVER_FILE_OTHER, SERVER_FILE_UNREAD } from "../../api/server-file";

const KEPT = "What you typed is kept.";

/** Google words its failures for programmers, and differently over the years; what a person can do is told by a few words. */
const KNOWN: readonly { readonly words: RegExp; readonly problem: Omit<Problem, "retry"> }[] = [
  {
    words: /authori[sz]|permission|access denied/i,
    problem: {
      code: "unexpected",
      message: "Google does not let RateSheet do this.",
      advice: `Close the sidebar, open it again from the menu, and allow what Google asks for. If you can only view this spreadsheet, make a copy or ask its owner. ${KEPT}`,
    },
  },
  {
    words: /timed? ?out|maximum execution|deadline/i,
    problem: {
      code: "timeout",
      message: "The spreadsheet took too long to answer.",
      advice: `Wait a moment and try again. ${KEPT}`,
    },
  },
  {
    words: /too many|quota|limit exceeded|simultaneous/i,
    problem: {
      code: "busy",
      message: "Google is handling too many requests of yours at once.",
      advice: `Wait a minute and try again. ${KEPT}`,
    },
  },
  {
    words: /network|connection|offline|http 0/i,
    problem: {
      code: "unreachable",
      message: "The connection to the spreadsheet broke off.",
      advice: `Check your internet connection and try again. ${KEPT}`,
    },
  },
];

const UNKNOWN: Omit<Problem, "retry"> = {
  code: "unexpected",
  message: "The spreadsheet could not answer.",
  advice: `Try again; if it fails once more, close the sidebar and open it again. ${KEPT}`,
};

/** What a failed call means to the person at the sidebar. The raw text of an exception is never shown. */
export function transportProblem(error: unknown): Problem {
  const text = error instanceof Error ? error.message : String(error);
  const file = [SERVER_FILE_MISSING, SERVER_FILE_OTHER, SERVER_FILE_UNREAD].find(({ message }) =>
    text.includes(message),
  );
  if (file) {
    const { message, advice } = file;
    return { code: "unexpected", message, advice: `${advice} ${KEPT}`, retry: true };
  }
  const known = KNOWN.find(({ words }) => words.test(text));
  return { ...(known?.problem ?? UNKNOWN), retry: true };
}
