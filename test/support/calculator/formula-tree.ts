/** A formula as a tree. Only what the sheets use is read; anything else is a loud error. */
export type Tree =
  | { readonly kind: "value"; readonly value: number | string | boolean }
  | { readonly kind: "area"; readonly area: AreaText }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Tree[] }
  | { readonly kind: "unary"; readonly sign: "-" | "+"; readonly of: Tree }
  | { readonly kind: "binary"; readonly operator: Operator; readonly left: Tree; readonly right: Tree };

export type Operator = "+" | "-" | "*" | "/" | "&" | "=" | "<>" | "<" | ">" | "<=" | ">=";

/** Cells of a sheet, rows and columns from 1; null: the sheet of the formula itself. */
export interface AreaText {
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** What binds how strongly; a percent sign and a sign in front bind more. */
const BINDS: Readonly<Record<Operator, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
};

const TOKEN =
  /\s*(?:(?<text>"(?:[^"]|"")*")|(?<area>(?:(?:'(?:[^']|'')+'|[A-Za-z_]\w*)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\w(]))|(?<number>\d+(?:\.\d+)?)|(?<word>[A-Za-z_][\w.]*)|(?<sign><>|<=|>=|[-+*/&=<>();%]))/y;

interface Token {
  readonly kind: "text" | "area" | "number" | "word" | "sign";
  readonly text: string;
}

/** Reads a formula, `=SUM(A1;2)`. */
export function readFormula(formula: string): Tree {
  const reader = new Reader(tokensOf(formula.slice(1), formula), formula);
  return reader.whole();
}

function tokensOf(text: string, formula: string): readonly Token[] {
  const tokens: Token[] = [];
  const token = new RegExp(TOKEN);
  while (token.lastIndex < text.trimEnd().length) {
    const at = token.lastIndex;
    const groups = token.exec(text)?.groups;
    const parts: readonly (readonly [string, string | undefined])[] = Object.entries(groups ?? {});
    const found = parts.find(([, part]) => part !== undefined);
    if (found === undefined) throw new Error(`cannot read ${text.slice(at)} in ${formula}`);
    tokens.push({ kind: found[0] as Token["kind"], text: found[1] ?? "" });
  }
  return tokens;
}

class Reader {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly formula: string,
  ) {}

  whole(): Tree {
    const tree = this.expression(0);
    if (this.at < this.tokens.length) this.fail();
    return tree;
  }

  private expression(least: number): Tree {
    let left = this.signed();
    for (;;) {
      const operator = this.peek() as Operator | undefined;
      const binds = operator === undefined ? undefined : BINDS[operator];
      if (operator === undefined || binds === undefined || binds <= least) return left;
      this.at += 1;
      left = { kind: "binary", operator, left, right: this.expression(binds) };
    }
  }

  private signed(): Tree {
    const sign = this.peek();
    if (sign === "-" || sign === "+") {
      this.at += 1;
      return { kind: "unary", sign, of: this.signed() };
    }
    let tree = this.single();
    while (this.peek() === "%") {
      this.at += 1;
      tree = { kind: "binary", operator: "/", left: tree, right: { kind: "value", value: 100 } };
    }
    return tree;
  }

  private single(): Tree {
    const token = this.tokens[this.at];
    if (token === undefined) return this.fail();
    this.at += 1;
    switch (token.kind) {
      case "text":
        return { kind: "value", value: token.text.slice(1, -1).replaceAll('""', '"') };
      case "number":
        return { kind: "value", value: Number(token.text) };
      case "area":
        return { kind: "area", area: areaOf(token.text) };
      case "word":
        if (this.peek() === "(") return { kind: "call", name: token.text, args: this.args() };
        if (/^(TRUE|FALSE)$/.test(token.text)) return { kind: "value", value: token.text === "TRUE" };
        return { kind: "name", name: token.text };
      case "sign": {
        if (token.text !== "(") return this.fail();
        const tree = this.expression(0);
        this.take(")");
        return tree;
      }
    }
  }

  private args(): readonly Tree[] {
    this.take("(");
    const args: Tree[] = [];
    if (this.peek() !== ")") {
      args.push(this.expression(0));
      while (this.peek() === ";") {
        this.at += 1;
        args.push(this.expression(0));
      }
    }
    this.take(")");
    return args;
  }

  private peek(): string | undefined {
    const token = this.tokens[this.at];
    return token?.kind === "sign" ? token.text : undefined;
  }

  private take(sign: string): void {
    if (this.peek() !== sign) this.fail();
    this.at += 1;
  }

  private fail(): never {
    throw new Error(`cannot read token ${this.at + 1} of ${this.formula}`);
  }
}

function areaOf(text: string): AreaText {
  const mark = text.lastIndexOf("!");
  const sheet = mark < 0 ? null : text.slice(0, mark).replace(/^'|'$/g, "").replaceAll("''", "'");
  const [from = "", to = from] = text
    .slice(mark + 1)
    .replaceAll("$", "")
    .split(":");
  const [row, column] = cellOf(from);
  const [lastRow, lastColumn] = cellOf(to);
  return { sheet, row, column, lastRow, lastColumn };
}

/** Row and column of `B7`, from 1. */
export function cellOf(a1: string): readonly [row: number, column: number] {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(a1) ?? [];
  const column = Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
  return [Number(digits), column];
}
