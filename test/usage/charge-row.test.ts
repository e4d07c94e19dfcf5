import { chargeRow, kindOfFormat, saysSomething } from "../../src/usage/charge-row";
import { read, sample } from "./support/samples";

const HEAD =
  "start_time,end_time,project_id,model,service_tier,input_tokens,output_tokens,input_cached_tokens,num_model_requests";
const DAY = "1790812800,1790899200";

describe("a charge as it crosses to a spreadsheet", () => {
  test("usage of a day: its list cost stays behind, a formula works it out", () => {
    const [input, output] = read(`${HEAD}\n${DAY},proj_1,gpt-5,default,1000,20,0,3`).charges.map(chargeRow);
    expect(input).toEqual([
      "2026-10-01",
      ...["", "proj_1", "", "", "gpt-5", "gpt-5", "completions", "input", "standard", "any", "1000"],
      ...[3, "", false, "priced", ""],
    ]);
    expect(output?.slice(8, 13)).toEqual(["output", "standard", "any", "20", ""]);
  });

  test("a line of a bill: its money as the file writes it, to the last digit", () => {
    const rows = read(sample("08")).charges.map(chargeRow);
    expect(
      rows.filter(([, , , , , , , source]) => source === "gpt-5.4-2026-03-05, input, long context"),
    ).toEqual([
      [
        "2026-10-01",
        ...["org-sample", "proj_research001", "", "", "gpt-5.4", "gpt-5.4-2026-03-05"],
        ...["gpt-5.4-2026-03-05, input, long context", "input", "standard", "long", "900000"],
        ...["", "4.5", false, "priced", ""],
      ],
    ]);
  });

  test("complimentary tokens are marked; a tier without a price is blank", () => {
    const rows = read(
      `${HEAD}\n${DAY},p,gpt-5,incentivized-tier,1000,0,0,1\n${DAY},p,gpt-5,scale,1000,0,0,1`,
    ).charges.map(chargeRow);
    expect(rows.map((row) => [row[9], row[14], row[15]])).toEqual([
      ["standard", true, "priced"],
      ["", false, "unpriced"],
    ]);
  });

  test("tokens that may be one long request or many short ones say so, so that no formula prices them short", () => {
    const [row] = read(`${HEAD}\n${DAY},p,gpt-5.4,default,300000,0,0,`).charges.map(chargeRow);
    expect([row?.[8], row?.[10], row?.[15]]).toEqual(["input", "undecided", "unpriced"]);
  });

  test("rows that used nothing, of no request, say nothing", () => {
    const { charges } = read(`${HEAD}\n${DAY},p,gpt-5,default,0,0,0,0\n${DAY},p,gpt-5,default,0,0,0,2`);
    expect(charges.map(saysSomething)).toEqual([false, true]);
  });
});

test("reports of usage, bills, and what others wrote down are three kinds", () => {
  expect(
    (["openai-activity-csv", "openai-cost-csv", "focus", "litellm-spend-logs", "request-log"] as const).map(
      kindOfFormat,
    ),
  ).toEqual(["usage", "cost", "cost", "log", "log"]);
});
