interface RuleText {
  /** What Google does. */
  readonly says: string;
  /** Where that is known from. */
  readonly source: string;
  /** Whether a new spreadsheet keeps to it. */
  readonly isOn: boolean;
}

/**
 * Where the local spreadsheet could be kinder than Google, and is not. Each rule can be switched for one emulated
 * spreadsheet: `new WorkbookModel({ rules: { plainTextCells: false } })`. What nobody has seen on Google yet is said so;
 * the self-test (selftest/) asks Google, and its answers stand in answers.json.
 */
const RULES = {
  separators: {
    says: "A formula is read in the spreadsheet's own language: a decimal comma makes ; the separator, and , ends in a parse error. ; is read everywhere.",
    source: "public reports for de_DE, fr_FR and pt_BR",
    isOn: true,
  },
  loudFormulas: {
    says: "Not Google's: a script that writes a formula which its spreadsheet cannot read fails at once, instead of leaving #ERROR! in a cell that a test may not look at.",
    source: "a choice of the local spreadsheet",
    isOn: true,
  },
  typedText: {
    says: "Text that a script writes is read as if typed in the spreadsheet's own language: 1,5 is a number in Germany, 1.5 a day in May.",
    source: "documentation of Range.setValues: values are parsed as typed",
    isOn: true,
  },
  timeLimits: {
    says: "A custom function is ended after 30 seconds, another call after 6 minutes; every call of a service takes its time.",
    source: "quotas page of Apps Script; times of calls: clock.ts",
    isOn: true,
  },
  metadataLimits: {
    says: "Developer metadata has room for 30,000 characters for the spreadsheet and as many for each sheet, keys and values together.",
    source: "guide to metadata of the Sheets API",
    isOn: true,
  },
  storageLimits: {
    says: "A property has at most 9 kB, a store of properties 500 kB, a cached value 100 kB, all in UTF-8.",
    source: "quotas page of Apps Script; reference of CacheService",
    isOn: true,
  },
  namesOutliveSheets: {
    says: "A named range outlives its sheet as #REF!: not listed any more, and adding it again is refused.",
    source: "burnash/gspread issue 1530, of the Sheets API",
    isOn: true,
  },
  deadNamesThrow: {
    says: "Asking for a range by the name of a sheet that is gone throws; otherwise the answer is null.",
    source: "not seen yet",
    isOn: true,
  },
  deadNamesStay: {
    says: "A name whose sheet is gone cannot be removed by a script; otherwise removing it helps.",
    source: "not seen yet",
    isOn: false,
  },
  plainTextCells: {
    says: "A cell formatted as plain text (@) keeps whatever is written to it as text, formulas and numbers too.",
    source: "public reports; for numbers not seen yet",
    isOn: true,
  },
  deletedSheets: {
    says: "A sheet that was deleted, and its ranges, throw whatever is asked of them.",
    source: "Google's own message: Sheet 123 not found",
    isOn: true,
  },
  sheetNames: {
    says: "A sheet's name has 1 to 100 characters.",
    source: "public reports",
    isOn: true,
  },
  cellLimit: {
    says: "A cell holds at most 50,000 characters.",
    source: "Google's own message for more",
    isOn: true,
  },
  utf8: {
    says: "Everything that is stored goes through UTF-8: half of a surrogate pair comes back as a replacement character.",
    source: "the services' storage is UTF-8; not seen yet",
    isOn: true,
  },
  errorArguments: {
    says: "A custom function is called although an argument is an error, and gets it as text: #N/A, Loading....",
    source: "public reports for ranges; for a single cell not seen yet",
    isOn: true,
  },
  resultsFit: {
    says: "A result that needs more rows or columns than the sheet has is an error that asks to insert them.",
    source: "Google's own message",
    isOn: true,
  },
  tablesRefuseFilters: {
    says: "A range that a person converted to a table refuses createFilter().",
    source: "not seen yet",
    isOn: true,
  },
  userNeedsScope: {
    says: "Session.getActiveUser() throws without its scope; otherwise its e-mail is blank.",
    source: "not seen yet",
    isOn: true,
  },
} as const satisfies Readonly<Record<string, RuleText>>;

export type RuleName = keyof typeof RULES;

/** Which rules an emulated spreadsheet keeps to. */
export type Rules = Readonly<Record<RuleName, boolean>>;

/** The rules of a new spreadsheet, with those that it switches. */
export function rulesWith(switched: Partial<Rules> = {}): Rules {
  const names = Object.keys(RULES) as RuleName[];
  const byDefault = Object.fromEntries(names.map((name) => [name, RULES[name].isOn])) as Record<
    RuleName,
    boolean
  >;
  return { ...byDefault, ...switched };
}
