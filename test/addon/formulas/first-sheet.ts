import type { FormulasToLookAt } from "../../../src/api/rates-mending";
import type { Office } from "../rates/office";

export type Cells = Readonly<Record<string, string | number>>;

/** Types into Sheet1; what formulas give is no matter here. */
export function put(office: Office, cells: Cells): void {
  for (const [cell, content] of Object.entries(cells)) {
    const isFormula = typeof content === "string" && content.startsWith("=");
    office.sheet("Sheet1").put(Number(cell.slice(1)) - 1, cell.charCodeAt(0) - 65, {
      content: isFormula ? { kind: "formula", formula: content } : { kind: "literal", value: content },
      format: {},
      note: "",
    });
  }
  office.calculate(0);
}

/** What stands in a cell of Sheet1. */
export function formulaIn(office: Office, cell: string): unknown {
  return office.cells("Sheet1")[Number(cell.slice(1)) - 1]?.[cell.charCodeAt(0) - 65];
}

/** What is asked of the server when a person chooses one way for all that can be mended so. */
export function requestFor({ found }: FormulasToLookAt, by: "column" | "one") {
  return {
    formulas: found.flatMap(({ sheetId, cells, before, mends }) =>
      mends.filter((mend) => mend.by === by).map(({ after }) => ({ sheetId, cells, before, after, by })),
    ),
  };
}

/** Days of usage: 272,000 input tokens is the threshold of gpt-5.4 on the price page of 2026-08. */
export const USAGE: Cells = {
  A1: "model",
  B1: "input_tokens",
  C1: "num_model_requests",
  D1: "cost",
  A2: "gpt-5.4",
  B2: 100_000,
  C2: 4,
  D2: "=OPENAI_COST(A2,B2)",
  A3: "gpt-5.4",
  B3: 1_000_000,
  C3: 10,
  D3: "=OPENAI_COST(A3,B3)",
  A4: "gpt-5.4",
  B4: 2_000_000,
  D4: "=OPENAI_COST(A4,B4)",
};
