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
      // These two know a service, and the time that the spreadsheet has: text that was made a function sees both.
      const { server } = serverCode();
      desk.must("it sees the spreadsheet", "ready", server.ratesStatus().state);
      desk.must("it is read once in an execution", true, serverCode().server === server);
      const names = Object.keys(server);
      desk.must("each request has its function", "", names.filter((name) => !isTopLevel(name)).join(", "));
    },
  ],
};

/** Whether the sidebar could call it. */
function isTopLevel(name: string): boolean {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- a name of the product's own, asked after only
  return (new Function(`return typeof ${name} === "function";`) as () => boolean)();
}
