import { SERVER_FILE_MISSING, SERVER_FILE_OTHER } from "../../../src/api/server-file";
import { transportProblem } from "../../../src/sidebar/server/transport-problem";

/** Messages of google.script.run as people report them. */
test.each([
  ["Authorization is required to perform that action.", "unexpected", /does not let RateSheet/],
  ["You do not have permission to call SpreadsheetApp.getActive.", "unexpected", /does not let RateSheet/],
  ["Exceeded maximum execution time", "timeout", /too long/],
  ["Service Spreadsheets timed out while accessing document", "timeout", /too long/],
  ["Service invoked too many times for one day: urlfetch.", "busy", /too many requests/],
  ["There are too many scripts running simultaneously for this Google user account.", "busy", /too many/],
  ["NetworkError: Connection failure due to HTTP 0", "unreachable", /connection/],
  ["TypeError: Cannot read properties of null (reading 'x') at Code:12", "unexpected", /could not answer/],
])("%s → %s", (message, code, words) => {
  const problem = transportProblem(new Error(message));
  expect(problem).toMatchObject({ code, retry: true });
  expect(problem.message).toMatch(words);
  expect(`${problem.message} ${problem.advice}`).not.toContain(message);
  expect(problem.advice).toContain("What you typed is kept.");
});

test("what is thrown need not be an Error", () => {
  expect(transportProblem("timed out").code).toBe("timeout");
  expect(transportProblem(undefined).code).toBe("unexpected");
});

test.each([
  [SERVER_FILE_MISSING, /^Server\.html is not installed\.$/, /^Add the file Server\.html of the release/],
  [SERVER_FILE_OTHER, /of another release than Code\.gs\.$/, /^Put both files of one release/],
])("a script project without its Server.html: what to add is shown", ({ message, advice }, says, todo) => {
  // Google puts the name of the error before it.
  const problem = transportProblem(new Error(`Error: ${message} ${advice}`));
  expect(problem).toMatchObject({ code: "unexpected", retry: true });
  expect(problem.message).toMatch(says);
  expect(problem.advice).toMatch(todo);
});
