import { pagePart, readPagePart } from "../../../src/api/page-part";
import { SERVER_BUILD, SERVER_CODE, serverCode } from "../../../src/addon/server-file";
import type { Check } from "../desk";

/** The file with the sidebar's code: whether Google gives it back as it was put there, and evaluates it. */
export const serverFile: Check = {
  id: "server file",
  title: "The code of the sidebar's requests",
  steps: [
    (desk) => {
      const page = HtmlService.createHtmlOutputFromFile("Server").getContent();
      const [build = "", code = ""] = [SERVER_BUILD, SERVER_CODE].map((id) => readPagePart(page, id));
      desk.must(
        "both parts are whole",
        true,
        build !== "" && code.length > 100_000,
        `${code.length} characters`,
      );
      desk.fact(
        "a page is given back as it was put there",
        page.endsWith(`${pagePart(SERVER_CODE, code)}\n`),
      );
      desk.must("the longest line is kept", true, /\n.{480,}\n/.test(code));
      // By this a missing file is told from one that is not handed out: alike but for the name, in any language.
      const [one = "", other = ""] = ["SelfTest-none-1", "SelfTest-none-2"].map(wordsOfMissing);
      desk.must(
        "a missing file is named by what Google says of it",
        true,
        one.includes("SelfTest-none-1"),
        one,
      );
      desk.must("and in the same words each time", one.replace("SelfTest-none-1", "SelfTest-none-2"), other);
      // These two know a service, and the time that the spreadsheet has: text that was made a function sees both.
      const { server } = serverCode();
      desk.must("it sees the spreadsheet", "ready", server.ratesStatus().state);
      desk.must("it is read once in an execution", true, serverCode().server === server);
      const names = Object.keys(server);
      desk.must("each request has its function", "", names.filter((name) => !isTopLevel(name)).join(", "));
    },
  ],
};

function wordsOfMissing(name: string): string {
  try {
    return HtmlService.createHtmlOutputFromFile(name).getContent();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Whether the sidebar could call it. */
function isTopLevel(name: string): boolean {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- a name of the product's own, asked after only
  return (new Function(`return typeof ${name} === "function";`) as () => boolean)();
}
