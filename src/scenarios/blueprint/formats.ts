/**
 * Number formats in the pattern language of the API, which is the same in every locale. Nothing is rounded but what is
 * shown. `$` stands for the symbol of the reporting currency.
 */
const PATTERNS = {
  general: "General",
  text: "@",
  whole: "#,##0",
  amount: "#,##0.00",
  sixDecimals: "#,##0.000000",
  nineDecimals: "0.000000000",
  /** An amount that is too small to be one. */
  tiny: "0E+0",
  share: '0.0%;-0.0%;"–"',
  inputShare: "0.00%",
  /** A share that is nearly all: as exact as it is. */
  explained: "0.0####%",
  /** Quantities, and money in rows whose unit names the currency. */
  plain: '#,##0;-#,##0;"–"',
  plain2: '#,##0.00;-#,##0.00;"–"',
  million: '[=0]"–";[<10]#,##0.0;#,##0',
  price: '#,##0.00####;;"–"',
  /** Exact amounts in USD, credits among them. */
  usd: '#,##0.00####;-#,##0.00####;"–"',
  day: "yyyy-mm-dd;;",
  inputDay: "yyyy-mm-dd",
  month: "mmm yy",
  year: '"FY"0;;',
  money0: '$#,##0;-$#,##0;"–"',
  money2: '$#,##0.00;-$#,##0.00;"–"',
  unit2: "$#,##0.00",
  unit4: "$0.0000",
  unit6: "$0.000000",
  forecastAlone: '"forecast alone" $#,##0',
  ofBudget: '"of" $#,##0',
  /** A figure that never shows ####. */
  figure: '[>=1000000]$#,##0.00,,"M";$#,##0',
} as const;

type Pattern = keyof typeof PATTERNS;
/** Money and unit costs are shown in as many decimals as the plan's amounts call for. */
export type FormatName = Pattern | "money" | "otherMoney" | "unitCost";

/** What decides how the amounts of a plan are shown. */
export interface MoneyLook {
  readonly currency: string;
  /** Every month is below 100: cents matter. */
  readonly isSmall: boolean;
  /** What one user costs a month. */
  readonly unitCost: number;
}

const SYMBOLS: Readonly<Record<string, string>> = { USD: "$", EUR: "€", GBP: "£", JPY: "¥" };

/** The text in front of an amount: a symbol where there is one that cannot be mistaken, else the code. */
function symbolOf(currency: string): string {
  return SYMBOLS[currency] ?? `${currency} `;
}

export function patternOf(format: FormatName, look: MoneyLook): string {
  return PATTERNS[resolve(format, look)].replace(/\$/g, `"${symbolOf(look.currency)}"`);
}

function resolve(format: FormatName, { isSmall, unitCost }: MoneyLook): Pattern {
  switch (format) {
    case "money":
      return isSmall ? "money2" : "money0";
    case "otherMoney":
      return isSmall ? "plain2" : "plain";
    case "unitCost":
      if (unitCost >= 1) return "unit2";
      return unitCost >= 0.01 ? "unit4" : "unit6";
    default:
      return format;
  }
}
