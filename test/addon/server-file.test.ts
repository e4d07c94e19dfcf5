import { addOnInMemory } from "../support/add-on";
import { builtBundle } from "../support/bundle";
import { ServiceError } from "../../preview/services/errors";
import { pagePart } from "../../src/api/page-part";
import { SERVER_BUILD } from "../../src/addon/server-file";

const bundle = builtBundle();
const page = bundle.pages["Server"] ?? "";

/** Calls the built add-on with the pages that are in the script project. */
function call(name: string, pages: Readonly<Record<string, string>>): unknown {
  return addOnInMemory({ ...bundle, pages }).addOn.call(name).result;
}

/** The same as a cell does. */
function cost(pages: Readonly<Record<string, string>>): unknown {
  return addOnInMemory({ ...bundle, pages }).addOn.evaluate("OPENAI_COST", [
    "gpt-5",
    34500,
    28800,
    3000,
    "",
    "2026-08-31",
  ]).result;
}

describe("the code of the sidebar's requests and of scenarios is a file of its own", () => {
  test("which answers them, with the services of the script", () =>
    expect(call("ratesStatus", { Server: page })).toMatchObject({ state: "ready", origin: "bundled" }));

  test("which a formula of prices does not need", () => expect(cost({})).toBe(0.040725));

  test("which a formula of scenarios reads, or asks for by its name", () => {
    const sensitivity = (pages: Readonly<Record<string, string>>): unknown =>
      addOnInMemory({ ...bundle, pages }).addOn.evaluate("OPENAI_SENSITIVITY", ["no plan", 5]);
    expect(() => sensitivity({ Server: page })).toThrow(/^OPENAI_SENSITIVITY: inputs/);
    expect(() => sensitivity({})).toThrow("OPENAI_SENSITIVITY: Server.html is not installed. Add the file");
  });

  test("which is asked for by name where it is missing", () =>
    expect(() => call("ratesStatus", {})).toThrow(
      "Server.html is not installed. Add the file Server.html of the release to the script project, beside Code.gs.",
    ));

  test.each([
    ["half pasted", page.slice(0, page.length / 2)],
    ["empty", ""],
    [
      "what the script editor puts into a new file",
      "<!DOCTYPE html>\n<html>\n  <body>\n  </body>\n</html>\n",
    ],
    ["of another build", page.replace(/(id="build">)[^<]+/, "$1of-last-year")],
    ["without its build", page.replace(/<script[^>]*id="build">[^<]*<\/script>/, pagePart(SERVER_BUILD, ""))],
  ])("which is not evaluated when it is %s", (_, Server) =>
    expect(() => call("ratesStatus", { Server })).toThrow(
      "Server.html is cut off, or of another release than Code.gs. Put both files of one release into the script project, each of them whole.",
    ),
  );

  describe("where Google does not hand out a file", () => {
    const SORRY = "We're sorry, a server error occurred. Please wait a bit and try again.";
    const failing = (times: number, name: string, text: string): Readonly<Record<string, string>> => {
      let left = times;
      return {
        get [name](): string {
          if (left-- > 0) throw new ServiceError(SORRY);
          return text;
        },
      };
    };

    test("it is asked once more", () =>
      expect(call("ratesStatus", failing(1, "Server", page))).toMatchObject({ state: "ready" }));

    test("it is not told to be missing", () =>
      expect(() => call("ratesStatus", failing(2, "Server", page))).toThrow(
        "Google did not hand out Server.html, a file of this script project, at this moment. Wait a moment and try again",
      ));

    test("a count of tokens says so too", () => {
      const count = (pages: Readonly<Record<string, string>>): unknown =>
        addOnInMemory({ ...bundle, pages }).addOn.evaluate("OPENAI_TOKENS", ["a text"]).result;
      const vocabulary = bundle.pages["Vocabulary"] ?? "";
      expect(count(failing(1, "Vocabulary", vocabulary))).toBe(2);
      expect(() => count(failing(2, "Vocabulary", vocabulary))).toThrow(
        "OPENAI_TOKENS: Google did not hand out Vocabulary.html",
      );
      expect(() => count({})).toThrow("is not installed. Add the file Vocabulary.html");
    });
  });

  test("which may be stored with the line ends of Windows", () =>
    expect(call("ratesStatus", { Server: page.replace(/\n/g, "\r\n") })).toMatchObject({ state: "ready" }));
});
