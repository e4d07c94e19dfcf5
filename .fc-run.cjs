// ../../tmp/fc/rep.mts
var import_node_fs = require("node:fs");

// preview/host/headless.ts
var import_core = require("@univerjs/core");
var import_engine_formula = require("@univerjs/engine-formula");
var import_sheets = require("@univerjs/sheets");
var import_sheets_formula = require("@univerjs/sheets-formula");
function startHeadlessUniver() {
  const univer = new import_core.Univer({ locale: import_core.LocaleType.EN_US, locales: {}, logLevel: import_core.LogLevel.ERROR });
  univer.registerPlugin(import_engine_formula.UniverFormulaEnginePlugin);
  univer.registerPlugin(import_sheets.UniverSheetsPlugin);
  univer.registerPlugin(import_sheets_formula.UniverSheetsFormulaPlugin, { initialFormulaComputing: import_sheets_formula.CalculationMode.FORCED });
  return univer;
}

// preview/host/local-spreadsheet.ts
var import_facade5 = require("@univerjs/core/facade");

// preview/google/limits.ts
var CUSTOM_FUNCTION_SECONDS = 30;
var CALL_SECONDS = 360;
var CALLS_AT_A_TIME = 30;
var METADATA_CHARACTERS = 3e4;
var PROPERTY_BYTES = 9 * 1024;
var PROPERTY_STORE_BYTES = 500 * 1024;
var CACHE_BYTES = 100 * 1024;
var CACHE_SECONDS = 21600;
var SHEET_NAME_CHARACTERS = 100;
var CELL_CHARACTERS = 5e4;

// preview/google/clock.ts
var COSTS = [
  ["", 1],
  ["Utilities.formatDate", 0.42],
  ["Utilities.computeDigest", 1],
  ["Properties.get", 34],
  ["Properties.set", 64],
  ["Properties.delete", 64],
  ["Cache.get", 4],
  ["Cache.put", 92],
  ["Cache.remove", 92],
  ["Lock.tryLock", 50],
  ["UrlFetchApp.fetch", 1e3],
  ["HtmlService.create", 50],
  ["SpreadsheetApp.flush", 600],
  ["Spreadsheet.insertSheet", 300],
  ["Spreadsheet.deleteSheet", 300],
  ["Sheet.insertChart", 300],
  ["Range.getValues", 50],
  ["Range.getFormulas", 50],
  ["Range.set", 50],
  ["Spreadsheet.getDeveloperMetadata", 50],
  ["Sheet.getDeveloperMetadata", 50]
];
var known = /* @__PURE__ */ new Map();
function costOf(member) {
  const found = known.get(member);
  if (found !== void 0) return found;
  const fitting = COSTS.filter(([start]) => member.startsWith(start));
  const [, cost] = fitting.reduce((best, entry) => entry[0].length > best[0].length ? entry : best);
  known.set(member, cost);
  return cost;
}
var CUSTOM_FUNCTION_MILLISECONDS = 1e3;
function secondsTogether(milliseconds, atATime = CALLS_AT_A_TIME) {
  const places = Array(atATime).fill(0);
  for (const duration of milliseconds) {
    const free = places.indexOf(Math.min(...places));
    places[free] = (places[free] ?? 0) + duration;
  }
  return Math.max(...places) / 1e3;
}

// preview/realm/border.ts
var COPY_IN = `(function (special) {
  function copy(value) {
    if (typeof value === "function") throw new TypeError("A function cannot cross into or out of the script");
    if (value === null || typeof value !== "object") return value;
    var stand = special(value);
    if (stand !== undefined) return stand;
    if (Array.isArray(value)) {
      var list = new Array(value.length);
      for (var i = 0; i < value.length; i++) list[i] = copy(value[i]);
      return list;
    }
    var tag = Object.prototype.toString.call(value);
    if (tag === "[object Date]") return new Date(value.getTime());
    if (tag !== "[object Object]") throw new TypeError(tag + " cannot cross into or out of the script");
    var record = {};
    var keys = Object.keys(value);
    for (var k = 0; k < keys.length; k++) record[keys[k]] = copy(value[keys[k]]);
    return record;
  }
  return copy;
})`;
var MAKE_ERROR = `(function (name, message) { var error = new Error(message); error.name = name; return error; })`;
var Border = class {
  #makeError;
  #copierIn;
  constructor(enclosure) {
    this.#copierIn = enclosure.evaluate(COPY_IN);
    this.#makeError = enclosure.evaluate(MAKE_ERROR);
  }
  /** Host → realm. */
  adopt(value, special = () => void 0) {
    return this.#copierIn(special)(value);
  }
  /** Realm → host. */
  receive(value, special = () => void 0) {
    return copyOut(value, special);
  }
  error(name, message) {
    return this.#makeError(name, message);
  }
};
function copyOut(value, special) {
  if (typeof value === "function") throw new TypeError("A function cannot cross into or out of the script");
  if (value === null || typeof value !== "object") return value;
  const stand = special(value);
  if (stand !== void 0) return stand;
  if (Array.isArray(value)) return value.map((item) => copyOut(item, special));
  const tag = Object.prototype.toString.call(value);
  if (tag === "[object Date]") return new Date(value.getTime());
  if (tag !== "[object Object]") throw new TypeError(`${tag} cannot cross into or out of the script`);
  return Object.fromEntries(Object.entries(value).map(([key2, item]) => [key2, copyOut(item, special)]));
}

// preview/realm/script-error.ts
var ScriptError = class extends Error {
  constructor(message, line2, scriptStack) {
    super(message);
    this.line = line2;
    this.scriptStack = scriptStack;
  }
  line;
  scriptStack;
  name = "ScriptError";
};
function isThrown(value) {
  return typeof value === "object" && value !== null && "message" in value;
}
function scriptError(thrown, linesBefore = 0) {
  if (!isThrown(thrown)) return new ScriptError(String(thrown), null, "");
  const stack = typeof thrown.stack === "string" ? thrown.stack : "";
  const line2 = /Code\.js:(\d+)/.exec(stack)?.[1];
  return new ScriptError(
    String(thrown.message),
    line2 === void 0 ? null : Number(line2) - linesBefore,
    stack
  );
}

// preview/realm/realm.ts
var Realm = class {
  #border;
  #lookUp;
  #enclosure;
  constructor(code, open, globals) {
    const enclosure = open();
    this.#enclosure = enclosure;
    this.#border = new Border(enclosure);
    try {
      this.#lookUp = enclosure.run(code, globals(this.#border));
    } catch (thrown) {
      enclosure.close();
      throw scriptError(thrown, this.#enclosure.linesBefore);
    }
  }
  /** Whether the bundle has a top-level function of that name. */
  has(name) {
    return typeof this.#lookUp(name) === "function";
  }
  /** Calls a top-level function; arguments and result cross the border as copies. Throws a ScriptError. */
  call(name, args) {
    const target = this.#lookUp(name);
    if (typeof target !== "function") throw scriptError(new Error(`Script function not found: ${name}`));
    const adopted = args.map((arg) => this.#border.adopt(arg));
    let result;
    try {
      result = Reflect.apply(target, void 0, adopted);
    } catch (thrown) {
      throw scriptError(thrown, this.#enclosure.linesBefore);
    }
    return this.#border.receive(result);
  }
  /** The realm's own value of a top-level name, for tests that look inside. */
  peek(name) {
    return this.#lookUp(name);
  }
  close() {
    this.#enclosure.close();
  }
};

// preview/services/errors.ts
var ServiceError = class extends Error {
  name = "Exception";
};
var NotEmulated = class extends Error {
  name = "NotEmulated";
  constructor(what) {
    super(`${what} is not emulated by the local spreadsheet. Emulate it in preview/services, or do without.`);
  }
};
var TimedOut = class extends Error {
  name = "TimedOut";
  constructor(seconds, calls) {
    const [member = "", count = 0] = [...calls].sort(([, a], [, b]) => b - a)[0] ?? [];
    super(
      `Exceeded maximum execution time: ${seconds} seconds on the simulated clock; most calls: ${count} of ${member}.`
    );
  }
};
var UnreadableFormula = class extends Error {
  name = "UnreadableFormula";
  constructor(cell, formula, locale) {
    super(
      `${cell}: a spreadsheet with the locale ${locale} cannot read ${formula.slice(0, 200)}. Write ; between arguments and no decimal or array literals: every locale reads that.`
    );
  }
};
var StaleResult = class extends Error {
  name = "StaleResult";
  constructor(cell) {
    super(
      `The formula result in ${cell} is not known here: the local spreadsheet calculates only after a server call has ended. Read results in a call of their own.`
    );
  }
};

// preview/services/membrane.ts
var SERVICE_NAME = /* @__PURE__ */ Symbol("service name");
var Emulated = class {
};
var Membrane = class {
  constructor(border, ledger) {
    this.border = border;
    this.ledger = ledger;
  }
  border;
  ledger;
  #proxies = /* @__PURE__ */ new WeakMap();
  #targets = /* @__PURE__ */ new WeakMap();
  expose(target) {
    const known3 = this.#proxies.get(target);
    if (known3) return known3;
    const proxy = new Proxy(target, {
      get: (_, key2) => this.#member(target, key2),
      set: (_, key2) => this.#fail(new NotEmulated(`Setting ${nameOf(target)}.${String(key2)}`))
    });
    this.#proxies.set(target, proxy);
    this.#targets.set(proxy, target);
    return proxy;
  }
  /** A service that is there by name only: any use of it throws. */
  absent(name) {
    return new Proxy(
      {},
      {
        get: (_, key2) => typeof key2 === "symbol" ? void 0 : this.#fail(new NotEmulated(`${name}.${key2}`))
      }
    );
  }
  #member(target, key2) {
    if (typeof key2 === "symbol") return void 0;
    const name = `${nameOf(target)}.${key2}`;
    if (key2 === "toString") return () => nameOf(target);
    const member = key2 in Object.prototype ? void 0 : Reflect.get(target, key2);
    if (typeof member === "function") return (...args) => this.#call(target, name, member, args);
    if (Object.hasOwn(target, key2)) return this.#toScript(member);
    return this.#fail(new NotEmulated(name));
  }
  #call(target, name, member, args) {
    try {
      this.ledger.enter(name);
      const received = args.map((arg) => this.border.receive(arg, (value) => this.#targets.get(value)));
      return this.#toScript(Reflect.apply(member, target, received));
    } catch (error) {
      return this.#fail(error);
    }
  }
  #toScript(value) {
    return this.border.adopt(value, (item) => item instanceof Emulated ? this.expose(item) : void 0);
  }
  #fail(error) {
    this.ledger.noteFault(error);
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    throw this.border.error(name, message);
  }
};
function nameOf(target) {
  return target[SERVICE_NAME];
}

// preview/services/html-service.ts
var HtmlOutputService = class extends Emulated {
  [SERVICE_NAME] = "HtmlOutput";
  #content;
  #title = "";
  constructor(content) {
    super();
    this.#content = content;
  }
  /** What the sidebar shows. */
  static record(page) {
    return { title: page.#title, html: page.#content };
  }
  getContent() {
    return this.#content;
  }
  setTitle(title) {
    this.#title = title;
    return this;
  }
};
var HtmlServiceService = class extends Emulated {
  [SERVICE_NAME] = "HtmlService";
  #environment;
  constructor(environment2) {
    super();
    this.#environment = environment2;
  }
  createHtmlOutputFromFile(name) {
    const page = this.#environment.pages[name];
    if (page === void 0) throw new ServiceError(`No HTML file named ${name} was found.`);
    return new HtmlOutputService(page);
  }
};

// preview/services/small-services.ts
var UserService = class extends Emulated {
  [SERVICE_NAME] = "User";
  /** Empty, as Google gives it to an add-on without a scope for it. */
  getEmail() {
    return "";
  }
};
var SessionService = class extends Emulated {
  [SERVICE_NAME] = "Session";
  #rules;
  constructor({ book }) {
    super();
    this.#rules = book.rules;
  }
  getActiveUser() {
    if (this.#rules.userNeedsScope) {
      throw new ServiceError("You do not have permission to call Session.getActiveUser.");
    }
    return new UserService();
  }
};
var ConsoleService = class extends Emulated {
  [SERVICE_NAME] = "console";
  #environment;
  constructor(environment2) {
    super();
    this.#environment = environment2;
  }
  error(...values) {
    this.#environment.log(values.map(String).join(" "));
  }
};
var ChartsService = class extends Emulated {
  [SERVICE_NAME] = "Charts";
  ChartType = { COLUMN: "COLUMN", LINE: "LINE", COMBO: "COMBO" };
  ChartHiddenDimensionStrategy = { SHOW_BOTH: "SHOW_BOTH" };
};

// src/a1/a1.ts
function columnLetters(column) {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + (rest - 1) % 26) + letters;
  }
  return letters;
}
function quotedSheet(name) {
  return /^[A-Za-z_]\w*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

// src/a1/reference.ts
var SHEET = /^(?:'((?:[^']|'')+)'|([^'!:]+))!/;
var CELLS = /^\$?([A-Z]{1,3})?\$?([1-9]\d{0,7})?(?:(:)\$?([A-Z]{1,3})?\$?([1-9]\d{0,7})?)?$/i;
function columnNumber(letters) {
  return Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
function parseReference(text) {
  const [before = "", quoted, bare] = SHEET.exec(text.trim()) ?? [];
  const [, left, top, colon, right, bottom] = CELLS.exec(text.trim().slice(before.length)) ?? [];
  const isCell = left !== void 0 && top !== void 0 && colon === void 0;
  const isRange = left !== void 0 && top !== void 0 && (right !== void 0 || bottom !== void 0);
  const isColumns = left !== void 0 && right !== void 0 && top === void 0 && bottom === void 0;
  const isRows = top !== void 0 && bottom !== void 0 && left === void 0 && right === void 0;
  if (!isCell && !isRange && !isColumns && !isRows) return void 0;
  const [row, lastRow] = side(top, isCell ? top : bottom, Number);
  const [column, lastColumn] = side(left, isCell ? left : right, columnNumber);
  return { sheet: quoted?.replace(/''/g, "'") ?? bare ?? null, row, column, lastRow, lastColumn };
}
function side(from, to, numberOf) {
  const first2 = from === void 0 ? 1 : numberOf(from);
  if (to === void 0) return [first2, null];
  const last = numberOf(to);
  return [Math.min(first2, last), Math.max(first2, last)];
}

// preview/model/area.ts
function columnName(column) {
  return columnLetters(column + 1);
}
function areaName({ row, column, rows, columns }) {
  const first2 = `${columnName(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first2 : `${first2}:${columnName(column + columns - 1)}${row + rows}`;
}
function parseReference2(text, size) {
  const reference2 = parseReference(text);
  if (reference2 === void 0) return null;
  const { sheet, row, column, lastRow, lastColumn } = reference2;
  return {
    sheet,
    area: {
      row: row - 1,
      column: column - 1,
      rows: (lastRow ?? size.rows) - row + 1,
      columns: (lastColumn ?? size.columns) - column + 1
    }
  };
}

// preview/model/cell.ts
var BLANK = { content: { kind: "literal", value: "" }, format: {}, note: "" };
var DEFAULT_NUMBER_FORMAT = "General";
function isDateFormat(numberFormat) {
  if (numberFormat === void 0 || numberFormat === DEFAULT_NUMBER_FORMAT || numberFormat === "@")
    return false;
  const bare = numberFormat.replace(/"[^"]*"/g, "").replace(/\\./g, "").replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  return /[ymdhs]/i.test(bare);
}

// preview/services/desk.ts
function refuseDeleted({ book }, sheet) {
  if (!book.rules.deletedSheets || book.sheets.includes(sheet)) return;
  throw new ServiceError(`Sheet ${sheet.id} not found`);
}
function cellName(sheet, row, column) {
  return `${quotedSheet(sheet.name)}!${areaName({ row, column, rows: 1, columns: 1 })}`;
}
function shownValue(book, sheet, row, column, cell) {
  const { content } = cell;
  if (content.kind === "literal") return content.value;
  const result = content.kind === "spilled" ? content.value : content.result;
  if (book.isChanged || result === void 0) throw new StaleResult(cellName(sheet, row, column));
  return result;
}

// preview/services/range-geometry.ts
var RangeGeometry = class extends Emulated {
  [SERVICE_NAME] = "Range";
  #desk;
  #sheet;
  #area;
  constructor(desk, sheet, area) {
    super();
    const { row, column, rows, columns } = area;
    const inside = row >= 0 && column >= 0 && row + rows <= sheet.rows && column + columns <= sheet.columns;
    if (!inside) {
      throw new ServiceError("The coordinates of the range are outside the dimensions of the sheet.");
    }
    if (rows < 1) throw new ServiceError("The number of rows in the range must be at least 1.");
    if (columns < 1) throw new ServiceError("The number of columns in the range must be at least 1.");
    this.#desk = desk;
    this.#sheet = sheet;
    this.#area = area;
  }
  /** The model behind a range, for the services that take one as an argument. */
  static place(range) {
    refuseDeleted(range.#desk, range.#sheet);
    return { desk: range.#desk, sheet: range.#sheet, area: range.#area };
  }
  getRow() {
    return this.#area.row + 1;
  }
  getColumn() {
    return this.#area.column + 1;
  }
  getNumRows() {
    return this.#area.rows;
  }
  getNumColumns() {
    return this.#area.columns;
  }
  getLastRow() {
    return this.#area.row + this.#area.rows;
  }
  getLastColumn() {
    return this.#area.column + this.#area.columns;
  }
  getA1Notation() {
    return areaName(this.#area);
  }
  activate() {
    const { book } = this.#desk;
    book.write({ part: "sheets" }, () => {
      book.activeSheet = this.#sheet;
      book.selection = this.#area;
    });
    return this.#desk.range(this.#sheet, this.#area);
  }
  getSheet() {
    return this.#desk.sheet(this.#sheet);
  }
};
function mapCells(range, read2) {
  const { sheet, area } = RangeGeometry.place(range);
  const cells = sheet.cells;
  return Array.from({ length: area.rows }, (_, i) => {
    const row = area.row + i;
    const line2 = cells[row];
    return Array.from({ length: area.columns }, (__, j) => {
      const column = area.column + j;
      return read2(line2?.[column] ?? BLANK, row, column);
    });
  });
}
function changeCells(range, change) {
  const { desk, sheet, area } = RangeGeometry.place(range);
  desk.book.write({ part: "cells", sheet, area }, () => {
    for (let i = 0; i < area.rows; i++) {
      for (let j = 0; j < area.columns; j++) {
        const row = area.row + i;
        const column = area.column + j;
        sheet.put(row, column, change(sheet.cell(row, column), i, j));
      }
    }
  });
}
function requireShape(range, grid) {
  const rows = range.getNumRows();
  const columns = range.getNumColumns();
  if (grid.length !== rows) {
    throw new ServiceError(
      `The number of rows in the data does not match the number of rows in the range. The data has ${grid.length} but the range has ${rows}.`
    );
  }
  const odd = grid.find((line2) => line2.length !== columns);
  if (odd) {
    throw new ServiceError(
      `The number of columns in the data does not match the number of columns in the range. The data has ${odd.length} but the range has ${columns}.`
    );
  }
}

// preview/services/conditional-formats.ts
var ConditionalFormatRuleService = class extends Emulated {
  [SERVICE_NAME] = "ConditionalFormatRule";
  #rule;
  constructor(rule) {
    super();
    this.#rule = rule;
  }
  static record(rule) {
    return rule.#rule;
  }
};
var ConditionalFormatRuleBuilderService = class extends Emulated {
  [SERVICE_NAME] = "ConditionalFormatRuleBuilder";
  #rule = { criterion: "", value: "", ranges: [], format: {} };
  whenTextContains(text) {
    return this.#set({ criterion: "TEXT_CONTAINS", value: text });
  }
  whenTextEqualTo(text) {
    return this.#set({ criterion: "TEXT_EQUAL_TO", value: text });
  }
  whenNumberLessThan(number2) {
    return this.#set({ criterion: "NUMBER_LESS_THAN", value: String(number2) });
  }
  whenFormulaSatisfied(formula) {
    return this.#set({ criterion: "CUSTOM_FORMULA", value: formula });
  }
  setFontColor(color) {
    return this.#look(color === null ? {} : { fontColor: color });
  }
  setBackground(color) {
    return this.#look(color === null ? {} : { background: color });
  }
  setBold(bold) {
    return this.#look({ fontWeight: bold ? "bold" : "normal" });
  }
  setItalic(italic) {
    return this.#look({ fontStyle: italic ? "italic" : "normal" });
  }
  setRanges(ranges) {
    return this.#set({ ranges: ranges.map((range) => RangeGeometry.place(range).area) });
  }
  build() {
    const { criterion, ranges } = this.#rule;
    if (criterion === "" || ranges.length === 0) {
      throw new ServiceError("A conditional format needs a condition and a range.");
    }
    return new ConditionalFormatRuleService(this.#rule);
  }
  #set(part) {
    this.#rule = { ...this.#rule, ...part };
    return this;
  }
  #look(format) {
    return this.#set({ format: { ...this.#rule.format, ...format } });
  }
};

// preview/services/data-validation.ts
var DataValidationService = class extends Emulated {
  [SERVICE_NAME] = "DataValidation";
  #validation;
  constructor(validation) {
    super();
    this.#validation = validation;
  }
  static record(validation) {
    return validation.#validation;
  }
};
var DataValidationBuilderService = class extends Emulated {
  [SERVICE_NAME] = "DataValidationBuilder";
  #validation = { criterion: "", values: [], source: null, allowInvalid: true, helpText: "" };
  requireValueInList(values, showDropdown = true) {
    return this.#criterion("VALUE_IN_LIST", [...values, showDropdown]);
  }
  requireValueInRange(range, showDropdown = true) {
    const { sheet, area } = RangeGeometry.place(range);
    return this.#criterion("VALUE_IN_RANGE", [showDropdown], `${quotedSheet(sheet.name)}!${areaName(area)}`);
  }
  requireNumberBetween(from, to) {
    return this.#criterion("NUMBER_BETWEEN", [from, to]);
  }
  requireFormulaSatisfied(formula) {
    return this.#criterion("CUSTOM_FORMULA", [formula]);
  }
  setAllowInvalid(allowInvalid) {
    this.#validation = { ...this.#validation, allowInvalid };
    return this;
  }
  setHelpText(helpText) {
    this.#validation = { ...this.#validation, helpText };
    return this;
  }
  build() {
    if (this.#validation.criterion === "") throw new ServiceError("A data validation needs a criterion.");
    return new DataValidationService(this.#validation);
  }
  #criterion(criterion, values, source = null) {
    this.#validation = { ...this.#validation, criterion, values, source };
    return this;
  }
};

// preview/services/menu.ts
var MenuService = class extends Emulated {
  [SERVICE_NAME] = "Menu";
  #caption;
  #items = [];
  #show;
  constructor(caption, show) {
    super();
    this.#caption = caption;
    this.#show = show;
  }
  addItem(caption, functionName) {
    if (caption === "" || functionName === "")
      throw new ServiceError("Invalid argument: a menu item needs both names");
    this.#items.push({ caption, functionName });
    return this;
  }
  addToUi() {
    this.#show(this.#caption, this.#items);
  }
};

// preview/google/language.ts
var known2 = /* @__PURE__ */ new Map();
function languageOf(locale) {
  const found = known2.get(locale);
  if (found) return found;
  const tag = locale.replace("_", "-");
  const parts = new Intl.DateTimeFormat(tag, { timeZone: "UTC", calendar: "gregory", dateStyle: "short" }).formatToParts(Date.UTC(2026, 11, 31)).filter(({ type }) => ["day", "month", "year", "literal"].includes(type));
  const language = {
    locale,
    hasDecimalComma: new Intl.NumberFormat(tag).format(1.5).includes(","),
    dayOrder: parts.map(({ type }) => type === "literal" ? "" : type.charAt(0)).join(""),
    daySeparator: parts.find(({ type }) => type === "literal")?.value.trim() ?? "/"
  };
  known2.set(locale, language);
  return language;
}

// preview/google/formula-text.ts
var WRITTEN = /"(?:[^"]|"")*"?|'(?:[^']|'')*'|[A-Za-z_$][\w$.]*|\d+(?:[.,]\d+)?|[^]/g;
var ENGLISH = /"(?:[^"]|"")*"?|'(?:[^']|'')*'|[A-Za-z_$][\w$.]*|\d+(?:\.\d+)?|[^]/g;
function translated(formula, tokens2, translate) {
  const open = [];
  const unread = [];
  const text = formula.replace(tokens2, (token) => {
    if (token === "(" || token === "{") open.push(token);
    if (token === ")" || token === "}") open.pop();
    const part = translate(token, open[open.length - 1] === "{");
    if (part === null) unread.push(token);
    return part ?? token;
  });
  return unread.length === 0 ? text : null;
}
var isNumber = (token) => /^\d/.test(token);
function toEngine(formula, { hasDecimalComma }) {
  return translated(formula, hasDecimalComma ? WRITTEN : ENGLISH, (token, isInBraces) => {
    if (token === ";") return isInBraces ? ";" : ",";
    if (!hasDecimalComma) return token;
    if (token === "\\") return isInBraces ? "," : null;
    if (token === ",") return null;
    if (isNumber(token)) return token.includes(".") ? null : token.replace(",", ".");
    return token;
  });
}
function fromEngine(formula, { hasDecimalComma }) {
  if (!hasDecimalComma) return formula;
  const written2 = translated(formula, ENGLISH, (token, isInBraces) => {
    if (token === ",") return isInBraces ? "\\" : ";";
    return isNumber(token) ? token.replace(".", ",") : token;
  });
  return written2 ?? formula;
}

// preview/google/parse-error.ts
var PARSE_ERROR = "LOCAL_PARSE_ERROR";
var STAND_IN = new RegExp(`^=${PARSE_ERROR}\\("((?:[^"]|"")*)"\\)$`);
function readFormula(text, language) {
  const engine = toEngine(text, language);
  if (engine !== null) return { formula: fromEngine(engine, language), engine };
  return { formula: text, engine: `=${PARSE_ERROR}("${text.replaceAll('"', '""')}")` };
}
function isBroken(engine) {
  return engine?.startsWith(`=${PARSE_ERROR}(`) === true;
}
function writtenFormula(engine, language) {
  const broken = STAND_IN.exec(engine)?.[1];
  return broken === void 0 ? fromEngine(engine, language) : broken.replaceAll('""', '"');
}

