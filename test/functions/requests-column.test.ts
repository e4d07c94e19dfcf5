import { requestsBeside } from "../../src/functions/requests-column";

/** The columns that OpenAI's export of usage has, as far as they matter here; then a second table beside a gap. */
const OWN = [
  ["Usage of May"],
  ["model", "input_tokens", "output_tokens", "num_model_requests", "", "input", "Requests", "calls"],
  ["gpt-5.4", 300000, 1000, 12, "", 300000, 3, 4],
  ["gpt-5.4", 400000, 1000, 9, "", 400000, 3, 4],
];
const OTHER = [
  ["Number of requests", "Prompt"],
  [5, 300000],
];

function beside(input: string) {
  return requestsBeside(input, (sheet) => (sheet === null ? OWN : sheet === "My usage" ? OTHER : undefined));
}

test.each([
  ["B3", "D3", "num_model_requests"],
  [" $B4 ", "$D4", "num_model_requests"],
  ["b$3:b$4", "D$3:D$4", "num_model_requests"],
  ["B3:B", "D3:D", "num_model_requests"],
  ["SUM(B3:B4)", "SUM(D3:D4)", "num_model_requests"],
  ["'My usage'!B2", "'My usage'!A2", "Number of requests"],
  ["SUM('My usage'!$B$2:$B$2)", "SUM('My usage'!$A$2:$A$2)", "Number of requests"],
])("the requests of %j are %s, under %s", (input, text, heading) => {
  expect(beside(input)).toEqual({ text, heading });
});

test.each([
  ["two columns are headed so", "F3"],
  ["several columns", "B3:C3"],
  ["whole columns, whose heading is among them", "B:B"],
  ["nothing above", "A1"],
  ["a number", "300000"],
  ["more than a reference", "B3*1000"],
  ["another function", "MAX(B3:B4)"],
  ["a sheet that is not there", "Usage!B3"],
])("none is offered: %s", (_, input) => {
  expect(beside(input)).toBeUndefined();
});
