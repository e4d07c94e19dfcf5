import { HELP } from "../../../src/functions/help/catalog";
import type { Page } from "./pages";

/** A formula on a page, and the result the page states for it, if any. */
export interface Sample {
  readonly formula: string;
  readonly stated: string | undefined;
}

const NAMES = new RegExp(`\\b(${HELP.map(({ name }) => name).join("|")})\\(`);

/** The formulas with our functions in a page's code blocks: `=FORMULA(…)    → result`, a line each. */
export function blockSamples({ text }: Page): readonly Sample[] {
  const blocks = [...text.matchAll(/^```\w*\n([^]*?)^```$/gm)].map(([, block = ""]) => block);
  return blocks
    .flatMap((block) => block.split("\n"))
    .filter(isOurs)
    .map((line) => {
      const [formula = "", stated] = line.split("→").map((part) => part.trim());
      return { formula, stated };
    });
}

/** The formulas with our functions in a page's running text and tables, in the `,` locale, in which they are tested. */
export function inlineSamples({ prose }: Page): readonly Sample[] {
  const running = prose.replace(/^- In `[A-Z]+\d+`.*$/gm, "");
  return formulasIn(running).map((formula) => ({ formula, stated: undefined }));
}

/** Rows of a page's tables that end their first cell with a formula and state its result next: `| =FORMULA(…) | 0.04 … |`. */
export function tableSamples({ prose }: Page): readonly Sample[] {
  return [...prose.matchAll(/^\| ([^|]+) \| `([^`]+)`/gm)].flatMap(([, does = "", stated]) => {
    const [formula] = formulasIn(does);
    return formula === undefined ? [] : [{ formula, stated }];
  });
}

/** What is typed in a cell of the invoice on a page: In `E2`, copied down to `E5`: `=…`. */
export function copiedFormulas({
  prose,
}: Page): readonly { readonly from: string; readonly to: string; readonly formula: string }[] {
  const lines = prose.matchAll(/^- In `([A-Z]+\d+)`(?:, copied down to `([A-Z]+\d+)`)?: `(=[^`]+)`$/gm);
  return [...lines].map(([, from = "", to = from, formula = ""]) => ({ from, to, formula }));
}

function formulasIn(text: string): string[] {
  return [...text.matchAll(/`(=[^`]+)`/g)]
    .map(([, formula = ""]) => formula)
    .filter((formula) => isOurs(formula) && !formula.includes(";") && !formula.includes("…"));
}

function isOurs(text: string): boolean {
  return text.startsWith("=") && NAMES.test(text);
}