// preview/google/utf8.ts
var encoder = new TextEncoder();
var decoder = new TextDecoder();
function throughUtf8(text) {
  return /[\uD800-\uDFFF]/.test(text) ? decoder.decode(encoder.encode(text)) : text;
}
function utf8Bytes(text) {
  return encoder.encode(text).length;
}

// preview/model/zoned-dates.ts
var EPOCH = Date.UTC(1899, 11, 30);
var DAY = 864e5;
var ZonedDates = class {
  constructor(timeZone) {
    this.timeZone = timeZone;
    this.#format = new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit"
    });
  }
  timeZone;
  #format;
  #known = /* @__PURE__ */ new Map();
  /** What the wall clock of the zone shows at a moment, as if it were UTC. */
  wallClock(moment) {
    const parts = Object.fromEntries(
      this.#format.formatToParts(moment).map(({ type, value }) => [type, Number(value)])
    );
    const { year = 0, month = 1, day: day2 = 1, hour = 0, minute = 0, second = 0 } = parts;
    return Date.UTC(year, month - 1, day2, hour, minute, second) + (moment % 1e3 + 1e3) % 1e3;
  }
  toDate(serial) {
    const known3 = this.#known.get(serial);
    if (known3 !== void 0) return new Date(known3);
    const wall = EPOCH + Math.round(serial * DAY);
    let moment = wall;
    for (let step = 0; step < 2; step++) moment += wall - this.wallClock(moment);
    this.#known.set(serial, moment);
    return new Date(moment);
  }
  toSerial(date) {
    return (this.wallClock(date.getTime()) - EPOCH) / DAY;
  }
};
function serialOfDay(day2) {
  return (Date.parse(`${day2}T00:00:00Z`) - EPOCH) / DAY;
}
function dayOfSerial(serial) {
  return new Date(EPOCH + Math.floor(serial) * DAY).toISOString().slice(0, 10);
}

// preview/model/typed-text.ts
var WITH_POINT = /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d+)?(?:e[-+]?\d+)?$/i;
var WITH_COMMA = /^[-+]?(?:\d+|\d{1,3}(?:[.\s]\d{3})+)?(?:,\d+)?(?:e[-+]?\d+)?$/i;
var ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
var DAY2 = /^(\d{1,4})([./-])(\d{1,2})(?:\2(\d{1,4}))?$/;
function realDay(day2) {
  const moment = Date.parse(`${day2}T00:00:00Z`);
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(day2);
}
function number(text, { hasDecimalComma }) {
  if (!/\d/.test(text)) return null;
  if (!hasDecimalComma) return WITH_POINT.test(text) ? Number(text.replaceAll(",", "")) : null;
  return WITH_COMMA.test(text) ? Number(text.replaceAll(/[.\s]/g, "").replace(",", ".")) : null;
}
function day(text, { dayOrder, daySeparator }) {
  const [, first2 = "", separator, second = "", third] = DAY2.exec(text) ?? [];
  if (separator !== daySeparator || third === void 0 && dayOrder + separator !== "dmy.") return null;
  const parts = [first2, second, third ?? String((/* @__PURE__ */ new Date()).getFullYear())];
  const [y = "", m = "", d = ""] = ["y", "m", "d"].map((letter) => parts[dayOrder.indexOf(letter)] ?? "");
  const written2 = `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`;
  return y.length === 4 && realDay(written2) ? written2 : null;
}
function readTyped(text, numberFormat, language) {
  if (numberFormat === "@") return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.length > 1 && text.startsWith("=")) return { formula: text };
  const trimmed = text.trim();
  const plain = number(trimmed, language);
  if (plain !== null) return { value: plain };
  if (text.length > 1 && text.startsWith("+")) return { formula: `=${text}` };
  const given = numberFormat !== void 0 && numberFormat !== DEFAULT_NUMBER_FORMAT;
  const format = (fallback) => given ? {} : { numberFormat: fallback };
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  const percent = trimmed.endsWith("%") ? number(trimmed.slice(0, -1), language) : null;
  if (percent !== null) return { value: percent / 100, ...format("0.00%") };
  const dollars = trimmed.startsWith("$") ? number(trimmed.slice(1), language) : null;
  if (dollars !== null) return { value: dollars, ...format("$#,##0.00") };
  if (ISO_DAY.test(trimmed) && realDay(trimmed))
    return { value: serialOfDay(trimmed), ...format("yyyy-mm-dd") };
  const written2 = day(trimmed, language);
  return written2 === null ? { value: text } : { value: serialOfDay(written2), ...format("yyyy-mm-dd") };
}

// preview/model/typed-cell.ts
var ENGLISH2 = languageOf("en_US");
var TooLongForCell = class extends Error {
  name = "Exception";
};
function storedText(text, { rules }) {
  const stored2 = rules.utf8 ? throughUtf8(text) : text;
  if (rules.cellLimit && stored2.length > CELL_CHARACTERS) {
    throw new TooLongForCell(
      `Your input contains more than the maximum of ${CELL_CHARACTERS} characters in a single cell.`
    );
  }
  return stored2;
}
function formulaContent(text, book) {
  const { formula, engine } = readFormula(
    storedText(text, book),
    book.rules.separators ? book.language : ENGLISH2
  );
  return { kind: "formula", formula, ...engine === formula ? {} : { engine } };
}
function asPlainText(value, book) {
  if (typeof value === "boolean") return String(value).toUpperCase();
  const text = String(value);
  return typeof value === "number" && book.language.hasDecimalComma ? text.replace(".", ",") : text;
}
function typedCell(cell, text, book) {
  const language = book.rules.typedText ? book.language : ENGLISH2;
  const typed = readTyped(text, cell.format.numberFormat, language);
  if ("formula" in typed) return { ...cell, content: formulaContent(typed.formula, book) };
  const { value, numberFormat } = typed;
  return {
    ...cell,
    format: numberFormat === void 0 ? cell.format : { ...cell.format, numberFormat },
    content: { kind: "literal", value: typeof value === "string" ? storedText(value, book) : value }
  };
}

// preview/services/range-values.ts
var RangeValues = class _RangeValues extends RangeGeometry {
  getValues() {
    const { desk, sheet } = RangeGeometry.place(this);
    return mapCells(this, (cell, row, column) => {
      const value = shownValue(desk.book, sheet, row, column, cell);
      if (typeof value !== "number" || !isDateFormat(cell.format.numberFormat)) return value;
      return desk.book.dates.toDate(value);
    });
  }
  getValue() {
    return first(this.#corner().getValues());
  }
  setValues(values) {
    requireShape(this, values);
    const { desk, sheet, area } = RangeGeometry.place(this);
    changeCells(this, (cell, i, j) => {
      const next = written(cell, values[i]?.[j], desk.book);
      return readable(desk.book, cellName(sheet, area.row + i, area.column + j), next);
    });
    return this;
  }
  setValue(value) {
    return this.setValues(filled(this, value));
  }
  getFormulas() {
    return mapCells(this, ({ content }) => content.kind === "formula" ? content.formula : "");
  }
  getFormula() {
    return first(this.#corner().getFormulas());
  }
  setFormula(formula) {
    const { desk, sheet, area } = RangeGeometry.place(this);
    changeCells(this, (cell, i, j) => {
      const next = withFormula(cell, formula, desk.book);
      return readable(desk.book, cellName(sheet, area.row + i, area.column + j), next);
    });
    return this;
  }
  #corner() {
    const { desk, sheet, area } = RangeGeometry.place(this);
    return new _RangeValues(desk, sheet, { ...area, rows: 1, columns: 1 });
  }
};
function first(grid) {
  const value = grid[0]?.[0];
  if (value === void 0) throw new ServiceError("The range is empty.");
  return value;
}
function filled(range, value) {
  return Array.from({ length: range.getNumRows() }, () => Array(range.getNumColumns()).fill(value));
}
function readable({ rules, language }, name, cell) {
  const { content } = cell;
  if (!rules.loudFormulas || content.kind !== "formula" || !isBroken(content.engine)) return cell;
  throw new UnreadableFormula(name, content.formula, language.locale);
}
function isPlainText({ format }, { rules }) {
  return rules.plainTextCells && format.numberFormat === "@";
}
function literal(cell, value) {
  return { ...cell, content: { kind: "literal", value } };
}
function withFormula(cell, text, book) {
  if (text === "") return literal(cell, "");
  const formula = text.startsWith("=") ? text : `=${text}`;
  return isPlainText(cell, book) ? literal(cell, storedText(formula, book)) : { ...cell, content: formulaContent(formula, book) };
}
function written(cell, value, book) {
  if (value === null || value === void 0) return literal(cell, "");
  if (typeof value === "string") return typedCell(cell, value, book);
  if (typeof value === "boolean" || typeof value === "number" && Number.isFinite(value)) {
    return literal(cell, isPlainText(cell, book) ? asPlainText(value, book) : value);
  }
  if (value instanceof Date) return dated(cell, value, book);
  if (typeof value === "number") return literal(cell, "#NUM!");
  throw new ServiceError("A cell takes text, numbers, booleans and dates only.");
}
function dated(cell, value, book) {
  const serial = book.dates.toSerial(value);
  if (isPlainText(cell, book)) return literal(cell, dayOfSerial(serial));
  const isDated = isDateFormat(cell.format.numberFormat);
  const format = isDated ? cell.format : { ...cell.format, numberFormat: "yyyy-mm-dd" };
  return { ...literal(cell, serial), format };
}

// preview/services/text-style.ts
var TextStyleService = class extends Emulated {
  [SERVICE_NAME] = "TextStyle";
  #format;
  constructor(format) {
    super();
    this.#format = format;
  }
  static record(style) {
    return style.#format;
  }
};
var TextStyleBuilderService = class extends Emulated {
  [SERVICE_NAME] = "TextStyleBuilder";
  #format = {};
  setForegroundColor(color) {
    return this.#set({ fontColor: color });
  }
  setBold(bold) {
    return this.#set({ fontWeight: bold ? "bold" : "normal" });
  }
  setFontSize(fontSize) {
    return this.#set({ fontSize });
  }
  build() {
    return new TextStyleService(this.#format);
  }
  #set(part) {
    this.#format = { ...this.#format, ...part };
    return this;
  }
};

// preview/services/range-formats.ts
var RangeFormats = class extends RangeValues {
  setNumberFormats(formats) {
    return this.#each(formats, (numberFormat) => ({ numberFormat }));
  }
  setNumberFormat(format) {
    return this.setNumberFormats(filled(this, format));
  }
  getNumberFormats() {
    return mapCells(this, ({ format }) => format.numberFormat ?? DEFAULT_NUMBER_FORMAT);
  }
  setBackgrounds(colors) {
    return this.#each(colors, (color) => ({ background: color ?? void 0 }));
  }
  setBackground(color) {
    return this.setBackgrounds(filled(this, color));
  }
  setFontColor(color) {
    return this.#each(filled(this, color), (shown) => ({ fontColor: shown ?? void 0 }));
  }
  setFontWeight(weight) {
    return this.#each(filled(this, weight), (shown) => ({ fontWeight: shown ?? "normal" }));
  }
  /** What a style leaves open goes back to the sheet's own. */
  setTextStyles(styles2) {
    return this.#each(styles2, (style) => ({ ...NO_TEXT_STYLE, ...TextStyleService.record(style) }));
  }
  setHorizontalAlignments(alignments) {
    return this.#each(alignments, (horizontalAlignment) => ({ horizontalAlignment }));
  }
  setWraps(wraps) {
    return this.#each(wraps, (wrap) => ({ wrap }));
  }
  getNote() {
    return mapCells(this, ({ note }) => note)[0]?.[0] ?? "";
  }
  setNote(note) {
    const { book } = RangeGeometry.place(this).desk;
    changeCells(this, (cell) => ({ ...cell, note: storedText(note ?? "", book) }));
    return this;
  }
  /** A part of the format that is undefined goes back to the sheet's default. */
  #each(grid, patch) {
    requireShape(this, grid);
    const made = /* @__PURE__ */ new Map();
    changeCells(this, (cell, i, j) => {
      const line2 = grid[i];
      if (line2 === void 0 || !(j in line2)) return cell;
      const value = line2[j];
      const formats = made.get(value) ?? /* @__PURE__ */ new Map();
      made.set(value, formats);
      const format = formats.get(cell.format) ?? patched(cell.format, patch(value));
      formats.set(cell.format, format);
      return format === cell.format ? cell : { ...cell, format };
    });
    return this;
  }
};
var NO_TEXT_STYLE = { fontColor: void 0, fontWeight: void 0, fontSize: void 0 };
function patched(format, patch) {
  const next = { ...format, ...patch };
  const parts = Object.keys(patch);
  if (parts.every((part) => next[part] === format[part])) return format;
  return Object.fromEntries(Object.entries(next).filter(([, value]) => value !== void 0));
}

// preview/services/sheet-parts.ts
var ProtectionService = class _ProtectionService extends Emulated {
  [SERVICE_NAME] = "Protection";
  #desk;
  #protection;
  constructor(desk, protection) {
    super();
    this.#desk = desk;
    this.#protection = protection;
  }
  static create(desk, sheet) {
    const protection = { description: "", warningOnly: false };
    desk.book.write({ part: "unseen" }, () => sheet.protections.push(protection));
    return new _ProtectionService(desk, protection);
  }
  setWarningOnly(warningOnly) {
    this.#desk.book.write({ part: "unseen" }, () => this.#protection.warningOnly = warningOnly);
    return this;
  }
  setDescription(description) {
    this.#desk.book.write({ part: "unseen" }, () => this.#protection.description = description);
    return this;
  }
};
var FilterCriteriaService = class extends Emulated {
  [SERVICE_NAME] = "FilterCriteria";
  #hidden;
  constructor(hidden) {
    super();
    this.#hidden = hidden;
  }
  static record(criteria) {
    return criteria.#hidden;
  }
};
var FilterService = class extends Emulated {
  [SERVICE_NAME] = "Filter";
  #desk;
  #sheet;
  #area;
  constructor(desk, sheet, area) {
    super();
    this.#desk = desk;
    this.#sheet = sheet;
    this.#area = area;
  }
  getRange() {
    return this.#desk.range(this.#sheet, this.#area);
  }
  getColumnFilterCriteria(column) {
    const hidden = this.#sheet.hiddenValues.get(this.#covered(column));
    return hidden === void 0 ? null : new FilterCriteriaService(hidden);
  }
  setColumnFilterCriteria(column, criteria) {
    const covered = this.#covered(column);
    this.#desk.book.write(
      { part: "filter", sheet: this.#sheet },
      () => this.#sheet.hiddenValues.set(covered, FilterCriteriaService.record(criteria))
    );
    return this;
  }
  remove() {
    this.#desk.book.write({ part: "filter", sheet: this.#sheet }, () => {
      this.#sheet.filter = null;
      this.#sheet.hiddenValues.clear();
    });
  }
  /** The column of a sheet (from 1), which the filter must cover. */
  #covered(column) {
    const first2 = this.#area.column + 1;
    if (column >= first2 && column < first2 + this.#area.columns) return column;
    throw new ServiceError(`The filter does not cover column ${column}.`);
  }
};
var NamedRangeService = class extends Emulated {
  [SERVICE_NAME] = "NamedRange";
  #range;
  constructor(range) {
    super();
    this.#range = range;
  }
  getName() {
    return this.#range.name;
  }
};
function roomFor({ rules, metadata }, sheetId, key2, value, replaced) {
  const others = metadata.filter((item) => item.sheetId === sheetId && item !== replaced);
  const length = others.reduce((sum, item) => sum + item.key.length + item.value.length, 0);
  if (rules.metadataLimits && length + key2.length + value.length > METADATA_CHARACTERS) {
    throw new ServiceError(
      `Developer metadata may have at most ${METADATA_CHARACTERS} characters for each location.`
    );
  }
  return rules.utf8 ? throughUtf8(value) : value;
}
var MetadataService = class _MetadataService extends Emulated {
  [SERVICE_NAME] = "DeveloperMetadata";
  #desk;
  #metadata;
  constructor(desk, metadata) {
    super();
    this.#desk = desk;
    this.#metadata = metadata;
  }
  static create(desk, sheetId, key2, value = "", visibility = "DOCUMENT") {
    const { book } = desk;
    const stored2 = roomFor(book, sheetId, key2, value);
    book.write(
      { part: "unseen" },
      () => book.metadata.push({ id: book.newId(), key: key2, value: stored2, visibility, sheetId })
    );
  }
  static of(desk, sheetId) {
    return desk.book.metadata.filter((item) => item.sheetId === sheetId).map((item) => new _MetadataService(desk, item));
  }
  getKey() {
    return this.#metadata.key;
  }
  getValue() {
    return this.#metadata.value;
  }
  setValue(value) {
    const { sheetId, key: key2 } = this.#metadata;
    const stored2 = roomFor(this.#desk.book, sheetId, key2, value, this.#metadata);
    this.#desk.book.write({ part: "unseen" }, () => this.#metadata.value = stored2);
    return this;
  }
  remove() {
    const { book } = this.#desk;
    book.write({ part: "unseen" }, () => {
      book.metadata = book.metadata.filter((item) => item !== this.#metadata);
    });
  }
};

// preview/services/range.ts
function within(inner, outer) {
  return inner.row >= outer.row && inner.column >= outer.column && inner.row + inner.rows <= outer.row + outer.rows && inner.column + inner.columns <= outer.column + outer.columns;
}
var RangeService = class extends RangeFormats {
  setDataValidation(validation) {
    const { desk, sheet, area } = RangeGeometry.place(this);
    desk.book.write({ part: "validations", sheet }, () => {
      sheet.validations = sheet.validations.filter((placed) => !within(placed.area, area));
      if (validation) sheet.validations.push({ area, validation: DataValidationService.record(validation) });
    });
    return this;
  }
  setDataValidations(rules) {
    requireShape(this, rules);
    const { desk, sheet, area } = RangeGeometry.place(this);
    desk.book.write({ part: "validations", sheet }, () => {
      sheet.validations = sheet.validations.filter((placed) => !within(placed.area, area));
      rules.forEach((line2, i) => {
        line2.forEach((rule, j) => {
          if (!rule) return;
          const cell = { row: area.row + i, column: area.column + j, rows: 1, columns: 1 };
          sheet.validations.push({ area: cell, validation: DataValidationService.record(rule) });
        });
      });
    });
    return this;
  }
  /** Folds whole rows together; groups within groups are not emulated. */
  shiftRowGroupDepth(delta) {
    return this.#group("rows", delta);
  }
  shiftColumnGroupDepth(delta) {
    return this.#group("columns", delta);
  }
  createFilter() {
    const { desk, sheet, area } = RangeGeometry.place(this);
    if (sheet.filter)
      throw new ServiceError("You can't create a filter in a sheet that already has a filter.");
    if (sheet.table && desk.book.rules.tablesRefuseFilters) {
      throw new ServiceError("You can't create a filter in a range that is part of a table.");
    }
    desk.book.write({ part: "filter", sheet }, () => sheet.filter = area);
    return new FilterService(desk, sheet, area);
  }
  #group(of, delta) {
    if (delta !== 1)
      throw new NotEmulated(`Range.shift${of === "rows" ? "Row" : "Column"}GroupDepth(${delta})`);
    const { desk, sheet, area } = RangeGeometry.place(this);
    const [first2, count] = of === "rows" ? [area.row, area.rows] : [area.column, area.columns];
    const meets = (group) => group.of === of && group.first < first2 + count && first2 < group.first + group.count;
    if (sheet.groups.some(meets)) throw new NotEmulated("groups within groups");
    desk.book.write({ part: "layout", sheet }, () => {
      sheet.groups = [...sheet.groups, { of, first: first2, count, collapsed: false }];
    });
    return this;
  }
};

// preview/services/charts.ts
var EmbeddedChartService = class extends Emulated {
  [SERVICE_NAME] = "EmbeddedChart";
  #chart;
  constructor(chart) {
    super();
    this.#chart = chart;
  }
  static record(chart) {
    return chart.#chart;
  }
};
var DRAWN = /* @__PURE__ */ new Set(["COLUMN", "LINE", "COMBO"]);
var EmbeddedChartBuilderService = class extends Emulated {
  [SERVICE_NAME] = "EmbeddedChartBuilder";
  #desk;
  #draft = {
    type: "",
    ranges: [],
    headers: 0,
    options: {},
    position: { row: 0, column: 0, x: 0, y: 0 }
  };
  constructor(desk) {
    super();
    this.#desk = desk;
  }
  setChartType(type) {
    if (!DRAWN.has(type)) throw new NotEmulated(`EmbeddedChartBuilder.setChartType(${type})`);
    return this.#set({ type });
  }
  addRange(range) {
    const { sheet, area } = RangeGeometry.place(range);
    return this.#set({ ranges: [...this.#draft.ranges, { sheet: sheet.name, area }] });
  }
  setNumHeaders(headers) {
    return this.#set({ headers });
  }
  /** Rows that are folded away are shown in charts or not; here they always are. */
  setHiddenDimensionStrategy(strategy) {
    return this.setOption("hiddenDimensionStrategy", strategy);
  }
  setOption(name, value) {
    return this.#set({ options: { ...this.#draft.options, [name]: value } });
  }
  setPosition(row, column, x, y) {
    return this.#set({ position: { row: row - 1, column: column - 1, x, y } });
  }
  build() {
    if (this.#draft.type === "") throw new ServiceError("A chart needs a type.");
    if (this.#draft.ranges.length === 0) throw new ServiceError("A chart needs a range.");
    return new EmbeddedChartService({ id: this.#desk.book.newId(), ...this.#draft });
  }
  #set(part) {
    this.#draft = { ...this.#draft, ...part };
    return this;
  }
};

// preview/services/range-list.ts
var RangeListService = class extends Emulated {
  [SERVICE_NAME] = "RangeList";
  #ranges;
  constructor(ranges) {
    super();
    this.#ranges = ranges;
  }
  getRanges() {
    return this.#ranges;
  }
  /** Lines above and below, as totals have them; `null` leaves a side as it is, `false` clears it. */
  setBorder(top, left, bottom, right, vertical, horizontal, color = null) {
    if (left === true || right === true || vertical === true || horizontal === true) {
      throw new NotEmulated("RangeList.setBorder for sides other than top and bottom");
    }
    const line2 = (shown) => shown ? color ?? "#000000" : "";
    for (const range of this.#ranges) {
      const last = range.getNumRows() - 1;
      changeCells(range, (cell, i) => ({
        ...cell,
        format: patched(cell.format, {
          ...i === 0 && top !== null ? { borderTop: line2(top) } : {},
          ...i === last && bottom !== null ? { borderBottom: line2(bottom) } : {}
        })
      }));
    }
    return this;
  }
};

// preview/services/sheet-geometry.ts
var SheetGeometry = class extends Emulated {
  [SERVICE_NAME] = "Sheet";
  #desk;
  #sheet;
  constructor(desk, sheet) {
    super();
    this.#desk = desk;
    this.#sheet = sheet;
  }
  /** The model behind a sheet, for the services that take one as an argument. */
  static place(service) {
    refuseDeleted(service.#desk, service.#sheet);
    return { desk: service.#desk, sheet: service.#sheet };
  }
  getSheetId() {
    return this.#sheet.id;
  }
  getName() {
    return this.#sheet.name;
  }
  setName(name) {
    const wanted = freeSheetName(this.#desk.book, name, this.#sheet);
    this.#desk.book.write({ part: "sheets" }, () => this.#sheet.name = wanted);
    return this;
  }
  getIndex() {
    return this.#desk.book.sheets.indexOf(this.#sheet) + 1;
  }
  getMaxRows() {
    return this.#sheet.rows;
  }
  getMaxColumns() {
    return this.#sheet.columns;
  }
  getLastRow() {
    return this.#sheet.used.rows;
  }
  getLastColumn() {
    return this.#sheet.used.columns;
  }
  /** `getRange("A2:C")`, or row, column, and how many of each; counted from 1. */
  getRange(at, column, rows = 1, columns = 1) {
    if (typeof at === "number") {
      if (column === void 0)
        throw new ServiceError("The parameters don't match the method signature for Sheet.getRange.");
      return this.#range({ row: at - 1, column: column - 1, rows, columns });
    }
    refuseDeleted(this.#desk, this.#sheet);
    const reference2 = parseReference2(at, this.#sheet);
    if (!reference2) throw new ServiceError("Range not found");
    const sheet = reference2.sheet === null ? this.#sheet : this.#desk.book.sheetNamed(reference2.sheet);
    if (!sheet) throw new ServiceError("Range not found");
    return this.#desk.range(sheet, reference2.area);
  }
  getDataRange() {
    const { rows, columns } = this.#sheet.used;
    return this.#range({ row: 0, column: 0, rows: Math.max(rows, 1), columns: Math.max(columns, 1) });
  }
  insertRowsAfter(after, count) {
    if (after !== this.#sheet.rows) throw new NotEmulated("Sheet.insertRowsAfter before the end of the grid");
    return this.#resize(() => this.#sheet.rows += count);
  }
  insertColumnsAfter(after, count) {
    if (after !== this.#sheet.columns)
      throw new NotEmulated("Sheet.insertColumnsAfter before the end of the grid");
    return this.#resize(() => this.#sheet.columns += count);
  }
  #range(area) {
    refuseDeleted(this.#desk, this.#sheet);
    return this.#desk.range(this.#sheet, area);
  }
  #resize(apply) {
    this.#desk.book.write({ part: "layout", sheet: this.#sheet }, apply);
    return this;
  }
};
function freeSheetName(book, name, own = null) {
  const { rules } = book;
  if (rules.sheetNames && (name === "" || name.length > SHEET_NAME_CHARACTERS)) {
    throw new ServiceError(
      `A sheet name cannot be empty, or longer than ${SHEET_NAME_CHARACTERS} characters.`
    );
  }
  const stored2 = rules.utf8 ? throughUtf8(name) : name;
  const taken = book.sheetNamed(stored2);
  if (taken && taken !== own) {
    throw new ServiceError(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
  return stored2;
}

// preview/services/sheet.ts
function rangeAt(sheet, at) {
  const range = sheet.getRange(at);
  if (range instanceof RangeFormats) return range;
  throw new ServiceError("Range not found");
}
var SheetService = class extends SheetGeometry {
  setFrozenRows(rows) {
    this.#layout(() => this.#sheet.frozenRows = rows);
  }
  setFrozenColumns(columns) {
    this.#layout(() => this.#sheet.frozenColumns = columns);
  }
  setColumnWidth(column, width) {
    return this.setColumnWidths(column, 1, width);
  }
  setColumnWidths(start, count, width) {
    this.#layout(() => {
      for (let i = 0; i < count; i++) this.#sheet.columnWidths.set(start - 1 + i, width);
    });
    return this;
  }
  setRowHeights(start, count, height) {
    this.#layout(() => {
      for (let i = 0; i < count; i++) this.#sheet.rowHeights.set(start - 1 + i, height);
    });
    return this;
  }
  setHiddenGridlines(hide) {
    this.#layout(() => this.#sheet.hiddenGridlines = hide);
    return this;
  }
  setTabColor(color) {
    this.#desk.book.write({ part: "sheets" }, () => this.#sheet.tabColor = color);
    return this;
  }
  setConditionalFormatRules(rules) {
    const sheet = this.#sheet;
    this.#desk.book.write({ part: "conditional formats", sheet }, () => {
      sheet.conditionalRules = rules.map((rule) => ConditionalFormatRuleService.record(rule));
    });
  }
  /** Where the [+] stands is not shown here. */
  setRowGroupControlPosition(position) {
    return this.#control(position);
  }
  setColumnGroupControlPosition(position) {
    return this.#control(position);
  }
  collapseAllRowGroups() {
    return this.#collapse("rows");
  }
  collapseAllColumnGroups() {
    return this.#collapse("columns");
  }
  getRangeList(a1) {
    return new RangeListService(a1.map((at) => rangeAt(this, at)));
  }
  hideSheet() {
    this.#desk.book.write({ part: "sheets" }, () => this.#sheet.hidden = true);
    return this;
  }
  getFilter() {
    const { filter } = this.#sheet;
    return filter && new FilterService(this.#desk, this.#sheet, filter);
  }
  protect() {
    return ProtectionService.create(this.#desk, this.#sheet);
  }
  getProtections(type) {
    if (type !== "SHEET") throw new NotEmulated(`Sheet.getProtections(${type})`);
    return this.#sheet.protections.map((protection) => new ProtectionService(this.#desk, protection));
  }
  newChart() {
    return new EmbeddedChartBuilderService(this.#desk);
  }
  insertChart(chart) {
    this.#charts(() => this.#sheet.charts.push(EmbeddedChartService.record(chart)));
  }
  getCharts() {
    return this.#sheet.charts.map((chart) => new EmbeddedChartService(chart));
  }
  addDeveloperMetadata(key2, value, visibility) {
    MetadataService.create(this.#desk, this.#sheet.id, key2, value, visibility);
    return this;
  }
  getDeveloperMetadata() {
    return MetadataService.of(this.#desk, this.#sheet.id);
  }
  get #desk() {
    return SheetGeometry.place(this).desk;
  }
  get #sheet() {
    return SheetGeometry.place(this).sheet;
  }
  #control(position) {
    if (position !== "BEFORE" && position !== "AFTER")
      throw new ServiceError(`No such position: ${position}`);
    this.#desk.book.write({ part: "unseen" }, () => void 0);
    return this;
  }
  #collapse(of) {
    const sheet = this.#sheet;
    this.#layout(() => {
      sheet.groups = sheet.groups.map((group) => group.of === of ? { ...group, collapsed: true } : group);
    });
    return this;
  }
  #layout(apply) {
    this.#desk.book.write({ part: "layout", sheet: this.#sheet }, apply);
  }
  #charts(apply) {
    this.#desk.book.write({ part: "charts", sheet: this.#sheet }, apply);
  }
};

// preview/model/sheet-model.ts
var SheetModel = class {
  constructor(id, name) {
    this.id = id;
    this.name = name;
  }
  id;
  name;
  rows = 1e3;
  columns = 26;
  frozenRows = 0;
  frozenColumns = 0;
  hidden = false;
  hiddenGridlines = false;
  tabColor = null;
  filter = null;
  /** What a person made of a range by **Format > Convert to table**, which no script can. */
  table = null;
  /** What the filter hides, by column (from 1). */
  hiddenValues = /* @__PURE__ */ new Map();
  validations = [];
  protections = [];
  charts = [];
  conditionalRules = [];
  groups = [];
  /** Widths in pixels; a column that is not listed has the default. */
  columnWidths = /* @__PURE__ */ new Map();
  /** Heights in pixels; a row that is not listed is as high as its text. */
  rowHeights = /* @__PURE__ */ new Map();
  #cells = [];
  #load = null;
  /** Has what a sheet has on which nothing was written yet. */
  takeAfter(template) {
    const { used, charts, validations, conditionalRules, groups, protections } = template;
    const parts = [charts, validations, conditionalRules, groups, protections];
    if (used.rows > 0 || parts.some((part) => part.length > 0)) throw new Error("a template with contents");
    this.rows = template.rows;
    this.columns = template.columns;
    this.frozenRows = template.frozenRows;
    this.frozenColumns = template.frozenColumns;
    this.hiddenGridlines = template.hiddenGridlines;
    this.tabColor = template.tabColor;
    for (const [column, width] of template.columnWidths) this.columnWidths.set(column, width);
    for (const [row, height] of template.rowHeights) this.rowHeights.set(row, height);
  }
  /** Says that the cells are kept elsewhere and must be read again before the next use. */
  invalidate(load) {
    this.#load = load;
  }
  cell(row, column) {
    return this.cells[row]?.[column] ?? BLANK;
  }
  put(row, column, cell) {
    const cells = this.cells;
    const line2 = cells[row] ??= [];
    line2[column] = cell;
  }
  /** The smallest area from A1 that holds every cell with content. */
  get used() {
    let rows = 0;
    let columns = 0;
    this.cells.forEach((line2, row) => {
      line2.forEach((cell, column) => {
        if (!cell || cell.content.kind === "literal" && cell.content.value === "") return;
        rows = Math.max(rows, row + 1);
        columns = Math.max(columns, column + 1);
      });
    });
    return { row: 0, column: 0, rows, columns };
  }
  get cells() {
    if (this.#load) {
      this.#cells = this.#load();
      this.#load = null;
    }
    return this.#cells;
  }
};

// preview/services/spreadsheet.ts
var RANGE_NAME = /^[A-Za-z_]\w{0,249}$/;
var SpreadsheetService = class extends Emulated {
  [SERVICE_NAME] = "Spreadsheet";
  #desk;
  constructor(desk) {
    super();
    this.#desk = desk;
  }
  getId() {
    return "local-spreadsheet";
  }
  getSpreadsheetTimeZone() {
    return this.#desk.book.settings.timeZone;
  }
  getSpreadsheetLocale() {
    return this.#desk.book.settings.locale;
  }
  setSpreadsheetLocale(locale) {
    const { book } = this.#desk;
    book.write({ part: "unseen" }, () => book.change({ locale }));
  }
  setSpreadsheetTimeZone(timeZone) {
    const { book } = this.#desk;
    book.write({ part: "unseen" }, () => book.change({ timeZone }));
  }
  getSheets() {
    return this.#desk.book.sheets.map((sheet) => this.#desk.sheet(sheet));
  }
  getNumSheets() {
    return this.#desk.book.sheets.length;
  }
  getSheetByName(name) {
    const sheet = this.#desk.book.sheetNamed(name);
    return sheet ? this.#desk.sheet(sheet) : null;
  }
  getSheetById(id) {
    const sheet = this.#desk.book.sheets.find((item) => item.id === id);
    return sheet ? this.#desk.sheet(sheet) : null;
  }
  getActiveSheet() {
    return this.#desk.sheet(this.#desk.book.activeSheet);
  }
  setActiveSheet(service) {
    const { book } = this.#desk;
    const { sheet } = SheetGeometry.place(service);
    book.write({ part: "sheets" }, () => {
      book.activeSheet = sheet;
      book.selection = { row: 0, column: 0, rows: 1, columns: 1 };
    });
    return service;
  }
  getCurrentCell() {
    const { activeSheet, selection } = this.#desk.book;
    return this.#desk.range(activeSheet, { ...selection, rows: 1, columns: 1 });
  }
  /** In a custom function the cell with its formula, else the selection. */
  getActiveRange() {
    const { activeSheet, selection, cellAtWork } = this.#desk.book;
    return cellAtWork ? this.#desk.range(cellAtWork.sheet, {
      row: cellAtWork.row,
      column: cellAtWork.column,
      rows: 1,
      columns: 1
    }) : this.#desk.range(activeSheet, selection);
  }
  /** A new sheet becomes the active one, as in Google's; after a template it has all that the template has. */
  insertSheet(name, index, options = {}) {
    const { book } = this.#desk;
    const wanted = freeSheetName(book, name ?? this.#freeName());
    const sheet = new SheetModel(book.newId(), wanted);
    if (options.template !== void 0) sheet.takeAfter(SheetGeometry.place(options.template).sheet);
    book.write({ part: "sheets" }, () => {
      book.sheets.splice(index ?? book.sheets.indexOf(book.activeSheet) + 1, 0, sheet);
      book.activeSheet = sheet;
    });
    return this.#desk.sheet(sheet);
  }
  deleteSheet(service) {
    const { book } = this.#desk;
    const { sheet } = SheetGeometry.place(service);
    const rest = book.sheets.filter((item) => item !== sheet);
    const [next] = rest;
    if (!next) throw new ServiceError("You can't remove all the sheets in a document.");
    book.write({ part: "sheets" }, () => {
      book.sheets = rest;
      book.dropDeadNames();
      book.metadata = book.metadata.filter(({ sheetId }) => sheetId !== sheet.id);
      if (book.activeSheet === sheet) book.activeSheet = next;
    });
  }
  getRangeByName(name) {
    const { book } = this.#desk;
    const named = book.nameOf(name);
    if (!named) return null;
    if (!book.isAlive(named) && book.rules.deadNamesThrow) {
      throw new ServiceError(`The range ${name} lies on a sheet that is gone.`);
    }
    const sheet = book.sheets.find(({ id }) => id === named.sheetId);
    return sheet ? this.#desk.range(sheet, named.area) : null;
  }
  getNamedRanges() {
    return this.#desk.book.names.map((named) => new NamedRangeService(named));
  }
  setNamedRange(name, range) {
    if (!RANGE_NAME.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name)) {
      throw new ServiceError(`The name "${name}" is not a valid name for a range.`);
    }
    const { book } = this.#desk;
    const { sheet, area } = RangeGeometry.place(range);
    const known3 = book.nameOf(name);
    if (known3 && !book.isAlive(known3)) {
      throw new ServiceError(
        `Cannot add named range with name: ${name}, a named range with that name already exists.`
      );
    }
    book.write({ part: "named ranges" }, () => book.putName({ name, sheetId: sheet.id, area }));
  }
  removeNamedRange(name) {
    const { book } = this.#desk;
    const known3 = book.nameOf(name);
    if (!known3 || !book.isAlive(known3) && book.rules.deadNamesStay) {
      throw new ServiceError(`Range ${name} does not exist.`);
    }
    book.write({ part: "named ranges" }, () => book.dropName(name));
  }
  addDeveloperMetadata(key2, value, visibility) {
    MetadataService.create(this.#desk, null, key2, value, visibility);
    return this;
  }
  getDeveloperMetadata() {
    return MetadataService.of(this.#desk, null);
  }
  #freeName() {
    let number2 = 1;
    while (this.#desk.book.sheetNamed(`Sheet${number2}`)) number2++;
    return `Sheet${number2}`;
  }
};

// preview/services/spreadsheet-app.ts
var ADD_ON_MENU = "RateSheet";
var UiService = class extends Emulated {
  [SERVICE_NAME] = "Ui";
  #environment;
  constructor(environment2) {
    super();
    this.#environment = environment2;
  }
  createAddonMenu() {
    return new MenuService(ADD_ON_MENU, (title, items) => this.#environment.screen.showMenu(title, items));
  }
  showSidebar(page) {
    const { title, html } = HtmlOutputService.record(page);
    this.#environment.screen.showSidebar(title, html);
  }
};
var SpreadsheetAppService = class extends Emulated {
  [SERVICE_NAME] = "SpreadsheetApp";
  ProtectionType = { SHEET: "SHEET" };
  DeveloperMetadataVisibility = { DOCUMENT: "DOCUMENT" };
  GroupControlTogglePosition = { BEFORE: "BEFORE", AFTER: "AFTER" };
  #environment;
  #spreadsheet;
  #kind;
  constructor(environment2, kind) {
    super();
    this.#environment = environment2;
    this.#spreadsheet = new SpreadsheetService(openDesk(environment2));
    this.#kind = kind;
  }
  getActiveSpreadsheet() {
    return this.#spreadsheet;
  }
  getUi() {
    if (this.#kind === "custom function") {
      throw new ServiceError("Cannot call SpreadsheetApp.getUi() from this context.");
    }
    return new UiService(this.#environment);
  }
  newConditionalFormatRule() {
    return new ConditionalFormatRuleBuilderService();
  }
  newDataValidation() {
    return new DataValidationBuilderService();
  }
  newTextStyle() {
    return new TextStyleBuilderService();
  }
  /** Writes are applied at once in the model; formulas are calculated when the call has ended. */
  flush() {
    return;
  }
};
function openDesk(environment2) {
  const desk = {
    environment: environment2,
    book: environment2.book,
    sheet: (model) => new SheetService(desk, model),
    range: (sheet, area) => new RangeService(desk, sheet, area)
  };
  return desk;
}

// preview/services/storage-services.ts
function stored(text, limit, { storageLimits, utf8 }) {
  if (storageLimits && utf8Bytes(text) > limit) throw new ServiceError("Argument too large: value");
  return utf8 ? throughUtf8(text) : text;
}
var PropertiesScope = class extends Emulated {
  [SERVICE_NAME] = "Properties";
  #entries;
  #ledger;
  #rules;
  constructor(entries, ledger, rules) {
    super();
    this.#entries = entries;
    this.#ledger = ledger;
    this.#rules = rules;
  }
  getProperty(key2) {
    return this.#entries.get(key2) ?? null;
  }
  getProperties() {
    return Object.fromEntries(this.#entries);
  }
  setProperty(key2, value) {
    return this.setProperties({ [key2]: value });
  }
  setProperties(properties) {
    const next = new Map(this.#entries);
    for (const [key2, value] of Object.entries(properties)) {
      next.set(key2, stored(value, PROPERTY_BYTES, this.#rules));
    }
    const bytes = [...next].flat().reduce((sum, text) => sum + utf8Bytes(text), 0);
    if (this.#rules.storageLimits && bytes > PROPERTY_STORE_BYTES) {
      throw new ServiceError("You have exceeded the property storage quota. Please remove some properties.");
    }
    this.#ledger.beforeWrite();
    for (const [key2, value] of next) this.#entries.set(key2, value);
    return this;
  }
  deleteProperty(key2) {
    this.#ledger.beforeWrite();
    this.#entries.delete(key2);
    return this;
  }
};
var PropertiesServiceService = class extends Emulated {
  [SERVICE_NAME] = "PropertiesService";
  #environment;
  #ledger;
  constructor(environment2, ledger) {
    super();
    this.#environment = environment2;
    this.#ledger = ledger;
  }
  getUserProperties() {
    const { storage, book } = this.#environment;
    return new PropertiesScope(storage.properties.user, this.#ledger, book.rules);
  }
};
var CacheScope = class extends Emulated {
  [SERVICE_NAME] = "Cache";
  #entries;
  #rules;
  constructor(entries, rules) {
    super();
    this.#entries = entries;
    this.#rules = rules;
  }
  get(key2) {
    const entry = this.#entries.get(key2);
    return entry && entry.expires > Date.now() ? entry.text : null;
  }
  put(key2, value, expirationInSeconds = 600) {
    const text = stored(value, CACHE_BYTES, this.#rules);
    const seconds = Math.min(expirationInSeconds, CACHE_SECONDS);
    this.#entries.set(key2, { text, expires: Date.now() + seconds * 1e3 });
  }
};
var CacheServiceService = class extends Emulated {
  [SERVICE_NAME] = "CacheService";
  #environment;
  constructor(environment2) {
    super();
    this.#environment = environment2;
  }
  getUserCache() {
    const { storage, book } = this.#environment;
    return new CacheScope(storage.caches.user, book.rules);
  }
};
var LockScope = class extends Emulated {
  [SERVICE_NAME] = "Lock";
  #locks;
  #scope;
  #holder;
  constructor(locks, scope, holder) {
    super();
    this.#locks = locks;
    this.#scope = scope;
    this.#holder = holder;
  }
  /** Waiting is of no use here: whoever holds the lock cannot go on meanwhile. */
  tryLock() {
    const current = this.#locks.get(this.#scope);
    if (current !== void 0 && current !== this.#holder) return false;
    this.#locks.set(this.#scope, this.#holder);
    return true;
  }
  releaseLock() {
    if (this.#locks.get(this.#scope) === this.#holder) this.#locks.delete(this.#scope);
  }
};
var LockServiceService = class extends Emulated {
  [SERVICE_NAME] = "LockService";
  #locks;
  #holder;
  /** `holder` stands for the call: its locks end with it. */
  constructor({ storage }, holder) {
    super();
    this.#locks = storage.locks;
    this.#holder = holder;
  }
  getDocumentLock() {
    return new LockScope(this.#locks, "document", this.#holder);
  }
};

// preview/services/url-fetch-app.ts
var HttpResponseService = class extends Emulated {
  [SERVICE_NAME] = "HTTPResponse";
  #response;
  constructor(response) {
    super();
    this.#response = response;
  }
  getResponseCode() {
    return this.#response.status;
  }
  getContentText() {
    return this.#response.text;
  }
  getHeaders() {
    return { ...this.#response.headers };
  }
};
var KNOWN_OPTIONS = /* @__PURE__ */ new Set([
  "method",
  "headers",
  "muteHttpExceptions",
  "followRedirects",
  "validateHttpsCertificates"
]);
var UrlFetchAppService = class extends Emulated {
  [SERVICE_NAME] = "UrlFetchApp";
  #environment;
  constructor(environment2) {
    super();
    this.#environment = environment2;
  }
  fetch(url, options = {}) {
    const unknown = Object.keys(options).find((name) => !KNOWN_OPTIONS.has(name));
    if (unknown !== void 0) throw new NotEmulated(`UrlFetchApp.fetch with ${unknown}`);
    if (!this.#environment.manifest.urlFetchWhitelist.some((prefix) => url.startsWith(prefix))) {
      throw new ServiceError(
        `Access to URL ${url} was denied: it is not in the manifest's urlFetchWhitelist.`
      );
    }
    const method = (options.method ?? "get").toLowerCase();
    const response = this.#answer(url, method, options.headers ?? {});
    if (response.status >= 400 && options.muteHttpExceptions !== true) {
      throw new ServiceError(`Request failed for ${url} returned code ${response.status}.`);
    }
    return new HttpResponseService(response);
  }
  #answer(url, method, headers) {
    try {
      return this.#environment.fetch({ url, method, headers });
    } catch (error) {
      throw new ServiceError(error instanceof Error ? error.message : String(error));
    }
  }
};

// preview/services/utilities.ts
var import_sha2 = require("@noble/hashes/sha2");
var import_fflate = require("fflate");

// preview/services/blob.ts
var BlobService = class extends Emulated {
  [SERVICE_NAME] = "Blob";
  #bytes;
  #contentType;
  constructor(bytes, contentType) {
    super();
    this.#bytes = bytes;
    this.#contentType = contentType;
  }
  /** What another service reads of a blob that a script hands it. */
  static bytes(blob) {
    return blob.#bytes;
  }
  /** What it says it is. */
  static type(blob) {
    return blob.#contentType;
  }
  getDataAsString(charset) {
    return new TextDecoder(charset).decode(this.#bytes);
  }
};

// preview/services/format-date.ts
var zones = /* @__PURE__ */ new Map();
function zoneOf(timeZone) {
  const known3 = zones.get(timeZone);
  if (known3) return known3;
  let zone;
  try {
    zone = new ZonedDates(timeZone);
  } catch {
    throw new ServiceError(`Invalid argument: timeZone (${timeZone})`);
  }
  zones.set(timeZone, zone);
  return zone;
}
function pad(value, length) {
  return String(value).padStart(length, "0");
}
function formatZonedDate(date, timeZone, pattern) {
  const clock = new Date(zoneOf(timeZone).wallClock(date.getTime()));
  return pattern.replace(
    /'([^']+)'|([A-Za-z])\2*/g,
    (token, quoted) => quoted === void 0 ? pad(field(token, clock), token.length) : quoted
  );
}
function field(token, clock) {
  switch (token[0]) {
    case "y":
      return clock.getUTCFullYear();
    case "M":
      return clock.getUTCMonth() + 1;
    case "d":
      return clock.getUTCDate();
    case "H":
      return clock.getUTCHours();
    case "m":
      return clock.getUTCMinutes();
    default:
      throw new NotEmulated(`Utilities.formatDate with the pattern letter ${token}`);
  }
}

// preview/services/utilities.ts
function signedBytes(bytes) {
  return [...new Int8Array(bytes)];
}
var UtilitiesService = class extends Emulated {
  [SERVICE_NAME] = "Utilities";
  DigestAlgorithm = { SHA_256: "SHA_256" };
  Charset = { UTF_8: "UTF_8" };
  formatDate(date, timeZone, format) {
    if (!(date instanceof Date)) {
      throw new ServiceError("The parameters don't match the method signature for Utilities.formatDate.");
    }
    return formatZonedDate(date, timeZone, format);
  }
  base64Decode(encoded) {
    return signedBytes(Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0)));
  }
  newBlob(bytes, contentType) {
    return new BlobService(Uint8Array.from(bytes), contentType);
  }
  ungzip(blob) {
    if (BlobService.type(blob) !== "application/x-gzip") {
      throw new ServiceError("Could not decompress gzip.");
    }
    return new BlobService((0, import_fflate.gunzipSync)(BlobService.bytes(blob)), "application/octet-stream");
  }
  computeDigest(algorithm, value) {
    if (algorithm !== "SHA_256") throw new NotEmulated(`Utilities.computeDigest with ${algorithm}`);
    return signedBytes(
      (0, import_sha2.sha256)(typeof value === "string" ? new TextEncoder().encode(value) : Uint8Array.from(value))
    );
  }
};

// preview/services/globals.ts
var ABSENT = "CalendarApp ContactsApp ContentService DocumentApp DriveApp FormApp GmailApp GroupsApp Jdbc LanguageApp LinearOptimizationService MailApp Maps ScriptApp SitesApp SlidesApp Logger XmlService Browser".split(
  " "
);
function serviceGlobals(environment2, ledger, border) {
  const membrane = new Membrane(border, ledger);
  const services = {
    SpreadsheetApp: new SpreadsheetAppService(environment2, ledger.kind),
    HtmlService: new HtmlServiceService(environment2),
    PropertiesService: new PropertiesServiceService(environment2, ledger),
    CacheService: new CacheServiceService(environment2),
    LockService: new LockServiceService(environment2, ledger),
    UrlFetchApp: new UrlFetchAppService(environment2),
    Utilities: new UtilitiesService(),
    Session: new SessionService(environment2),
    Charts: new ChartsService(),
    console: new ConsoleService(environment2)
  };
  return {
    ...Object.fromEntries(ABSENT.map((name) => [name, membrane.absent(name)])),
    ...Object.fromEntries(
      Object.entries(services).map(([name, service]) => [name, membrane.expose(service)])
    )
  };
}

// preview/services/ledger.ts
var LOUD = [NotEmulated, StaleResult, TimedOut, UnreadableFormula];
var Ledger = class {
  constructor(kind, failure = null, hasTimeLimit = true) {
    this.kind = kind;
    this.failure = failure;
    const limit = kind === "custom function" ? CUSTOM_FUNCTION_SECONDS : CALL_SECONDS;
    this.#seconds = hasTimeLimit ? limit : Infinity;
  }
  kind;
  failure;
  calls = /* @__PURE__ */ new Map();
  writes = [];
  /** The loud errors of this call. They end it even when the script catches them. */
  faults = [];
  /** What the calls took on the simulated clock. */
  milliseconds = 0;
  #seconds;
  #current = "";
  #isDead = false;
  /** Begins the next call of the same kind: the formulas of one calculation share a book. */
  restart() {
    this.calls.clear();
    this.faults.length = 0;
    this.milliseconds = 0;
    this.#isDead = false;
  }
  get total() {
    return [...this.calls.values()].reduce((sum, count) => sum + count, 0);
  }
  enter(member) {
    if (this.#isDead) throw new ServiceError("The script was ended.");
    this.#current = member;
    this.calls.set(member, (this.calls.get(member) ?? 0) + 1);
    this.milliseconds += costOf(member);
    if (this.milliseconds <= this.#seconds * 1e3) return;
    this.#isDead = true;
    throw new TimedOut(this.#seconds, this.calls);
  }
  /** Stands before every write: refuses it in a custom function, and fails it where a test asked for that. */
  beforeWrite() {
    if (this.kind === "custom function") {
      throw new ServiceError(`You do not have permission to call ${this.#current}.`);
    }
    this.writes.push(this.#current);
    if (this.failure?.atWrite !== this.writes.length) return;
    this.#isDead = this.failure.how === "dies";
    throw new ServiceError(`We're sorry, a server error occurred while calling ${this.#current}.`);
  }
  noteFault(error) {
    if (LOUD.some((kind) => error instanceof kind)) this.faults.push(error);
  }
};

// preview/addon/add-on.ts
var AddOn = class {
  #code;
  #environment;
  #open;
  constructor(code, environment2, open) {
    this.#code = code;
    this.#environment = environment2;
    this.#open = open;
  }
  /**
   * Calls a top-level function as a menu, a trigger or the sidebar does. Throws what the script threw (a ScriptError)
   * or, even when the script caught it, what it asked of the local spreadsheet in vain.
   */
  call(name, args = [], failure = null) {
    const ledger = new Ledger("server call", failure, this.#hasTimeLimit);
    const realm = this.#load(ledger);
    try {
      return { result: this.#run(realm, ledger, name, args), ledger };
    } finally {
      this.#release(ledger);
      realm.close();
    }
  }
  /** Evaluates a custom function for a cell; it may read the spreadsheet, not change it. */
  evaluate(name, args) {
    const ledger = new Ledger("custom function", null, this.#hasTimeLimit);
    const realm = this.#load(ledger);
    try {
      return { result: this.#run(realm, ledger, name, args), ledger };
    } finally {
      realm.close();
    }
  }
  /**
   * Evaluates the formulas of one calculation. They share a realm, so that thousands of cells do not each load the
   * bundle; the next calculation gets a fresh one.
   */
  openFormulas() {
    const ledger = new Ledger("custom function", null, this.#hasTimeLimit);
    const realm = this.#load(ledger);
    const milliseconds = [];
    return {
      milliseconds,
      evaluate: (name, args) => {
        ledger.restart();
        try {
          return this.#run(realm, ledger, name, args);
        } finally {
          milliseconds.push(CUSTOM_FUNCTION_MILLISECONDS + ledger.milliseconds);
        }
      },
      close: () => realm.close()
    };
  }
  /** A loud error of the emulation wins over the script's result and over whatever the script threw after it. */
  #run(realm, ledger, name, args) {
    let result;
    try {
      result = realm.call(name, args);
    } catch (error) {
      throw ledger.faults[0] ?? error;
    }
    const [fault] = ledger.faults;
    if (fault) throw fault;
    return result;
  }
  get #hasTimeLimit() {
    return this.#environment.book.rules.timeLimits;
  }
  #load(ledger) {
    const { book } = this.#environment;
    book.beforeWrite = () => ledger.beforeWrite();
    return new Realm(this.#code, this.#open, (border) => serviceGlobals(this.#environment, ledger, border));
  }
  /** Google releases a script's locks when it ends. */
  #release(holder) {
    const { locks } = this.#environment.storage;
    for (const [scope, current] of [...locks]) if (current === holder) locks.delete(scope);
  }
};

// src/functions/help/parameters.ts
var MODEL = {
  name: "model",
  description: "Model id as in OpenAI's API, a snapshot or ft:BASE:\u2026 id, or a range of them.",
  example: '"gpt-5"'
};
var INPUT = {
  name: "input",
  description: "Input tokens, cached ones and cache writes included, as OpenAI reports them.",
  example: "1000"
};
var CACHED = {
  name: "cached",
  description: "Optional. The part of input that was served from the cache; 0 if left out.",
  example: "0",
  optional: true
};
var OUTPUT = {
  name: "output",
  description: "Optional. Output tokens, reasoning tokens included; 0 if left out.",
  example: "500",
  optional: true
};
var TIER = {
  name: "tier",
  description: "Optional. Service tier: standard (or default, auto), batch, flex, priority (or fast), ultrafast; standard if left out.",
  example: '"standard"',
  optional: true
};
var AS_OF = {
  name: "as_of",
  description: "Optional. Day whose prices count: a date, text such as 2026-07-30, an ISO time or Unix seconds; today if left out.",
  example: '"2026-07-30"',
  optional: true
};
var RATES = {
  name: "rates",
  description: "Optional. Rate table to price with: OPENAI_RATES makes the formula follow the Rates sheet.",
  example: "OPENAI_RATES",
  optional: true
};
var REQUESTS = {
  name: "requests",
  description: "Optional. How many requests the row adds up; needed where the model has long-context prices and input is above their threshold.",
  example: "1",
  optional: true
};
var ON_PROBLEM = {
  name: "on_problem",
  description: "Optional. stop: a problem in one row fails the call, the error counts and names the rows; show: the problem stands in its row as text; stop if left out.",
  example: '"stop"',
  optional: true
};
var MODEL_OR_TOOL = {
  name: "model",
  description: "Model or tool id, such as gpt-5, ft:gpt-4.1 or web-search, or a range of them.",
  example: '"gpt-realtime"'
};
var METER = {
  name: "meter",
  description: "What is billed: input, cached_input, output, audio_input, call \u2026; long_input for long context.",
  example: '"audio_input"'
};
var WIDTH = {
  name: "width",
  description: "Width of the image in pixels.",
  example: "512"
};
var HEIGHT = {
  name: "height",
  description: "Height of the image in pixels.",
  example: "512"
};
var DETAIL = {
  name: "detail",
  description: "Optional. low, high, auto or original, as in OpenAI's API; for GPT Image models the input fidelity; auto if left out.",
  example: '"high"',
  optional: true
};
var IMAGE_MODEL = {
  name: "model",
  description: "Optional. Model id, or a range of them; gpt-5 if left out.",
  example: '"gpt-5"',
  optional: true
};
var PROBLEMS_IN_ROWS = 'With on_problem "show" a row that cannot be priced says "Problem: \u2026" and why. Sums leave such rows out without a word, so count them beside each sum: =COUNTIF(F2:F, "Problem*").';
var FUTURE_DAYS = "A day in the future is priced at the rates known today, with the changes announced for it; an ISO time or Unix seconds count by their day in UTC.";

// src/functions/help/image-tokens.ts
var imageTokensHelp = {
  name: "IMAGE_TOKENS",
  summary: "Tokens that an image costs as input of a model.",
  parameters: [
    WIDTH,
    HEIGHT,
    DETAIL,
    IMAGE_MODEL,
    {
      name: "as_of",
      description: "Optional. Day whose counting rules apply: a date, text such as 2025-10-15, an ISO time or Unix seconds; today if left out.",
      example: '"2025-10-15"',
      optional: true
    }
  ],
  returns: "Tokens, an estimate within \xB11 of what OpenAI bills.",
  examples: [
    {
      formula: '=IMAGE_TOKENS(512, 512, "high", "gpt-5")',
      explanation: "1 \xD7 1 tiles of 512 px: base 70 + 140 = 210, as OpenAI's price page calculates."
    },
    {
      formula: '=IMAGE_TOKENS(1024, 1024, "high", "gpt-4.1-mini", "2025-10-15")',
      explanation: "32 \xD7 32 patches of 32 px \xD7 1.62, rounded up."
    },
    {
      formula: '=IMAGE_TOKENS(A2:A, B2:B, "low", "gpt-5.5")',
      explanation: "A whole list of images in one call."
    }
  ],
  notes: [
    "An image is scaled down to the model's limits before it is counted, and never enlarged (OpenAI, Images and vision guide).",
    "Tile models bill low as the base alone; for the small models of 2025 low made no difference when measured.",
    "What the API refuses is an error: a detail the model lacks, and more than 30,000 patches.",
    "For gpt-image-1, -1-mini and -1.5 detail is the input fidelity; auto is low, the API's default.",
    "For gpt-image-2, whose rule for input images OpenAI does not publish, the tokens are those of an image it makes, detail being its quality: low, medium or high."
  ]
};

// src/functions/help/openai-audio-tokens.ts
var openaiAudioTokensHelp = {
  name: "OPENAI_AUDIO_TOKENS",
  summary: "Audio tokens of so many seconds of speech.",
  parameters: [
    { name: "seconds", description: "Seconds of speech, or a range of them.", example: "60" },
    {
      name: "direction",
      description: "Optional. input (what the user says) or output (what the model says); input if left out.",
      example: '"input"',
      optional: true
    }
  ],
  returns: "Tokens: 10 a second of input, 20 a second of output; a started token counts whole.",
  examples: [
    { formula: '=OPENAI_AUDIO_TOKENS(60, "output")', explanation: "One token per 50 ms: 1,200 a minute." }
  ],
  notes: [
    "1 token per 100 ms of input and per 50 ms of output (OpenAI, Realtime guide). How OpenAI rounds a fraction of a token is not documented."
  ]
};

// src/functions/help/openai-charge.ts
var openaiChargeHelp = {
  name: "OPENAI_CHARGE",
  summary: "Cost in USD of a quantity of any billed thing, in the unit of its meter.",
  parameters: [
    MODEL_OR_TOOL,
    METER,
    {
      name: "quantity",
      description: "How many tokens, calls, seconds, minutes, hours, characters or GB-days.",
      example: "600000"
    },
    TIER,
    AS_OF,
    RATES,
    ON_PROBLEM
  ],
  returns: "USD: the double nearest to the exact decimal.",
  examples: [
    {
      formula: '=OPENAI_CHARGE("gpt-realtime", "audio_input", 600000, , "2026-08-31")',
      explanation: "600,000 audio tokens at $32 per 1M."
    },
    {
      formula: '=OPENAI_CHARGE(A2:A4, B2:B4, C2:C4, , "2026-08-31", , "show")',
      explanation: "The lines of a bill; a line that cannot be priced shows why."
    }
  ],
  notes: [
    "A model with two context bands is priced short unless the meter begins with long_: a total of many requests does not say how long each was.",
    "Cached tokens of a model without a cached price are billed at the price of uncached ones.",
    PROBLEMS_IN_ROWS,
    FUTURE_DAYS
  ]
};

// src/functions/help/openai-compare.ts
var openaiCompareHelp = {
  name: "OPENAI_COMPARE",
  summary: "What the same text tokens cost with each of several models, the cheapest first.",
  parameters: [
    { name: "models", description: "A range of model ids; blank cells are skipped.", example: "A2:A9" },
    INPUT,
    CACHED,
    OUTPUT,
    TIER,
    AS_OF,
    RATES,
    REQUESTS
  ],
  returns: "A table with a header row: model, cost in USD, and how many times the cheapest it is.",
  examples: [
    {
      formula: '=OPENAI_COMPARE({"gpt-5";"gpt-5-mini";"gpt-4.1"}, 10000, 0, 1000, , "2026-08-31")',
      explanation: "10,000 tokens in and 1,000 out with three models."
    },
    {
      formula: '=OPENAI_COMPARE({"gpt-5";"gpt-5.4"}, 34500000, 28800000, 3000000, , "2026-08-31", , 5000)',
      explanation: "A month of 5,000 requests: gpt-5.4 has long-context prices, and the total is above their threshold."
    }
  ],
  notes: [
    "requests is needed as in OPENAI_COST; an error names the model that needs it.",
    "Models count tokens differently: the same text can be more or fewer tokens with another model."
  ]
};

// src/functions/help/openai-cost.ts
var openaiCostHelp = {
  name: "OPENAI_COST",
  summary: "Cost in USD of the text tokens of a request, or of many added up, at the price of their day.",
  parameters: [
    MODEL,
    INPUT,
    CACHED,
    OUTPUT,
    TIER,
    AS_OF,
    RATES,
    {
      name: "cache_writes",
      description: "Optional. The part of input that was written to the cache; 0 if left out.",
      example: "0",
      optional: true
    },
    REQUESTS,
    ON_PROBLEM
  ],
  returns: "USD: the double nearest to the exact decimal, nothing rounded on the way; text in a row with a problem where on_problem is show.",
  examples: [
    {
      formula: '=OPENAI_COST("gpt-5", 34500, 28800, 3000, , "2026-08-31")',
      explanation: "A conversation of ten turns, its history cached: (34,500 \u2212 28,800) \xD7 $1.25 + 28,800 \xD7 $0.125 + 3,000 \xD7 $10, per 1M."
    },
    {
      formula: "=OPENAI_COST(A2:A, B2:B, C2:C, D2:D, E2:E, F2:F, OPENAI_RATES)",
      explanation: "A whole export in one call, with the rates of the Rates sheet."
    },
    {
      formula: '=OPENAI_COST("gpt-5.4", 5000000, 0, 100000, , "2026-08-31", , , 200)',
      explanation: "A day's total of 200 requests, 25,000 tokens each, at short-context prices: 5,000,000 \xD7 $2.50 + 100,000 \xD7 $15, per 1M = $14."
    },
    {
      formula: '=OPENAI_COST(A2:A4, B2:B4, , , , "2026-08-31", , , , "show")',
      explanation: "A row that is no usage, such as a total, shows why; the others show their cost."
    }
  ],
  notes: [
    "cached is part of input, as in OpenAI's usage data: it is not added on top.",
    "Cached tokens of a model without a cached price are billed at the input price.",
    "A model with long-context prices bills a request above their threshold whole at them (more than 272,000 input tokens: OpenAI price page, 2026-08). Above it the row needs requests: 1 is one long request; of several the average input decides, which is approximate, since some may be long and others short. At or below it requests changes nothing.",
    "A model that bills audio tokens, or the images it makes, is refused with the function that prices it.",
    PROBLEMS_IN_ROWS,
    FUTURE_DAYS
  ]
};

// src/functions/help/openai-forecast.ts
var openaiForecastHelp = {
  name: "OPENAI_FORECAST",
  summary: "Table: what the exact forecast says of each scenario of an Inputs sheet: its total, what is wrong, what to know.",
  parameters: [
    {
      name: "inputs",
      description: "The whole Inputs sheet that Build scenario made, from A1 to the last note.",
      example: "Inputs!A:J"
    },
    RATES
  ],
  returns: "A table with a row for each fact and a column for each scenario: total, low and high case over all months in the reporting currency; the first problem with its cell; warnings; and the rules by which its models and tools are billed.",
  examples: [
    {
      formula: "=OPENAI_FORECAST(Inputs!A:J, OPENAI_RATES)",
      explanation: "The totals that the scenario sheets are checked against."
    }
  ],
  notes: [
    "Worked out in exact decimals, independently of the formulas of the sheets; a total is blank while an input has a problem."
  ]
};

// src/functions/help/openai-image-cost.ts
var openaiImageCostHelp = {
  name: "OPENAI_IMAGE_COST",
  summary: "Cost in USD of images given to a model as input.",
  parameters: [
    WIDTH,
    HEIGHT,
    DETAIL,
    IMAGE_MODEL,
    {
      name: "count",
      description: "Optional. How many such images; 1 if left out.",
      example: "1",
      optional: true
    },
    TIER,
    AS_OF,
    RATES,
    ON_PROBLEM
  ],
  returns: "USD: tokens of the image \xD7 count \xD7 the price of its tokens, the double nearest to the exact decimal.",
  examples: [
    {
      formula: '=OPENAI_IMAGE_COST(512, 512, "high", "gpt-5", 1, , "2025-10-15")',
      explanation: "210 tokens at $1.25 per 1M = $0.0002625, which OpenAI's price page shows as $0.000263."
    },
    {
      formula: '=OPENAI_IMAGE_COST(A2:A4, B2:B4, "high", "gpt-5", 1, , "2025-10-15", , "show")',
      explanation: "A list of images; one whose size is missing shows that it is."
    }
  ],
  notes: [
    "Text models bill image tokens at their input price, GPT Image models at their image input price (OpenAI, price page, 2025-10).",
    "A model with two context bands is priced short: many images need not be one request.",
    PROBLEMS_IN_ROWS
  ]
};

// src/pricing/images/partial-images.ts
var PARTIAL_IMAGE_TOKENS = 100;

// src/functions/help/openai-image-generation-cost.ts
var openaiImageGenerationCostHelp = {
  name: "OPENAI_IMAGE_GENERATION_COST",
  summary: "Cost in USD of images that a model generates, with their prompts.",
  parameters: [
    { name: "model", description: "Image model, or a range of them.", example: '"gpt-image-1"' },
    {
      name: "quality",
      description: "low, medium or high; for dall-e-3 standard or hd, for dall-e-2 standard.",
      example: '"medium"'
    },
    { name: "size", description: "Width and height in pixels, as 1024x1536.", example: '"1024x1024"' },
    {
      name: "count",
      description: "Optional. How many such images; 1 if left out.",
      example: "1",
      optional: true
    },
    {
      name: "prompt_tokens",
      description: "Optional. Text tokens of all prompts together; 0 if left out.",
      example: "50",
      optional: true
    },
    TIER,
    AS_OF,
    RATES
  ],
  returns: "USD: output tokens of the images + prompt tokens, the double nearest to the exact decimal.",
  examples: [
    {
      formula: '=OPENAI_IMAGE_GENERATION_COST("gpt-image-1", "medium", "1024x1024", 1, 0, , "2025-10-15")',
      explanation: "1,056 tokens at $40 per 1M = $0.04224: the price page's \u201Capproximately $0.04\u201D."
    },
    {
      formula: '=OPENAI_IMAGE_GENERATION_COST("gpt-image-2", "high", "1792x1024", 10, 500, "batch", "2026-08-31")',
      explanation: "Ten images of 5,063 tokens at $15 per 1M, and 500 prompt tokens at $2.50."
    }
  ],
  notes: [
    "gpt-image-1, -1-mini, -1.5: OpenAI's token table. gpt-image-2: a third party's formula that reproduces every figure OpenAI prints.",
    "The per-image prices OpenAI prints for gpt-image-1-mini are $0.002 to $0.003 above tokens \xD7 price, unexplained.",
    `Each partial image that is streamed adds ${PARTIAL_IMAGE_TOKENS} output tokens (OpenAI): OPENAI_CHARGE("gpt-image-1", "image_output", ${PARTIAL_IMAGE_TOKENS} * 3) for three.`,
    "dall-e-2 and dall-e-3 are billed by the picture; their prompts cost nothing.",
    "Images given as input are priced by OPENAI_IMAGE_COST, text that gpt-image-1.5 writes by OPENAI_CHARGE."
  ]
};

// src/functions/help/openai-line-item.ts
var openaiLineItemHelp = {
  name: "OPENAI_LINE_ITEM",
  summary: "What a line item of OpenAI's cost export is: model, meter, tier and context, as OPENAI_CHARGE takes them.",
  parameters: [
    {
      name: "text",
      description: "A line item as the cost export writes it, or a column of them.",
      example: '"gpt-5.4-2026-03-05, input, long context"'
    },
    {
      name: "part",
      description: "Optional. model, meter, tier or context; all four in a row if left out.",
      example: '"model"',
      optional: true
    }
  ],
  returns: "Text. The meter of a long-context line begins with long_; the context is any for a model with one price whatever the length.",
  examples: [
    {
      formula: '=OPENAI_LINE_ITEM("gpt-5.4-2026-03-05, input, long context")',
      explanation: "gpt-5.4, long_input, standard, long."
    },
    {
      formula: '=OPENAI_LINE_ITEM("flex | gpt-5-mini-2025-08-07, cached input", "meter")',
      explanation: "cached_input."
    }
  ],
  notes: [
    "A line that names no model and meter in the way of a cost export is an error: its money counts, but it cannot be priced.",
    "Quantities need their unit: 1,000 tokens, seconds (60 a minute) and gibibyte hours (24 a GB-day) as the export says."
  ]
};

// src/functions/help/openai-models.ts
var openaiModelsHelp = {
  name: "OPENAI_MODELS",
  summary: "Table of the models with a price on a day: standard prices per 1M text tokens, first priced day, shut-down day.",
  parameters: [
    {
      name: "filter",
      description: "Optional. Text that the model id must contain; all models if left out.",
      example: '"gpt-5"',
      optional: true
    },
    AS_OF,
    RATES
  ],
  returns: "A table with a header row. Blank where a model has no such price, or a day is not known.",
  examples: [
    {
      formula: '=OPENAI_MODELS("gpt-4.1", "2026-08-31")',
      explanation: "The gpt-4.1 family, with the day each model ends."
    }
  ],
  notes: []
};

// src/functions/help/openai-rate.ts
var openaiRateHelp = {
  name: "OPENAI_RATE",
  summary: "The price in USD as printed: per 1M tokens or characters, per 1,000 calls, per second, minute, hour or GB-day.",
  parameters: [
    MODEL_OR_TOOL,
    {
      ...METER,
      description: "Optional. Meter such as input or cached_input, long_input for long context; or shutdown, released, context_window; input if left out.",
      optional: true
    },
    TIER,
    AS_OF,
    RATES
  ],
  returns: "USD per unit as printed. For shutdown and released the day as text, for context_window the tokens of a request and its answer together; blank where none is known.",
  examples: [
    {
      formula: '=OPENAI_RATE("o3", "input", , "2025-06-09")',
      explanation: "o3 cost $10 per 1M input tokens until 2025-06-10."
    },
    {
      formula: '=OPENAI_RATE("gpt-5.4", "long_input", "batch", "2026-08-31")',
      explanation: "Above 272,000 input tokens, in the batch tier."
    },
    { formula: '=OPENAI_RATE("sora-2", "shutdown")', explanation: "The day the model ended." },
    { formula: '=OPENAI_RATE("gpt-5", "released")', explanation: "The day the model could first be used." },
    {
      formula: '=OPENAI_RATE("gpt-5", "context_window")',
      explanation: "How many tokens a request and its answer may have together."
    }
  ],
  notes: []
};

// src/functions/help/openai-rates.ts
var openaiRatesHelp = {
  name: "OPENAI_RATES",
  summary: "The rate table itself: every price with its dates, source and note.",
  parameters: [
    {
      ...MODEL_OR_TOOL,
      description: "Optional. Model or tool whose rates to show; all if left out.",
      optional: true
    },
    { ...AS_OF, description: "Optional. Day whose rates to show; the whole history if left out." },
    RATES
  ],
  returns: "A table with a header row, one row a rate. Prices are USD as printed, from is inclusive, until exclusive, in UTC days.",
  examples: [
    {
      formula: '=OPENAI_RATES("o3")',
      explanation: "Both prices o3 has had, in every tier, with their sources."
    }
  ],
  notes: []
};

// src/functions/help/openai-rates-info.ts
var openaiRatesInfoHelp = {
  name: "OPENAI_RATES_INFO",
  summary: "What is known of the rate table in use: its version, day, age, sources or hash.",
  parameters: [
    {
      name: "attribute",
      description: "Optional. One of version, updated, age_days, source, hash; version if left out.",
      example: '"age_days"',
      optional: true
    },
    RATES
  ],
  returns: "Text, or for age_days the number of days since a source was last read.",
  examples: [
    {
      formula: '=OPENAI_RATES_INFO("version")',
      explanation: "Day and content of the table: the same version is the same table."
    }
  ],
  notes: []
};

// src/functions/help/openai-realtime-cost.ts
var openaiRealtimeCostHelp = {
  name: "OPENAI_REALTIME_COST",
  summary: "Cost in USD of a realtime session's tokens: text, audio and images, each at its own prices.",
  parameters: [
    { name: "model", description: "Realtime or audio model, or a range of them.", example: '"gpt-realtime"' },
    tokens("text_input", "Text input tokens, cached ones included; may be blank.", "2000"),
    tokens("text_cached", "The part of text_input that was cached; may be blank.", "1500"),
    tokens("text_output", "Text output tokens; may be blank.", "300"),
    tokens("audio_input", "Audio input tokens, cached ones included; may be blank.", "6000"),
    tokens("audio_cached", "The part of audio_input that was cached; may be blank.", "4000"),
    tokens("audio_output", "Audio output tokens; may be blank.", "2400"),
    {
      ...tokens("image_input", "Optional. Image input tokens, cached ones included; 0 if left out.", "0"),
      optional: true
    },
    {
      ...tokens("image_cached", "Optional. The part of image_input that was cached; 0 if left out.", "0"),
      optional: true
    },
    AS_OF,
    RATES
  ],
  returns: "USD: the double nearest to the exact decimal.",
  examples: [
    {
      formula: '=OPENAI_REALTIME_COST("gpt-realtime", 2000, 1500, 300, 6000, 4000, 2400, 0, 0, "2025-10-15")',
      explanation: "Text (500 \xD7 $4 + 1,500 \xD7 $0.40 + 300 \xD7 $16) and audio (2,000 \xD7 $32 + 4,000 \xD7 $0.40 + 2,400 \xD7 $64), per 1M."
    }
  ],
  notes: [
    "Cached tokens are inside the input of their modality, as in OpenAI's usage data; without a cached price they are billed at the input price.",
    "OPENAI_AUDIO_TOKENS turns seconds into audio tokens. Models billed by the minute or character are priced by OPENAI_CHARGE."
  ]
};
function tokens(name, description, example) {
  return { name, description, example };
}

// src/functions/help/openai-sensitivity.ts
var openaiSensitivityHelp = {
  name: "OPENAI_SENSITIVITY",
  summary: "Table: by how much a scenario's total changes when one of its drivers does; largest effect first.",
  parameters: [
    {
      name: "inputs",
      description: "The whole Inputs sheet that Build scenario made, from A1 to the last note.",
      example: "Inputs!A:J"
    },
    {
      name: "scenario",
      description: "Optional. Name of the scenario; the first one if left out.",
      example: '"With caching"',
      optional: true
    },
    {
      name: "changes",
      description: "Optional. Changes of each driver as fractions; -25%, -10%, 10% and 25% if left out.",
      example: "-10%",
      optional: true
    },
    RATES
  ],
  returns: "A table with a header row: driver, then the change of the total, in the reporting currency, for each change of the driver. Blank where the changed use has no known price.",
  examples: [
    {
      formula: "=OPENAI_SENSITIVITY(Inputs!A:J, D5, , OPENAI_RATES)",
      explanation: "What matters most in the scenario named in D5."
    }
  ],
  notes: [
    "Each driver that is not 0 is changed alone. It stays within its limits: shares of one whole stay within 100 %.",
    "The forecast is worked out anew for every change with the same rules as the sheets, in exact decimals."
  ]
};

// src/functions/help/openai-session-tokens.ts
var openaiSessionTokensHelp = {
  name: "OPENAI_SESSION_TOKENS",
  summary: "Tokens of a whole conversation whose history is sent again with every turn.",
  parameters: [
    {
      name: "system",
      description: "Tokens sent with every turn: system prompt and tool schemas.",
      example: "1000"
    },
    { name: "user", description: "Tokens of one user message.", example: "200" },
    { name: "answer", description: "Tokens of one answer.", example: "300" },
    { name: "turns", description: "Turns of the conversation.", example: "10" },
    {
      name: "part",
      description: "Optional. One of input, output, cached; input if left out.",
      example: '"input"',
      optional: true
    }
  ],
  returns: "Tokens. cached is the part of input that repeats the previous turn's prompt, and so can come from the cache.",
  examples: [
    {
      formula: '=OPENAI_SESSION_TOKENS(1000, 200, 300, 10, "input")',
      explanation: "10 \xD7 1,000 + 200 \xD7 55 + 300 \xD7 45 = 34,500."
    }
  ],
  notes: []
};

// src/functions/help/openai-storage-cost.ts
var openaiStorageCostHelp = {
  name: "OPENAI_STORAGE_COST",
  summary: "Cost in USD of what an account stores for file search or ChatKit, after the free gigabyte.",
  parameters: [
    { name: "tool", description: "file-search or chatkit.", example: '"file-search"' },
    {
      name: "gigabytes",
      description: "What the whole account stores, in GB of 2^30 bytes.",
      example: "2.5"
    },
    { name: "days", description: "For how many days.", example: "30" },
    AS_OF,
    RATES
  ],
  returns: "USD: (gigabytes \u2212 1) \xD7 days \xD7 the price of a GB-day, the double nearest to the exact decimal.",
  examples: [
    {
      formula: '=OPENAI_STORAGE_COST("file-search", 2.5, 30, "2025-10-15")',
      explanation: "(2.5 \u2212 1) \xD7 30 = 45 GB-days at $0.10."
    }
  ],
  notes: [
    "1 GB is free per account, so give the account's whole storage in one row: rows of their own would each get a free gigabyte.",
    "A GB is 2^30 bytes (OpenAI, price page, 2025-10): bytes / 2^30.",
    "ChatKit storage was not billed before 2025-11-01."
  ]
};

// src/functions/help/openai-tokens.ts
var openaiTokensHelp = {
  name: "OPENAI_TOKENS",
  summary: "Tokens of a text, counted as OpenAI's tokenizer does.",
  parameters: [
    { name: "text", description: "The text, or a range of texts.", example: "A2:A9" },
    {
      name: "model",
      description: "Optional. Model whose encoding counts, or a range of them; o200k_base if left out.",
      example: '"gpt-5"',
      optional: true
    }
  ],
  returns: "Tokens, a whole number.",
  examples: [
    {
      formula: '=OPENAI_TOKENS("2 + 2 = 4")',
      explanation: "7 tokens in o200k_base, as OpenAI's cookbook shows."
    },
    {
      formula: '=OPENAI_TOKENS("\u304A\u8A95\u751F\u65E5\u304A\u3081\u3067\u3068\u3046", "gpt-4")',
      explanation: "9 tokens in cl100k_base; 8 in o200k_base."
    }
  ],
  notes: [
    "Counts the text alone. A chat request adds a few tokens for each message, tools and images more: the usage of an answer is what is billed.",
    "gpt-4o and later models and the o-series use o200k_base, gpt-4, gpt-3.5 and the embeddings cl100k_base (OpenAI, tiktoken). For models after gpt-5 OpenAI names no encoding: o200k_base is assumed. Older models are refused.",
    "Special tokens written in a text, such as <|endoftext|>, are counted as text.",
    "The text is counted in your spreadsheet and goes nowhere."
  ]
};

// src/functions/help/openai-tool-cost.ts
var openaiToolCostHelp = {
  name: "OPENAI_TOOL_COST",
  summary: "Cost in USD of built-in tools: web search with its content, file search calls, Code Interpreter.",
  parameters: [
    {
      name: "tool",
      description: "web-search, image-web-search, web-search-preview, file-search, or code-interpreter (-4gb, -16gb, -64gb for a larger container).",
      example: '"web-search"'
    },
    {
      name: "quantity",
      description: "Calls; for Code Interpreter sessions until 2026-06-01, and from 2026-06-02 the minutes of one container.",
      example: "1000"
    },
    {
      name: "model",
      description: "Optional. The model that uses the tool; needed for web-search-preview and to price search content.",
      example: '"gpt-4o-mini"',
      optional: true
    },
    {
      name: "content_tokens",
      description: "Optional. Tokens that all these searches brought into the model's input; 0 if left out.",
      example: "0",
      optional: true
    },
    AS_OF,
    RATES
  ],
  returns: "USD: the double nearest to the exact decimal.",
  examples: [
    {
      formula: '=OPENAI_TOOL_COST("web-search", 1000, "gpt-4o-mini", 0, "2025-10-15")',
      explanation: "1,000 calls at $10 per 1,000, and 8,000 input tokens for each at $0.15 per 1M."
    },
    {
      formula: '=OPENAI_TOOL_COST("web-search-preview", 1000, "gpt-4o", , "2025-10-15")',
      explanation: "Not a reasoning model: $25 per 1,000 calls, the content is free."
    },
    {
      formula: '=OPENAI_TOOL_COST("code-interpreter", 3, , , "2026-08-31")',
      explanation: "Three minutes of a 1 GB container are billed as five, at $0.03 per 20 minutes."
    }
  ],
  notes: [
    "Search content is billed at the model's input price; for gpt-4o-mini and gpt-4.1-mini with web-search it is a fixed 8,000 tokens a call, whatever content_tokens says (OpenAI, price page, 2025-10).",
    "web-search-preview costs $10 per 1,000 calls plus content for reasoning models, $25 with free content for others.",
    "Code Interpreter: each row is one container, billed for at least 5 minutes from 2026-06-02 on; for ten containers of 3 minutes multiply by 10. Whether a started minute counts whole is not documented: minutes are billed as given.",
    "Storage of file search is priced by OPENAI_STORAGE_COST."
  ]
};

// src/functions/help/openai-training-cost.ts
var openaiTrainingCostHelp = {
  name: "OPENAI_TRAINING_COST",
  summary: "Cost in USD of fine-tuning a model.",
  parameters: [
    {
      name: "model",
      description: "Model to fine-tune, such as gpt-4.1 or ft:gpt-4.1, or a range of them.",
      example: '"gpt-4.1"'
    },
    {
      name: "quantity",
      description: "Tokens of the training file; hours of training for reinforcement fine-tuning (o4-mini).",
      example: "2000000"
    },
    {
      name: "epochs",
      description: "Optional. How often the file is gone through; 1 if left out, and with hours.",
      example: "3",
      optional: true
    },
    AS_OF,
    RATES
  ],
  returns: "USD: tokens \xD7 epochs \xD7 the training price, or hours \xD7 the hourly price.",
  examples: [
    {
      formula: '=OPENAI_TRAINING_COST("gpt-4.1", 2000000, 3, "2025-10-15")',
      explanation: "2,000,000 tokens \xD7 3 epochs at $25 per 1M."
    },
    {
      formula: '=OPENAI_TRAINING_COST("o4-mini", 1.5, , "2025-10-15")',
      explanation: "An hour and a half of reinforcement fine-tuning at $100 an hour, billed pro rata."
    }
  ],
  notes: [
    'The use of a fine-tuned model is priced by OPENAI_COST("ft:gpt-4.1", \u2026); with data sharing as ft:o4-mini:data-sharing.',
    "OpenAI starts no new self-serve fine-tuning jobs from 2027-01-06 on; the last price stays known."
  ]
};

// src/functions/help/openai-usage-cost.ts
var openaiUsageCostHelp = {
  name: "OPENAI_USAGE_COST",
  summary: "Cost in USD of an answer of the API, or of its usage object, as JSON text: each kind of token at its price.",
  parameters: [
    {
      name: "usage",
      description: "A usage object or a whole answer as JSON text: Chat Completions, Responses, Realtime, Images, Transcriptions, Embeddings, a line of a Batch output.",
      example: "A2"
    },
    {
      ...MODEL,
      description: "Optional. Model that answered; the one that the answer names if left out.",
      optional: true
    },
    {
      ...TIER,
      description: "Optional. Service tier; the one that the answer names if left out, else standard."
    },
    {
      ...AS_OF,
      description: "Optional. Day whose prices count; that of the answer (UTC) if left out, else today."
    },
    RATES,
    ON_PROBLEM
  ],
  returns: "USD: the double nearest to the exact decimal; 0 for a request that failed.",
  examples: [
    {
      formula: '=OPENAI_USAGE_COST("{""input_tokens"": 2006, ""input_tokens_details"": {""cached_tokens"": 1920}, ""output_tokens"": 300}", "gpt-4o", , "2026-08-31")',
      explanation: "86 \xD7 $2.50 + 1,920 \xD7 $1.25 + 300 \xD7 $10, per 1M."
    },
    {
      formula: "=OPENAI_USAGE_COST(A2:A)",
      explanation: "A log with one answer a row, each with its own model, tier and day."
    }
  ],
  notes: [
    "One answer is one request, so its context band is known; a batch as a whole counts its requests, and their average decides.",
    "A field that is not known and carries a quantity is an error, never ignored. Calls of built-in tools are not tokens: add OPENAI_TOOL_COST.",
    "A line of a Batch output is priced as batch whatever its body says."
  ]
};

// src/functions/help/openai-video-cost.ts
var openaiVideoCostHelp = {
  name: "OPENAI_VIDEO_COST",
  summary: "Cost in USD of generated video.",
  parameters: [
    { name: "model", description: "Video model, or a range of them.", example: '"sora-2"' },
    {
      name: "size",
      description: "720p, 1024p or 1080p, or width and height as 720x1280 (portrait) or 1280x720 (landscape).",
      example: '"720p"'
    },
    { name: "seconds", description: "Seconds of one video.", example: "8" },
    {
      name: "count",
      description: "Optional. How many such videos; 1 if left out.",
      example: "1",
      optional: true
    },
    TIER,
    AS_OF,
    RATES
  ],
  returns: "USD: seconds \xD7 count \xD7 the price per second, the double nearest to the exact decimal.",
  examples: [
    {
      formula: '=OPENAI_VIDEO_COST("sora-2-pro", "1024x1792", 12, 1, , "2025-10-15")',
      explanation: "12 seconds at $0.50."
    },
    {
      formula: '=OPENAI_VIDEO_COST("sora-2", "720p", 8, 100, "batch", "2026-08-31")',
      explanation: "A hundred videos of 8 seconds at the batch price of $0.05 a second."
    }
  ],
  notes: [
    "Sora and the Videos API ended on 2026-09-24. The last price stays known, for usage of before; OPENAI_MODELS shows the day."
  ]
};

// src/functions/help/catalog.ts
var HELP = [
  openaiCostHelp,
  openaiUsageCostHelp,
  openaiChargeHelp,
  openaiLineItemHelp,
  openaiRateHelp,
  openaiModelsHelp,
  openaiRatesHelp,
  openaiRatesInfoHelp,
  openaiCompareHelp,
  openaiTokensHelp,
  openaiSessionTokensHelp,
  imageTokensHelp,
  openaiImageCostHelp,
  openaiImageGenerationCostHelp,
  openaiRealtimeCostHelp,
  openaiAudioTokensHelp,
  openaiVideoCostHelp,
  openaiTrainingCostHelp,
  openaiToolCostHelp,
  openaiStorageCostHelp,
  openaiForecastHelp,
  openaiSensitivityHelp
];

// preview/addon/function-names.ts
function functionNames(code) {
  return [...code.matchAll(/^function (\w+)\([^)\n]*\) \{/gm)].map(([, name = ""]) => name).filter((name) => !name.endsWith("_"));
}

// preview/addon/catalog.ts
var CATALOG = HELP;
var CELL = /^[A-Z]{1,3}\d+$/;
function customFunctions(code) {
  return functionNames(code).filter((name) => /^[A-Z][A-Z0-9_]*$/.test(name) && !CELL.test(name)).map((name) => CATALOG.find((entry) => entry.name === name) ?? { name });
}

// preview/services/environment.ts
function emptyStorage() {
  const byScope = (make) => ({
    document: make(),
    script: make(),
    user: make()
  });
  return {
    properties: byScope(() => /* @__PURE__ */ new Map()),
    caches: byScope(() => /* @__PURE__ */ new Map()),
    locks: /* @__PURE__ */ new Map()
  };
}
var noScreen = {
  showMenu: () => void 0,
  showSidebar: () => void 0
};
function environment(book, manifest, parts = {}) {
  return {
    book,
    manifest,
    screen: noScreen,
    pages: {},
    fetch: ({ url }) => {
      throw new Error(`DNS error: ${url}`);
    },
    log: () => void 0,
    storage: emptyStorage(),
    ...parts
  };
}

// preview/host/calculation.ts
var import_core2 = require("@univerjs/core");
var import_engine_formula2 = require("@univerjs/engine-formula");
var import_sheets_formula2 = require("@univerjs/sheets-formula");
var PATIENCE = 12e4;
var UNTIL_IT_BEGINS = 5e3;
var Calculation = class {
  #sessions;
  /** A new workbook calculates its formulas. */
  #isPending = true;
  #settling = null;
  /** `onResults` is called when a calculation has delivered its results. */
  constructor(injector, onResults) {
    this.#sessions = injector.get(import_sheets_formula2.FormulaCalculationSessionService);
    const dirty = injector.get(import_engine_formula2.IActiveDirtyManagerService);
    injector.get(import_core2.ICommandService).onCommandExecuted(({ id }, options) => {
      if (id === import_engine_formula2.SetFormulaCalculationResultMutation.id) onResults();
      else if (options?.onlyLocal === true) return;
      else if (dirty.get(id)) this.#isPending = true;
    });
  }
  /** Resolves when every formula shows its result. All who wait at a time wait together. */
  settled() {
    this.#settling ??= this.#settle().finally(() => {
      this.#settling = null;
    });
    return this.#settling;
  }
  async #settle() {
    while (this.#isPending) {
      this.#isPending = false;
      await this.#sessions.waitForLatestApplied(PATIENCE, UNTIL_IT_BEGINS);
    }
  }
};

// preview/host/custom-functions.ts
var import_core4 = require("@univerjs/core");
var import_engine_formula5 = require("@univerjs/engine-formula");
var import_sheets_formula3 = require("@univerjs/sheets-formula");

// preview/host/cell-arguments.ts
var import_core3 = require("@univerjs/core");
var import_engine_formula3 = require("@univerjs/engine-formula");
function cellValue(cell) {
  if (!cell) return "";
  const rich = cell.p?.body?.dataStream;
  if (rich !== void 0) return rich.replace(/\r?\n$/, "").replaceAll("\r", "\n");
  const value = cell.v;
  if (value === null || value === void 0) return "";
  if (cell.t === import_core3.CellValueType.BOOLEAN) return value === true || value === 1 || value === "1";
  if (cell.t === import_core3.CellValueType.NUMBER && typeof value === "string" && value !== "") return Number(value);
  return value;
}
function dated2(value, pattern, dates) {
  return typeof value === "number" && isDateFormat(pattern) ? dates.toDate(value) : value;
}
var tables = /* @__PURE__ */ new WeakMap();
function hasResults(reference2) {
  return [
    reference2.getCurrentRuntimeSheetData(),
    reference2.getCurrentActiveArrayFormulaCellData(),
    reference2.getCurrentRuntimeActiveArrayFormulaCellData()
  ].some((results) => results !== void 0 && Object.keys(results.getMatrix()).length > 0);
}
function readReference(reference2, dates) {
  if (reference2.isCell() || hasResults(reference2)) return readCells(reference2, dates);
  const sheet = reference2.getCurrentActiveSheetData();
  const known3 = tables.get(sheet) ?? /* @__PURE__ */ new Map();
  tables.set(sheet, known3);
  const place = JSON.stringify(reference2.getRangePosition());
  const table = known3.get(place) ?? readCells(reference2, dates);
  known3.set(place, table);
  return table;
}
function readCells(reference2, dates) {
  const { startRow, endRow, startColumn, endColumn } = reference2.getRangePosition();
  const styles2 = reference2.getCurrentStylesData();
  const grid = [];
  for (let row = startRow; row <= endRow; row++) {
    const line2 = [];
    for (let column = startColumn; column <= endColumn; column++) {
      const cell = reference2.getCellData(row, column);
      const value = cellValue(cell);
      const style = typeof value === "number" && cell ? styles2.getStyleByCell(cell) : void 0;
      line2.push(dated2(value, style?.n?.pattern, dates));
    }
    grid.push(line2);
  }
  const [[single2] = []] = grid;
  return startRow === endRow && startColumn === endColumn ? single2 ?? "" : grid;
}
function readValue(value, dates) {
  if (!value || value.isNull()) return "";
  if (value.isError()) return String(value.getValue());
  return dated2(value.getValue(), value.getPattern(), dates);
}
function isArray(value) {
  return value.isArray();
}
function readArgument(argument, dates) {
  if (argument instanceof import_engine_formula3.BaseReferenceObject) return readReference(argument, dates);
  if (!isArray(argument)) return readValue(argument, dates);
  return argument.getArrayValue().map((line2) => line2.map((value) => readValue(value, dates)));
}

// preview/host/result-values.ts
var import_engine_formula4 = require("@univerjs/engine-formula");
function single(value, dates) {
  if (value === null || value === void 0) return import_engine_formula4.NullValueObject.create();
  if (typeof value === "string") return import_engine_formula4.StringValueObject.create(value);
  if (typeof value === "boolean") return import_engine_formula4.BooleanValueObject.create(value);
  if (value instanceof Date) return import_engine_formula4.NumberValueObject.create(dates.toSerial(value), "yyyy-mm-dd");
  if (typeof value === "number") {
    return Number.isFinite(value) ? import_engine_formula4.NumberValueObject.create(value) : import_engine_formula4.ErrorValueObject.create(import_engine_formula4.ErrorType.NUM);
  }
  throw new TypeError("A custom function may return text, numbers, booleans, dates, and arrays of them.");
}
var NoRoom = class extends Error {
};
function requireRoom(result, { row, column }, size) {
  if (!Array.isArray(result)) return;
  const lines = result;
  const width = lines.reduce(
    (most, line2) => Math.max(most, Array.isArray(line2) ? line2.length : 1),
    1
  );
  const rows = row + lines.length - size.rows;
  const columns = column + width - size.columns;
  const missing = rows > 0 ? `rows (${rows})` : columns > 0 ? `columns (${columns})` : null;
  if (missing !== null)
    throw new NoRoom(`Result was not automatically expanded, please insert more ${missing}.`);
}
function toValueObject(result, place, dates) {
  if (!Array.isArray(result)) return single(result, dates);
  const rows = result.map((row) => Array.isArray(row) ? row : [row]);
  const columnCount = Math.max(1, ...[...new Set(rows.map((row) => row.length))]);
  const calculateValueList = rows.map(
    (row) => Array.from({ length: columnCount }, (_, column) => single(row[column], dates))
  );
  return import_engine_formula4.ArrayValueObject.create({
    calculateValueList,
    rowCount: rows.length,
    columnCount,
    unitId: place.unitId,
    sheetId: place.sheetId,
    row: place.row,
    column: place.column
  });
}

// preview/host/custom-functions.ts
var SheetFunction = class extends import_engine_formula5.BaseFunction {
  /** References come unread, so that dates and blanks can be told apart as Google tells them apart. */
  needsReferenceObject = true;
  minParams = 0;
  maxParams = 255;
  #context;
  constructor(name, context) {
    super(name);
    this.#context = context;
  }
  calculate(...variants) {
    const place = {
      unitId: this.unitId ?? "",
      sheetId: this.subUnitId ?? "",
      row: this.row,
      column: this.column
    };
    const { book, messages } = this.#context;
    const failed = variants.find((variant) => variant.isError());
    if (!book.rules.errorArguments && failed instanceof import_engine_formula5.ErrorValueObject) return failed;
    try {
      const args = variants.map((variant) => readArgument(variant, book.dates));
      const result = this.#context.evaluate(String(this.name), args, place);
      if (book.rules.resultsFit) requireRoom(result, place, this.#context.sizeOf(place.sheetId));
      return toValueObject(result, place, book.dates);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const shown = error instanceof NoRoom ? import_engine_formula5.ErrorType.REF : import_engine_formula5.ErrorType.ERROR;
      messages.put(place.sheetId, place.row, place.column, { shown, message });
      return import_engine_formula5.ErrorValueObject.create(shown, message);
    }
  }
};
var ParseError = class extends import_engine_formula5.BaseFunction {
  minParams = 0;
  maxParams = 255;
  #messages;
  constructor(messages) {
    super(PARSE_ERROR);
    this.#messages = messages;
  }
  calculate() {
    this.#messages.put(this.subUnitId ?? "", this.row, this.column, {
      shown: import_engine_formula5.ErrorType.ERROR,
      message: "Formula parse error."
    });
    return import_engine_formula5.ErrorValueObject.create(import_engine_formula5.ErrorType.ERROR);
  }
};
function isDescribed(entry) {
  return "summary" in entry;
}
function registerCustomFunctions(injector, functions, context) {
  injector.get(import_engine_formula5.IFunctionService).registerExecutors(
    new ParseError(context.messages),
    ...functions.map(({ name }) => new SheetFunction(name, context))
  );
  injector.get(import_sheets_formula3.IDescriptionService).registerDescriptions(
    functions.filter(isDescribed).map(({ name, summary, parameters, returns }) => ({
      functionName: name,
      functionType: import_engine_formula5.FunctionType.User,
      description: `${summary} ${returns}`,
      abstract: summary,
      functionParameter: parameters.map((parameter) => ({
        name: parameter.name,
        // Univer says itself which are optional.
        detail: parameter.description.replace(/^Optional\.\s*/, ""),
        example: parameter.example,
        require: parameter.optional ? import_core4.BooleanNumber.FALSE : import_core4.BooleanNumber.TRUE,
        repeat: import_core4.BooleanNumber.FALSE
      }))
    }))
  );
}

// preview/host/error-messages.ts
var ErrorMessages = class {
  #told = /* @__PURE__ */ new Map();
  put(sheetId, row, column, told) {
    this.#told.set(key(sheetId, row, column), told);
  }
  /** The message behind what a cell shows; null when it shows something else by now. */
  get(sheetId, row, column, shown) {
    const told = this.#told.get(key(sheetId, row, column));
    return told !== void 0 && told.shown === shown ? told.message : null;
  }
};
function key(sheetId, row, column) {
  return `${sheetId} ${row} ${column}`;
}

// preview/host/formula-memory.ts
var import_engine_formula6 = require("@univerjs/engine-formula");
var FORMULAS = 6e4;
var isLarge = false;
function rememberFormulas() {
  if (isLarge) return;
  isLarge = true;
  const ranges = import_engine_formula6.FORMULA_REF_TO_ARRAY_CACHE;
  const memory = Object.getPrototypeOf(ranges);
  const { set } = memory;
  memory.set = function(formula, node) {
    if (this !== ranges && this._cache.limit < FORMULAS) this._cache.limit = FORMULAS;
    set.call(this, formula, node);
  };
}

// preview/host/hidden-rows.ts
var import_engine_formula7 = require("@univerjs/engine-formula");
var import_sheets2 = require("@univerjs/sheets");
function keepDependenciesOfHiddenRows(injector) {
  const dirty = injector.get(import_engine_formula7.IActiveDirtyManagerService);
  for (const id of [import_sheets2.SetRowHiddenMutation.id, import_sheets2.SetRowVisibleMutation.id]) {
    const conversion = dirty.get(id);
    if (!conversion) throw new Error(`Univer does not calculate after ${id}.`);
    dirty.register(id, {
      ...conversion,
      getDirtyData: (command) => ({ ...conversion.getDirtyData(command), clearDependencyTreeCache: {} })
    });
  }
}

// preview/host/open-ended-ranges.ts
var import_engine_formula8 = require("@univerjs/engine-formula");
function reference(value) {
  return value instanceof import_engine_formula8.BaseReferenceObject ? value : null;
}
function openEnded(from, to) {
  if (!from?.isCell() || !to?.isColumn() && !to?.isRow()) return null;
  const range = from.unionBy(from);
  if (!(range instanceof import_engine_formula8.BaseReferenceObject)) return null;
  const start = from.getRangeData();
  const end = to.getRangeData();
  const columns = to.isColumn() ? [start.startColumn, end.startColumn] : [start.startColumn, NaN];
  const rows = to.isColumn() ? [start.startRow, NaN] : [start.startRow, end.startRow];
  const [startColumn, endColumn] = ordered(columns);
  const [startRow, endRow] = ordered(rows);
  range.setRangeData({ startRow, startColumn, endRow, endColumn });
  return range;
}
function ordered([a = NaN, b = NaN]) {
  return b < a ? [b, a] : [a, b];
}
function allowOpenEndedRanges(injector) {
  const factory = injector.get(import_engine_formula8.UnionNodeFactory);
  const create = factory.create.bind(factory);
  factory.create = (token) => {
    const node = create(token);
    const execute = node.execute.bind(node);
    node.execute = () => {
      const [left, right] = node.getChildren();
      const range = openEnded(reference(left?.getValue()), reference(right?.getValue()));
      if (range) node.setValue(range);
      else execute();
    };
    return node;
  };
}

// preview/host/univer-book.ts
var import_core9 = require("@univerjs/core");
var import_engine_formula11 = require("@univerjs/engine-formula");
var import_sheets4 = require("@univerjs/sheets");

// preview/host/cell-changes.ts
function cellChanges(changes) {
  const ofCells = changes.filter((change) => change.part === "cells");
  return ofCells.filter(
    ({ sheet, area }, index) => !ofCells.slice(index + 1).some((later) => later.sheet === sheet && covers(later.area, area))
  );
}
function covers(outer, inner) {
  return outer.row <= inner.row && outer.column <= inner.column && outer.row + outer.rows >= inner.row + inner.rows && outer.column + outer.columns >= inner.column + inner.columns;
}

// preview/host/facade.ts
var import_facade = require("@univerjs/sheets/facade");
var import_facade2 = require("@univerjs/engine-formula/facade");
var import_facade3 = require("@univerjs/sheets-formula/facade");

// preview/host/grid-names.ts
var import_core7 = require("@univerjs/core");
var import_engine_formula9 = require("@univerjs/engine-formula");
var import_sheets3 = require("@univerjs/sheets");

// preview/host/workbook-data.ts
var import_core6 = require("@univerjs/core");

// preview/host/styles.ts
var import_core5 = require("@univerjs/core");
var HORIZONTAL = {
  left: import_core5.HorizontalAlign.LEFT,
  center: import_core5.HorizontalAlign.CENTER,
  right: import_core5.HorizontalAlign.RIGHT
};
var VERTICAL = { top: import_core5.VerticalAlign.TOP, middle: import_core5.VerticalAlign.MIDDLE, bottom: import_core5.VerticalAlign.BOTTOM };
function keyOf(table, value) {
  return Object.keys(table).find((key2) => table[key2] === value);
}
function line(color) {
  return color === void 0 || color === "" ? null : { s: import_core5.BorderStyleTypes.THIN, cl: { rgb: color } };
}
function flag(yes) {
  return yes ? import_core5.BooleanNumber.TRUE : import_core5.BooleanNumber.FALSE;
}
var styles = /* @__PURE__ */ new WeakMap();
function toStyle(format) {
  const style = styles.get(format) ?? styleOf(format);
  styles.set(format, style);
  return style;
}
function styleOf(format) {
  const border = format.borderTop !== void 0 || format.borderBottom !== void 0;
  return {
    n: format.numberFormat === void 0 ? null : { pattern: format.numberFormat },
    bg: format.background === void 0 ? null : { rgb: format.background },
    cl: format.fontColor === void 0 ? null : { rgb: format.fontColor },
    ...format.fontWeight === void 0 ? {} : { bl: flag(format.fontWeight === "bold") },
    ...format.fontStyle === void 0 ? {} : { it: flag(format.fontStyle === "italic") },
    ...format.fontSize === void 0 ? {} : { fs: format.fontSize },
    ff: format.fontFamily ?? null,
    ht: format.horizontalAlignment === void 0 ? null : HORIZONTAL[format.horizontalAlignment],
    vt: format.verticalAlignment === void 0 ? null : VERTICAL[format.verticalAlignment],
    tb: format.wrap === void 0 ? null : format.wrap ? import_core5.WrapStrategy.WRAP : import_core5.WrapStrategy.OVERFLOW,
    bd: border ? { t: line(format.borderTop), b: line(format.borderBottom) } : null
  };
}
var StyleTable = class {
  #ids = /* @__PURE__ */ new Map();
  #known = /* @__PURE__ */ new WeakMap();
  #styles = {};
  /** The id of a format's style; null for a cell without any. */
  idOf(format) {
    const known3 = this.#known.get(format);
    if (known3 !== void 0) return known3;
    if (Object.keys(format).length === 0) return null;
    const key2 = JSON.stringify(format);
    const id = this.#ids.get(key2) ?? `style-${this.#ids.size}`;
    this.#ids.set(key2, id);
    this.#known.set(format, id);
    this.#styles[id] = present(toStyle(format));
    return id;
  }
  all() {
    return this.#styles;
  }
};
function present(parts) {
  const given = Object.entries(parts).filter(([, value]) => value !== void 0 && value !== null);
  return Object.fromEntries(given);
}
function toFormat(style) {
  if (!style) return {};
  return present({
    numberFormat: style.n?.pattern,
    background: style.bg?.rgb ?? void 0,
    fontColor: style.cl?.rgb ?? void 0,
    fontWeight: style.bl === import_core5.BooleanNumber.TRUE ? "bold" : void 0,
    fontStyle: style.it === import_core5.BooleanNumber.TRUE ? "italic" : void 0,
    fontSize: style.fs,
    fontFamily: style.ff ?? void 0,
    horizontalAlignment: keyOf(HORIZONTAL, style.ht),
    verticalAlignment: keyOf(VERTICAL, style.vt),
    wrap: style.tb === import_core5.WrapStrategy.WRAP ? true : style.tb === import_core5.WrapStrategy.OVERFLOW ? false : void 0,
    borderTop: style.bd?.t?.cl.rgb ?? void 0,
    borderBottom: style.bd?.b?.cl.rgb ?? void 0
  });
}

// preview/host/workbook-data.ts
var UNIT_ID = "spreadsheet";
var ROW_HEIGHT = 24;
var COLUMN_WIDTH = 100;
function toContent({ content }) {
  if (content.kind === "formula") return { f: content.engine ?? content.formula };
  if (content.kind === "spilled" || content.value === "") return {};
  const { value } = content;
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: import_core6.CellValueType.BOOLEAN };
  if (typeof value === "number") return { v: value, t: import_core6.CellValueType.NUMBER };
  return { v: value, t: looksTyped(value) ? import_core6.CellValueType.FORCE_STRING : import_core6.CellValueType.STRING };
}
function toNewCell(cell, styles2) {
  const style = styles2.idOf(cell.format);
  const note = cell.note === "" ? {} : { custom: { note: cell.note } };
  return { ...toContent(cell), ...style === null ? {} : { s: style }, ...note };
}
var CLEARED = { v: null, f: null, p: null, si: null, custom: null };
function toReplacement(cell) {
  const note = cell.note === "" ? {} : { custom: { note: cell.note } };
  return { ...CLEARED, ...toContent(cell), s: toStyle(cell.format), ...note };
}
function looksTyped(text) {
  return text.startsWith("=") || text.trim() === "" || !Number.isNaN(Number(text)) || /^(true|false)$/i.test(text.trim());
}
function toMatrix(sheet, area, toCell = toReplacement) {
  const matrix = {};
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line2 = sheet.cells[row];
    const cells = {};
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = line2?.[column];
      if (cell) cells[column] = toCell(cell);
    }
    if (line2) matrix[row] = cells;
  }
  return matrix;
}
function freezeOf({ frozenRows, frozenColumns }) {
  return {
    xSplit: frozenColumns,
    ySplit: frozenRows,
    startRow: frozenRows === 0 ? -1 : frozenRows,
    startColumn: frozenColumns === 0 ? -1 : frozenColumns
  };
}
function foldedOf({ groups }, of) {
  return groups.filter((group) => group.of === of && group.collapsed).flatMap(({ first: first2, count }) => Array.from({ length: count }, (_, index) => first2 + index));
}
function merged(...said) {
  const all = {};
  for (const [at, part] of said.flat()) all[at] = { ...all[at], ...part };
  return all;
}
function toSheetData(sheet, id) {
  return {
    id,
    name: sheet.name,
    rowCount: sheet.rows,
    columnCount: sheet.columns,
    defaultRowHeight: ROW_HEIGHT,
    defaultColumnWidth: COLUMN_WIDTH,
    freeze: freezeOf(sheet),
    hidden: flag(sheet.hidden),
    showGridlines: flag(!sheet.hiddenGridlines),
    tabColor: sheet.tabColor ?? "",
    rowData: merged(
      [...sheet.rowHeights].map(([row, h]) => [row, { h, ia: flag(false) }]),
      foldedOf(sheet, "rows").map((row) => [row, { hd: flag(true) }])
    ),
    columnData: merged(
      [...sheet.columnWidths].map(([column, w]) => [column, { w }]),
      foldedOf(sheet, "columns").map((column) => [column, { hd: flag(true) }])
    )
  };
}
function toRefString(sheet, area) {
  return `${quotedSheet(sheet.name)}!${areaName(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}
var WHOLE_WORKBOOK = "AllDefaultWorkbook";
function toDefinedName(name, formulaOrRefString) {
  return { id: `name-${name}`, name, formulaOrRefString, localSheetId: WHOLE_WORKBOOK };
}
function referencesOf({ names, sheets }) {
  return new Map(
    names.flatMap(({ name, sheetId, area }) => {
      const sheet = sheets.find(({ id }) => id === sheetId);
      return sheet ? [[name, toRefString(sheet, area)]] : [];
    })
  );
}
function toWorkbookData(book, idOf) {
  const styles2 = new StyleTable();
  const sheets = book.sheets.map((sheet) => {
    const area = { row: 0, column: 0, rows: sheet.rows, columns: sheet.columns };
    const cellData = toMatrix(sheet, area, (cell) => toNewCell(cell, styles2));
    return [idOf(sheet), { ...toSheetData(sheet, idOf(sheet)), cellData }];
  });
  return {
    id: UNIT_ID,
    name: book.settings.name,
    locale: import_core6.LocaleType.EN_US,
    styles: styles2.all(),
    sheetOrder: book.sheets.map(idOf),
    sheets: Object.fromEntries(sheets),
    // With the names, so that the first calculation knows them and no second one is needed.
    resources: [{ name: "SHEET_DEFINED_NAME_PLUGIN", data: JSON.stringify(namesOf(book)) }]
  };
}
function namesOf(book) {
  const defined = [...referencesOf(book)].map(([name, reference2]) => toDefinedName(name, reference2));
  return Object.fromEntries(defined.map((name) => [name.id, name]));
}

// preview/host/grid-names.ts
var GridNames = class {
  #model;
  #workbook;
  #commands;
  #functions;
  #formulas;
  constructor(model, workbook, injector) {
    this.#model = model;
    this.#workbook = workbook;
    this.#commands = injector.get(import_core7.ICommandService);
    this.#functions = injector.get(import_engine_formula9.IFunctionService);
    this.#formulas = injector.get(import_engine_formula9.FormulaDataModel);
  }
  /** Model → grid. */
  show() {
    const shown = new Map(
      this.#workbook.getDefinedNames().map((name) => [name.getName(), name.getFormulaOrRefString()])
    );
    const wanted = referencesOf(this.#model);
    for (const name of shown.keys()) {
      if (!wanted.has(name)) this.#workbook.deleteDefinedName(name);
    }
    for (const [name, reference2] of wanted) {
      if (shown.get(name) !== reference2) this.#insert(name, reference2);
    }
  }
  /** Grid → model. */
  read() {
    for (const { name } of this.#model.names) this.#model.dropName(name);
    this.#model.dropDeadNames();
    for (const defined of this.#workbook.getDefinedNames()) {
      const text = defined.getFormulaOrRefString().replaceAll("$", "");
      const named = parseReference2(text, { rows: 1, columns: 1 })?.sheet;
      const sheet = named === void 0 || named === null ? void 0 : this.#model.sheetNamed(named);
      const reference2 = sheet && parseReference2(text, sheet);
      if (!reference2) continue;
      this.#model.putName({ name: defined.getName(), sheetId: sheet.id, area: reference2.area });
    }
  }
  /** By the mutation: Univer's facade refuses a range the name of a function, which Google does not (OPENAI_RATES). */
  #insert(name, formulaOrRefString) {
    this.#functions.deleteFormulaAstCacheKey(name);
    this.#commands.syncExecuteCommand(import_engine_formula9.SetDefinedNameMutation.id, {
      unitId: UNIT_ID,
      ...toDefinedName(name, formulaOrRefString)
    });
    this.#enterAnew(name);
  }
  /** Univer overlooks formulas whose name moved while no cell changed. */
  #enterAnew(name) {
    const formulas = this.#formulas.getFormulaData()[UNIT_ID] ?? {};
    for (const [subUnitId, cells] of Object.entries(formulas)) {
      const cellValue2 = new import_core7.ObjectMatrix();
      new import_core7.ObjectMatrix(cells ?? {}).forValue((row, column) => {
        const f = this.#formulas.getFormulaStringByCell(row, column, subUnitId, UNIT_ID);
        if (f?.toUpperCase().includes(name.toUpperCase()) === true) cellValue2.setValue(row, column, { f });
      });
      if (cellValue2.getSizeOf() === 0) continue;
      const target = { unitId: UNIT_ID, subUnitId, cellValue: cellValue2.getMatrix() };
      this.#commands.syncExecuteCommand(import_sheets3.SetRangeValuesMutation.id, target);
    }
  }
};

// preview/host/univer-cells.ts
var import_core8 = require("@univerjs/core");
var import_engine_formula10 = require("@univerjs/engine-formula");
var SheetReader = class {
  #worksheet;
  #formulas;
  #styles;
  #language;
  #unitId;
  #sheetId;
  /** Formats by the id of their style: a column of 100,000 cells has one. */
  #formats = /* @__PURE__ */ new Map();
  constructor(injector, workbook, worksheet, language) {
    this.#language = language;
    this.#worksheet = worksheet;
    this.#formulas = injector.get(import_engine_formula10.FormulaDataModel);
    this.#styles = workbook.getStyles();
    this.#unitId = workbook.getUnitId();
    this.#sheetId = worksheet.getSheetId();
  }
  all() {
    const cells = [];
    const put = (row, column, cell) => {
      (cells[row] ??= [])[column] = cell;
    };
    this.#worksheet.getCellMatrix().forValue((row, column, stored2) => {
      if (stored2) put(row, column, this.#cell(row, column, stored2));
    });
    this.#spilled().forValue((row, column, spilled) => {
      put(row, column, overSpilled(cells[row]?.[column] ?? BLANK, spilled));
    });
    return cells;
  }
  one(row, column) {
    const stored2 = this.#worksheet.getCellRaw(row, column);
    const cell = stored2 ? this.#cell(row, column, stored2) : BLANK;
    const spilled = this.#spilled().getValue(row, column);
    return spilled ? overSpilled(cell, spilled) : cell;
  }
  #spilled() {
    return new import_core8.ObjectMatrix(this.#formulas.getArrayFormulaCellData()[this.#unitId]?.[this.#sheetId]);
  }
  #cell(row, column, stored2) {
    const note = noteOf(stored2.custom);
    return { content: this.#content(row, column, stored2), format: this.#format(stored2), note };
  }
  #content(row, column, stored2) {
    const value = cellValue(stored2);
    const isFormula = Boolean(stored2.f) || Boolean(stored2.si);
    const formula = isFormula ? this.#formulas.getFormulaStringByCell(row, column, this.#sheetId, this.#unitId) : null;
    if (!formula) return { kind: "literal", value };
    const written2 = writtenFormula(formula, this.#language);
    return {
      kind: "formula",
      formula: written2,
      ...written2 === formula ? {} : { engine: formula },
      // Cells are read when formulas have settled: one without a value came to a blank.
      result: value
    };
  }
  #format(stored2) {
    if (!stored2.s) return BLANK.format;
    if (typeof stored2.s !== "string") return toFormat(stored2.s);
    const known3 = this.#formats.get(stored2.s);
    if (known3) return known3;
    const format = toFormat(this.#styles.getStyleByCell(stored2));
    this.#formats.set(stored2.s, format);
    return format;
  }
};
function overSpilled(cell, spilled) {
  if (cell.content.kind === "formula") return cell;
  return { ...cell, content: { kind: "spilled", value: cellValue(spilled) } };
}
function noteOf(custom) {
  if (typeof custom !== "object" || custom === null || !("note" in custom)) return "";
  return typeof custom.note === "string" ? custom.note : "";
}

// preview/host/univer-book.ts
var VIEW_CHANGES = /* @__PURE__ */ new Set([
  import_sheets4.SetSelectionsOperation.id,
  import_sheets4.SetWorksheetActiveOperation.id,
  import_sheets4.SetRangeValuesMutation.id
]);
var UniverBook = class {
  #model;
  #injector;
  #commands;
  #workbook;
  #names;
  #ids = /* @__PURE__ */ new Map();
  constructor(model, api, injector) {
    this.#model = model;
    this.#injector = injector;
    this.#commands = this.#injector.get(import_core9.ICommandService);
    for (const sheet of model.sheets) this.#ids.set(sheet, `sheet-${sheet.id}`);
    this.#workbook = api.createWorkbook(toWorkbookData(model, (sheet) => this.idOf(sheet)));
    model.takeChanges();
    this.#names = new GridNames(model, this.#workbook, injector);
    this.#names.show();
    this.#invalidate(null);
    this.#commands.onCommandExecuted(({ id, type, params }) => {
      if (type !== import_core9.CommandType.MUTATION) return;
      if (id === import_engine_formula11.SetArrayFormulaDataMutation.id) this.#invalidate(null);
      else if (isSheetChange(params)) this.#invalidate(params.subUnitId);
    });
  }
  get facade() {
    return this.#workbook;
  }
  idOf(sheet) {
    const id = this.#ids.get(sheet);
    if (id === void 0) throw new Error(`The grid does not know the sheet ${sheet.name}.`);
    return id;
  }
  sheetWithId(id) {
    return this.#model.sheets.find((sheet) => this.#ids.get(sheet) === id);
  }
  /** The rows and columns of a sheet, as a person may have changed them. */
  sizeOf(id) {
    const config = this.#workbook.getSheetBySheetId(id)?.getSheet().getConfig();
    return { rows: config?.rowCount ?? 0, columns: config?.columnCount ?? 0 };
  }
  /** One cell, without reading the whole sheet. */
  cell(sheet, row, column) {
    return this.#reader(this.#grid(sheet).getSheet()).one(row, column);
  }
  /** Puts one cell, without reading the whole sheet. */
  putCell(sheet, row, column, cell) {
    this.#put(this.idOf(sheet), { [row]: { [column]: toReplacement(cell) } });
  }
  /** Takes over what the person changed in the grid: sheets, sizes, names, the selection. Cells are read when needed. */
  refresh() {
    const known3 = new Map([...this.#ids].map(([sheet, id]) => [id, sheet]));
    const model = this.#model;
    model.sheets = this.#workbook.getSheets().map((grid) => {
      const id = grid.getSheetId();
      const sheet = known3.get(id) ?? this.#adopt(id, grid.getSheetName());
      const config = grid.getSheet().getConfig();
      sheet.name = grid.getSheetName();
      sheet.rows = config.rowCount;
      sheet.columns = config.columnCount;
      sheet.frozenRows = Math.max(0, config.freeze.ySplit);
      sheet.frozenColumns = Math.max(0, config.freeze.xSplit);
      sheet.hidden = config.hidden === import_core9.BooleanNumber.TRUE;
      return sheet;
    });
    for (const sheet of [...this.#ids.keys()]) if (!model.sheets.includes(sheet)) this.#ids.delete(sheet);
    const [first2] = model.sheets;
    const active = this.sheetWithId(this.#workbook.getActiveSheet().getSheetId()) ?? first2;
    if (active) model.activeSheet = active;
    this.#readSelection();
    this.#names.read();
  }
  /** Shows what a server call changed. */
  show(changes) {
    const parts = new Set(changes.map(({ part }) => part));
    const writes = cellChanges(changes).map(({ sheet, area }) => ({
      sheet,
      cellValue: toMatrix(sheet, area)
    }));
    const isFewer = parts.has("sheets") && this.#showSheets();
    for (const sheet of new Set(
      changes.flatMap((change) => change.part === "layout" ? [change.sheet] : [])
    )) {
      this.#showLayout(sheet);
    }
    for (const { sheet, cellValue: cellValue2 } of writes) {
      const subUnitId = this.#ids.get(sheet);
      if (subUnitId === void 0) continue;
      this.#put(subUnitId, cellValue2);
    }
    if (parts.has("named ranges") || parts.has("sheets")) this.#names.show();
    if (parts.has("sheets")) this.#workbook.setActiveSheet(this.idOf(this.#model.activeSheet));
    if (isFewer) this.#calculateAll();
  }
  /** Calls back after what may change the view: another selection or sheet, another result. */
  onView(changed) {
    this.#commands.onCommandExecuted(({ id }) => {
      if (VIEW_CHANGES.has(id)) changed();
    });
  }
  #adopt(id, name) {
    const sheet = new SheetModel(this.#model.newId(), name);
    this.#ids.set(sheet, id);
    this.#invalidate(id);
    return sheet;
  }
  #invalidate(sheetId) {
    for (const [sheet, id] of this.#ids) {
      if (sheetId !== null && sheetId !== id) continue;
      sheet.invalidate(() => {
        const worksheet = this.#workbook.getWorkbook().getSheetBySheetId(id);
        return worksheet ? this.#reader(worksheet).all() : [];
      });
    }
  }
  #reader(worksheet) {
    return new SheetReader(this.#injector, this.#workbook.getWorkbook(), worksheet, this.#model.language);
  }
  #put(subUnitId, cellValue2) {
    this.#commands.syncExecuteCommand(import_sheets4.SetRangeValuesMutation.id, { unitId: UNIT_ID, subUnitId, cellValue: cellValue2 });
  }
  /** Univer goes on to look for the formulas of sheets that are gone, unless it finds out anew what depends on what. */
  #calculateAll() {
    this.#commands.syncExecuteCommand(
      import_engine_formula11.SetTriggerFormulaCalculationStartMutation.id,
      { commands: [], forceCalculation: true },
      { onlyLocal: true }
    );
  }
  /** @returns whether sheets are gone */
  #showSheets() {
    const { sheets } = this.#model;
    const gone = [...this.#ids].filter(([sheet]) => !sheets.includes(sheet));
    const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
    for (const [, id] of gone) {
      const grid = this.#workbook.getSheetBySheetId(id);
      if (grid && names.has(grid.getSheetName().toLowerCase())) grid.setName(`${id}, deleted`);
    }
    for (const [index, sheet] of sheets.entries()) {
      if (this.#ids.has(sheet)) continue;
      const id = `sheet-${sheet.id}`;
      this.#ids.set(sheet, id);
      this.#workbook.insertSheet(sheet.name, { index, sheet: toSheetData(sheet, id) });
    }
    for (const [sheet, id] of gone) {
      this.#ids.delete(sheet);
      this.#workbook.deleteSheet(id);
    }
    for (const [index, sheet] of sheets.entries()) {
      const grid = this.#grid(sheet);
      if (grid.getSheetName() !== sheet.name) grid.setName(sheet.name);
      if (grid.getIndex() !== index) this.#workbook.moveSheet(grid, index);
      if (grid.isSheetHidden() !== sheet.hidden) {
        if (sheet.hidden) grid.hideSheet();
        else grid.showSheet();
      }
      if ((grid.getTabColor() ?? "") !== (sheet.tabColor ?? "")) grid.setTabColor(sheet.tabColor ?? "");
    }
    return gone.length > 0;
  }
  #showLayout(sheet) {
    if (!this.#ids.has(sheet)) return;
    const grid = this.#grid(sheet);
    const config = grid.getSheet().getConfig();
    if (config.rowCount !== sheet.rows) grid.setRowCount(sheet.rows);
    if (config.columnCount !== sheet.columns) grid.setColumnCount(sheet.columns);
    grid.setFreeze(freezeOf(sheet));
    for (const [column, width] of sheet.columnWidths) {
      if (grid.getColumnWidth(column) !== width) grid.setColumnWidth(column, width);
    }
    for (const [row, height] of sheet.rowHeights) {
      if (grid.getRowHeight(row) !== height) grid.setRowHeightsForced(row, 1, height);
    }
    for (const { first: first2, count, of, collapsed } of sheet.groups) {
      if (!collapsed) continue;
      if (of === "rows") grid.hideRows(first2, count);
      else grid.hideColumns(first2, count);
    }
    if (config.showGridlines === import_core9.BooleanNumber.FALSE !== sheet.hiddenGridlines)
      grid.setHiddenGridlines(sheet.hiddenGridlines);
  }
  #readSelection() {
    const range = this.#workbook.getActiveRange()?.getRange();
    if (!range) return;
    this.#model.selection = {
      row: range.startRow,
      column: range.startColumn,
      rows: range.endRow - range.startRow + 1,
      columns: range.endColumn - range.startColumn + 1
    };
  }
  #grid(sheet) {
    const grid = this.#workbook.getSheetBySheetId(this.idOf(sheet));
    if (!grid) throw new Error(`The grid lost the sheet ${sheet.name}.`);
    return grid;
  }
};
function isSheetChange(params) {
  return params !== void 0 && "unitId" in params && "subUnitId" in params && params.unitId === UNIT_ID;
}

// preview/host/local-spreadsheet.ts
var LocalSpreadsheet = class {
  environment;
  addOn;
  grid;
  #messages = new ErrorMessages();
  #calculation;
  #univer;
  #shown = [];
  #calculations = [];
  #formulaRun = null;
  constructor({ bundle, book, univer, openEnclosure, parts }) {
    this.environment = environment(book, bundle.manifest, { ...parts, pages: bundle.pages });
    this.addOn = new AddOn(bundle.code, this.environment, openEnclosure);
    this.#univer = univer;
    rememberFormulas();
    const injector = univer.__getInjector();
    const api = import_facade5.FUniver.newAPI(univer);
    this.grid = new UniverBook(book, api, injector);
    allowOpenEndedRanges(injector);
    keepDependenciesOfHiddenRows(injector);
    registerCustomFunctions(injector, customFunctions(bundle.code), {
      book,
      messages: this.#messages,
      evaluate: (name, args, place) => this.#evaluate(name, args, place),
      sizeOf: (sheetId) => this.grid.sizeOf(sheetId)
    });
    this.#calculation = new Calculation(injector, () => this.#endFormulas());
  }
  get book() {
    return this.environment.book;
  }
  /** Resolves when every formula shows its result. */
  settled() {
    return this.#calculation.settled();
  }
  /** A call to the server, as menus and the sidebar make it; what it wrote before a failure stays written. */
  async call(name, args = [], failure = null) {
    await this.settled();
    return this.#run(name, args, failure);
  }
  /** Runs the trigger for an opened spreadsheet, which reads no results and so waits for none. */
  open() {
    this.#run("onOpen", [], null);
  }
  /** Types text into a cell, as a person does. */
  type(sheetName, a1, text) {
    const { sheet, row, column } = this.#locate(sheetName, a1);
    const cell = this.grid.cell(sheet, row, column);
    this.grid.putCell(sheet, row, column, typedCell(cell, text, this.book));
  }
  /** What a cell shows, spilled values included. Formulas must have settled. */
  value(sheetName, a1) {
    const { sheet, row, column } = this.#locate(sheetName, a1);
    const { content } = this.grid.cell(sheet, row, column);
    return content.kind === "formula" ? content.result ?? "" : content.value;
  }
  /** The message behind an error in a cell; null when the cell shows none of ours. */
  errorMessage(sheetName, a1) {
    const { sheet, row, column } = this.#locate(sheetName, a1);
    return this.#messageAt(sheet, row, column);
  }
  /**
   * The calls of custom functions since this was last asked, and how long Google would take for them at least: a second
   * to start each, 30 at a time, and what their own calls of services cost.
   */
  takeCalculationTime() {
    const calculations = this.#calculations.splice(0);
    return {
      calls: calculations.flat().length,
      seconds: calculations.reduce((sum, calls) => sum + secondsTogether(calls), 0)
    };
  }
  /** The A1 name of the selected cell of the active sheet. */
  selectedCell() {
    this.grid.refresh();
    const { row, column } = this.book.selection;
    return areaName({ row, column, rows: 1, columns: 1 });
  }
  /** The message behind the selected cell's error; null when it shows none of ours. */
  selectedError() {
    this.grid.refresh();
    const { activeSheet, selection } = this.book;
    return this.#messageAt(activeSheet, selection.row, selection.column);
  }
  /** Calls back with what a server call has changed, when the grid shows it. */
  onShown(listener) {
    this.#shown.push(listener);
  }
  /** Calls back when the selection or a result may have changed what is seen. */
  onView(changed) {
    this.grid.onView(changed);
  }
  /** Gives the keyboard to the grid. */
  focus() {
    this.grid.facade.getActiveSheet().activate();
  }
  close() {
    this.#endFormulas();
    this.#univer.dispose();
  }
  #run(name, args, failure) {
    this.#endFormulas();
    this.grid.refresh();
    try {
      return this.addOn.call(name, args, failure);
    } finally {
      const changes = this.book.takeChanges();
      this.grid.show(changes);
      for (const listener of this.#shown) listener(changes);
    }
  }
  #messageAt(sheet, row, column) {
    const { content } = this.grid.cell(sheet, row, column);
    if (content.kind !== "formula") return null;
    return this.#messages.get(this.grid.idOf(sheet), row, column, content.result);
  }
  #evaluate(name, args, { sheetId, row, column }) {
    const run = this.#formulas();
    const sheet = this.book.sheets.find((one) => this.grid.idOf(one) === sheetId);
    this.book.cellAtWork = sheet ? { sheet, row, column } : null;
    try {
      return run.evaluate(name, args);
    } finally {
      this.book.cellAtWork = null;
    }
  }
  #formulas() {
    if (this.#formulaRun) return this.#formulaRun;
    this.grid.refresh();
    this.#formulaRun = this.addOn.openFormulas();
    return this.#formulaRun;
  }
  #endFormulas() {
    if (this.#formulaRun) this.#calculations.push(this.#formulaRun.milliseconds);
    this.#formulaRun?.close();
    this.#formulaRun = null;
  }
  #locate(sheetName, a1) {
    const sheet = this.book.sheetNamed(sheetName);
    const reference2 = sheet && parseReference2(a1, sheet);
    if (!reference2) throw new Error(`There is no cell ${sheetName}!${a1}.`);
    return { sheet, row: reference2.area.row, column: reference2.area.column };
  }
};

// preview/google/rules.ts
var RULES = {
  separators: {
    says: "A formula is read in the spreadsheet's own language: a decimal comma makes ; the separator, and , ends in a parse error. ; is read everywhere.",
    source: "public reports for de_DE, fr_FR and pt_BR",
    isOn: true
  },
  loudFormulas: {
    says: "Not Google's: a script that writes a formula which its spreadsheet cannot read fails at once, instead of leaving #ERROR! in a cell that a test may not look at.",
    source: "a choice of the local spreadsheet",
    isOn: true
  },
  typedText: {
    says: "Text that a script writes is read as if typed in the spreadsheet's own language: 1,5 is a number in Germany, 1.5 a day in May.",
    source: "documentation of Range.setValues: values are parsed as typed",
    isOn: true
  },
  timeLimits: {
    says: "A custom function is ended after 30 seconds, another call after 6 minutes; every call of a service takes its time.",
    source: "quotas page of Apps Script; times of calls: clock.ts",
    isOn: true
  },
  metadataLimits: {
    says: "Developer metadata has room for 30,000 characters for the spreadsheet and as many for each sheet, keys and values together.",
    source: "guide to metadata of the Sheets API",
    isOn: true
  },
  storageLimits: {
    says: "A property has at most 9 kB, a store of properties 500 kB, a cached value 100 kB, all in UTF-8.",
    source: "quotas page of Apps Script; reference of CacheService",
    isOn: true
  },
  namesOutliveSheets: {
    says: "A named range outlives its sheet as #REF!: not listed any more, and adding it again is refused.",
    source: "burnash/gspread issue 1530, of the Sheets API",
    isOn: true
  },
  deadNamesThrow: {
    says: "Asking for a range by the name of a sheet that is gone throws; otherwise the answer is null.",
    source: "not seen yet",
    isOn: true
  },
  deadNamesStay: {
    says: "A name whose sheet is gone cannot be removed by a script; otherwise removing it helps.",
    source: "not seen yet",
    isOn: false
  },
  plainTextCells: {
    says: "A cell formatted as plain text (@) keeps whatever is written to it as text, formulas and numbers too.",
    source: "public reports; for numbers not seen yet",
    isOn: true
  },
  deletedSheets: {
    says: "A sheet that was deleted, and its ranges, throw whatever is asked of them.",
    source: "Google's own message: Sheet 123 not found",
    isOn: true
  },
  sheetNames: {
    says: "A sheet's name has 1 to 100 characters.",
    source: "public reports",
    isOn: true
  },
  cellLimit: {
    says: "A cell holds at most 50,000 characters.",
    source: "Google's own message for more",
    isOn: true
  },
  utf8: {
    says: "Everything that is stored goes through UTF-8: half of a surrogate pair comes back as a replacement character.",
    source: "the services' storage is UTF-8; not seen yet",
    isOn: true
  },
  errorArguments: {
    says: "A custom function is called although an argument is an error, and gets it as text: #N/A, Loading....",
    source: "public reports for ranges; for a single cell not seen yet",
    isOn: true
  },
  resultsFit: {
    says: "A result that needs more rows or columns than the sheet has is an error that asks to insert them.",
    source: "Google's own message",
    isOn: true
  },
  tablesRefuseFilters: {
    says: "A range that a person converted to a table refuses createFilter().",
    source: "not seen yet",
    isOn: true
  },
  userNeedsScope: {
    says: "Session.getActiveUser() throws without its scope; otherwise its e-mail is blank.",
    source: "not seen yet",
    isOn: true
  }
};
function rulesWith(switched = {}) {
  const names = Object.keys(RULES);
  const byDefault = Object.fromEntries(names.map((name) => [name, RULES[name].isOn]));
  return { ...byDefault, ...switched };
}

// preview/model/workbook-model.ts
var DEFAULT_SETTINGS = {
  name: "Untitled",
  timeZone: "Etc/UTC",
  locale: "en_US",
  rules: {}
};
function rewritten(cell, content, language) {
  const engine = content.engine ?? content.formula;
  return { ...cell, content: { ...content, formula: writtenFormula(engine, language), engine } };
}
var WorkbookModel = class {
  rules;
  #settings;
  #dates;
  sheets = [];
  activeSheet;
  /** The selection on the active sheet. */
  selection = { row: 0, column: 0, rows: 1, columns: 1 };
  /** The cell whose formula a custom function works out: to the script it is the active range. */
  cellAtWork = null;
  metadata = [];
  /** Called before each write: it may refuse it. */
  beforeWrite = () => void 0;
  #names = /* @__PURE__ */ new Map();
  #changes = [];
  #isChanged = false;
  #nextId = 1;
  constructor(settings = {}) {
    this.#settings = { ...DEFAULT_SETTINGS, ...settings };
    this.rules = rulesWith(this.#settings.rules);
    this.#dates = new ZonedDates(this.#settings.timeZone);
    this.activeSheet = new SheetModel(0, "Sheet1");
    this.sheets.push(this.activeSheet);
  }
  get settings() {
    return this.#settings;
  }
  get dates() {
    return this.#dates;
  }
  /** How text that is typed or written is read. */
  get language() {
    return languageOf(this.#settings.locale);
  }
  /** Another language shows every formula in its own writing; another time zone moves no date. */
  change(settings) {
    const before = this.language;
    this.#settings = { ...this.#settings, ...settings };
    this.#dates = new ZonedDates(this.#settings.timeZone);
    if (this.language.hasDecimalComma === before.hasDecimalComma) return;
    for (const { cells } of this.sheets) {
      cells.forEach((line2) => {
        line2.forEach((cell, column) => {
          if (cell?.content.kind === "formula") line2[column] = rewritten(cell, cell.content, this.language);
        });
      });
    }
  }
  newId() {
    return this.#nextId++;
  }
  sheetNamed(name) {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }
  /** The named ranges that lie on a sheet. */
  get names() {
    return [...this.#names.values()].filter((range) => this.isAlive(range));
  }
  /** Whether the sheet of a named range is still there. */
  isAlive({ sheetId }) {
    return this.sheets.some(({ id }) => id === sheetId);
  }
  /** Lets go of the names of sheets that are gone, where Google would too. */
  dropDeadNames() {
    if (this.rules.namesOutliveSheets) return;
    for (const range of this.#names.values()) if (!this.isAlive(range)) this.dropName(range.name);
  }
  nameOf(name) {
    return this.#names.get(name.toUpperCase());
  }
  putName(range) {
    this.#names.set(range.name.toUpperCase(), range);
  }
  dropName(name) {
    this.#names.delete(name.toUpperCase());
  }
  /** The one way to change anything: the write may be refused, and whoever shows the workbook learns of it. */
  write(change, apply) {
    this.beforeWrite();
    apply();
    this.#changes.push(change);
    if (change.part !== "unseen") this.#isChanged = true;
  }
  /** Whether something was written since the changes were last taken: formula results are then out of date. */
  get isChanged() {
    return this.#isChanged;
  }
  takeChanges() {
    const taken = this.#changes;
    this.#changes = [];
    this.#isChanged = false;
    return taken;
  }
};

// preview/realm/node-enclosure.ts
var import_node_vm = require("node:vm");

// preview/realm/enclosure.ts
var WITHHELD = ["Intl", "console", "SharedArrayBuffer", "Atomics", "WebAssembly"];

// preview/realm/node-enclosure.ts
var compiled = /* @__PURE__ */ new Map();
function compile(script) {
  const known3 = compiled.get(script);
  if (known3) return known3;
  const fresh = new import_node_vm.Script(script, { filename: "Code.js" });
  compiled.set(script, fresh);
  return fresh;
}
function openNodeEnclosure() {
  const context = (0, import_node_vm.createContext)(/* @__PURE__ */ Object.create(null));
  for (const name of WITHHELD) (0, import_node_vm.runInContext)(`delete globalThis.${name}`, context);
  return {
    run(script, globals) {
      Object.assign(context, globals);
      compile(script).runInContext(context);
      return (name) => Reflect.get(context, name);
    },
    evaluate: (expression) => (0, import_node_vm.runInContext)(expression, context),
    linesBefore: 0,
    close: () => void 0
  };
}

// ../../tmp/fc/rep.mts
var dist = "/work/forecast/dist";
var read = (f) => (0, import_node_fs.readFileSync)(`${dist}/${f}`, "utf8");
var pages = {};
for (const f of ["Sidebar", "Server", "Vocabulary", "Scenarios"]) {
  try {
    pages[f] = read(`${f}.html`);
  } catch {
  }
}
async function main() {
  const bundle = { code: read("Code.js"), pages, manifest: JSON.parse(read("appsscript.json")) };
  const book = new WorkbookModel();
  const sheet = new LocalSpreadsheet({ bundle, book, univer: startHeadlessUniver(), openEnclosure: openNodeEnclosure });
  await sheet.settled();
  const setup = (await sheet.call("scenarioSetup", [])).result;
  const form = setup.value.templates[0].form;
  const show = (what) => {
    console.log(what, sheet.value("Summary", "D10"), sheet.value("Summary", "D11"), sheet.value("Checks", "C2"));
  };
  const b = (await sheet.call("buildScenarios", [{ form, replace: null }])).result;
  if (!b.ok) throw new Error(JSON.stringify(b));
  await sheet.settled();
  show("built");
  if (process.argv[2] === "edit") {
    sheet.type("Inputs", "C22", "2500");
    await sheet.settled();
    show("edited");
  }
  const r = (await sheet.call("buildScenarios", [{ form, replace: b.value.saved.id }])).result;
  console.log(r.ok && r.value.message);
  await sheet.settled();
  show("replaced");
  sheet.type("Inputs", "C28", "7");
  await sheet.settled();
  show("edited turns 7");
  sheet.type("Inputs", "C28", "6");
  await sheet.settled();
  show("edited turns 6");
  sheet.close();
}
main().then(() => process.exit(0), (e) => {
  console.error(String(e.stack).slice(0, 900));
  process.exit(1);
});
