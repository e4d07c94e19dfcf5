#!/usr/bin/env node
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __require = /* @__PURE__ */ ((x) => typeof require !== "undefined" ? require : typeof Proxy !== "undefined" ? new Proxy(x, {
  get: (a, b) => (typeof require !== "undefined" ? require : a)[b]
}) : x)(function(x) {
  if (typeof require !== "undefined") return require.apply(this, arguments);
  throw Error('Dynamic require of "' + x + '" is not supported');
});
var __commonJS = (cb, mod2) => function __require3() {
  try {
    return mod2 || (0, cb[__getOwnPropNames(cb)[0]])((mod2 = { exports: {} }).exports, mod2), mod2.exports;
  } catch (e) {
    throw mod2 = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod2, isNodeMode, target) => (target = mod2 != null ? __create(__getProtoOf(mod2)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod2 || !mod2.__esModule ? __defProp(target, "default", { value: mod2, enumerable: true }) : target,
  mod2
));

// node_modules/picomatch/lib/constants.js
var require_constants = __commonJS({
  "node_modules/picomatch/lib/constants.js"(exports, module) {
    "use strict";
    var WIN_SLASH = "\\\\/";
    var WIN_NO_SLASH = `[^${WIN_SLASH}]`;
    var DEFAULT_MAX_EXTGLOB_RECURSION = 0;
    var DOT_LITERAL = "\\.";
    var PLUS_LITERAL = "\\+";
    var QMARK_LITERAL = "\\?";
    var SLASH_LITERAL = "\\/";
    var ONE_CHAR = "(?=.)";
    var QMARK = "[^/]";
    var END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
    var START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
    var DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
    var NO_DOT = `(?!${DOT_LITERAL})`;
    var NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
    var NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
    var NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
    var QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
    var STAR = `${QMARK}*?`;
    var SEP = "/";
    var POSIX_CHARS = {
      DOT_LITERAL,
      PLUS_LITERAL,
      QMARK_LITERAL,
      SLASH_LITERAL,
      ONE_CHAR,
      QMARK,
      END_ANCHOR,
      DOTS_SLASH,
      NO_DOT,
      NO_DOTS,
      NO_DOT_SLASH,
      NO_DOTS_SLASH,
      QMARK_NO_DOT,
      STAR,
      START_ANCHOR,
      SEP
    };
    var WINDOWS_CHARS = {
      ...POSIX_CHARS,
      SLASH_LITERAL: `[${WIN_SLASH}]`,
      QMARK: WIN_NO_SLASH,
      STAR: `${WIN_NO_SLASH}*?`,
      DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
      NO_DOT: `(?!${DOT_LITERAL})`,
      NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
      NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
      START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
      END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
      SEP: "\\"
    };
    var POSIX_REGEX_SOURCE = {
      __proto__: null,
      alnum: "a-zA-Z0-9",
      alpha: "a-zA-Z",
      ascii: "\\x00-\\x7F",
      blank: " \\t",
      cntrl: "\\x00-\\x1F\\x7F",
      digit: "0-9",
      graph: "\\x21-\\x7E",
      lower: "a-z",
      print: "\\x20-\\x7E ",
      punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
      space: " \\t\\r\\n\\v\\f",
      upper: "A-Z",
      word: "A-Za-z0-9_",
      xdigit: "A-Fa-f0-9"
    };
    module.exports = {
      DEFAULT_MAX_EXTGLOB_RECURSION,
      MAX_LENGTH: 1024 * 64,
      POSIX_REGEX_SOURCE,
      // regular expressions
      REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
      REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
      REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
      REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
      REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
      REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
      // Replace globs with equivalent patterns to reduce parsing time.
      REPLACEMENTS: {
        __proto__: null,
        "***": "*",
        "**/**": "**",
        "**/**/**": "**"
      },
      // Digits
      CHAR_0: 48,
      /* 0 */
      CHAR_9: 57,
      /* 9 */
      // Alphabet chars.
      CHAR_UPPERCASE_A: 65,
      /* A */
      CHAR_LOWERCASE_A: 97,
      /* a */
      CHAR_UPPERCASE_Z: 90,
      /* Z */
      CHAR_LOWERCASE_Z: 122,
      /* z */
      CHAR_LEFT_PARENTHESES: 40,
      /* ( */
      CHAR_RIGHT_PARENTHESES: 41,
      /* ) */
      CHAR_ASTERISK: 42,
      /* * */
      // Non-alphabetic chars.
      CHAR_AMPERSAND: 38,
      /* & */
      CHAR_AT: 64,
      /* @ */
      CHAR_BACKWARD_SLASH: 92,
      /* \ */
      CHAR_CARRIAGE_RETURN: 13,
      /* \r */
      CHAR_CIRCUMFLEX_ACCENT: 94,
      /* ^ */
      CHAR_COLON: 58,
      /* : */
      CHAR_COMMA: 44,
      /* , */
      CHAR_DOT: 46,
      /* . */
      CHAR_DOUBLE_QUOTE: 34,
      /* " */
      CHAR_EQUAL: 61,
      /* = */
      CHAR_EXCLAMATION_MARK: 33,
      /* ! */
      CHAR_FORM_FEED: 12,
      /* \f */
      CHAR_FORWARD_SLASH: 47,
      /* / */
      CHAR_GRAVE_ACCENT: 96,
      /* ` */
      CHAR_HASH: 35,
      /* # */
      CHAR_HYPHEN_MINUS: 45,
      /* - */
      CHAR_LEFT_ANGLE_BRACKET: 60,
      /* < */
      CHAR_LEFT_CURLY_BRACE: 123,
      /* { */
      CHAR_LEFT_SQUARE_BRACKET: 91,
      /* [ */
      CHAR_LINE_FEED: 10,
      /* \n */
      CHAR_NO_BREAK_SPACE: 160,
      /* \u00A0 */
      CHAR_PERCENT: 37,
      /* % */
      CHAR_PLUS: 43,
      /* + */
      CHAR_QUESTION_MARK: 63,
      /* ? */
      CHAR_RIGHT_ANGLE_BRACKET: 62,
      /* > */
      CHAR_RIGHT_CURLY_BRACE: 125,
      /* } */
      CHAR_RIGHT_SQUARE_BRACKET: 93,
      /* ] */
      CHAR_SEMICOLON: 59,
      /* ; */
      CHAR_SINGLE_QUOTE: 39,
      /* ' */
      CHAR_SPACE: 32,
      /*   */
      CHAR_TAB: 9,
      /* \t */
      CHAR_UNDERSCORE: 95,
      /* _ */
      CHAR_VERTICAL_LINE: 124,
      /* | */
      CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
      /* \uFEFF */
      /**
       * Create EXTGLOB_CHARS
       */
      extglobChars(chars) {
        return {
          "!": { type: "negate", open: "(?:(?!(?:", close: `))${chars.STAR})` },
          "?": { type: "qmark", open: "(?:", close: ")?" },
          "+": { type: "plus", open: "(?:", close: ")+" },
          "*": { type: "star", open: "(?:", close: ")*" },
          "@": { type: "at", open: "(?:", close: ")" }
        };
      },
      /**
       * Create GLOB_CHARS
       */
      globChars(win32) {
        return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
      }
    };
  }
});

// node_modules/picomatch/lib/utils.js
var require_utils = __commonJS({
  "node_modules/picomatch/lib/utils.js"(exports) {
    "use strict";
    var {
      REGEX_BACKSLASH,
      REGEX_REMOVE_BACKSLASH,
      REGEX_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_GLOBAL
    } = require_constants();
    exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
    exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
    exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
    exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
    exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
    exports.isWindows = () => {
      if (typeof navigator !== "undefined" && navigator.platform) {
        const platform = navigator.platform.toLowerCase();
        return platform === "win32" || platform === "windows";
      }
      if (typeof process !== "undefined" && process.platform) {
        return process.platform === "win32";
      }
      return false;
    };
    exports.removeBackslashes = (str) => {
      return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
        return match === "\\" ? "" : match;
      });
    };
    exports.escapeLast = (input, char, lastIdx) => {
      const idx = input.lastIndexOf(char, lastIdx);
      if (idx === -1) return input;
      if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
      return `${input.slice(0, idx)}\\${input.slice(idx)}`;
    };
    exports.removePrefix = (input, state = {}) => {
      let output = input;
      if (output.startsWith("./")) {
        output = output.slice(2);
        state.prefix = "./";
      }
      return output;
    };
    exports.wrapOutput = (input, state = {}, options = {}) => {
      const prepend = options.contains ? "" : "^";
      const append = options.contains ? "" : "$";
      let output = `${prepend}(?:${input})${append}`;
      if (state.negated === true) {
        output = `(?:^(?!${output}).*$)`;
      }
      return output;
    };
    exports.basename = (path2, { windows } = {}) => {
      const segs = path2.split(windows ? /[\\/]/ : "/");
      const last = segs[segs.length - 1];
      if (last === "") {
        return segs[segs.length - 2];
      }
      return last;
    };
  }
});

// node_modules/picomatch/lib/scan.js
var require_scan = __commonJS({
  "node_modules/picomatch/lib/scan.js"(exports, module) {
    "use strict";
    var utils = require_utils();
    var {
      CHAR_ASTERISK,
      /* * */
      CHAR_AT,
      /* @ */
      CHAR_BACKWARD_SLASH,
      /* \ */
      CHAR_COMMA,
      /* , */
      CHAR_DOT,
      /* . */
      CHAR_EXCLAMATION_MARK,
      /* ! */
      CHAR_FORWARD_SLASH,
      /* / */
      CHAR_LEFT_CURLY_BRACE,
      /* { */
      CHAR_LEFT_PARENTHESES,
      /* ( */
      CHAR_LEFT_SQUARE_BRACKET,
      /* [ */
      CHAR_PLUS,
      /* + */
      CHAR_QUESTION_MARK,
      /* ? */
      CHAR_RIGHT_CURLY_BRACE,
      /* } */
      CHAR_RIGHT_PARENTHESES,
      /* ) */
      CHAR_RIGHT_SQUARE_BRACKET
      /* ] */
    } = require_constants();
    var isPathSeparator = (code) => {
      return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
    };
    var depth = (token) => {
      if (token.isPrefix !== true) {
        token.depth = token.isGlobstar ? Infinity : 1;
      }
    };
    var scan = (input, options) => {
      const opts = options || {};
      const length = input.length - 1;
      const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
      const slashes = [];
      const tokens = [];
      const parts2 = [];
      let str = input;
      let index = -1;
      let start = 0;
      let lastIndex = 0;
      let isBrace = false;
      let isBracket = false;
      let isGlob = false;
      let isExtglob = false;
      let isGlobstar = false;
      let braceEscaped = false;
      let backslashes = false;
      let negated = false;
      let negatedExtglob = false;
      let finished = false;
      let braces = 0;
      let prev;
      let code;
      let token = { value: "", depth: 0, isGlob: false };
      const eos = () => index >= length;
      const peek = () => str.charCodeAt(index + 1);
      const advance = () => {
        prev = code;
        return str.charCodeAt(++index);
      };
      while (index < length) {
        code = advance();
        let next;
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          code = advance();
          if (code === CHAR_LEFT_CURLY_BRACE) {
            braceEscaped = true;
          }
          continue;
        }
        if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (code === CHAR_LEFT_CURLY_BRACE) {
              braces++;
              continue;
            }
            if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (braceEscaped !== true && code === CHAR_COMMA) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (code === CHAR_RIGHT_CURLY_BRACE) {
              braces--;
              if (braces === 0) {
                braceEscaped = false;
                isBrace = token.isBrace = true;
                finished = true;
                break;
              }
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_FORWARD_SLASH) {
          slashes.push(index);
          tokens.push(token);
          token = { value: "", depth: 0, isGlob: false };
          if (finished === true) continue;
          if (prev === CHAR_DOT && index === start + 1) {
            start += 2;
            continue;
          }
          lastIndex = index + 1;
          continue;
        }
        if (opts.noext !== true) {
          const isExtglobChar = code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK;
          if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
            isGlob = token.isGlob = true;
            isExtglob = token.isExtglob = true;
            finished = true;
            if (code === CHAR_EXCLAMATION_MARK && index === start) {
              negatedExtglob = true;
            }
            if (scanToEnd === true) {
              let parens = 0;
              while (eos() !== true && (code = advance())) {
                if (code === CHAR_BACKWARD_SLASH) {
                  backslashes = token.backslashes = true;
                  advance();
                  continue;
                }
                if (code === CHAR_LEFT_PARENTHESES) {
                  parens++;
                  continue;
                }
                if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                  finished = true;
                  break;
                }
              }
              continue;
            }
            break;
          }
        }
        if (code === CHAR_ASTERISK) {
          if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_QUESTION_MARK) {
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_LEFT_SQUARE_BRACKET) {
          while (eos() !== true && (next = advance())) {
            if (next === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (next === CHAR_RIGHT_SQUARE_BRACKET) {
              isBracket = token.isBracket = true;
              isGlob = token.isGlob = true;
              finished = true;
              break;
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
          negated = token.negated = true;
          start++;
          continue;
        }
        if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
          isGlob = token.isGlob = true;
          if (scanToEnd === true) {
            let parens = 1;
            while (eos() !== true && (code = advance())) {
              if (code === CHAR_BACKWARD_SLASH) {
                backslashes = token.backslashes = true;
                advance();
                continue;
              }
              if (code === CHAR_LEFT_PARENTHESES) {
                parens++;
                continue;
              }
              if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                finished = true;
                break;
              }
            }
            continue;
          }
          break;
        }
        if (isGlob === true) {
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
      }
      if (opts.noext === true) {
        isExtglob = false;
        isGlob = false;
      }
      let base = str;
      let prefix = "";
      let glob2 = "";
      if (start > 0) {
        prefix = str.slice(0, start);
        str = str.slice(start);
        lastIndex -= start;
      }
      if (base && isGlob === true && lastIndex > 0) {
        base = str.slice(0, lastIndex);
        glob2 = str.slice(lastIndex);
      } else if (isGlob === true) {
        base = "";
        glob2 = str;
      } else {
        base = str;
      }
      if (base && base !== "" && base !== "/" && base !== str) {
        if (isPathSeparator(base.charCodeAt(base.length - 1))) {
          base = base.slice(0, -1);
        }
      }
      if (opts.unescape === true) {
        if (glob2) glob2 = utils.removeBackslashes(glob2);
        if (base && backslashes === true) {
          base = utils.removeBackslashes(base);
        }
      }
      const state = {
        prefix,
        input,
        start,
        base,
        glob: glob2,
        isBrace,
        isBracket,
        isGlob,
        isExtglob,
        isGlobstar,
        negated,
        negatedExtglob
      };
      if (opts.tokens === true) {
        state.maxDepth = 0;
        if (!isPathSeparator(code)) {
          tokens.push(token);
        }
        state.tokens = tokens;
      }
      if (opts.parts === true || opts.tokens === true) {
        let prevIndex;
        for (let idx = 0; idx < slashes.length; idx++) {
          const n2 = prevIndex !== void 0 ? prevIndex + 1 : start;
          const i = slashes[idx];
          const value2 = input.slice(n2, i);
          if (opts.tokens) {
            if (idx === 0 && start !== 0) {
              tokens[idx].isPrefix = true;
              tokens[idx].value = prefix;
            } else {
              tokens[idx].value = value2;
            }
            depth(tokens[idx]);
            state.maxDepth += tokens[idx].depth;
          }
          if (i >= start) {
            parts2.push(value2);
            prevIndex = i;
          }
        }
        const n = prevIndex !== void 0 ? prevIndex + 1 : start;
        const value = input.slice(n);
        parts2.push(value);
        if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
          tokens[tokens.length - 1].value = value;
          depth(tokens[tokens.length - 1]);
          state.maxDepth += tokens[tokens.length - 1].depth;
        }
        state.slashes = slashes;
        state.parts = parts2;
      }
      return state;
    };
    module.exports = scan;
  }
});

// node_modules/picomatch/lib/parse.js
var require_parse = __commonJS({
  "node_modules/picomatch/lib/parse.js"(exports, module) {
    "use strict";
    var constants = require_constants();
    var utils = require_utils();
    var {
      MAX_LENGTH,
      POSIX_REGEX_SOURCE,
      REGEX_NON_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_BACKREF,
      REPLACEMENTS
    } = constants;
    var expandRange = (args, options) => {
      if (typeof options.expandRange === "function") {
        return options.expandRange(...args, options);
      }
      args.sort();
      const value = `[${args.join("-")}]`;
      try {
        new RegExp(value);
      } catch (ex) {
        return args.map((v) => utils.escapeRegex(v)).join("..");
      }
      return value;
    };
    var syntaxError = (type, char) => {
      return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
    };
    var splitTopLevel = (input) => {
      const parts2 = [];
      let bracket = 0;
      let paren = 0;
      let quote2 = 0;
      let value = "";
      let escaped = false;
      for (const ch of input) {
        if (escaped === true) {
          value += ch;
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          value += ch;
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote2 = quote2 === 1 ? 0 : 1;
          value += ch;
          continue;
        }
        if (quote2 === 0) {
          if (ch === "[") {
            bracket++;
          } else if (ch === "]" && bracket > 0) {
            bracket--;
          } else if (bracket === 0) {
            if (ch === "(") {
              paren++;
            } else if (ch === ")" && paren > 0) {
              paren--;
            } else if (ch === "|" && paren === 0) {
              parts2.push(value);
              value = "";
              continue;
            }
          }
        }
        value += ch;
      }
      parts2.push(value);
      return parts2;
    };
    var isPlainBranch = (branch) => {
      let escaped = false;
      for (const ch of branch) {
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (/[?*+@!()[\]{}]/.test(ch)) {
          return false;
        }
      }
      return true;
    };
    var normalizeSimpleBranch = (branch) => {
      let value = branch.trim();
      let changed = true;
      while (changed === true) {
        changed = false;
        if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
          value = value.slice(2, -1);
          changed = true;
        }
      }
      if (!isPlainBranch(value)) {
        return;
      }
      return value.replace(/\\(.)/g, "$1");
    };
    var hasRepeatedCharPrefixOverlap = (branches) => {
      const values = branches.map(normalizeSimpleBranch).filter(Boolean);
      for (let i = 0; i < values.length; i++) {
        for (let j = i + 1; j < values.length; j++) {
          const a = values[i];
          const b = values[j];
          const char = a[0];
          if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
            continue;
          }
          if (a === b || a.startsWith(b) || b.startsWith(a)) {
            return true;
          }
        }
      }
      return false;
    };
    var parseRepeatedExtglob = (pattern, requireEnd = true) => {
      if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") {
        return;
      }
      let bracket = 0;
      let paren = 0;
      let quote2 = 0;
      let escaped = false;
      for (let i = 1; i < pattern.length; i++) {
        const ch = pattern[i];
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote2 = quote2 === 1 ? 0 : 1;
          continue;
        }
        if (quote2 === 1) {
          continue;
        }
        if (ch === "[") {
          bracket++;
          continue;
        }
        if (ch === "]" && bracket > 0) {
          bracket--;
          continue;
        }
        if (bracket > 0) {
          continue;
        }
        if (ch === "(") {
          paren++;
          continue;
        }
        if (ch === ")") {
          paren--;
          if (paren === 0) {
            if (requireEnd === true && i !== pattern.length - 1) {
              return;
            }
            return {
              type: pattern[0],
              body: pattern.slice(2, i),
              end: i
            };
          }
        }
      }
    };
    var buildCharClassStar = (chars) => {
      const source = chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`;
      return `${source}*`;
    };
    var getStarExtglobSequenceChars = (pattern) => {
      let index = 0;
      const chars = [];
      while (index < pattern.length) {
        const match = parseRepeatedExtglob(pattern.slice(index), false);
        if (!match || match.type !== "*") {
          return;
        }
        const branches = splitTopLevel(match.body).map((branch2) => branch2.trim());
        if (branches.length !== 1) {
          return;
        }
        const branch = normalizeSimpleBranch(branches[0]);
        if (!branch || branch.length !== 1) {
          return;
        }
        chars.push(branch);
        index += match.end + 1;
      }
      if (chars.length < 1) {
        return;
      }
      return chars;
    };
    var repeatedExtglobRecursion = (pattern) => {
      let depth = 0;
      let value = pattern.trim();
      let match = parseRepeatedExtglob(value);
      while (match) {
        depth++;
        value = match.body.trim();
        match = parseRepeatedExtglob(value);
      }
      return depth;
    };
    var analyzeRepeatedExtglob = (body, options) => {
      if (options.maxExtglobRecursion === false) {
        return { risky: false };
      }
      const max2 = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
      const branches = splitTopLevel(body).map((branch) => branch.trim());
      if (branches.length > 1) {
        if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) {
          return { risky: true };
        }
      }
      const safeChars = [];
      let sawStarSequence = false;
      let combinable = true;
      for (const branch of branches) {
        const chars = getStarExtglobSequenceChars(branch);
        if (chars) {
          sawStarSequence = true;
          safeChars.push(...chars);
          continue;
        }
        const literal2 = normalizeSimpleBranch(branch);
        if (literal2 && literal2.length === 1) {
          safeChars.push(literal2);
          continue;
        }
        combinable = false;
        if (repeatedExtglobRecursion(branch) > max2) {
          return { risky: true };
        }
      }
      if (sawStarSequence) {
        return combinable ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) } : { risky: true };
      }
      return { risky: false };
    };
    var parse2 = (input, options) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected a string");
      }
      input = REPLACEMENTS[input] || input;
      const opts = { ...options };
      const max2 = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      let len = input.length;
      if (len > max2) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max2}`);
      }
      const bos = { type: "bos", value: "", output: opts.prepend || "" };
      const tokens = [bos];
      const capture = opts.capture ? "" : "?:";
      const PLATFORM_CHARS = constants.globChars(opts.windows);
      const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
      const {
        DOT_LITERAL,
        PLUS_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOT_SLASH,
        NO_DOTS_SLASH,
        QMARK,
        QMARK_NO_DOT,
        STAR,
        START_ANCHOR
      } = PLATFORM_CHARS;
      const globstar = (opts2) => {
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const nodot = opts.dot ? "" : NO_DOT;
      const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
      let star = opts.bash === true ? globstar(opts) : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      if (typeof opts.noext === "boolean") {
        opts.noextglob = opts.noext;
      }
      const state = {
        input,
        index: -1,
        start: 0,
        dot: opts.dot === true,
        consumed: "",
        output: "",
        prefix: "",
        backtrack: false,
        negated: false,
        brackets: 0,
        braces: 0,
        parens: 0,
        quotes: 0,
        globstar: false,
        tokens
      };
      input = utils.removePrefix(input, state);
      len = input.length;
      const extglobs = [];
      const braces = [];
      const stack = [];
      let prev = bos;
      let value;
      const eos = () => state.index === len - 1;
      const peek = state.peek = (n = 1) => input[state.index + n];
      const advance = state.advance = () => input[++state.index] || "";
      const remaining = () => input.slice(state.index + 1);
      const consume = (value2 = "", num = 0) => {
        state.consumed += value2;
        state.index += num;
      };
      const append = (token) => {
        state.output += token.output != null ? token.output : token.value;
        consume(token.value);
      };
      const negate = () => {
        let count = 1;
        while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
          advance();
          state.start++;
          count++;
        }
        if (count % 2 === 0) {
          return false;
        }
        state.negated = true;
        state.start++;
        return true;
      };
      const increment = (type) => {
        state[type]++;
        stack.push(type);
      };
      const decrement = (type) => {
        state[type]--;
        stack.pop();
      };
      const push = (tok) => {
        if (prev.type === "globstar") {
          const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
          const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
          if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
            state.output = state.output.slice(0, -prev.output.length);
            prev.type = "star";
            prev.value = "*";
            prev.output = star;
            state.output += prev.output;
          }
        }
        if (extglobs.length && tok.type !== "paren") {
          extglobs[extglobs.length - 1].inner += tok.value;
        }
        if (tok.value || tok.output) append(tok);
        if (prev && prev.type === "text" && tok.type === "text") {
          prev.output = (prev.output || prev.value) + tok.value;
          prev.value += tok.value;
          return;
        }
        tok.prev = prev;
        tokens.push(tok);
        prev = tok;
      };
      const extglobOpen = (type, value2) => {
        const token = { ...EXTGLOB_CHARS[value2], conditions: 1, inner: "" };
        token.prev = prev;
        token.parens = state.parens;
        token.output = state.output;
        token.startIndex = state.index;
        token.tokensIndex = tokens.length;
        const output = (opts.capture ? "(" : "") + token.open;
        increment("parens");
        push({ type, value: value2, output: state.output ? "" : ONE_CHAR });
        push({ type: "paren", extglob: true, value: advance(), output });
        extglobs.push(token);
      };
      const extglobClose = (token) => {
        const literal2 = input.slice(token.startIndex, state.index + 1);
        const body = input.slice(token.startIndex + 2, state.index);
        const analysis = analyzeRepeatedExtglob(body, opts);
        if ((token.type === "plus" || token.type === "star") && analysis.risky) {
          const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
          const open2 = tokens[token.tokensIndex];
          open2.type = "text";
          open2.value = literal2;
          open2.output = safeOutput || utils.escapeRegex(literal2);
          for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
            tokens[i].value = "";
            tokens[i].output = "";
            delete tokens[i].suffix;
          }
          state.output = token.output + open2.output;
          state.backtrack = true;
          push({ type: "paren", extglob: true, value, output: "" });
          decrement("parens");
          return;
        }
        let output = token.close + (opts.capture ? ")" : "");
        let rest;
        if (token.type === "negate") {
          let extglobStar = star;
          if (token.inner && token.inner.length > 1 && token.inner.includes("/")) {
            extglobStar = globstar(opts);
          }
          if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
            output = token.close = `)$))${extglobStar}`;
          }
          if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
            const expression = parse2(rest, { ...options, fastpaths: false }).output;
            output = token.close = `)${expression})${extglobStar})`;
          }
          if (token.prev.type === "bos") {
            state.negatedExtglob = true;
          }
        }
        push({ type: "paren", extglob: true, value, output });
        decrement("parens");
      };
      if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
        let backslashes = false;
        let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
          if (first === "\\") {
            backslashes = true;
            return m;
          }
          if (first === "?") {
            if (esc) {
              return esc + first + (rest ? QMARK.repeat(rest.length) : "");
            }
            if (index === 0) {
              return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
            }
            return QMARK.repeat(chars.length);
          }
          if (first === ".") {
            return DOT_LITERAL.repeat(chars.length);
          }
          if (first === "*") {
            if (esc) {
              return esc + first + (rest ? star : "");
            }
            return star;
          }
          return esc ? m : `\\${m}`;
        });
        if (backslashes === true) {
          if (opts.unescape === true) {
            output = output.replace(/\\/g, "");
          } else {
            output = output.replace(/\\+/g, (m) => {
              return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
            });
          }
        }
        if (output === input && opts.contains === true) {
          state.output = input;
          return state;
        }
        state.output = utils.wrapOutput(output, state, options);
        return state;
      }
      while (!eos()) {
        value = advance();
        if (value === "\0") {
          continue;
        }
        if (value === "\\") {
          const next = peek();
          if (next === "/" && opts.bash !== true) {
            continue;
          }
          if (next === "." || next === ";") {
            continue;
          }
          if (!next) {
            value += "\\";
            push({ type: "text", value });
            continue;
          }
          const match = /^\\+/.exec(remaining());
          let slashes = 0;
          if (match && match[0].length > 2) {
            slashes = match[0].length;
            state.index += slashes;
            if (slashes % 2 !== 0) {
              value += "\\";
            }
          }
          if (opts.unescape === true) {
            value = advance();
          } else {
            value += advance();
          }
          if (state.brackets === 0) {
            push({ type: "text", value });
            continue;
          }
        }
        if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
          if (opts.posix !== false && value === ":") {
            const inner = prev.value.slice(1);
            if (inner.includes("[")) {
              prev.posix = true;
              if (inner.includes(":")) {
                const idx = prev.value.lastIndexOf("[");
                const pre = prev.value.slice(0, idx);
                const rest2 = prev.value.slice(idx + 2);
                const posix2 = POSIX_REGEX_SOURCE[rest2];
                if (posix2) {
                  prev.value = pre + posix2;
                  state.backtrack = true;
                  advance();
                  if (!bos.output && tokens.indexOf(prev) === 1) {
                    bos.output = ONE_CHAR;
                  }
                  continue;
                }
              }
            }
          }
          if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") {
            value = `\\${value}`;
          }
          if (value === "]" && (prev.value === "[" || prev.value === "[^")) {
            value = `\\${value}`;
          }
          if (opts.posix === true && value === "!" && prev.value === "[") {
            value = "^";
          }
          prev.value += value;
          append({ value });
          continue;
        }
        if (state.quotes === 1 && value !== '"') {
          value = utils.escapeRegex(value);
          prev.value += value;
          append({ value });
          continue;
        }
        if (value === '"') {
          state.quotes = state.quotes === 1 ? 0 : 1;
          if (opts.keepQuotes === true) {
            push({ type: "text", value });
          }
          continue;
        }
        if (value === "(") {
          increment("parens");
          push({ type: "paren", value });
          continue;
        }
        if (value === ")") {
          if (state.parens === 0 && opts.strictBrackets === true) {
            throw new SyntaxError(syntaxError("opening", "("));
          }
          const extglob = extglobs[extglobs.length - 1];
          if (extglob && state.parens === extglob.parens + 1) {
            extglobClose(extglobs.pop());
            continue;
          }
          push({ type: "paren", value, output: state.parens ? ")" : "\\)" });
          decrement("parens");
          continue;
        }
        if (value === "[") {
          if (opts.nobracket === true || !remaining().includes("]")) {
            if (opts.nobracket !== true && opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("closing", "]"));
            }
            value = `\\${value}`;
          } else {
            increment("brackets");
          }
          push({ type: "bracket", value });
          continue;
        }
        if (value === "]") {
          if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          if (state.brackets === 0) {
            if (opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("opening", "["));
            }
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          decrement("brackets");
          const prevValue = prev.value.slice(1);
          if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) {
            value = `/${value}`;
          }
          prev.value += value;
          append({ value });
          if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
            continue;
          }
          const escaped = utils.escapeRegex(prev.value);
          state.output = state.output.slice(0, -prev.value.length);
          if (opts.literalBrackets === true) {
            state.output += escaped;
            prev.value = escaped;
            continue;
          }
          prev.value = `(${capture}${escaped}|${prev.value})`;
          state.output += prev.value;
          continue;
        }
        if (value === "{" && opts.nobrace !== true) {
          increment("braces");
          const open2 = {
            type: "brace",
            value,
            output: "(",
            outputIndex: state.output.length,
            tokensIndex: state.tokens.length
          };
          braces.push(open2);
          push(open2);
          continue;
        }
        if (value === "}") {
          const brace = braces[braces.length - 1];
          if (opts.nobrace === true || !brace) {
            push({ type: "text", value, output: value });
            continue;
          }
          let output = ")";
          if (brace.dots === true) {
            const arr = tokens.slice();
            const range = [];
            for (let i = arr.length - 1; i >= 0; i--) {
              tokens.pop();
              if (arr[i].type === "brace") {
                break;
              }
              if (arr[i].type !== "dots") {
                range.unshift(arr[i].value);
              }
            }
            output = expandRange(range, opts);
            state.backtrack = true;
          }
          if (brace.comma !== true && brace.dots !== true) {
            const out = state.output.slice(0, brace.outputIndex);
            const toks = state.tokens.slice(brace.tokensIndex);
            brace.value = brace.output = "\\{";
            value = output = "\\}";
            state.output = out;
            for (const t of toks) {
              state.output += t.output || t.value;
            }
          }
          push({ type: "brace", value, output });
          decrement("braces");
          braces.pop();
          continue;
        }
        if (value === "|") {
          if (extglobs.length > 0) {
            extglobs[extglobs.length - 1].conditions++;
          }
          push({ type: "text", value });
          continue;
        }
        if (value === ",") {
          let output = value;
          const brace = braces[braces.length - 1];
          if (brace && stack[stack.length - 1] === "braces") {
            brace.comma = true;
            output = "|";
          }
          push({ type: "comma", value, output });
          continue;
        }
        if (value === "/") {
          if (prev.type === "dot" && state.index === state.start + 1) {
            state.start = state.index + 1;
            state.consumed = "";
            state.output = "";
            tokens.pop();
            prev = bos;
            continue;
          }
          push({ type: "slash", value, output: SLASH_LITERAL });
          continue;
        }
        if (value === ".") {
          if (state.braces > 0 && prev.type === "dot") {
            if (prev.value === ".") prev.output = DOT_LITERAL;
            const brace = braces[braces.length - 1];
            prev.type = "dots";
            prev.output += value;
            prev.value += value;
            brace.dots = true;
            continue;
          }
          if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
            push({ type: "text", value, output: DOT_LITERAL });
            continue;
          }
          push({ type: "dot", value, output: DOT_LITERAL });
          continue;
        }
        if (value === "?") {
          const isGroup = prev && prev.value === "(";
          if (!isGroup && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("qmark", value);
            continue;
          }
          if (prev && prev.type === "paren") {
            const next = peek();
            let output = value;
            if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) {
              output = `\\${value}`;
            }
            push({ type: "text", value, output });
            continue;
          }
          if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
            push({ type: "qmark", value, output: QMARK_NO_DOT });
            continue;
          }
          push({ type: "qmark", value, output: QMARK });
          continue;
        }
        if (value === "!") {
          if (opts.noextglob !== true && peek() === "(") {
            if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
              extglobOpen("negate", value);
              continue;
            }
          }
          if (opts.nonegate !== true && state.index === 0) {
            negate();
            continue;
          }
        }
        if (value === "+") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("plus", value);
            continue;
          }
          if (prev && prev.value === "(" || opts.regex === false) {
            push({ type: "plus", value, output: PLUS_LITERAL });
            continue;
          }
          if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
            push({ type: "plus", value });
            continue;
          }
          push({ type: "plus", value: PLUS_LITERAL });
          continue;
        }
        if (value === "@") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            push({ type: "at", extglob: true, value, output: "" });
            continue;
          }
          push({ type: "text", value });
          continue;
        }
        if (value !== "*") {
          if (value === "$" || value === "^") {
            value = `\\${value}`;
          }
          const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
          if (match) {
            value += match[0];
            state.index += match[0].length;
          }
          push({ type: "text", value });
          continue;
        }
        if (prev && (prev.type === "globstar" || prev.star === true)) {
          prev.type = "star";
          prev.star = true;
          prev.value += value;
          prev.output = star;
          state.backtrack = true;
          state.globstar = true;
          consume(value);
          continue;
        }
        let rest = remaining();
        if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
          extglobOpen("star", value);
          continue;
        }
        if (prev.type === "star") {
          if (opts.noglobstar === true) {
            consume(value);
            continue;
          }
          const prior = prev.prev;
          const before = prior.prev;
          const isStart = prior.type === "slash" || prior.type === "bos";
          const afterStar = before && (before.type === "star" || before.type === "globstar");
          if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
            push({ type: "star", value, output: "" });
            continue;
          }
          const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
          const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
          if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
            push({ type: "star", value, output: "" });
            continue;
          }
          while (rest.slice(0, 3) === "/**") {
            const after = input[state.index + 4];
            if (after && after !== "/") {
              break;
            }
            rest = rest.slice(3);
            consume("/**", 3);
          }
          const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
          if (prior.type === "bos" && eos()) {
            prev.type = "globstar";
            prev.value += value;
            prev.output = globstar(opts);
            state.output = prev.output;
            state.globstar = true;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
            prev.value += value;
            state.globstar = true;
            state.output += prior.output + prev.output;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
            const end = rest[1] !== void 0 ? "|$" : "";
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
            prev.value += value;
            state.output += prior.output + prev.output;
            state.globstar = true;
            consume(value + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          if (prior.type === "bos" && rest[0] === "/") {
            prev.type = "globstar";
            prev.value += value;
            prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
            state.output = prev.output;
            state.globstar = true;
            consume(value + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          state.output = state.output.slice(0, -prev.output.length);
          prev.type = "globstar";
          prev.output = globstar(opts);
          prev.value += value;
          state.output += prev.output;
          state.globstar = true;
          consume(value);
          continue;
        }
        const token = { type: "star", value, output: star };
        if (opts.bash === true) {
          token.output = ".*?";
          if (prev.type === "bos" || prev.type === "slash") {
            token.output = nodot + token.output;
          }
          push(token);
          continue;
        }
        if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
          token.output = value;
          push(token);
          continue;
        }
        if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
          if (prev.type === "dot") {
            state.output += NO_DOT_SLASH;
            prev.output += NO_DOT_SLASH;
          } else if (opts.dot === true) {
            state.output += NO_DOTS_SLASH;
            prev.output += NO_DOTS_SLASH;
          } else {
            state.output += nodot;
            prev.output += nodot;
          }
          if (peek() !== "*") {
            state.output += ONE_CHAR;
            prev.output += ONE_CHAR;
          }
        }
        push(token);
      }
      while (state.brackets > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
        state.output = utils.escapeLast(state.output, "[");
        decrement("brackets");
      }
      while (state.parens > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
        state.output = utils.escapeLast(state.output, "(");
        decrement("parens");
      }
      while (state.braces > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
        state.output = utils.escapeLast(state.output, "{");
        decrement("braces");
      }
      if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) {
        push({ type: "maybe_slash", value: "", output: `${SLASH_LITERAL}?` });
      }
      if (state.backtrack === true) {
        state.output = "";
        for (const token of state.tokens) {
          state.output += token.output != null ? token.output : token.value;
          if (token.suffix) {
            state.output += token.suffix;
          }
        }
      }
      return state;
    };
    parse2.fastpaths = (input, options) => {
      const opts = { ...options };
      const max2 = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      const len = input.length;
      if (len > max2) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max2}`);
      }
      input = REPLACEMENTS[input] || input;
      const {
        DOT_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOTS,
        NO_DOTS_SLASH,
        STAR,
        START_ANCHOR
      } = constants.globChars(opts.windows);
      const nodot = opts.dot ? NO_DOTS : NO_DOT;
      const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
      const capture = opts.capture ? "" : "?:";
      const state = { negated: false, prefix: "" };
      let star = opts.bash === true ? ".*?" : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      const globstar = (opts2) => {
        if (opts2.noglobstar === true) return star;
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const create = (str) => {
        switch (str) {
          case "*":
            return `${nodot}${ONE_CHAR}${star}`;
          case ".*":
            return `${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*.*":
            return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*/*":
            return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
          case "**":
            return nodot + globstar(opts);
          case "**/*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
          case "**/*.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "**/.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
          default: {
            const match = /^(.*?)\.(\w+)$/.exec(str);
            if (!match) return;
            const source2 = create(match[1]);
            if (!source2) return;
            return source2 + DOT_LITERAL + match[2];
          }
        }
      };
      const output = utils.removePrefix(input, state);
      let source = create(output);
      if (source && opts.strictSlashes !== true) {
        source += `${SLASH_LITERAL}?`;
      }
      return source;
    };
    module.exports = parse2;
  }
});

// node_modules/picomatch/lib/picomatch.js
var require_picomatch = __commonJS({
  "node_modules/picomatch/lib/picomatch.js"(exports, module) {
    "use strict";
    var scan = require_scan();
    var parse2 = require_parse();
    var utils = require_utils();
    var constants = require_constants();
    var isObject3 = (val) => val && typeof val === "object" && !Array.isArray(val);
    var picomatch2 = (glob2, options, returnState = false) => {
      if (Array.isArray(glob2)) {
        const fns = glob2.map((input) => picomatch2(input, options, returnState));
        const arrayMatcher = (str) => {
          for (const isMatch of fns) {
            const state2 = isMatch(str);
            if (state2) return state2;
          }
          return false;
        };
        return arrayMatcher;
      }
      const isState = isObject3(glob2) && glob2.tokens && glob2.input;
      if (glob2 === "" || typeof glob2 !== "string" && !isState) {
        throw new TypeError("Expected pattern to be a non-empty string");
      }
      const opts = options || {};
      const posix2 = opts.windows;
      const regex = isState ? picomatch2.compileRe(glob2, options) : picomatch2.makeRe(glob2, options, false, true);
      const state = regex.state;
      delete regex.state;
      let isIgnored = () => false;
      if (opts.ignore) {
        const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
        isIgnored = picomatch2(opts.ignore, ignoreOpts, returnState);
      }
      const matcher = (input, returnObject = false) => {
        const { isMatch, match, output } = picomatch2.test(input, regex, options, { glob: glob2, posix: posix2 });
        const result = { glob: glob2, state, regex, posix: posix2, input, output, match, isMatch };
        if (typeof opts.onResult === "function") {
          opts.onResult(result);
        }
        if (isMatch === false) {
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (isIgnored(input)) {
          if (typeof opts.onIgnore === "function") {
            opts.onIgnore(result);
          }
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (typeof opts.onMatch === "function") {
          opts.onMatch(result);
        }
        return returnObject ? result : true;
      };
      if (returnState) {
        matcher.state = state;
      }
      return matcher;
    };
    picomatch2.test = (input, regex, options, { glob: glob2, posix: posix2 } = {}) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected input to be a string");
      }
      if (input === "") {
        return { isMatch: false, output: "" };
      }
      const opts = options || {};
      const format = opts.format || (posix2 ? utils.toPosixSlashes : null);
      let match = input === glob2;
      let output = match && format ? format(input) : input;
      if (match === false) {
        output = format ? format(input) : input;
        match = output === glob2;
      }
      if (match === false || opts.capture === true) {
        if (opts.matchBase === true || opts.basename === true) {
          match = picomatch2.matchBase(input, regex, options, posix2);
        } else {
          match = regex.exec(output);
        }
      }
      return { isMatch: Boolean(match), match, output };
    };
    picomatch2.matchBase = (input, glob2, options, posix2 = options && options.windows) => {
      const regex = glob2 instanceof RegExp ? glob2 : picomatch2.makeRe(glob2, options);
      return regex.test(utils.basename(input, { windows: posix2 }));
    };
    picomatch2.isMatch = (str, patterns, options) => picomatch2(patterns, options)(str);
    picomatch2.parse = (pattern, options) => {
      if (Array.isArray(pattern)) return pattern.map((p) => picomatch2.parse(p, options));
      return parse2(pattern, { ...options, fastpaths: false });
    };
    picomatch2.scan = (input, options) => scan(input, options);
    picomatch2.compileRe = (state, options, returnOutput = false, returnState = false) => {
      if (returnOutput === true) {
        return state.output;
      }
      const opts = options || {};
      const prepend = opts.contains ? "" : "^";
      const append = opts.contains ? "" : "$";
      let source = `${prepend}(?:${state.output})${append}`;
      if (state && state.negated === true) {
        source = `^(?!${source}).*$`;
      }
      const regex = picomatch2.toRegex(source, options);
      if (returnState === true) {
        regex.state = state;
      }
      return regex;
    };
    picomatch2.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
      if (!input || typeof input !== "string") {
        throw new TypeError("Expected a non-empty string");
      }
      let parsed = { negated: false, fastpaths: true };
      if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) {
        parsed.output = parse2.fastpaths(input, options);
      }
      if (!parsed.output) {
        parsed = parse2(input, options);
      }
      return picomatch2.compileRe(parsed, options, returnOutput, returnState);
    };
    picomatch2.toRegex = (source, options) => {
      try {
        const opts = options || {};
        return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
      } catch (err) {
        if (options && options.debug === true) throw err;
        return /$^/;
      }
    };
    picomatch2.constants = constants;
    module.exports = picomatch2;
  }
});

// node_modules/picomatch/index.js
var require_picomatch2 = __commonJS({
  "node_modules/picomatch/index.js"(exports, module) {
    "use strict";
    var pico = require_picomatch();
    var utils = require_utils();
    function picomatch2(glob2, options, returnState = false) {
      if (options && (options.windows === null || options.windows === void 0)) {
        options = { ...options, windows: utils.isWindows() };
      }
      return pico(glob2, options, returnState);
    }
    Object.assign(picomatch2, pico);
    module.exports = picomatch2;
  }
});

// node_modules/fastest-levenshtein/mod.js
var require_mod = __commonJS({
  "node_modules/fastest-levenshtein/mod.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.distance = exports.closest = void 0;
    var peq = new Uint32Array(65536);
    var myers_32 = function(a, b) {
      var n = a.length;
      var m = b.length;
      var lst = 1 << n - 1;
      var pv = -1;
      var mv = 0;
      var sc = n;
      var i = n;
      while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
      }
      for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= (eq & pv) + pv ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
          sc++;
        }
        if (pv & lst) {
          sc--;
        }
        mv = mv << 1 | 1;
        pv = pv << 1 | ~(xv | mv);
        mv &= xv;
      }
      i = n;
      while (i--) {
        peq[a.charCodeAt(i)] = 0;
      }
      return sc;
    };
    var myers_x = function(b, a) {
      var n = a.length;
      var m = b.length;
      var mhc = [];
      var phc = [];
      var hsize = Math.ceil(n / 32);
      var vsize = Math.ceil(m / 32);
      for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
      }
      var j = 0;
      for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
          var eq = peq[a.charCodeAt(i)];
          var pb = phc[i / 32 | 0] >>> i & 1;
          var mb = mhc[i / 32 | 0] >>> i & 1;
          var xv = eq | mv_1;
          var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
          var ph = mv_1 | ~(xh | pv_1);
          var mh = pv_1 & xh;
          if (ph >>> 31 ^ pb) {
            phc[i / 32 | 0] ^= 1 << i;
          }
          if (mh >>> 31 ^ mb) {
            mhc[i / 32 | 0] ^= 1 << i;
          }
          ph = ph << 1 | pb;
          mh = mh << 1 | mb;
          pv_1 = mh | ~(xv | ph);
          mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] = 0;
        }
      }
      var mv = 0;
      var pv = -1;
      var start = j * 32;
      var vlen = Math.min(32, m - start) + start;
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
      }
      var score = m;
      for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = phc[i / 32 | 0] >>> i & 1;
        var mb = mhc[i / 32 | 0] >>> i & 1;
        var xv = eq | mv;
        var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += ph >>> m - 1 & 1;
        score -= mh >>> m - 1 & 1;
        if (ph >>> 31 ^ pb) {
          phc[i / 32 | 0] ^= 1 << i;
        }
        if (mh >>> 31 ^ mb) {
          mhc[i / 32 | 0] ^= 1 << i;
        }
        ph = ph << 1 | pb;
        mh = mh << 1 | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
      }
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
      }
      return score;
    };
    var distance2 = function(a, b) {
      if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
      }
      if (b.length === 0) {
        return a.length;
      }
      if (a.length <= 32) {
        return myers_32(a, b);
      }
      return myers_x(a, b);
    };
    exports.distance = distance2;
    var closest = function(str, arr) {
      var min_distance = Infinity;
      var min_index = 0;
      for (var i = 0; i < arr.length; i++) {
        var dist = distance2(str, arr[i]);
        if (dist < min_distance) {
          min_distance = dist;
          min_index = i;
        }
      }
      return arr[min_index];
    };
    exports.closest = closest;
  }
});

// node_modules/papaparse/papaparse.js
var require_papaparse = __commonJS({
  "node_modules/papaparse/papaparse.js"(exports, module) {
    (function(root, factory) {
      if (typeof define === "function" && define.amd) {
        define([], factory);
      } else if (typeof module === "object" && typeof exports !== "undefined") {
        module.exports = factory();
      } else {
        root.Papa = factory();
      }
    })(exports, function moduleFactory() {
      "use strict";
      var global = (function() {
        if (typeof self !== "undefined") {
          return self;
        }
        if (typeof window !== "undefined") {
          return window;
        }
        if (typeof global !== "undefined") {
          return global;
        }
        return {};
      })();
      function getWorkerBlob() {
        var URL2 = global.URL || global.webkitURL || null;
        var code = moduleFactory.toString();
        return Papa2.BLOB_URL || (Papa2.BLOB_URL = URL2.createObjectURL(new Blob(["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ", "(", code, ")();"], { type: "text/javascript" })));
      }
      var IS_WORKER = !global.document && !!global.postMessage, IS_PAPA_WORKER = global.IS_PAPA_WORKER || false;
      var workers = {}, workerIdCounter = 0;
      var Papa2 = {};
      Papa2.parse = CsvToJson;
      Papa2.unparse = JsonToCsv;
      Papa2.RECORD_SEP = String.fromCharCode(30);
      Papa2.UNIT_SEP = String.fromCharCode(31);
      Papa2.BYTE_ORDER_MARK = "\uFEFF";
      Papa2.BAD_DELIMITERS = ["\r", "\n", '"', Papa2.BYTE_ORDER_MARK];
      Papa2.WORKERS_SUPPORTED = !IS_WORKER && !!global.Worker;
      Papa2.NODE_STREAM_INPUT = 1;
      Papa2.LocalChunkSize = 1024 * 1024 * 10;
      Papa2.RemoteChunkSize = 1024 * 1024 * 5;
      Papa2.DefaultDelimiter = ",";
      Papa2.Parser = Parser;
      Papa2.ParserHandle = ParserHandle;
      Papa2.NetworkStreamer = NetworkStreamer;
      Papa2.FileStreamer = FileStreamer;
      Papa2.StringStreamer = StringStreamer;
      Papa2.ReadableStreamStreamer = ReadableStreamStreamer;
      if (typeof PAPA_BROWSER_CONTEXT === "undefined") {
        Papa2.DuplexStreamStreamer = DuplexStreamStreamer;
      }
      if (IS_PAPA_WORKER) {
        global.onmessage = workerThreadReceivedMessage;
      }
      function stripBom(string) {
        if (string.charCodeAt(0) === 65279) {
          return string.slice(1);
        }
        return string;
      }
      function CsvToJson(_input, _config) {
        _config = _config || {};
        var dynamicTyping = _config.dynamicTyping || false;
        if (isFunction(dynamicTyping)) {
          _config.dynamicTypingFunction = dynamicTyping;
          dynamicTyping = {};
        }
        _config.dynamicTyping = dynamicTyping;
        _config.transform = isFunction(_config.transform) ? _config.transform : false;
        if (_config.downloadTimeout !== void 0) {
          var downloadTimeout = parseInt(_config.downloadTimeout);
          if (isNaN(downloadTimeout)) {
            throw new Error("Config downloadTimeout value (" + _config.downloadTimeout + ") not parsable by parseInt(val).");
          }
          _config.downloadTimeout = downloadTimeout;
        }
        if (_config.worker && Papa2.WORKERS_SUPPORTED) {
          var w = newWorker();
          w.userStep = _config.step;
          w.userChunk = _config.chunk;
          w.userComplete = _config.complete;
          w.userError = _config.error;
          _config.step = isFunction(_config.step);
          _config.chunk = isFunction(_config.chunk);
          _config.complete = isFunction(_config.complete);
          _config.error = isFunction(_config.error);
          delete _config.worker;
          w.postMessage({
            input: _input,
            config: _config,
            workerId: w.id
          });
          return;
        }
        var streamer = null;
        if (_input === Papa2.NODE_STREAM_INPUT && typeof PAPA_BROWSER_CONTEXT === "undefined") {
          streamer = new DuplexStreamStreamer(_config);
          return streamer.getStream();
        } else if (typeof _input === "string") {
          _input = stripBom(_input);
          if (_config.download)
            streamer = new NetworkStreamer(_config);
          else
            streamer = new StringStreamer(_config);
        } else if (_input.readable === true && isFunction(_input.read) && isFunction(_input.on)) {
          streamer = new ReadableStreamStreamer(_config);
        } else if (global.File && _input instanceof File || _input instanceof Object)
          streamer = new FileStreamer(_config);
        return streamer.stream(_input);
      }
      function JsonToCsv(_input, _config) {
        var _quotes = false;
        var _writeHeader = true;
        var _delimiter = ",";
        var _newline = "\r\n";
        var _quoteChar = '"';
        var _escapedQuote = _quoteChar + _quoteChar;
        var _skipEmptyLines = false;
        var _columns = null;
        var _escapeFormulae = false;
        unpackConfig();
        var quoteCharRegex = new RegExp(escapeRegExp(_quoteChar), "g");
        if (typeof _input === "string")
          _input = JSON.parse(_input);
        if (Array.isArray(_input)) {
          if (!_input.length)
            return serialize(_columns, _input, _skipEmptyLines);
          else if (Array.isArray(_input[0]))
            return serialize(null, _input, _skipEmptyLines);
          else if (typeof _input[0] === "object")
            return serialize(_columns || Object.keys(_input[0]), _input, _skipEmptyLines);
        } else if (typeof _input === "object") {
          if (typeof _input.data === "string")
            _input.data = JSON.parse(_input.data);
          if (Array.isArray(_input.data)) {
            if (!_input.fields)
              _input.fields = _input.meta && _input.meta.fields || _columns;
            if (!_input.fields)
              _input.fields = Array.isArray(_input.data[0]) ? _input.fields : typeof _input.data[0] === "object" ? Object.keys(_input.data[0]) : [];
            if (!Array.isArray(_input.data[0]) && typeof _input.data[0] !== "object")
              _input.data = [_input.data];
          }
          return serialize(_input.fields || [], _input.data || [], _skipEmptyLines);
        }
        throw new Error("Unable to serialize unrecognized input");
        function unpackConfig() {
          if (typeof _config !== "object")
            return;
          if (typeof _config.delimiter === "string" && !Papa2.BAD_DELIMITERS.filter(function(value) {
            return _config.delimiter.indexOf(value) !== -1;
          }).length) {
            _delimiter = _config.delimiter;
          }
          if (typeof _config.quotes === "boolean" || typeof _config.quotes === "function" || Array.isArray(_config.quotes))
            _quotes = _config.quotes;
          if (typeof _config.skipEmptyLines === "boolean" || typeof _config.skipEmptyLines === "string")
            _skipEmptyLines = _config.skipEmptyLines;
          if (typeof _config.newline === "string")
            _newline = _config.newline;
          if (typeof _config.quoteChar === "string") {
            _quoteChar = _config.quoteChar;
            _escapedQuote = _quoteChar + _quoteChar;
          }
          if (typeof _config.header === "boolean")
            _writeHeader = _config.header;
          if (Array.isArray(_config.columns)) {
            if (_config.columns.length === 0) throw new Error("Option columns is empty");
            _columns = _config.columns;
          }
          if (_config.escapeChar !== void 0) {
            _escapedQuote = _config.escapeChar + _quoteChar;
          }
          if (_config.escapeFormulae instanceof RegExp) {
            _escapeFormulae = _config.escapeFormulae;
          } else if (typeof _config.escapeFormulae === "boolean" && _config.escapeFormulae) {
            _escapeFormulae = /^[=+\-@\t\r].*$/;
          }
        }
        function serialize(fields, data, skipEmptyLines) {
          var csv = "";
          if (typeof fields === "string")
            fields = JSON.parse(fields);
          if (typeof data === "string")
            data = JSON.parse(data);
          var hasHeader = Array.isArray(fields) && fields.length > 0;
          var dataKeyedByField = !Array.isArray(data[0]);
          if (hasHeader && _writeHeader) {
            for (var i = 0; i < fields.length; i++) {
              if (i > 0)
                csv += _delimiter;
              csv += safe(fields[i], i);
            }
            if (data.length > 0)
              csv += _newline;
          }
          for (var row = 0; row < data.length; row++) {
            var maxCol = hasHeader ? fields.length : data[row].length;
            var emptyLine = false;
            var nullLine = hasHeader ? Object.keys(data[row]).length === 0 : data[row].length === 0;
            if (skipEmptyLines && !hasHeader) {
              emptyLine = skipEmptyLines === "greedy" ? data[row].join("").trim() === "" : data[row].length === 1 && (data[row][0] === null || data[row][0] === void 0 || data[row][0].length === 0);
            }
            if (skipEmptyLines === "greedy" && hasHeader) {
              var line = [];
              for (var c = 0; c < maxCol; c++) {
                var cx = dataKeyedByField ? fields[c] : c;
                line.push(data[row][cx]);
              }
              emptyLine = line.join("").trim() === "";
            }
            if (!emptyLine) {
              for (var col = 0; col < maxCol; col++) {
                if (col > 0 && !nullLine)
                  csv += _delimiter;
                var colIdx = hasHeader && dataKeyedByField ? fields[col] : col;
                csv += safe(data[row][colIdx], col);
              }
              if (row < data.length - 1 && (!skipEmptyLines || maxCol > 0 && !nullLine)) {
                csv += _newline;
              }
            }
          }
          return csv;
        }
        function safe(str, col) {
          if (typeof str === "undefined" || str === null)
            return "";
          if (str.constructor === Date) {
            if (isNaN(str.getTime()))
              return "";
            return str.toISOString();
          }
          var needsQuotes = false;
          var strValue = str.toString();
          if (_escapeFormulae && typeof str !== "number" && typeof str !== "bigint" && typeof str !== "boolean" && _escapeFormulae.test(strValue)) {
            strValue = "'" + strValue;
            str = strValue;
            needsQuotes = true;
          }
          var escapedQuoteStr = strValue.replace(quoteCharRegex, _escapedQuote);
          needsQuotes = needsQuotes || _quotes === true || typeof _quotes === "function" && _quotes(str, col) || Array.isArray(_quotes) && _quotes[col] || hasAny(escapedQuoteStr, Papa2.BAD_DELIMITERS) || escapedQuoteStr.indexOf(_delimiter) > -1 || strValue.indexOf(_quoteChar) > -1 || escapedQuoteStr.charAt(0) === " " || escapedQuoteStr.charAt(escapedQuoteStr.length - 1) === " ";
          return needsQuotes ? _quoteChar + escapedQuoteStr + _quoteChar : escapedQuoteStr;
        }
        function hasAny(str, substrings) {
          for (var i = 0; i < substrings.length; i++)
            if (str.indexOf(substrings[i]) > -1)
              return true;
          return false;
        }
      }
      function ChunkStreamer(config3) {
        this._handle = null;
        this._finished = false;
        this._completed = false;
        this._halted = false;
        this._input = null;
        this._baseIndex = 0;
        this._partialLine = "";
        this._rowCount = 0;
        this._start = 0;
        this._nextChunk = null;
        this.isFirstChunk = true;
        this._completeResults = {
          data: [],
          errors: [],
          meta: {}
        };
        replaceConfig.call(this, config3);
        this.parseChunk = function(chunk, isFakeChunk) {
          const skipFirstNLines = parseInt(this._config.skipFirstNLines) || 0;
          if (this.isFirstChunk && skipFirstNLines > 0) {
            let _newline = this._config.newline;
            if (!_newline) {
              const quoteChar = this._config.quoteChar || '"';
              _newline = this._handle.guessLineEndings(chunk, quoteChar);
            }
            const splitChunk = chunk.split(_newline);
            chunk = [...splitChunk.slice(skipFirstNLines)].join(_newline);
          }
          if (this.isFirstChunk && isFunction(this._config.beforeFirstChunk)) {
            var modifiedChunk = this._config.beforeFirstChunk(chunk);
            if (modifiedChunk !== void 0)
              chunk = modifiedChunk;
          }
          this.isFirstChunk = false;
          this._halted = false;
          var aggregate = this._partialLine + chunk;
          this._partialLine = "";
          var results = this._handle.parse(aggregate, this._baseIndex, !this._finished);
          if (this._handle.paused() || this._handle.aborted()) {
            this._halted = true;
            return;
          }
          var lastIndex = results.meta.cursor;
          if (!this._finished) {
            this._partialLine = aggregate.substring(lastIndex - this._baseIndex);
            this._baseIndex = lastIndex;
          }
          if (results && results.data)
            this._rowCount += results.data.length;
          var finishedIncludingPreview = this._finished || this._config.preview && this._rowCount >= this._config.preview;
          if (IS_PAPA_WORKER) {
            global.postMessage({
              results,
              workerId: Papa2.WORKER_ID,
              finished: finishedIncludingPreview
            });
          } else if (isFunction(this._config.chunk) && !isFakeChunk) {
            this._config.chunk(results, this._handle);
            if (this._handle.paused() || this._handle.aborted()) {
              this._halted = true;
              return;
            }
            results = void 0;
            this._completeResults = void 0;
          }
          if (!this._config.step && !this._config.chunk) {
            this._completeResults.data = this._completeResults.data.concat(results.data);
            this._completeResults.errors = this._completeResults.errors.concat(results.errors);
            this._completeResults.meta = results.meta;
          }
          if (!this._completed && finishedIncludingPreview && isFunction(this._config.complete) && (!results || !results.meta.aborted)) {
            this._config.complete(this._completeResults, this._input);
            this._completed = true;
          }
          if (!finishedIncludingPreview && (!results || !results.meta.paused))
            this._nextChunk();
          return results;
        };
        this._sendError = function(error) {
          if (isFunction(this._config.error))
            this._config.error(error);
          else if (IS_PAPA_WORKER && this._config.error) {
            global.postMessage({
              workerId: Papa2.WORKER_ID,
              error,
              finished: false
            });
          }
        };
        function replaceConfig(config4) {
          var configCopy = copy(config4);
          configCopy.chunkSize = parseInt(configCopy.chunkSize);
          if (!config4.step && !config4.chunk)
            configCopy.chunkSize = null;
          this._handle = new ParserHandle(configCopy);
          this._handle.streamer = this;
          this._config = configCopy;
        }
      }
      function NetworkStreamer(config3) {
        config3 = config3 || {};
        if (!config3.chunkSize)
          config3.chunkSize = Papa2.RemoteChunkSize;
        ChunkStreamer.call(this, config3);
        var xhr;
        if (IS_WORKER) {
          this._nextChunk = function() {
            this._readChunk();
            this._chunkLoaded();
          };
        } else {
          this._nextChunk = function() {
            this._readChunk();
          };
        }
        this.stream = function(url) {
          this._input = url;
          this._nextChunk();
        };
        this._readChunk = function() {
          if (this._finished) {
            this._chunkLoaded();
            return;
          }
          xhr = new XMLHttpRequest();
          if (this._config.withCredentials) {
            xhr.withCredentials = this._config.withCredentials;
          }
          if (!IS_WORKER) {
            xhr.onload = bindFunction(this._chunkLoaded, this);
            xhr.onerror = bindFunction(this._chunkError, this);
          }
          xhr.ontimeout = bindFunction(this._chunkTimeout, this);
          xhr.open(this._config.downloadRequestBody ? "POST" : "GET", this._input, !IS_WORKER);
          if (this._config.downloadTimeout && !IS_WORKER) {
            xhr.timeout = this._config.downloadTimeout;
          }
          if (this._config.downloadRequestHeaders) {
            var headers = this._config.downloadRequestHeaders;
            for (var headerName in headers) {
              xhr.setRequestHeader(headerName, headers[headerName]);
            }
          }
          if (this._config.chunkSize) {
            var end = this._start + this._config.chunkSize - 1;
            xhr.setRequestHeader("Range", "bytes=" + this._start + "-" + end);
          }
          try {
            xhr.send(this._config.downloadRequestBody);
          } catch (err) {
            this._chunkError(err.message);
          }
          if (IS_WORKER && xhr.status === 0)
            this._chunkError();
        };
        this._chunkLoaded = function() {
          if (xhr.readyState !== 4)
            return;
          if (xhr.status < 200 || xhr.status >= 400) {
            this._chunkError();
            return;
          }
          this._start += this._config.chunkSize ? this._config.chunkSize : xhr.responseText.length;
          this._finished = !this._config.chunkSize || this._start >= getFileSize(xhr);
          this.parseChunk(xhr.responseText);
        };
        this._chunkError = function(errorMessage) {
          var errorText = xhr.statusText || errorMessage;
          this._sendError(new Error(errorText));
        };
        this._chunkTimeout = function() {
          this._chunkError("Request timed out after " + this._config.downloadTimeout + "ms");
        };
        function getFileSize(xhr2) {
          var contentRange = xhr2.getResponseHeader("Content-Range");
          if (contentRange === null) {
            return -1;
          }
          return parseInt(contentRange.substring(contentRange.lastIndexOf("/") + 1));
        }
      }
      NetworkStreamer.prototype = Object.create(ChunkStreamer.prototype);
      NetworkStreamer.prototype.constructor = NetworkStreamer;
      function FileStreamer(config3) {
        config3 = config3 || {};
        if (!config3.chunkSize)
          config3.chunkSize = Papa2.LocalChunkSize;
        ChunkStreamer.call(this, config3);
        var reader, slice;
        var usingAsyncReader = typeof FileReader !== "undefined";
        this.stream = function(file) {
          this._input = file;
          slice = file.slice || file.webkitSlice || file.mozSlice;
          if (usingAsyncReader) {
            reader = new FileReader();
            reader.onload = bindFunction(this._chunkLoaded, this);
            reader.onerror = bindFunction(this._chunkError, this);
          } else
            reader = new FileReaderSync();
          this._nextChunk();
        };
        this._nextChunk = function() {
          if (!this._finished && (!this._config.preview || this._rowCount < this._config.preview))
            this._readChunk();
        };
        this._readChunk = function() {
          var input = this._input;
          if (this._config.chunkSize) {
            var end = Math.min(this._start + this._config.chunkSize, this._input.size);
            input = slice.call(input, this._start, end);
          }
          var txt = reader.readAsText(input, this._config.encoding);
          if (!usingAsyncReader)
            this._chunkLoaded({ target: { result: txt } });
        };
        this._chunkLoaded = function(event) {
          this._start += this._config.chunkSize;
          this._finished = !this._config.chunkSize || this._start >= this._input.size;
          this.parseChunk(event.target.result);
        };
        this._chunkError = function() {
          this._sendError(reader.error);
        };
      }
      FileStreamer.prototype = Object.create(ChunkStreamer.prototype);
      FileStreamer.prototype.constructor = FileStreamer;
      function StringStreamer(config3) {
        config3 = config3 || {};
        ChunkStreamer.call(this, config3);
        var remaining;
        this.stream = function(s) {
          remaining = s;
          return this._nextChunk();
        };
        this._nextChunk = function() {
          if (this._finished) return;
          var size = this._config.chunkSize;
          var chunk;
          if (size) {
            chunk = remaining.substring(0, size);
            remaining = remaining.substring(size);
          } else {
            chunk = remaining;
            remaining = "";
          }
          this._finished = !remaining;
          return this.parseChunk(chunk);
        };
      }
      StringStreamer.prototype = Object.create(StringStreamer.prototype);
      StringStreamer.prototype.constructor = StringStreamer;
      function ReadableStreamStreamer(config3) {
        config3 = config3 || {};
        ChunkStreamer.call(this, config3);
        var queue = [];
        var parseOnData = true;
        var streamHasEnded = false;
        this.pause = function() {
          ChunkStreamer.prototype.pause.apply(this, arguments);
          this._input.pause();
        };
        this.resume = function() {
          ChunkStreamer.prototype.resume.apply(this, arguments);
          this._input.resume();
        };
        this.stream = function(stream) {
          this._input = stream;
          this._input.on("data", this._streamData);
          this._input.on("end", this._streamEnd);
          this._input.on("error", this._streamError);
        };
        this._checkIsFinished = function() {
          if (streamHasEnded && queue.length === 1) {
            this._finished = true;
          }
        };
        this._nextChunk = function() {
          this._checkIsFinished();
          if (queue.length) {
            this.parseChunk(queue.shift());
          } else {
            parseOnData = true;
          }
        };
        this._streamData = bindFunction(function(chunk) {
          try {
            queue.push(typeof chunk === "string" ? chunk : chunk.toString(this._config.encoding));
            if (parseOnData) {
              parseOnData = false;
              this._checkIsFinished();
              this.parseChunk(queue.shift());
            }
          } catch (error) {
            this._streamError(error);
          }
        }, this);
        this._streamError = bindFunction(function(error) {
          this._streamCleanUp();
          this._sendError(error);
        }, this);
        this._streamEnd = bindFunction(function() {
          this._streamCleanUp();
          streamHasEnded = true;
          this._streamData("");
        }, this);
        this._streamCleanUp = bindFunction(function() {
          this._input.removeListener("data", this._streamData);
          this._input.removeListener("end", this._streamEnd);
          this._input.removeListener("error", this._streamError);
        }, this);
      }
      ReadableStreamStreamer.prototype = Object.create(ChunkStreamer.prototype);
      ReadableStreamStreamer.prototype.constructor = ReadableStreamStreamer;
      function DuplexStreamStreamer(_config) {
        var Duplex = __require("stream").Duplex;
        var config3 = copy(_config);
        var parseOnWrite = true;
        var writeStreamHasFinished = false;
        var parseCallbackQueue = [];
        var stream = null;
        this._onCsvData = function(results) {
          var data = results.data;
          if (!stream.push(data) && !this._handle.paused()) {
            this._handle.pause();
          }
        };
        this._onCsvComplete = function() {
          stream.push(null);
        };
        config3.step = bindFunction(this._onCsvData, this);
        config3.complete = bindFunction(this._onCsvComplete, this);
        ChunkStreamer.call(this, config3);
        this._nextChunk = function() {
          if (writeStreamHasFinished && parseCallbackQueue.length === 1) {
            this._finished = true;
          }
          if (parseCallbackQueue.length) {
            parseCallbackQueue.shift()();
          } else {
            parseOnWrite = true;
          }
        };
        this._addToParseQueue = function(chunk, callback2) {
          parseCallbackQueue.push(bindFunction(function() {
            this.parseChunk(typeof chunk === "string" ? chunk : chunk.toString(config3.encoding));
            if (isFunction(callback2)) {
              return callback2();
            }
          }, this));
          if (parseOnWrite) {
            parseOnWrite = false;
            this._nextChunk();
          }
        };
        this._onRead = function() {
          if (this._handle.paused()) {
            this._handle.resume();
          }
        };
        this._onWrite = function(chunk, encoding, callback2) {
          this._addToParseQueue(chunk, callback2);
        };
        this._onWriteComplete = function() {
          writeStreamHasFinished = true;
          this._addToParseQueue("");
        };
        this.getStream = function() {
          return stream;
        };
        stream = new Duplex({
          readableObjectMode: true,
          decodeStrings: false,
          read: bindFunction(this._onRead, this),
          write: bindFunction(this._onWrite, this)
        });
        stream.once("finish", bindFunction(this._onWriteComplete, this));
      }
      if (typeof PAPA_BROWSER_CONTEXT === "undefined") {
        DuplexStreamStreamer.prototype = Object.create(ChunkStreamer.prototype);
        DuplexStreamStreamer.prototype.constructor = DuplexStreamStreamer;
      }
      function ParserHandle(_config) {
        var MAX_FLOAT = Math.pow(2, 53);
        var MIN_FLOAT = -MAX_FLOAT;
        var FLOAT = /^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/;
        var ISO_DATE = /^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/;
        var self2 = this;
        var _stepCounter = 0;
        var _rowCounter = 0;
        var _input;
        var _parser;
        var _paused = false;
        var _aborted = false;
        var _delimiterError;
        var _fields = [];
        var _results = {
          // The last results returned from the parser
          data: [],
          errors: [],
          meta: {}
        };
        if (isFunction(_config.step)) {
          var userStep = _config.step;
          _config.step = function(results) {
            _results = results;
            if (needsHeaderRow())
              processResults();
            else {
              processResults();
              if (_results.data.length === 0)
                return;
              _stepCounter += results.data.length;
              if (_config.preview && _stepCounter > _config.preview)
                _parser.abort();
              else {
                _results.data = _results.data[0];
                userStep(_results, self2);
              }
            }
          };
        }
        this.parse = function(input, baseIndex, ignoreLastRow) {
          var quoteChar = _config.quoteChar || '"';
          if (!_config.newline)
            _config.newline = this.guessLineEndings(input, quoteChar);
          _delimiterError = false;
          if (!_config.delimiter) {
            var delimGuess = guessDelimiter(input, _config.newline, _config.skipEmptyLines, _config.comments, _config.delimitersToGuess);
            if (delimGuess.successful)
              _config.delimiter = delimGuess.bestDelimiter;
            else {
              _delimiterError = true;
              _config.delimiter = Papa2.DefaultDelimiter;
            }
            _results.meta.delimiter = _config.delimiter;
          } else if (isFunction(_config.delimiter)) {
            _config.delimiter = _config.delimiter(input);
            _results.meta.delimiter = _config.delimiter;
          }
          var parserConfig = copy(_config);
          parserConfig.header = needsHeaderRow();
          if (_config.preview && _config.header)
            parserConfig.preview++;
          _input = input;
          _parser = new Parser(parserConfig);
          _results = _parser.parse(_input, baseIndex, ignoreLastRow);
          processResults();
          return _paused ? { meta: { paused: true } } : _results || { meta: { paused: false } };
        };
        this.paused = function() {
          return _paused;
        };
        this.pause = function() {
          _paused = true;
          _parser.abort();
          _input = isFunction(_config.chunk) ? "" : _input.substring(_parser.getCharIndex());
        };
        this.resume = function() {
          if (self2.streamer._halted) {
            _paused = false;
            self2.streamer.parseChunk(_input, true);
          } else {
            setTimeout(self2.resume, 3);
          }
        };
        this.aborted = function() {
          return _aborted;
        };
        this.abort = function() {
          _aborted = true;
          _parser.abort();
          _results.meta.aborted = true;
          if (isFunction(_config.complete))
            _config.complete(_results);
          _input = "";
        };
        this.guessLineEndings = function(input, quoteChar) {
          input = input.substring(0, 1024 * 1024);
          var re = new RegExp(escapeRegExp(quoteChar) + "([^]*?)" + escapeRegExp(quoteChar), "gm");
          input = input.replace(re, "");
          var r = input.split("\r");
          var n = input.split("\n");
          var nAppearsFirst = n.length > 1 && n[0].length < r[0].length;
          if (r.length === 1 || nAppearsFirst)
            return "\n";
          var numWithN = 0;
          for (var i = 0; i < r.length; i++) {
            if (r[i][0] === "\n")
              numWithN++;
          }
          return numWithN >= r.length / 2 ? "\r\n" : "\r";
        };
        function testEmptyLine(s) {
          return _config.skipEmptyLines === "greedy" ? s.join("").trim() === "" : s.length === 1 && s[0].length === 0;
        }
        function testFloat(s) {
          if (FLOAT.test(s)) {
            var floatValue = parseFloat(s);
            if (floatValue > MIN_FLOAT && floatValue < MAX_FLOAT) {
              return true;
            }
          }
          return false;
        }
        function processResults() {
          if (_results && _delimiterError) {
            addError("Delimiter", "UndetectableDelimiter", "Unable to auto-detect delimiting character; defaulted to '" + Papa2.DefaultDelimiter + "'");
            _delimiterError = false;
          }
          if (_config.skipEmptyLines) {
            _results.data = _results.data.filter(function(d) {
              return !testEmptyLine(d);
            });
          }
          if (needsHeaderRow())
            fillHeaderFields();
          return applyHeaderAndDynamicTypingAndTransformation();
        }
        function needsHeaderRow() {
          return _config.header && _fields.length === 0;
        }
        function fillHeaderFields() {
          if (!_results)
            return;
          function addHeader(header) {
            _fields.push(header);
          }
          if (Array.isArray(_results.data[0])) {
            for (var i = 0; needsHeaderRow() && i < _results.data.length; i++)
              _results.data[i].forEach(addHeader);
            _results.data.splice(0, 1);
          } else
            _results.data.forEach(addHeader);
        }
        function shouldApplyDynamicTyping(field2) {
          if (_config.dynamicTypingFunction && _config.dynamicTyping[field2] === void 0) {
            _config.dynamicTyping[field2] = _config.dynamicTypingFunction(field2);
          }
          return (_config.dynamicTyping[field2] || _config.dynamicTyping) === true;
        }
        function parseDynamic(field2, value) {
          if (shouldApplyDynamicTyping(field2)) {
            if (value === "true" || value === "TRUE")
              return true;
            else if (value === "false" || value === "FALSE")
              return false;
            else if (testFloat(value))
              return parseFloat(value);
            else if (ISO_DATE.test(value))
              return new Date(value);
            else
              return value === "" ? null : value;
          }
          return value;
        }
        function applyHeaderAndDynamicTypingAndTransformation() {
          if (!_results || !_config.header && !_config.dynamicTyping && !_config.transform)
            return _results;
          function processRow(rowSource, i) {
            var row = _config.header ? {} : [];
            var j;
            for (j = 0; j < rowSource.length; j++) {
              var field2 = j;
              var value = rowSource[j];
              if (_config.header)
                field2 = j >= _fields.length ? "__parsed_extra" : _fields[j];
              if (_config.transform)
                value = _config.transform(value, field2);
              value = parseDynamic(field2, value);
              if (field2 === "__parsed_extra") {
                row[field2] = row[field2] || [];
                row[field2].push(value);
              } else
                row[field2] = value;
            }
            if (_config.header) {
              if (j > _fields.length)
                addError("FieldMismatch", "TooManyFields", "Too many fields: expected " + _fields.length + " fields but parsed " + j, _rowCounter + i);
              else if (j < _fields.length)
                addError("FieldMismatch", "TooFewFields", "Too few fields: expected " + _fields.length + " fields but parsed " + j, _rowCounter + i);
            }
            return row;
          }
          var incrementBy = 1;
          if (!_results.data.length || Array.isArray(_results.data[0])) {
            _results.data = _results.data.map(processRow);
            incrementBy = _results.data.length;
          } else
            _results.data = processRow(_results.data, 0);
          if (_config.header && _results.meta)
            _results.meta.fields = _fields;
          _rowCounter += incrementBy;
          return _results;
        }
        function guessDelimiter(input, newline, skipEmptyLines, comments, delimitersToGuess) {
          var bestDelim, bestDelta, fieldCountPrevRow, maxFieldCount;
          delimitersToGuess = delimitersToGuess || [",", "	", "|", ";", Papa2.RECORD_SEP, Papa2.UNIT_SEP];
          for (var i = 0; i < delimitersToGuess.length; i++) {
            var delim = delimitersToGuess[i];
            var delta = 0, avgFieldCount = 0, emptyLinesCount = 0;
            fieldCountPrevRow = void 0;
            var preview = new Parser({
              comments,
              delimiter: delim,
              newline,
              preview: 10
            }).parse(input);
            for (var j = 0; j < preview.data.length; j++) {
              if (skipEmptyLines && testEmptyLine(preview.data[j])) {
                emptyLinesCount++;
                continue;
              }
              var fieldCount = preview.data[j].length;
              avgFieldCount += fieldCount;
              if (typeof fieldCountPrevRow === "undefined") {
                fieldCountPrevRow = fieldCount;
                continue;
              } else if (fieldCount > 0) {
                delta += Math.abs(fieldCount - fieldCountPrevRow);
                fieldCountPrevRow = fieldCount;
              }
            }
            if (preview.data.length > 0)
              avgFieldCount /= preview.data.length - emptyLinesCount;
            if (avgFieldCount > 1.99 && (typeof bestDelta === "undefined" || delta < bestDelta || delta === bestDelta && avgFieldCount > maxFieldCount)) {
              bestDelta = delta;
              bestDelim = delim;
              maxFieldCount = avgFieldCount;
            }
          }
          _config.delimiter = bestDelim;
          return {
            successful: !!bestDelim,
            bestDelimiter: bestDelim
          };
        }
        function addError(type, code, msg, row) {
          var error = {
            type,
            code,
            message: msg
          };
          if (row !== void 0) {
            error.row = row;
          }
          _results.errors.push(error);
        }
      }
      function escapeRegExp(string) {
        return string.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      }
      function Parser(config3) {
        config3 = config3 || {};
        var delim = config3.delimiter;
        var newline = config3.newline;
        var comments = config3.comments;
        var step = config3.step;
        var preview = config3.preview;
        var fastMode = config3.fastMode;
        var quoteChar;
        var renamedHeaders = null;
        var headerParsed = false;
        if (config3.quoteChar === void 0 || config3.quoteChar === null) {
          quoteChar = '"';
        } else {
          quoteChar = config3.quoteChar;
        }
        var escapeChar = quoteChar;
        if (config3.escapeChar !== void 0) {
          escapeChar = config3.escapeChar;
        }
        if (typeof delim !== "string" || Papa2.BAD_DELIMITERS.indexOf(delim) > -1)
          delim = ",";
        if (comments === delim)
          throw new Error("Comment character same as delimiter");
        else if (comments === true)
          comments = "#";
        else if (typeof comments !== "string" || Papa2.BAD_DELIMITERS.indexOf(comments) > -1)
          comments = false;
        if (newline !== "\n" && newline !== "\r" && newline !== "\r\n")
          newline = "\n";
        var cursor = 0;
        var aborted = false;
        this.parse = function(input, baseIndex, ignoreLastRow) {
          if (typeof input !== "string")
            throw new Error("Input must be a string");
          var inputLen = input.length, delimLen = delim.length, newlineLen = newline.length, commentsLen = comments.length;
          var stepIsFunction = isFunction(step);
          cursor = 0;
          var data = [], errors = [], row = [], lastCursor = 0;
          if (!input)
            return returnable();
          if (fastMode || fastMode !== false && input.indexOf(quoteChar) === -1) {
            var rows = input.split(newline);
            for (var i = 0; i < rows.length; i++) {
              row = rows[i];
              cursor += row.length;
              if (i !== rows.length - 1)
                cursor += newline.length;
              else if (ignoreLastRow)
                return returnable();
              if (comments && row.substring(0, commentsLen) === comments)
                continue;
              if (stepIsFunction) {
                data = [];
                pushRow(row.split(delim));
                doStep();
                if (aborted)
                  return returnable();
              } else
                pushRow(row.split(delim));
              if (preview && i >= preview) {
                data = data.slice(0, preview);
                return returnable(true);
              }
            }
            return returnable();
          }
          var nextDelim = input.indexOf(delim, cursor);
          var nextNewline = input.indexOf(newline, cursor);
          var quoteCharRegex = new RegExp(escapeRegExp(escapeChar) + escapeRegExp(quoteChar), "g");
          var quoteSearch = input.indexOf(quoteChar, cursor);
          for (; ; ) {
            if (input[cursor] === quoteChar) {
              quoteSearch = cursor;
              cursor++;
              for (; ; ) {
                quoteSearch = input.indexOf(quoteChar, quoteSearch + 1);
                if (quoteSearch === -1) {
                  if (!ignoreLastRow) {
                    errors.push({
                      type: "Quotes",
                      code: "MissingQuotes",
                      message: "Quoted field unterminated",
                      row: data.length,
                      // row has yet to be inserted
                      index: cursor
                    });
                  }
                  return finish();
                }
                if (quoteSearch === inputLen - 1) {
                  var value = input.substring(cursor, quoteSearch).replace(quoteCharRegex, quoteChar);
                  return finish(value);
                }
                if (quoteChar === escapeChar && input[quoteSearch + 1] === escapeChar) {
                  quoteSearch++;
                  continue;
                }
                if (quoteChar !== escapeChar && quoteSearch !== 0 && input[quoteSearch - 1] === escapeChar) {
                  continue;
                }
                if (nextDelim !== -1 && nextDelim < quoteSearch + 1) {
                  nextDelim = input.indexOf(delim, quoteSearch + 1);
                }
                if (nextNewline !== -1 && nextNewline < quoteSearch + 1) {
                  nextNewline = input.indexOf(newline, quoteSearch + 1);
                }
                var checkUpTo = nextNewline === -1 ? nextDelim : Math.min(nextDelim, nextNewline);
                var spacesBetweenQuoteAndDelimiter = extraSpaces(checkUpTo);
                if (input.substr(quoteSearch + 1 + spacesBetweenQuoteAndDelimiter, delimLen) === delim) {
                  row.push(input.substring(cursor, quoteSearch).replace(quoteCharRegex, quoteChar));
                  cursor = quoteSearch + 1 + spacesBetweenQuoteAndDelimiter + delimLen;
                  if (input[quoteSearch + 1 + spacesBetweenQuoteAndDelimiter + delimLen] !== quoteChar) {
                    quoteSearch = input.indexOf(quoteChar, cursor);
                  }
                  if (nextDelim !== -1 && nextDelim < cursor)
                    nextDelim = input.indexOf(delim, cursor);
                  if (nextNewline !== -1 && nextNewline < cursor)
                    nextNewline = input.indexOf(newline, cursor);
                  break;
                }
                var spacesBetweenQuoteAndNewLine = extraSpaces(nextNewline);
                if (input.substring(quoteSearch + 1 + spacesBetweenQuoteAndNewLine, quoteSearch + 1 + spacesBetweenQuoteAndNewLine + newlineLen) === newline) {
                  row.push(input.substring(cursor, quoteSearch).replace(quoteCharRegex, quoteChar));
                  saveRow(quoteSearch + 1 + spacesBetweenQuoteAndNewLine + newlineLen);
                  if (nextDelim !== -1 && nextDelim < cursor)
                    nextDelim = input.indexOf(delim, cursor);
                  quoteSearch = input.indexOf(quoteChar, cursor);
                  if (stepIsFunction) {
                    doStep();
                    if (aborted)
                      return returnable();
                  }
                  if (preview && data.length >= preview)
                    return returnable(true);
                  break;
                }
                errors.push({
                  type: "Quotes",
                  code: "InvalidQuotes",
                  message: "Trailing quote on quoted field is malformed",
                  row: data.length,
                  // row has yet to be inserted
                  index: cursor
                });
                quoteSearch++;
                continue;
              }
              continue;
            }
            if (comments && row.length === 0 && input.substring(cursor, cursor + commentsLen) === comments) {
              if (nextNewline === -1)
                return returnable();
              cursor = nextNewline + newlineLen;
              nextNewline = input.indexOf(newline, cursor);
              if (nextDelim !== -1 && nextDelim < cursor)
                nextDelim = input.indexOf(delim, cursor);
              continue;
            }
            if (nextDelim !== -1 && (nextDelim < nextNewline || nextNewline === -1)) {
              row.push(input.substring(cursor, nextDelim));
              cursor = nextDelim + delimLen;
              nextDelim = input.indexOf(delim, cursor);
              continue;
            }
            if (nextNewline !== -1) {
              row.push(input.substring(cursor, nextNewline));
              saveRow(nextNewline + newlineLen);
              if (stepIsFunction) {
                doStep();
                if (aborted)
                  return returnable();
              }
              if (preview && data.length >= preview)
                return returnable(true);
              continue;
            }
            break;
          }
          return finish();
          function pushRow(row2) {
            data.push(row2);
            lastCursor = cursor;
          }
          function extraSpaces(index) {
            var spaceLength = 0;
            if (index !== -1) {
              var textBetweenClosingQuoteAndIndex = input.substring(quoteSearch + 1, index);
              if (textBetweenClosingQuoteAndIndex && textBetweenClosingQuoteAndIndex.trim() === "") {
                spaceLength = textBetweenClosingQuoteAndIndex.length;
              }
            }
            return spaceLength;
          }
          function finish(value2) {
            if (ignoreLastRow)
              return returnable();
            if (typeof value2 === "undefined")
              value2 = input.substring(cursor);
            row.push(value2);
            cursor = inputLen;
            pushRow(row);
            if (stepIsFunction)
              doStep();
            return returnable();
          }
          function saveRow(newCursor) {
            cursor = newCursor;
            pushRow(row);
            row = [];
            nextNewline = input.indexOf(newline, cursor);
          }
          function returnable(stopped) {
            if (config3.header && !baseIndex && data.length && !headerParsed) {
              const result = data[0];
              const headerCount = /* @__PURE__ */ Object.create(null);
              const usedHeaders = new Set(result);
              let duplicateHeaders = false;
              for (let i2 = 0; i2 < result.length; i2++) {
                let header = stripBom(result[i2]);
                if (isFunction(config3.transformHeader))
                  header = config3.transformHeader(header, i2);
                if (!headerCount[header]) {
                  headerCount[header] = 1;
                  result[i2] = header;
                } else {
                  let newHeader;
                  let suffixCount = headerCount[header];
                  do {
                    newHeader = `${header}_${suffixCount}`;
                    suffixCount++;
                  } while (usedHeaders.has(newHeader));
                  usedHeaders.add(newHeader);
                  result[i2] = newHeader;
                  headerCount[header]++;
                  duplicateHeaders = true;
                  if (renamedHeaders === null) {
                    renamedHeaders = {};
                  }
                  renamedHeaders[newHeader] = header;
                }
                usedHeaders.add(header);
              }
              if (duplicateHeaders) {
                console.warn("Duplicate headers found and renamed.");
              }
              headerParsed = true;
            }
            return {
              data,
              errors,
              meta: {
                delimiter: delim,
                linebreak: newline,
                aborted,
                truncated: !!stopped,
                cursor: lastCursor + (baseIndex || 0),
                renamedHeaders
              }
            };
          }
          function doStep() {
            step(returnable());
            data = [];
            errors = [];
          }
        };
        this.abort = function() {
          aborted = true;
        };
        this.getCharIndex = function() {
          return cursor;
        };
      }
      function newWorker() {
        if (!Papa2.WORKERS_SUPPORTED)
          return false;
        var workerUrl = getWorkerBlob();
        var w = new global.Worker(workerUrl);
        w.onmessage = mainThreadReceivedMessage;
        w.id = workerIdCounter++;
        workers[w.id] = w;
        return w;
      }
      function mainThreadReceivedMessage(e) {
        var msg = e.data;
        var worker = workers[msg.workerId];
        var aborted = false;
        if (msg.error)
          worker.userError(msg.error, msg.file);
        else if (msg.results && msg.results.data) {
          var abort = function() {
            aborted = true;
            completeWorker(msg.workerId, { data: [], errors: [], meta: { aborted: true } });
          };
          var handle = {
            abort,
            pause: notImplemented,
            resume: notImplemented
          };
          if (isFunction(worker.userStep)) {
            for (var i = 0; i < msg.results.data.length; i++) {
              worker.userStep({
                data: msg.results.data[i],
                errors: msg.results.errors,
                meta: msg.results.meta
              }, handle);
              if (aborted)
                break;
            }
            delete msg.results;
          } else if (isFunction(worker.userChunk)) {
            worker.userChunk(msg.results, handle, msg.file);
            delete msg.results;
          }
        }
        if (msg.finished && !aborted)
          completeWorker(msg.workerId, msg.results);
      }
      function completeWorker(workerId, results) {
        var worker = workers[workerId];
        if (isFunction(worker.userComplete))
          worker.userComplete(results);
        worker.terminate();
        delete workers[workerId];
      }
      function notImplemented() {
        throw new Error("Not implemented.");
      }
      function workerThreadReceivedMessage(e) {
        var msg = e.data;
        if (typeof Papa2.WORKER_ID === "undefined" && msg)
          Papa2.WORKER_ID = msg.workerId;
        if (typeof msg.input === "string") {
          global.postMessage({
            workerId: Papa2.WORKER_ID,
            results: Papa2.parse(msg.input, msg.config),
            finished: true
          });
        } else if (global.File && msg.input instanceof File || msg.input instanceof Object) {
          var results = Papa2.parse(msg.input, msg.config);
          if (results)
            global.postMessage({
              workerId: Papa2.WORKER_ID,
              results,
              finished: true
            });
        }
      }
      function copy(obj) {
        if (typeof obj !== "object" || obj === null)
          return obj;
        var cpy = Array.isArray(obj) ? [] : {};
        for (var key in obj)
          cpy[key] = copy(obj[key]);
        return cpy;
      }
      function bindFunction(f, self2) {
        return function() {
          f.apply(self2, arguments);
        };
      }
      function isFunction(func) {
        return typeof func === "function";
      }
      return Papa2;
    });
  }
});

// src/pricing/errors.ts
var PricingError = class extends Error {
  /** @param reasons of the places that are wrong, each once; none for what has no kind */
  constructor(message, reasons2 = []) {
    super(message);
    this.reasons = reasons2;
  }
  reasons;
};

// cli/failure.ts
var Failure = class extends Error {
  constructor(message, exitCode) {
    super(message);
    this.exitCode = exitCode;
  }
  exitCode;
};
function refused(message) {
  return new Failure(message, 1);
}
function wrongUsage(message) {
  return new Failure(message, 2);
}
function asFailure(error) {
  if (error instanceof Failure) return error;
  return error instanceof PricingError ? refused(error.message) : void 0;
}

// src/pricing/day.ts
var PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
function parseDay(text) {
  const match = PATTERN.exec(text.trim());
  if (!match) return void 0;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const time = new Date(Date.UTC(year, month - 1, date));
  const isDay2 = time.getUTCFullYear() === year && time.getUTCMonth() === month - 1 && time.getUTCDate() === date;
  return isDay2 ? match[0] : void 0;
}
function utcDay(instant) {
  return instant.toISOString().slice(0, 10);
}

// src/pricing/words.ts
function grouped(value) {
  const [whole = "", ...fraction] = String(value).split(".");
  return [whole.replace(/\B(?=(?:\d{3})+$)/g, ","), ...fraction].join(".");
}

// cli/arguments.ts
import { parseArgs } from "node:util";
function parseArguments(args, options) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw wrongUsage(error instanceof Error ? error.message : String(error));
  }
}

// cli/input-files.ts
import { open, readFile, stat as stat2 } from "node:fs/promises";
import { createGunzip, gunzipSync } from "node:zlib";

// node_modules/tinyglobby/dist/index.mjs
import { readdir, readdirSync, realpath, realpathSync, stat, statSync } from "fs";
import { isAbsolute, posix, resolve as resolve2 } from "path";
import { fileURLToPath } from "url";

// node_modules/fdir/dist/index.mjs
import { createRequire } from "module";
import { basename, dirname, normalize, relative, resolve, sep } from "path";
import * as nativeFs from "fs";
var __require2 = /* @__PURE__ */ createRequire(import.meta.url);
function cleanPath(path2) {
  let normalized = normalize(path2);
  if (normalized.length > 1 && normalized[normalized.length - 1] === sep) normalized = normalized.substring(0, normalized.length - 1);
  return normalized;
}
var SLASHES_REGEX = /[\\/]/g;
function convertSlashes(path2, separator) {
  return path2.replace(SLASHES_REGEX, separator);
}
var WINDOWS_ROOT_DIR_REGEX = /^[a-z]:[\\/]$/i;
function isRootDirectory(path2) {
  return path2 === "/" || WINDOWS_ROOT_DIR_REGEX.test(path2);
}
function normalizePath(path2, options) {
  const { resolvePaths, normalizePath: normalizePath$1, pathSeparator } = options;
  const pathNeedsCleaning = process.platform === "win32" && path2.includes("/") || path2.startsWith(".");
  if (resolvePaths) path2 = resolve(path2);
  if (normalizePath$1 || pathNeedsCleaning) path2 = cleanPath(path2);
  if (path2 === ".") return "";
  const needsSeperator = path2[path2.length - 1] !== pathSeparator;
  return convertSlashes(needsSeperator ? path2 + pathSeparator : path2, pathSeparator);
}
function joinPathWithBasePath(filename, directoryPath) {
  return directoryPath + filename;
}
function joinPathWithRelativePath(root, options) {
  return function(filename, directoryPath) {
    const sameRoot = directoryPath.startsWith(root);
    if (sameRoot) return directoryPath.slice(root.length) + filename;
    else return convertSlashes(relative(root, directoryPath), options.pathSeparator) + options.pathSeparator + filename;
  };
}
function joinPath(filename) {
  return filename;
}
function joinDirectoryPath(filename, directoryPath, separator) {
  return directoryPath + filename + separator;
}
function build$7(root, options) {
  const { relativePaths, includeBasePath } = options;
  return relativePaths && root ? joinPathWithRelativePath(root, options) : includeBasePath ? joinPathWithBasePath : joinPath;
}
function pushDirectoryWithRelativePath(root) {
  return function(directoryPath, paths) {
    paths.push(directoryPath.substring(root.length) || ".");
  };
}
function pushDirectoryFilterWithRelativePath(root) {
  return function(directoryPath, paths, filters) {
    const relativePath = directoryPath.substring(root.length) || ".";
    if (filters.every((filter) => filter(relativePath, true))) paths.push(relativePath);
  };
}
var pushDirectory = (directoryPath, paths) => {
  paths.push(directoryPath || ".");
};
var pushDirectoryFilter = (directoryPath, paths, filters) => {
  const path2 = directoryPath || ".";
  if (filters.every((filter) => filter(path2, true))) paths.push(path2);
};
var empty$2 = () => {
};
function build$6(root, options) {
  const { includeDirs, filters, relativePaths } = options;
  if (!includeDirs) return empty$2;
  if (relativePaths) return filters && filters.length ? pushDirectoryFilterWithRelativePath(root) : pushDirectoryWithRelativePath(root);
  return filters && filters.length ? pushDirectoryFilter : pushDirectory;
}
var pushFileFilterAndCount = (filename, _paths, counts, filters) => {
  if (filters.every((filter) => filter(filename, false))) counts.files++;
};
var pushFileFilter = (filename, paths, _counts, filters) => {
  if (filters.every((filter) => filter(filename, false))) paths.push(filename);
};
var pushFileCount = (_filename, _paths, counts, _filters) => {
  counts.files++;
};
var pushFile = (filename, paths) => {
  paths.push(filename);
};
var empty$1 = () => {
};
function build$5(options) {
  const { excludeFiles, filters, onlyCounts } = options;
  if (excludeFiles) return empty$1;
  if (filters && filters.length) return onlyCounts ? pushFileFilterAndCount : pushFileFilter;
  else if (onlyCounts) return pushFileCount;
  else return pushFile;
}
var getArray = (paths) => {
  return paths;
};
var getArrayGroup = () => {
  return [""].slice(0, 0);
};
function build$4(options) {
  return options.group ? getArrayGroup : getArray;
}
var groupFiles = (groups, directory, files) => {
  groups.push({
    directory,
    files,
    dir: directory
  });
};
var empty = () => {
};
function build$3(options) {
  return options.group ? groupFiles : empty;
}
var resolveSymlinksAsync = function(path2, state, callback$1) {
  const { queue, fs, options: { suppressErrors } } = state;
  queue.enqueue();
  fs.realpath(path2, (error, resolvedPath) => {
    if (error) return queue.dequeue(suppressErrors ? null : error, state);
    fs.stat(resolvedPath, (error$1, stat3) => {
      if (error$1) return queue.dequeue(suppressErrors ? null : error$1, state);
      if (stat3.isDirectory() && isRecursive(path2, resolvedPath, state)) return queue.dequeue(null, state);
      callback$1(stat3, resolvedPath);
      queue.dequeue(null, state);
    });
  });
};
var resolveSymlinks = function(path2, state, callback$1) {
  const { queue, fs, options: { suppressErrors } } = state;
  queue.enqueue();
  try {
    const resolvedPath = fs.realpathSync(path2);
    const stat3 = fs.statSync(resolvedPath);
    if (stat3.isDirectory() && isRecursive(path2, resolvedPath, state)) return;
    callback$1(stat3, resolvedPath);
  } catch (e) {
    if (!suppressErrors) throw e;
  }
};
function build$2(options, isSynchronous) {
  if (!options.resolveSymlinks || options.excludeSymlinks) return null;
  return isSynchronous ? resolveSymlinks : resolveSymlinksAsync;
}
function isRecursive(path2, resolved, state) {
  if (state.options.useRealPaths) return isRecursiveUsingRealPaths(resolved, state);
  let parent = dirname(path2);
  let depth = 1;
  while (parent !== state.root && depth < 2) {
    const resolvedPath = state.symlinks.get(parent);
    const isSameRoot = !!resolvedPath && (resolvedPath === resolved || resolvedPath.startsWith(resolved) || resolved.startsWith(resolvedPath));
    if (isSameRoot) depth++;
    else parent = dirname(parent);
  }
  state.symlinks.set(path2, resolved);
  return depth > 1;
}
function isRecursiveUsingRealPaths(resolved, state) {
  return state.visited.includes(resolved + state.options.pathSeparator);
}
var onlyCountsSync = (state) => {
  return state.counts;
};
var groupsSync = (state) => {
  return state.groups;
};
var defaultSync = (state) => {
  return state.paths;
};
var limitFilesSync = (state) => {
  return state.paths.slice(0, state.options.maxFiles);
};
var onlyCountsAsync = (state, error, callback$1) => {
  report(error, callback$1, state.counts, state.options.suppressErrors);
  return null;
};
var defaultAsync = (state, error, callback$1) => {
  report(error, callback$1, state.paths, state.options.suppressErrors);
  return null;
};
var limitFilesAsync = (state, error, callback$1) => {
  report(error, callback$1, state.paths.slice(0, state.options.maxFiles), state.options.suppressErrors);
  return null;
};
var groupsAsync = (state, error, callback$1) => {
  report(error, callback$1, state.groups, state.options.suppressErrors);
  return null;
};
function report(error, callback$1, output, suppressErrors) {
  if (error && !suppressErrors) callback$1(error, output);
  else callback$1(null, output);
}
function build$1(options, isSynchronous) {
  const { onlyCounts, group, maxFiles } = options;
  if (onlyCounts) return isSynchronous ? onlyCountsSync : onlyCountsAsync;
  else if (group) return isSynchronous ? groupsSync : groupsAsync;
  else if (maxFiles) return isSynchronous ? limitFilesSync : limitFilesAsync;
  else return isSynchronous ? defaultSync : defaultAsync;
}
var readdirOpts = { withFileTypes: true };
var walkAsync = (state, crawlPath, directoryPath, currentDepth, callback$1) => {
  state.queue.enqueue();
  if (currentDepth < 0) return state.queue.dequeue(null, state);
  const { fs } = state;
  state.visited.push(crawlPath);
  state.counts.directories++;
  fs.readdir(crawlPath || ".", readdirOpts, (error, entries = []) => {
    callback$1(entries, directoryPath, currentDepth);
    state.queue.dequeue(state.options.suppressErrors ? null : error, state);
  });
};
var walkSync = (state, crawlPath, directoryPath, currentDepth, callback$1) => {
  const { fs } = state;
  if (currentDepth < 0) return;
  state.visited.push(crawlPath);
  state.counts.directories++;
  let entries = [];
  try {
    entries = fs.readdirSync(crawlPath || ".", readdirOpts);
  } catch (e) {
    if (!state.options.suppressErrors) throw e;
  }
  callback$1(entries, directoryPath, currentDepth);
};
function build(isSynchronous) {
  return isSynchronous ? walkSync : walkAsync;
}
var Queue = class {
  count = 0;
  constructor(onQueueEmpty) {
    this.onQueueEmpty = onQueueEmpty;
  }
  enqueue() {
    this.count++;
    return this.count;
  }
  dequeue(error, output) {
    if (this.onQueueEmpty && (--this.count <= 0 || error)) {
      this.onQueueEmpty(error, output);
      if (error) {
        output.controller.abort();
        this.onQueueEmpty = void 0;
      }
    }
  }
};
var Counter = class {
  _files = 0;
  _directories = 0;
  set files(num) {
    this._files = num;
  }
  get files() {
    return this._files;
  }
  set directories(num) {
    this._directories = num;
  }
  get directories() {
    return this._directories;
  }
  /**
  * @deprecated use `directories` instead
  */
  /* c8 ignore next 3 */
  get dirs() {
    return this._directories;
  }
};
var Aborter = class {
  aborted = false;
  abort() {
    this.aborted = true;
  }
};
var Walker = class {
  root;
  isSynchronous;
  state;
  joinPath;
  pushDirectory;
  pushFile;
  getArray;
  groupFiles;
  resolveSymlink;
  walkDirectory;
  callbackInvoker;
  constructor(root, options, callback$1) {
    this.isSynchronous = !callback$1;
    this.callbackInvoker = build$1(options, this.isSynchronous);
    this.root = normalizePath(root, options);
    this.state = {
      root: isRootDirectory(this.root) ? this.root : this.root.slice(0, -1),
      paths: [""].slice(0, 0),
      groups: [],
      counts: new Counter(),
      options,
      queue: new Queue((error, state) => this.callbackInvoker(state, error, callback$1)),
      symlinks: /* @__PURE__ */ new Map(),
      visited: [""].slice(0, 0),
      controller: new Aborter(),
      fs: options.fs || nativeFs
    };
    this.joinPath = build$7(this.root, options);
    this.pushDirectory = build$6(this.root, options);
    this.pushFile = build$5(options);
    this.getArray = build$4(options);
    this.groupFiles = build$3(options);
    this.resolveSymlink = build$2(options, this.isSynchronous);
    this.walkDirectory = build(this.isSynchronous);
  }
  start() {
    this.pushDirectory(this.root, this.state.paths, this.state.options.filters);
    this.walkDirectory(this.state, this.root, this.root, this.state.options.maxDepth, this.walk);
    return this.isSynchronous ? this.callbackInvoker(this.state, null) : null;
  }
  walk = (entries, directoryPath, depth) => {
    const { paths, options: { filters, resolveSymlinks: resolveSymlinks$1, excludeSymlinks, exclude, maxFiles, signal, useRealPaths, pathSeparator }, controller } = this.state;
    if (controller.aborted || signal && signal.aborted || maxFiles && paths.length > maxFiles) return;
    const files = this.getArray(this.state.paths);
    for (let i = 0; i < entries.length; ++i) {
      const entry = entries[i];
      if (entry.isFile() || entry.isSymbolicLink() && !resolveSymlinks$1 && !excludeSymlinks) {
        const filename = this.joinPath(entry.name, directoryPath);
        this.pushFile(filename, files, this.state.counts, filters);
      } else if (entry.isDirectory()) {
        let path2 = joinDirectoryPath(entry.name, directoryPath, this.state.options.pathSeparator);
        if (exclude && exclude(entry.name, path2)) continue;
        this.pushDirectory(path2, paths, filters);
        this.walkDirectory(this.state, path2, path2, depth - 1, this.walk);
      } else if (this.resolveSymlink && entry.isSymbolicLink()) {
        let path2 = joinPathWithBasePath(entry.name, directoryPath);
        this.resolveSymlink(path2, this.state, (stat3, resolvedPath) => {
          if (stat3.isDirectory()) {
            resolvedPath = normalizePath(resolvedPath, this.state.options);
            if (exclude && exclude(entry.name, useRealPaths ? resolvedPath : path2 + pathSeparator)) return;
            this.walkDirectory(this.state, resolvedPath, useRealPaths ? resolvedPath : path2 + pathSeparator, depth - 1, this.walk);
          } else {
            resolvedPath = useRealPaths ? resolvedPath : path2;
            const filename = basename(resolvedPath);
            const directoryPath$1 = normalizePath(dirname(resolvedPath), this.state.options);
            resolvedPath = this.joinPath(filename, directoryPath$1);
            this.pushFile(resolvedPath, files, this.state.counts, filters);
          }
        });
      }
    }
    this.groupFiles(this.state.groups, directoryPath, files);
  };
};
function promise(root, options) {
  return new Promise((resolve$1, reject) => {
    callback(root, options, (err, output) => {
      if (err) return reject(err);
      resolve$1(output);
    });
  });
}
function callback(root, options, callback$1) {
  let walker = new Walker(root, options, callback$1);
  walker.start();
}
function sync(root, options) {
  const walker = new Walker(root, options);
  return walker.start();
}
var APIBuilder = class {
  constructor(root, options) {
    this.root = root;
    this.options = options;
  }
  withPromise() {
    return promise(this.root, this.options);
  }
  withCallback(cb) {
    callback(this.root, this.options, cb);
  }
  sync() {
    return sync(this.root, this.options);
  }
};
var pm = null;
try {
  __require2.resolve("picomatch");
  pm = __require2("picomatch");
} catch {
}
var Builder = class {
  globCache = {};
  options = {
    maxDepth: Infinity,
    suppressErrors: true,
    pathSeparator: sep,
    filters: []
  };
  globFunction;
  constructor(options) {
    this.options = {
      ...this.options,
      ...options
    };
    this.globFunction = this.options.globFunction;
  }
  group() {
    this.options.group = true;
    return this;
  }
  withPathSeparator(separator) {
    this.options.pathSeparator = separator;
    return this;
  }
  withBasePath() {
    this.options.includeBasePath = true;
    return this;
  }
  withRelativePaths() {
    this.options.relativePaths = true;
    return this;
  }
  withDirs() {
    this.options.includeDirs = true;
    return this;
  }
  withMaxDepth(depth) {
    this.options.maxDepth = depth;
    return this;
  }
  withMaxFiles(limit) {
    this.options.maxFiles = limit;
    return this;
  }
  withFullPaths() {
    this.options.resolvePaths = true;
    this.options.includeBasePath = true;
    return this;
  }
  withErrors() {
    this.options.suppressErrors = false;
    return this;
  }
  withSymlinks({ resolvePaths = true } = {}) {
    this.options.resolveSymlinks = true;
    this.options.useRealPaths = resolvePaths;
    return this.withFullPaths();
  }
  withAbortSignal(signal) {
    this.options.signal = signal;
    return this;
  }
  normalize() {
    this.options.normalizePath = true;
    return this;
  }
  filter(predicate) {
    this.options.filters.push(predicate);
    return this;
  }
  onlyDirs() {
    this.options.excludeFiles = true;
    this.options.includeDirs = true;
    return this;
  }
  exclude(predicate) {
    this.options.exclude = predicate;
    return this;
  }
  onlyCounts() {
    this.options.onlyCounts = true;
    return this;
  }
  crawl(root) {
    return new APIBuilder(root || ".", this.options);
  }
  withGlobFunction(fn) {
    this.globFunction = fn;
    return this;
  }
  /**
  * @deprecated Pass options using the constructor instead:
  * ```ts
  * new fdir(options).crawl("/path/to/root");
  * ```
  * This method will be removed in v7.0
  */
  /* c8 ignore next 4 */
  crawlWithOptions(root, options) {
    this.options = {
      ...this.options,
      ...options
    };
    return new APIBuilder(root || ".", this.options);
  }
  glob(...patterns) {
    if (this.globFunction) return this.globWithOptions(patterns);
    return this.globWithOptions(patterns, ...[{ dot: true }]);
  }
  globWithOptions(patterns, ...options) {
    const globFn = this.globFunction || pm;
    if (!globFn) throw new Error("Please specify a glob function to use glob matching.");
    var isMatch = this.globCache[patterns.join("\0")];
    if (!isMatch) {
      isMatch = globFn(patterns, ...options);
      this.globCache[patterns.join("\0")] = isMatch;
    }
    this.options.filters.push((path2) => isMatch(path2));
    return this;
  }
};

// node_modules/tinyglobby/dist/index.mjs
var import_picomatch = __toESM(require_picomatch2(), 1);
var isReadonlyArray = Array.isArray;
var BACKSLASHES = /\\/g;
var DRIVE_RELATIVE_PATH = /^[A-Za-z]:$/;
var isWin = process.platform === "win32";
var ONLY_PARENT_DIRECTORIES = /^(\/?\.\.)+$/;
function getPartialMatcher(patterns, options = {}) {
  const patternsCount = patterns.length;
  const patternsParts = Array(patternsCount);
  const matchers = Array(patternsCount);
  let i, j;
  for (i = 0; i < patternsCount; i++) {
    const parts2 = splitPattern(patterns[i]);
    patternsParts[i] = parts2;
    const partsCount = parts2.length;
    const partMatchers = Array(partsCount);
    for (j = 0; j < partsCount; j++) partMatchers[j] = (0, import_picomatch.default)(parts2[j], options);
    matchers[i] = partMatchers;
  }
  return (input) => {
    const inputParts = input.split("/");
    if (inputParts[0] === ".." && ONLY_PARENT_DIRECTORIES.test(input)) return true;
    for (i = 0; i < patternsCount; i++) {
      const patternParts = patternsParts[i];
      const matcher = matchers[i];
      const inputPatternCount = inputParts.length;
      const minParts = Math.min(inputPatternCount, patternParts.length);
      j = 0;
      while (j < minParts) {
        const part = patternParts[j];
        if (part.includes("/")) return true;
        if (!matcher[j](inputParts[j])) break;
        if (!options.noglobstar && part === "**") return true;
        j++;
      }
      if (j === inputPatternCount) return true;
    }
    return false;
  };
}
var WIN32_ROOT_DIR = /^[A-Z]:\/$/i;
var isRoot = isWin ? (p) => WIN32_ROOT_DIR.test(p) : (p) => p === "/";
function buildFormat(cwd, root, absolute) {
  if (cwd === root || root.startsWith(`${cwd}/`)) {
    if (absolute) {
      const start = cwd.length + +!isRoot(cwd);
      return (p, isDir) => p.slice(start, isDir ? -1 : void 0) || ".";
    }
    const prefix = root.slice(cwd.length + 1);
    if (prefix) return (p, isDir) => {
      if (p === ".") return prefix;
      const result = `${prefix}/${p}`;
      return isDir ? result.slice(0, -1) : result;
    };
    return (p, isDir) => isDir && p !== "." ? p.slice(0, -1) : p;
  }
  if (absolute) return (p) => posix.relative(cwd, p) || ".";
  return (p) => posix.relative(cwd, `${root}/${p}`) || ".";
}
function buildRelative(cwd, root) {
  if (root.startsWith(`${cwd}/`)) {
    const prefix = root.slice(cwd.length + 1);
    return (p) => `${prefix}/${p}`;
  }
  return (p) => {
    const result = posix.relative(cwd, `${root}/${p}`);
    return p[p.length - 1] === "/" && result !== "" ? `${result}/` : result || ".";
  };
}
function ensureNonDriveRelativePath(path2) {
  return path2.replace(DRIVE_RELATIVE_PATH, (match) => `${match}/`);
}
var splitPatternOptions = { parts: true };
function splitPattern(path2) {
  var _result$parts;
  const result = import_picomatch.default.scan(path2, splitPatternOptions);
  return ((_result$parts = result.parts) === null || _result$parts === void 0 ? void 0 : _result$parts.length) ? result.parts : [path2];
}
var POSIX_UNESCAPED_GLOB_SYMBOLS = /(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g;
var WIN32_UNESCAPED_GLOB_SYMBOLS = /(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g;
var escapePosixPath = (path2) => path2.replace(POSIX_UNESCAPED_GLOB_SYMBOLS, "\\$&");
var escapeWin32Path = (path2) => path2.replace(WIN32_UNESCAPED_GLOB_SYMBOLS, "\\$&");
var escapePath = isWin ? escapeWin32Path : escapePosixPath;
function isDynamicPattern(pattern, options) {
  if ((options === null || options === void 0 ? void 0 : options.caseSensitiveMatch) === false) return true;
  const scan = import_picomatch.default.scan(pattern);
  return scan.isGlob || scan.negated;
}
function log(...tasks) {
  console.log(`[tinyglobby ${(/* @__PURE__ */ new Date()).toLocaleTimeString("es")}]`, ...tasks);
}
function ensureStringArray(value) {
  return typeof value === "string" ? [value] : value !== null && value !== void 0 ? value : [];
}
var PARENT_DIRECTORY = /^(\/?\.\.)+/;
var ESCAPING_BACKSLASHES = /\\(?=[()[\]{}!*+?@|])/g;
function normalizePattern(pattern, opts, props, isIgnore) {
  var _PARENT_DIRECTORY$exe;
  const cwd = opts.cwd;
  let result = pattern;
  if (pattern[pattern.length - 1] === "/") result = pattern.slice(0, -1);
  if (result[result.length - 1] !== "*" && opts.expandDirectories) result += "/**";
  const escapedCwd = escapePath(cwd);
  result = isAbsolute(result.replace(ESCAPING_BACKSLASHES, "")) ? posix.relative(escapedCwd, result) : posix.normalize(result);
  const parentDir = (_PARENT_DIRECTORY$exe = PARENT_DIRECTORY.exec(result)) === null || _PARENT_DIRECTORY$exe === void 0 ? void 0 : _PARENT_DIRECTORY$exe[0];
  const parts2 = splitPattern(result);
  if (parentDir) {
    const n = (parentDir.length + 1) / 3;
    let i = 0;
    const cwdParts = escapedCwd.split("/");
    while (i < n && parts2[i + n] === cwdParts[cwdParts.length + i - n]) {
      result = result.slice(0, (n - i - 1) * 3) + result.slice((n - i) * 3 + parts2[i + n].length + 1) || ".";
      i++;
    }
    const potentialRoot = posix.join(cwd, parentDir.slice(i * 3));
    if (potentialRoot[0] !== "." && props.root.length > potentialRoot.length) {
      props.root = ensureNonDriveRelativePath(potentialRoot);
      props.depthOffset = -n + i;
    }
  }
  if (!isIgnore && props.depthOffset >= 0) {
    var _props$commonPath;
    (_props$commonPath = props.commonPath) !== null && _props$commonPath !== void 0 || (props.commonPath = parts2);
    const newCommonPath = [];
    const length = Math.min(props.commonPath.length, parts2.length);
    for (let i = 0; i < length; i++) {
      const part = parts2[i];
      if (part === "**" && !parts2[i + 1]) {
        newCommonPath.pop();
        break;
      }
      if (i === parts2.length - 1 || part !== props.commonPath[i] || isDynamicPattern(part)) break;
      newCommonPath.push(part);
    }
    props.depthOffset = newCommonPath.length;
    props.commonPath = newCommonPath;
    props.root = ensureNonDriveRelativePath(newCommonPath.length > 0 ? posix.join(cwd, ...newCommonPath) : cwd);
  }
  return result;
}
function processPatterns(options, patterns, props) {
  const matchPatterns = [];
  const ignorePatterns = [];
  for (const pattern of options.ignore) {
    if (!pattern) continue;
    if (pattern[0] !== "!" || pattern[1] === "(") ignorePatterns.push(normalizePattern(pattern, options, props, true));
  }
  for (const pattern of patterns) {
    if (!pattern) continue;
    if (pattern[0] !== "!" || pattern[1] === "(") matchPatterns.push(normalizePattern(pattern, options, props, false));
    else if (pattern[1] !== "!" || pattern[2] === "(") ignorePatterns.push(normalizePattern(pattern.slice(1), options, props, true));
  }
  return {
    match: matchPatterns,
    ignore: ignorePatterns
  };
}
function buildCrawler(options, patterns) {
  const cwd = options.cwd;
  const props = {
    root: cwd,
    depthOffset: 0
  };
  const processed = processPatterns(options, patterns, props);
  if (options.debug) log("internal processing patterns:", processed);
  const { absolute, caseSensitiveMatch, debug, dot, followSymbolicLinks, onlyDirectories } = options;
  const root = props.root.replace(BACKSLASHES, "");
  const matchOptions = {
    dot,
    nobrace: options.braceExpansion === false,
    nocase: !caseSensitiveMatch,
    noextglob: options.extglob === false,
    noglobstar: options.globstar === false,
    posix: true
  };
  const matcher = (0, import_picomatch.default)(processed.match, matchOptions);
  const ignore = (0, import_picomatch.default)(processed.ignore, matchOptions);
  const partialMatcher = getPartialMatcher(processed.match, matchOptions);
  const format = buildFormat(cwd, root, absolute);
  const excludeFormatter = absolute ? format : buildFormat(cwd, root, true);
  const excludePredicate = (_, p) => {
    const relativePath = excludeFormatter(p, true);
    return relativePath !== "." && !partialMatcher(relativePath) || ignore(relativePath);
  };
  let maxDepth;
  if (options.deep !== void 0) maxDepth = Math.round(options.deep - props.depthOffset);
  const crawler = new Builder({
    filters: [debug ? (p, isDirectory) => {
      const path2 = format(p, isDirectory);
      const matches = matcher(path2) && !ignore(path2);
      if (matches) log(`matched ${path2}`);
      return matches;
    } : (p, isDirectory) => {
      const path2 = format(p, isDirectory);
      return matcher(path2) && !ignore(path2);
    }],
    exclude: debug ? (_, p) => {
      const skipped = excludePredicate(_, p);
      log(`${skipped ? "skipped" : "crawling"} ${p}`);
      return skipped;
    } : excludePredicate,
    fs: options.fs,
    pathSeparator: "/",
    relativePaths: !absolute,
    resolvePaths: absolute,
    includeBasePath: absolute,
    resolveSymlinks: followSymbolicLinks,
    excludeSymlinks: !followSymbolicLinks,
    excludeFiles: onlyDirectories,
    includeDirs: onlyDirectories || !options.onlyFiles,
    maxDepth,
    signal: options.signal
  }).crawl(root);
  if (options.debug) log("internal properties:", {
    ...props,
    root
  });
  return [crawler, cwd !== root && !absolute && buildRelative(cwd, root)];
}
function formatPaths(paths, mapper) {
  if (mapper) for (let i = paths.length - 1; i >= 0; i--) paths[i] = mapper(paths[i]);
  return paths;
}
var defaultOptions = {
  caseSensitiveMatch: true,
  debug: !!process.env.TINYGLOBBY_DEBUG,
  expandDirectories: true,
  followSymbolicLinks: true,
  onlyFiles: true
};
function getOptions(options) {
  const opts = Object.assign({}, options);
  for (const key in defaultOptions) if (opts[key] === void 0) Object.assign(opts, { [key]: defaultOptions[key] });
  opts.cwd = (opts.cwd instanceof URL ? fileURLToPath(opts.cwd) : resolve2(opts.cwd || process.cwd())).replace(BACKSLASHES, "/");
  opts.ignore = ensureStringArray(opts.ignore);
  opts.fs && (opts.fs = {
    readdir: opts.fs.readdir || readdir,
    readdirSync: opts.fs.readdirSync || readdirSync,
    realpath: opts.fs.realpath || realpath,
    realpathSync: opts.fs.realpathSync || realpathSync,
    stat: opts.fs.stat || stat,
    statSync: opts.fs.statSync || statSync
  });
  if (opts.debug) log("globbing with options:", opts);
  return opts;
}
function getCrawler(globInput, inputOptions = {}) {
  var _ref;
  if (globInput && (inputOptions === null || inputOptions === void 0 ? void 0 : inputOptions.patterns)) throw new Error("Cannot pass patterns as both an argument and an option");
  const isModern = isReadonlyArray(globInput) || typeof globInput === "string";
  const patterns = ensureStringArray((_ref = isModern ? globInput : globInput.patterns) !== null && _ref !== void 0 ? _ref : "**/*");
  const options = getOptions(isModern ? inputOptions : globInput);
  return patterns.length > 0 ? buildCrawler(options, patterns) : [];
}
async function glob(globInput, options) {
  const [crawler, relative2] = getCrawler(globInput, options);
  return crawler ? formatPaths(await crawler.withPromise(), relative2) : [];
}

// cli/input-files.ts
var HEAD_BYTES = 256 * 1024;
var LARGEST_TEXT = 5e8;
async function inputFiles(names) {
  const paths = [];
  for (const name of names) {
    const found = await isFile(name) ? [name] : await matching(name);
    if (found.length === 0) throw refused(`${name}: there is no such file.`);
    paths.push(...found);
  }
  return Promise.all([...new Set(paths)].map(inspect));
}
async function isFile(name) {
  const info = await stat2(name).catch(() => void 0);
  if (info?.isDirectory() === true) {
    throw refused(`${name} is a folder. Name the files: ${name.replace(/\/$/, "")}/*.parquet`);
  }
  return info !== void 0;
}
async function matching(pattern) {
  if (!/[*?[{]/.test(pattern)) return [];
  return (await glob(pattern, { onlyFiles: true, expandDirectories: false, dot: true })).sort();
}
async function inspect(path2) {
  const file = await open(path2);
  try {
    const { bytes } = { bytes: (await file.stat()).size };
    const start = Buffer.alloc(HEAD_BYTES);
    const { bytesRead } = await file.read(start, 0, HEAD_BYTES, 0);
    const head = start.subarray(0, bytesRead);
    if (head.subarray(0, 4).toString("latin1") === "PAR1")
      return { path: path2, bytes, kind: "parquet", gzipped: false, head: "" };
    const gzipped = head[0] === 31 && head[1] === 139;
    const text = gzipped ? await unpackedStart(head) : head;
    return { path: path2, bytes, kind: "text", gzipped, head: text.toString("utf8").replace(/^\ufeff/, "") };
  } finally {
    await file.close();
  }
}
async function unpackedStart(packed) {
  const unpack = createGunzip();
  const parts2 = [];
  return new Promise((resolve3) => {
    const done = () => resolve3(Buffer.concat(parts2));
    unpack.on("data", (part) => parts2.push(part));
    unpack.on("error", done);
    unpack.on("end", done);
    unpack.write(packed, () => setImmediate(done));
  });
}
async function textOf({ path: path2, gzipped, bytes }) {
  if (bytes > LARGEST_TEXT) {
    throw refused(
      `${path2} is too large to be read at once. Split it; request logs alone may be of any size.`
    );
  }
  const content = await readFile(path2);
  if (!gzipped) return content.toString("utf8");
  try {
    return gunzipSync(content).toString("utf8");
  } catch {
    throw refused(`${path2} is a gzip file that is cut short or damaged.`);
  }
}

// src/pricing/likely-slip.ts
var import_fastest_levenshtein = __toESM(require_mod());
function allowed(length) {
  return length < 6 ? 1 : 2;
}
function slipIndex(ids) {
  const index = /* @__PURE__ */ new Map();
  for (const id of ids) {
    const bare2 = bareOf(id);
    const digits = digitsOf(bare2);
    const alike = index.get(digits);
    if (alike) alike.push({ id, bare: bare2 });
    else index.set(digits, [{ id, bare: bare2 }]);
  }
  return index;
}
function likelySlip(text, index) {
  const bare2 = bareOf(text.slice(0, 100));
  let best;
  let least = allowed(bare2.length) + 1;
  for (const { id, bare: other } of index.get(digitsOf(bare2)) ?? []) {
    if (Math.abs(other.length - bare2.length) >= least) continue;
    const steps = isSwap(bare2, other) ? 1 : (0, import_fastest_levenshtein.distance)(bare2, other);
    if (steps < least) {
      best = id;
      least = steps;
    }
  }
  return best;
}
function bareOf(id) {
  return id.toLowerCase().replace(/[\s._/-]+/g, "");
}
function digitsOf(bare2) {
  return bare2.replace(/\D+/g, "");
}
function isSwap(one2, other) {
  if (one2.length !== other.length) return false;
  let at = 0;
  while (at < one2.length && one2[at] === other[at]) at++;
  return one2[at] === other[at + 1] && one2[at + 1] === other[at] && one2.slice(at + 2) === other.slice(at + 2);
}

// src/pricing/period.ts
function isInForce({ from, until }, day2) {
  return (from === null || from <= day2) && (until === null || day2 < until);
}
function overlap(one2, other) {
  const startsBefore = (from, until) => from === null || until === null || from < until;
  return startsBefore(one2.from, other.until) && startsBefore(other.from, one2.until);
}

// src/pricing/quote.ts
var LONGEST = 80;
var UNSEEN = /[\p{C}\p{Zl}\p{Zp}]|[^\S ]/gu;
var PLAIN = /^[ !#-[\]-~]*$/;
function quote(text) {
  if (text.length <= LONGEST && PLAIN.test(text)) return `"${text}"`;
  const characters = Array.from(text.slice(0, 2 * LONGEST + 2));
  const kept = characters.slice(0, LONGEST).join("");
  const shown = JSON.stringify(kept).replace(UNSEEN, written);
  return characters.length > LONGEST ? `${shown.slice(0, -1)}…"` : shown;
}
function written(character) {
  const code = character.codePointAt(0) ?? 0;
  return code > 65535 ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, "0")}`;
}

// src/pricing/aliases.ts
var SNAPSHOT = /-\d{4}-\d{2}-\d{2}$/;
function normalizeModelId(text) {
  const id = text.trim().toLowerCase();
  return id.startsWith("openai/") ? id.slice("openai/".length) : id;
}
var LATEST = "9999-12-31";
function findModel(text, names, day2) {
  const id = normalizeModelId(text);
  const alias = aliasOn(id, names, day2);
  if (alias !== void 0 && names.has(alias)) return alias;
  if (names.has(id)) return id;
  return id.startsWith("ft:") ? findFineTuned(id, names, day2) : void 0;
}
function findLatestModel(text, names) {
  return findModel(text, names, LATEST);
}
function aliasOn(id, { aliases: aliases2 }, day2) {
  return aliases2.get(id)?.find((period) => isInForce(period, day2))?.model;
}
function findFineTuned(id, names, day2) {
  const [, base = "", ...rest] = id.split(":");
  const variant = rest.length === 1 && rest[0] === "data-sharing" ? ":data-sharing" : "";
  const fineTuned = aliasOn(`ft:${base}`, names, day2)?.slice("ft:".length);
  for (const candidate of [base, aliasOn(base, names, day2), fineTuned]) {
    if (candidate !== void 0 && names.has(`ft:${candidate}${variant}`)) return `ft:${candidate}${variant}`;
  }
  return void 0;
}
function resolveModel(text, names, day2) {
  const model = findModel(text, names, day2);
  const since = firstDayOf(text, names, model === void 0);
  if (since !== void 0 && day2 < since) {
    throw new PricingError(`${quote(text)} has no price on ${day2}: there is such a model since ${since}.`, [
      "day"
    ]);
  }
  if (model !== void 0) return model;
  throw unknownModel(text, names);
}
function firstDayOf(text, names, isNoModel) {
  const id = normalizeModelId(text);
  const [prefix, base = id] = id.startsWith("ft:") ? id.split(":") : [];
  const fineTuned = prefix === void 0 ? [] : names.aliases.get(`ft:${base}`) ?? [];
  const starts = [...names.aliases.get(base) ?? [], ...fineTuned].filter(({ from, until }) => from !== null && (isNoModel || until !== null)).map(({ from }) => from ?? LATEST).filter((from) => findModel(text, names, from) !== void 0);
  return starts.sort()[0];
}
var PASSED_ON = /^(?!ft:)(?:.*\/|[a-z][\w.-]*:\s*|(?:[a-z]+\.)?openai\.)/;
function unknownModel(text, names) {
  const error = (hint2, reason) => new PricingError(`unknown model ${quote(text)}. ${hint2}`, [reason]);
  const id = normalizeModelId(text);
  const own = id.replace(PASSED_ON, "");
  if (own !== id && findLatestModel(own, names) !== void 0) {
    return error(
      `Type ${quote(own)}: the table has OpenAI's own list prices, by its own ids.`,
      "likely model"
    );
  }
  const base = id.replace(SNAPSHOT, "");
  if (base !== id && findLatestModel(base, names) !== void 0) {
    return error(
      `No such snapshot of "${base}" is listed. OPENAI_MODELS() lists the models; a rate of your own can be added to the Rates sheet.`,
      "unknown model"
    );
  }
  const known = own.startsWith("ft:") ? own.split(":", 2).join(":") : own;
  const nearest = likelySlip(known, slipsOf(names));
  return nearest === void 0 ? error("OPENAI_MODELS() lists them.", "unknown model") : error(`Did you mean "${nearest}"? OPENAI_MODELS() lists them.`, "likely model");
}
var INDEXES = /* @__PURE__ */ new WeakMap();
function slipsOf(names) {
  let index = INDEXES.get(names);
  if (index === void 0) {
    index = slipIndex([...names.models(), ...names.aliases.keys()]);
    INDEXES.set(names, index);
  }
  return index;
}

// src/pricing/meter.ts
var UNITS = {
  token: { per: 1e6, whole: true },
  character: { per: 1e6, whole: true },
  call: { per: 1e3, whole: true },
  session: { per: 1, whole: true },
  image: { per: 1, whole: true },
  second: { per: 1, whole: false },
  minute: { per: 1, whole: false },
  hour: { per: 1, whole: false },
  "GB-day": { per: 1, whole: false }
};
var MODALITIES = ["text", "audio", "image"];
function meter(unit, label, kind = "use", modality, uncached) {
  return { unit, ...UNITS[unit], label, kind, modality, uncached };
}
function picture(quality, size) {
  return meter("image", `${quality === "" ? "" : `${quality} `}image of ${size}`);
}
var METERS = {
  input: meter("token", "text input", "input", "text"),
  cached_input: meter("token", "cached text input", "cached", "text", "input"),
  cache_write: meter("token", "cache writes (30 min)", "write", "text"),
  cache_write_12h: meter("token", "cache writes (12 h)", "write", "text"),
  output: meter("token", "text output", "output", "text"),
  audio_input: meter("token", "audio input", "input", "audio"),
  cached_audio_input: meter("token", "cached audio input", "cached", "audio", "audio_input"),
  audio_output: meter("token", "audio output", "output", "audio"),
  image_input: meter("token", "image input", "input", "image"),
  cached_image_input: meter("token", "cached image input", "cached", "image", "image_input"),
  image_output: meter("token", "image output", "output", "image"),
  training: meter("token", "training", "training"),
  training_hour: meter("hour", "reinforcement fine-tuning", "training"),
  image_256x256: picture("", "256x256"),
  image_512x512: picture("", "512x512"),
  image_1024x1024: picture("", "1024x1024"),
  image_standard_1024x1024: picture("standard", "1024x1024"),
  image_standard_1024x1792: picture("standard", "1024x1792"),
  image_standard_1792x1024: picture("standard", "1792x1024"),
  image_hd_1024x1024: picture("HD", "1024x1024"),
  image_hd_1024x1792: picture("HD", "1024x1792"),
  image_hd_1792x1024: picture("HD", "1792x1024"),
  video_720p: meter("second", "720p video"),
  video_1024p: meter("second", "1024p video"),
  video_1080p: meter("second", "1080p video"),
  minute: meter("minute", "audio"),
  standby_minute: meter("minute", "standby"),
  character: meter("character", "text to speech"),
  call: meter("call", "tool calls"),
  session: meter("session", "sessions"),
  container_minute_1gb: meter("minute", "1 GB container"),
  container_minute_4gb: meter("minute", "4 GB container"),
  container_minute_16gb: meter("minute", "16 GB container"),
  container_minute_64gb: meter("minute", "64 GB container"),
  gb_day: meter("GB-day", "storage")
};
var METER_NAMES = Object.keys(METERS);
function isMeter(text) {
  return Object.prototype.hasOwnProperty.call(METERS, text);
}
function isWholeUnit(meter2) {
  return METERS[meter2].whole;
}
function perOf(meter2) {
  return METERS[meter2].per;
}
function uncachedMeter(meter2) {
  return METERS[meter2].uncached;
}
var MODALITY_METERS = {
  text: metersOf("text"),
  audio: metersOf("audio"),
  image: metersOf("image")
};
function metersOf(modality) {
  const find = (kind) => {
    const found = METER_NAMES.find(
      (name) => METERS[name].modality === modality && METERS[name].kind === kind
    );
    if (found === void 0) throw new Error(`no ${kind} meter of ${modality}`);
    return found;
  };
  return { input: find("input"), cached: find("cached"), output: find("output") };
}

// src/pricing/billed-rate.ts
function billedRate(table3, query) {
  const uncached = uncachedMeter(query.meter);
  if (uncached === void 0 || table3.find(query) !== void 0) return table3.get(query);
  return table3.find({ ...query, meter: uncached }) ?? table3.get(query);
}

// node_modules/decimal.js/decimal.mjs
var EXP_LIMIT = 9e15;
var MAX_DIGITS = 1e9;
var NUMERALS = "0123456789abcdef";
var LN10 = "2.3025850929940456840179914546843642076011014886287729760333279009675726096773524802359972050895982983419677840422862486334095254650828067566662873690987816894829072083255546808437998948262331985283935053089653777326288461633662222876982198867465436674744042432743651550489343149393914796194044002221051017141748003688084012647080685567743216228355220114804663715659121373450747856947683463616792101806445070648000277502684916746550586856935673420670581136429224554405758925724208241314695689016758940256776311356919292033376587141660230105703089634572075440370847469940168269282808481184289314848524948644871927809676271275775397027668605952496716674183485704422507197965004714951050492214776567636938662976979522110718264549734772662425709429322582798502585509785265383207606726317164309505995087807523710333101197857547331541421808427543863591778117054309827482385045648019095610299291824318237525357709750539565187697510374970888692180205189339507238539205144634197265287286965110862571492198849978748873771345686209167058";
var PI = "3.1415926535897932384626433832795028841971693993751058209749445923078164062862089986280348253421170679821480865132823066470938446095505822317253594081284811174502841027019385211055596446229489549303819644288109756659334461284756482337867831652712019091456485669234603486104543266482133936072602491412737245870066063155881748815209209628292540917153643678925903600113305305488204665213841469519415116094330572703657595919530921861173819326117931051185480744623799627495673518857527248912279381830119491298336733624406566430860213949463952247371907021798609437027705392171762931767523846748184676694051320005681271452635608277857713427577896091736371787214684409012249534301465495853710507922796892589235420199561121290219608640344181598136297747713099605187072113499999983729780499510597317328160963185950244594553469083026425223082533446850352619311881710100031378387528865875332083814206171776691473035982534904287554687311595628638823537875937519577818577805321712268066130019278766111959092164201989380952572010654858632789";
var DEFAULTS = {
  // These values must be integers within the stated ranges (inclusive).
  // Most of these values can be changed at run-time using the `Decimal.config` method.
  // The maximum number of significant digits of the result of a calculation or base conversion.
  // E.g. `Decimal.config({ precision: 20 });`
  precision: 20,
  // 1 to MAX_DIGITS
  // The rounding mode used when rounding to `precision`.
  //
  // ROUND_UP         0 Away from zero.
  // ROUND_DOWN       1 Towards zero.
  // ROUND_CEIL       2 Towards +Infinity.
  // ROUND_FLOOR      3 Towards -Infinity.
  // ROUND_HALF_UP    4 Towards nearest neighbour. If equidistant, up.
  // ROUND_HALF_DOWN  5 Towards nearest neighbour. If equidistant, down.
  // ROUND_HALF_EVEN  6 Towards nearest neighbour. If equidistant, towards even neighbour.
  // ROUND_HALF_CEIL  7 Towards nearest neighbour. If equidistant, towards +Infinity.
  // ROUND_HALF_FLOOR 8 Towards nearest neighbour. If equidistant, towards -Infinity.
  //
  // E.g.
  // `Decimal.rounding = 4;`
  // `Decimal.rounding = Decimal.ROUND_HALF_UP;`
  rounding: 4,
  // 0 to 8
  // The modulo mode used when calculating the modulus: a mod n.
  // The quotient (q = a / n) is calculated according to the corresponding rounding mode.
  // The remainder (r) is calculated as: r = a - n * q.
  //
  // UP         0 The remainder is positive if the dividend is negative, else is negative.
  // DOWN       1 The remainder has the same sign as the dividend (JavaScript %).
  // FLOOR      3 The remainder has the same sign as the divisor (Python %).
  // HALF_EVEN  6 The IEEE 754 remainder function.
  // EUCLID     9 Euclidian division. q = sign(n) * floor(a / abs(n)). Always positive.
  //
  // Truncated division (1), floored division (3), the IEEE 754 remainder (6), and Euclidian
  // division (9) are commonly used for the modulus operation. The other rounding modes can also
  // be used, but they may not give useful results.
  modulo: 1,
  // 0 to 9
  // The exponent value at and beneath which `toString` returns exponential notation.
  // JavaScript numbers: -7
  toExpNeg: -7,
  // 0 to -EXP_LIMIT
  // The exponent value at and above which `toString` returns exponential notation.
  // JavaScript numbers: 21
  toExpPos: 21,
  // 0 to EXP_LIMIT
  // The minimum exponent value, beneath which underflow to zero occurs.
  // JavaScript numbers: -324  (5e-324)
  minE: -EXP_LIMIT,
  // -1 to -EXP_LIMIT
  // The maximum exponent value, above which overflow to Infinity occurs.
  // JavaScript numbers: 308  (1.7976931348623157e+308)
  maxE: EXP_LIMIT,
  // 1 to EXP_LIMIT
  // Whether to use cryptographically-secure random number generation, if available.
  crypto: false
  // true/false
};
var inexact;
var quadrant;
var external = true;
var decimalError = "[DecimalError] ";
var invalidArgument = decimalError + "Invalid argument: ";
var precisionLimitExceeded = decimalError + "Precision limit exceeded";
var cryptoUnavailable = decimalError + "crypto unavailable";
var tag = "[object Decimal]";
var mathfloor = Math.floor;
var mathpow = Math.pow;
var isBinary = /^0b([01]+(\.[01]*)?|\.[01]+)(p[+-]?\d+)?$/i;
var isHex = /^0x([0-9a-f]+(\.[0-9a-f]*)?|\.[0-9a-f]+)(p[+-]?\d+)?$/i;
var isOctal = /^0o([0-7]+(\.[0-7]*)?|\.[0-7]+)(p[+-]?\d+)?$/i;
var isDecimal = /^(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
var BASE = 1e7;
var LOG_BASE = 7;
var MAX_SAFE_INTEGER = 9007199254740991;
var LN10_PRECISION = LN10.length - 1;
var PI_PRECISION = PI.length - 1;
var P = { toStringTag: tag };
P.absoluteValue = P.abs = function() {
  var x = new this.constructor(this);
  if (x.s < 0) x.s = 1;
  return finalise(x);
};
P.ceil = function() {
  return finalise(new this.constructor(this), this.e + 1, 2);
};
P.clampedTo = P.clamp = function(min2, max2) {
  var k, x = this, Ctor = x.constructor;
  min2 = new Ctor(min2);
  max2 = new Ctor(max2);
  if (!min2.s || !max2.s) return new Ctor(NaN);
  if (min2.gt(max2)) throw Error(invalidArgument + max2);
  k = x.cmp(min2);
  return k < 0 ? min2 : x.cmp(max2) > 0 ? max2 : new Ctor(x);
};
P.comparedTo = P.cmp = function(y) {
  var i, j, xdL, ydL, x = this, xd = x.d, yd = (y = new x.constructor(y)).d, xs = x.s, ys = y.s;
  if (!xd || !yd) {
    return !xs || !ys ? NaN : xs !== ys ? xs : xd === yd ? 0 : !xd ^ xs < 0 ? 1 : -1;
  }
  if (!xd[0] || !yd[0]) return xd[0] ? xs : yd[0] ? -ys : 0;
  if (xs !== ys) return xs;
  if (x.e !== y.e) return x.e > y.e ^ xs < 0 ? 1 : -1;
  xdL = xd.length;
  ydL = yd.length;
  for (i = 0, j = xdL < ydL ? xdL : ydL; i < j; ++i) {
    if (xd[i] !== yd[i]) return xd[i] > yd[i] ^ xs < 0 ? 1 : -1;
  }
  return xdL === ydL ? 0 : xdL > ydL ^ xs < 0 ? 1 : -1;
};
P.cosine = P.cos = function() {
  var pr, rm2, x = this, Ctor = x.constructor;
  if (!x.d) return new Ctor(NaN);
  if (!x.d[0]) return new Ctor(1);
  pr = Ctor.precision;
  rm2 = Ctor.rounding;
  Ctor.precision = pr + Math.max(x.e, x.sd()) + LOG_BASE;
  Ctor.rounding = 1;
  x = cosine(Ctor, toLessThanHalfPi(Ctor, x));
  Ctor.precision = pr;
  Ctor.rounding = rm2;
  return finalise(quadrant == 2 || quadrant == 3 ? x.neg() : x, pr, rm2, true);
};
P.cubeRoot = P.cbrt = function() {
  var e, m, n, r, rep, s, sd, t, t3, t3plusx, x = this, Ctor = x.constructor;
  if (!x.isFinite() || x.isZero()) return new Ctor(x);
  external = false;
  s = x.s * mathpow(x.s * x, 1 / 3);
  if (!s || Math.abs(s) == 1 / 0) {
    n = digitsToString(x.d);
    e = x.e;
    if (s = (e - n.length + 1) % 3) n += s == 1 || s == -2 ? "0" : "00";
    s = mathpow(n, 1 / 3);
    e = mathfloor((e + 1) / 3) - (e % 3 == (e < 0 ? -1 : 2));
    if (s == 1 / 0) {
      n = "5e" + e;
    } else {
      n = s.toExponential();
      n = n.slice(0, n.indexOf("e") + 1) + e;
    }
    r = new Ctor(n);
    r.s = x.s;
  } else {
    r = new Ctor(s.toString());
  }
  sd = (e = Ctor.precision) + 3;
  for (; ; ) {
    t = r;
    t3 = t.times(t).times(t);
    t3plusx = t3.plus(x);
    r = divide(t3plusx.plus(x).times(t), t3plusx.plus(t3), sd + 2, 1);
    if (digitsToString(t.d).slice(0, sd) === (n = digitsToString(r.d)).slice(0, sd)) {
      n = n.slice(sd - 3, sd + 1);
      if (n == "9999" || !rep && n == "4999") {
        if (!rep) {
          finalise(t, e + 1, 0);
          if (t.times(t).times(t).eq(x)) {
            r = t;
            break;
          }
        }
        sd += 4;
        rep = 1;
      } else {
        if (!+n || !+n.slice(1) && n.charAt(0) == "5") {
          finalise(r, e + 1, 1);
          m = !r.times(r).times(r).eq(x);
        }
        break;
      }
    }
  }
  external = true;
  return finalise(r, e, Ctor.rounding, m);
};
P.decimalPlaces = P.dp = function() {
  var w, d = this.d, n = NaN;
  if (d) {
    w = d.length - 1;
    n = (w - mathfloor(this.e / LOG_BASE)) * LOG_BASE;
    w = d[w];
    if (w) for (; w % 10 == 0; w /= 10) n--;
    if (n < 0) n = 0;
  }
  return n;
};
P.dividedBy = P.div = function(y) {
  return divide(this, new this.constructor(y));
};
P.dividedToIntegerBy = P.divToInt = function(y) {
  var x = this, Ctor = x.constructor;
  return finalise(divide(x, new Ctor(y), 0, 1, 1), Ctor.precision, Ctor.rounding);
};
P.equals = P.eq = function(y) {
  return this.cmp(y) === 0;
};
P.floor = function() {
  return finalise(new this.constructor(this), this.e + 1, 3);
};
P.greaterThan = P.gt = function(y) {
  return this.cmp(y) > 0;
};
P.greaterThanOrEqualTo = P.gte = function(y) {
  var k = this.cmp(y);
  return k == 1 || k === 0;
};
P.hyperbolicCosine = P.cosh = function() {
  var k, n, pr, rm2, len, x = this, Ctor = x.constructor, one2 = new Ctor(1);
  if (!x.isFinite()) return new Ctor(x.s ? 1 / 0 : NaN);
  if (x.isZero()) return one2;
  pr = Ctor.precision;
  rm2 = Ctor.rounding;
  Ctor.precision = pr + Math.max(x.e, x.sd()) + 4;
  Ctor.rounding = 1;
  len = x.d.length;
  if (len < 32) {
    k = Math.ceil(len / 3);
    n = (1 / tinyPow(4, k)).toString();
  } else {
    k = 16;
    n = "2.3283064365386962890625e-10";
  }
  x = taylorSeries(Ctor, 1, x.times(n), new Ctor(1), true);
  var cosh2_x, i = k, d8 = new Ctor(8);
  for (; i--; ) {
    cosh2_x = x.times(x);
    x = one2.minus(cosh2_x.times(d8.minus(cosh2_x.times(d8))));
  }
  return finalise(x, Ctor.precision = pr, Ctor.rounding = rm2, true);
};
P.hyperbolicSine = P.sinh = function() {
  var k, pr, rm2, len, x = this, Ctor = x.constructor;
  if (!x.isFinite() || x.isZero()) return new Ctor(x);
  pr = Ctor.precision;
  rm2 = Ctor.rounding;
  Ctor.precision = pr + Math.max(x.e, x.sd()) + 4;
  Ctor.rounding = 1;
  len = x.d.length;
  if (len < 3) {
    x = taylorSeries(Ctor, 2, x, x, true);
  } else {
    k = 1.4 * Math.sqrt(len);
    k = k > 16 ? 16 : k | 0;
    x = x.times(1 / tinyPow(5, k));
    x = taylorSeries(Ctor, 2, x, x, true);
    var sinh2_x, d5 = new Ctor(5), d16 = new Ctor(16), d20 = new Ctor(20);
    for (; k--; ) {
      sinh2_x = x.times(x);
      x = x.times(d5.plus(sinh2_x.times(d16.times(sinh2_x).plus(d20))));
    }
  }
  Ctor.precision = pr;
  Ctor.rounding = rm2;
  return finalise(x, pr, rm2, true);
};
P.hyperbolicTangent = P.tanh = function() {
  var pr, rm2, x = this, Ctor = x.constructor;
  if (!x.isFinite()) return new Ctor(x.s);
  if (x.isZero()) return new Ctor(x);
  pr = Ctor.precision;
  rm2 = Ctor.rounding;
  Ctor.precision = pr + 7;
  Ctor.rounding = 1;
  return divide(x.sinh(), x.cosh(), Ctor.precision = pr, Ctor.rounding = rm2);
};
P.inverseCosine = P.acos = function() {
  var x = this, Ctor = x.constructor, k = x.abs().cmp(1), pr = Ctor.precision, rm2 = Ctor.rounding;
  if (k !== -1) {
    return k === 0 ? x.isNeg() ? getPi(Ctor, pr, rm2) : new Ctor(0) : new Ctor(NaN);
  }
  if (x.isZero()) return getPi(Ctor, pr + 4, rm2).times(0.5);
  Ctor.precision = pr + 6;
  Ctor.rounding = 1;
  x = new Ctor(1).minus(x).div(x.plus(1)).sqrt().atan();
  Ctor.precision = pr;
  Ctor.rounding = rm2;
  return x.times(2);
};
P.inverseHyperbolicCosine = P.acosh = function() {
  var pr, rm2, x = this, Ctor = x.constructor;
  if (x.lte(1)) return new Ctor(x.eq(1) ? 0 : NaN);
  if (!x.isFinite()) return new Ctor(x);
  pr = Ctor.precision;
  rm2 = Ctor.rounding;
  Ctor.precision = pr + Math.max(Math.abs(x.e), x.sd()) + 4;
  Ctor.rounding = 1;
  external = false;
  x = x.times(x).minus(1).sqrt().plus(x);
  external = true;
  Ctor.precision = pr;
  Ctor.rounding = rm2;
  return x.ln();
};
P.inverseHyperbolicSine = P.asinh = function() {
  var pr, rm2, x = this, Ctor = x.constructor;
  if (!x.isFinite() || x.isZero()) return new Ctor(x);
  pr = Ctor.precision;
  rm2 = Ctor.rounding;
  Ctor.precision = pr + 2 * Math.max(Math.abs(x.e), x.sd()) + 6;
  Ctor.rounding = 1;
  external = false;
  x = x.times(x).plus(1).sqrt().plus(x);
  external = true;
  Ctor.precision = pr;
  Ctor.rounding = rm2;
  return x.ln();
};
P.inverseHyperbolicTangent = P.atanh = function() {
  var pr, rm2, wpr, xsd, x = this, Ctor = x.constructor;
  if (!x.isFinite()) return new Ctor(NaN);
  if (x.e >= 0) return new Ctor(x.abs().eq(1) ? x.s / 0 : x.isZero() ? x : NaN);
  pr = Ctor.precision;
  rm2 = Ctor.rounding;
  xsd = x.sd();
  if (Math.max(xsd, pr) < 2 * -x.e - 1) return finalise(new Ctor(x), pr, rm2, true);
  Ctor.precision = wpr = xsd - x.e;
  x = divide(x.plus(1), new Ctor(1).minus(x), wpr + pr, 1);
  Ctor.precision = pr + 4;
  Ctor.rounding = 1;
  x = x.ln();
  Ctor.precision = pr;
  Ctor.rounding = rm2;
  return x.times(0.5);
};
P.inverseSine = P.asin = function() {
  var halfPi, k, pr, rm2, x = this, Ctor = x.constructor;
  if (x.isZero()) return new Ctor(x);
  k = x.abs().cmp(1);
  pr = Ctor.precision;
  rm2 = Ctor.rounding;
  if (k !== -1) {
    if (k === 0) {
      halfPi = getPi(Ctor, pr + 4, rm2).times(0.5);
      halfPi.s = x.s;
      return halfPi;
    }
    return new Ctor(NaN);
  }
  Ctor.precision = pr + 6;
  Ctor.rounding = 1;
  x = x.div(new Ctor(1).minus(x.times(x)).sqrt().plus(1)).atan();
  Ctor.precision = pr;
  Ctor.rounding = rm2;
  return x.times(2);
};
P.inverseTangent = P.atan = function() {
  var i, j, k, n, px, t, r, wpr, x2, x = this, Ctor = x.constructor, pr = Ctor.precision, rm2 = Ctor.rounding;
  if (!x.isFinite()) {
    if (!x.s) return new Ctor(NaN);
    if (pr + 4 <= PI_PRECISION) {
      r = getPi(Ctor, pr + 4, rm2).times(0.5);
      r.s = x.s;
      return r;
    }
  } else if (x.isZero()) {
    return new Ctor(x);
  } else if (x.abs().eq(1) && pr + 4 <= PI_PRECISION) {
    r = getPi(Ctor, pr + 4, rm2).times(0.25);
    r.s = x.s;
    return r;
  }
  Ctor.precision = wpr = pr + 10;
  Ctor.rounding = 1;
  k = Math.min(28, wpr / LOG_BASE + 2 | 0);
  for (i = k; i; --i) x = x.div(x.times(x).plus(1).sqrt().plus(1));
  external = false;
  j = Math.ceil(wpr / LOG_BASE);
  n = 1;
  x2 = x.times(x);
  r = new Ctor(x);
  px = x;
  for (; i !== -1; ) {
    px = px.times(x2);
    t = r.minus(px.div(n += 2));
    px = px.times(x2);
    r = t.plus(px.div(n += 2));
    if (r.d[j] !== void 0) for (i = j; r.d[i] === t.d[i] && i--; ) ;
  }
  if (k) r = r.times(2 << k - 1);
  external = true;
  return finalise(r, Ctor.precision = pr, Ctor.rounding = rm2, true);
};
P.isFinite = function() {
  return !!this.d;
};
P.isInteger = P.isInt = function() {
  return !!this.d && mathfloor(this.e / LOG_BASE) > this.d.length - 2;
};
P.isNaN = function() {
  return !this.s;
};
P.isNegative = P.isNeg = function() {
  return this.s < 0;
};
P.isPositive = P.isPos = function() {
  return this.s > 0;
};
P.isZero = function() {
  return !!this.d && this.d[0] === 0;
};
P.lessThan = P.lt = function(y) {
  return this.cmp(y) < 0;
};
P.lessThanOrEqualTo = P.lte = function(y) {
  return this.cmp(y) < 1;
};
P.logarithm = P.log = function(base) {
  var isBase10, d, denominator, k, inf, num, sd, r, arg = this, Ctor = arg.constructor, pr = Ctor.precision, rm2 = Ctor.rounding, guard = 5;
  if (base == null) {
    base = new Ctor(10);
    isBase10 = true;
  } else {
    base = new Ctor(base);
    d = base.d;
    if (base.s < 0 || !d || !d[0] || base.eq(1)) return new Ctor(NaN);
    isBase10 = base.eq(10);
  }
  d = arg.d;
  if (arg.s < 0 || !d || !d[0] || arg.eq(1)) {
    return new Ctor(d && !d[0] ? -1 / 0 : arg.s != 1 ? NaN : d ? 0 : 1 / 0);
  }
  if (isBase10) {
    if (d.length > 1) {
      inf = true;
    } else {
      for (k = d[0]; k % 10 === 0; ) k /= 10;
      inf = k !== 1;
    }
  }
  external = false;
  sd = pr + guard;
  num = naturalLogarithm(arg, sd);
  denominator = isBase10 ? getLn10(Ctor, sd + 10) : naturalLogarithm(base, sd);
  r = divide(num, denominator, sd, 1);
  if (checkRoundingDigits(r.d, k = pr, rm2)) {
    do {
      sd += 10;
      num = naturalLogarithm(arg, sd);
      denominator = isBase10 ? getLn10(Ctor, sd + 10) : naturalLogarithm(base, sd);
      r = divide(num, denominator, sd, 1);
      if (!inf) {
        if (+digitsToString(r.d).slice(k + 1, k + 15) + 1 == 1e14) {
          r = finalise(r, pr + 1, 0);
        }
        break;
      }
    } while (checkRoundingDigits(r.d, k += 10, rm2));
  }
  external = true;
  return finalise(r, pr, rm2);
};
P.minus = P.sub = function(y) {
  var d, e, i, j, k, len, pr, rm2, xd, xe, xLTy, yd, x = this, Ctor = x.constructor;
  y = new Ctor(y);
  if (!x.d || !y.d) {
    if (!x.s || !y.s) y = new Ctor(NaN);
    else if (x.d) y.s = -y.s;
    else y = new Ctor(y.d || x.s !== y.s ? x : NaN);
    return y;
  }
  if (x.s != y.s) {
    y.s = -y.s;
    return x.plus(y);
  }
  xd = x.d;
  yd = y.d;
  pr = Ctor.precision;
  rm2 = Ctor.rounding;
  if (!xd[0] || !yd[0]) {
    if (yd[0]) y.s = -y.s;
    else if (xd[0]) y = new Ctor(x);
    else return new Ctor(rm2 === 3 ? -0 : 0);
    return external ? finalise(y, pr, rm2) : y;
  }
  e = mathfloor(y.e / LOG_BASE);
  xe = mathfloor(x.e / LOG_BASE);
  xd = xd.slice();
  k = xe - e;
  if (k) {
    xLTy = k < 0;
    if (xLTy) {
      d = xd;
      k = -k;
      len = yd.length;
    } else {
      d = yd;
      e = xe;
      len = xd.length;
    }
    i = Math.max(Math.ceil(pr / LOG_BASE), len) + 2;
    if (k > i) {
      k = i;
      d.length = 1;
    }
    d.reverse();
    for (i = k; i--; ) d.push(0);
    d.reverse();
  } else {
    i = xd.length;
    len = yd.length;
    xLTy = i < len;
    if (xLTy) len = i;
    for (i = 0; i < len; i++) {
      if (xd[i] != yd[i]) {
        xLTy = xd[i] < yd[i];
        break;
      }
    }
    k = 0;
  }
  if (xLTy) {
    d = xd;
    xd = yd;
    yd = d;
    y.s = -y.s;
  }
  len = xd.length;
  for (i = yd.length - len; i > 0; --i) xd[len++] = 0;
  for (i = yd.length; i > k; ) {
    if (xd[--i] < yd[i]) {
      for (j = i; j && xd[--j] === 0; ) xd[j] = BASE - 1;
      --xd[j];
      xd[i] += BASE;
    }
    xd[i] -= yd[i];
  }
  for (; xd[--len] === 0; ) xd.pop();
  for (; xd[0] === 0; xd.shift()) --e;
  if (!xd[0]) return new Ctor(rm2 === 3 ? -0 : 0);
  y.d = xd;
  y.e = getBase10Exponent(xd, e);
  return external ? finalise(y, pr, rm2) : y;
};
P.modulo = P.mod = function(y) {
  var q, x = this, Ctor = x.constructor;
  y = new Ctor(y);
  if (!x.d || !y.s || y.d && !y.d[0]) return new Ctor(NaN);
  if (!y.d || x.d && !x.d[0]) {
    return finalise(new Ctor(x), Ctor.precision, Ctor.rounding);
  }
  external = false;
  if (Ctor.modulo == 9) {
    q = divide(x, y.abs(), 0, 3, 1);
    q.s *= y.s;
  } else {
    q = divide(x, y, 0, Ctor.modulo, 1);
  }
  q = q.times(y);
  external = true;
  return x.minus(q);
};
P.naturalExponential = P.exp = function() {
  return naturalExponential(this);
};
P.naturalLogarithm = P.ln = function() {
  return naturalLogarithm(this);
};
P.negated = P.neg = function() {
  var x = new this.constructor(this);
  x.s = -x.s;
  return finalise(x);
};
P.plus = P.add = function(y) {
  var carry, d, e, i, k, len, pr, rm2, xd, yd, x = this, Ctor = x.constructor;
  y = new Ctor(y);
  if (!x.d || !y.d) {
    if (!x.s || !y.s) y = new Ctor(NaN);
    else if (!x.d) y = new Ctor(y.d || x.s === y.s ? x : NaN);
    return y;
  }
  if (x.s != y.s) {
    y.s = -y.s;
    return x.minus(y);
  }
  xd = x.d;
  yd = y.d;
  pr = Ctor.precision;
  rm2 = Ctor.rounding;
  if (!xd[0] || !yd[0]) {
    if (!yd[0]) y = new Ctor(x);
    return external ? finalise(y, pr, rm2) : y;
  }
  k = mathfloor(x.e / LOG_BASE);
  e = mathfloor(y.e / LOG_BASE);
  xd = xd.slice();
  i = k - e;
  if (i) {
    if (i < 0) {
      d = xd;
      i = -i;
      len = yd.length;
    } else {
      d = yd;
      e = k;
      len = xd.length;
    }
    k = Math.ceil(pr / LOG_BASE);
    len = k > len ? k + 1 : len + 1;
    if (i > len) {
      i = len;
      d.length = 1;
    }
    d.reverse();
    for (; i--; ) d.push(0);
    d.reverse();
  }
  len = xd.length;
  i = yd.length;
  if (len - i < 0) {
    i = len;
    d = yd;
    yd = xd;
    xd = d;
  }
  for (carry = 0; i; ) {
    carry = (xd[--i] = xd[i] + yd[i] + carry) / BASE | 0;
    xd[i] %= BASE;
  }
  if (carry) {
    xd.unshift(carry);
    ++e;
  }
  for (len = xd.length; xd[--len] == 0; ) xd.pop();
  y.d = xd;
  y.e = getBase10Exponent(xd, e);
  return external ? finalise(y, pr, rm2) : y;
};
P.precision = P.sd = function(z) {
  var k, x = this;
  if (z !== void 0 && z !== !!z && z !== 1 && z !== 0) throw Error(invalidArgument + z);
  if (x.d) {
    k = getPrecision(x.d);
    if (z && x.e + 1 > k) k = x.e + 1;
  } else {
    k = NaN;
  }
  return k;
};
P.round = function() {
  var x = this, Ctor = x.constructor;
  return finalise(new Ctor(x), x.e + 1, Ctor.rounding);
};
P.sine = P.sin = function() {
  var pr, rm2, x = this, Ctor = x.constructor;
  if (!x.isFinite()) return new Ctor(NaN);
  if (x.isZero()) return new Ctor(x);
  pr = Ctor.precision;
  rm2 = Ctor.rounding;
  Ctor.precision = pr + Math.max(x.e, x.sd()) + LOG_BASE;
  Ctor.rounding = 1;
  x = sine(Ctor, toLessThanHalfPi(Ctor, x));
  Ctor.precision = pr;
  Ctor.rounding = rm2;
  return finalise(quadrant > 2 ? x.neg() : x, pr, rm2, true);
};
P.squareRoot = P.sqrt = function() {
  var m, n, sd, r, rep, t, x = this, d = x.d, e = x.e, s = x.s, Ctor = x.constructor;
  if (s !== 1 || !d || !d[0]) {
    return new Ctor(!s || s < 0 && (!d || d[0]) ? NaN : d ? x : 1 / 0);
  }
  external = false;
  s = Math.sqrt(+x);
  if (s == 0 || s == 1 / 0) {
    n = digitsToString(d);
    if ((n.length + e) % 2 == 0) n += "0";
    s = Math.sqrt(n);
    e = mathfloor((e + 1) / 2) - (e < 0 || e % 2);
    if (s == 1 / 0) {
      n = "5e" + e;
    } else {
      n = s.toExponential();
      n = n.slice(0, n.indexOf("e") + 1) + e;
    }
    r = new Ctor(n);
  } else {
    r = new Ctor(s.toString());
  }
  sd = (e = Ctor.precision) + 3;
  for (; ; ) {
    t = r;
    r = t.plus(divide(x, t, sd + 2, 1)).times(0.5);
    if (digitsToString(t.d).slice(0, sd) === (n = digitsToString(r.d)).slice(0, sd)) {
      n = n.slice(sd - 3, sd + 1);
      if (n == "9999" || !rep && n == "4999") {
        if (!rep) {
          finalise(t, e + 1, 0);
          if (t.times(t).eq(x)) {
            r = t;
            break;
          }
        }
        sd += 4;
        rep = 1;
      } else {
        if (!+n || !+n.slice(1) && n.charAt(0) == "5") {
          finalise(r, e + 1, 1);
          m = !r.times(r).eq(x);
        }
        break;
      }
    }
  }
  external = true;
  return finalise(r, e, Ctor.rounding, m);
};
P.tangent = P.tan = function() {
  var pr, rm2, x = this, Ctor = x.constructor;
  if (!x.isFinite()) return new Ctor(NaN);
  if (x.isZero()) return new Ctor(x);
  pr = Ctor.precision;
  rm2 = Ctor.rounding;
  Ctor.precision = pr + 10;
  Ctor.rounding = 1;
  x = x.sin();
  x.s = 1;
  x = divide(x, new Ctor(1).minus(x.times(x)).sqrt(), pr + 10, 0);
  Ctor.precision = pr;
  Ctor.rounding = rm2;
  return finalise(quadrant == 2 || quadrant == 4 ? x.neg() : x, pr, rm2, true);
};
P.times = P.mul = function(y) {
  var carry, e, i, k, r, rL, t, xdL, ydL, x = this, Ctor = x.constructor, xd = x.d, yd = (y = new Ctor(y)).d;
  y.s *= x.s;
  if (!xd || !xd[0] || !yd || !yd[0]) {
    return new Ctor(!y.s || xd && !xd[0] && !yd || yd && !yd[0] && !xd ? NaN : !xd || !yd ? y.s / 0 : y.s * 0);
  }
  e = mathfloor(x.e / LOG_BASE) + mathfloor(y.e / LOG_BASE);
  xdL = xd.length;
  ydL = yd.length;
  if (xdL < ydL) {
    r = xd;
    xd = yd;
    yd = r;
    rL = xdL;
    xdL = ydL;
    ydL = rL;
  }
  r = [];
  rL = xdL + ydL;
  for (i = rL; i--; ) r.push(0);
  for (i = ydL; --i >= 0; ) {
    carry = 0;
    for (k = xdL + i; k > i; ) {
      t = r[k] + yd[i] * xd[k - i - 1] + carry;
      r[k--] = t % BASE | 0;
      carry = t / BASE | 0;
    }
    r[k] = (r[k] + carry) % BASE | 0;
  }
  for (; !r[--rL]; ) r.pop();
  if (carry) ++e;
  else r.shift();
  y.d = r;
  y.e = getBase10Exponent(r, e);
  return external ? finalise(y, Ctor.precision, Ctor.rounding) : y;
};
P.toBinary = function(sd, rm2) {
  return toStringBinary(this, 2, sd, rm2);
};
P.toDecimalPlaces = P.toDP = function(dp, rm2) {
  var x = this, Ctor = x.constructor;
  x = new Ctor(x);
  if (dp === void 0) return x;
  checkInt32(dp, 0, MAX_DIGITS);
  if (rm2 === void 0) rm2 = Ctor.rounding;
  else checkInt32(rm2, 0, 8);
  return finalise(x, dp + x.e + 1, rm2);
};
P.toExponential = function(dp, rm2) {
  var str, x = this, Ctor = x.constructor;
  if (dp === void 0) {
    str = finiteToString(x, true);
  } else {
    checkInt32(dp, 0, MAX_DIGITS);
    if (rm2 === void 0) rm2 = Ctor.rounding;
    else checkInt32(rm2, 0, 8);
    x = finalise(new Ctor(x), dp + 1, rm2);
    str = finiteToString(x, true, dp + 1);
  }
  return x.isNeg() && !x.isZero() ? "-" + str : str;
};
P.toFixed = function(dp, rm2) {
  var str, y, x = this, Ctor = x.constructor;
  if (dp === void 0) {
    str = finiteToString(x);
  } else {
    checkInt32(dp, 0, MAX_DIGITS);
    if (rm2 === void 0) rm2 = Ctor.rounding;
    else checkInt32(rm2, 0, 8);
    y = finalise(new Ctor(x), dp + x.e + 1, rm2);
    str = finiteToString(y, false, dp + y.e + 1);
  }
  return x.isNeg() && !x.isZero() ? "-" + str : str;
};
P.toFraction = function(maxD) {
  var d, d0, d1, d2, e, k, n, n0, n1, pr, q, r, x = this, xd = x.d, Ctor = x.constructor;
  if (!xd) return new Ctor(x);
  n1 = d0 = new Ctor(1);
  d1 = n0 = new Ctor(0);
  d = new Ctor(d1);
  e = d.e = getPrecision(xd) - x.e - 1;
  k = e % LOG_BASE;
  d.d[0] = mathpow(10, k < 0 ? LOG_BASE + k : k);
  if (maxD == null) {
    maxD = e > 0 ? d : n1;
  } else {
    n = new Ctor(maxD);
    if (!n.isInt() || n.lt(n1)) throw Error(invalidArgument + n);
    maxD = n.gt(d) ? e > 0 ? d : n1 : n;
  }
  external = false;
  n = new Ctor(digitsToString(xd));
  pr = Ctor.precision;
  Ctor.precision = e = xd.length * LOG_BASE * 2;
  for (; ; ) {
    q = divide(n, d, 0, 1, 1);
    d2 = d0.plus(q.times(d1));
    if (d2.cmp(maxD) == 1) break;
    d0 = d1;
    d1 = d2;
    d2 = n1;
    n1 = n0.plus(q.times(d2));
    n0 = d2;
    d2 = d;
    d = n.minus(q.times(d2));
    n = d2;
  }
  d2 = divide(maxD.minus(d0), d1, 0, 1, 1);
  n0 = n0.plus(d2.times(n1));
  d0 = d0.plus(d2.times(d1));
  n0.s = n1.s = x.s;
  r = divide(n1, d1, e, 1).minus(x).abs().cmp(divide(n0, d0, e, 1).minus(x).abs()) < 1 ? [n1, d1] : [n0, d0];
  Ctor.precision = pr;
  external = true;
  return r;
};
P.toHexadecimal = P.toHex = function(sd, rm2) {
  return toStringBinary(this, 16, sd, rm2);
};
P.toNearest = function(y, rm2) {
  var x = this, Ctor = x.constructor;
  x = new Ctor(x);
  if (y == null) {
    if (!x.d) return x;
    y = new Ctor(1);
    rm2 = Ctor.rounding;
  } else {
    y = new Ctor(y);
    if (rm2 === void 0) {
      rm2 = Ctor.rounding;
    } else {
      checkInt32(rm2, 0, 8);
    }
    if (!x.d) return y.s ? x : y;
    if (!y.d) {
      if (y.s) y.s = x.s;
      return y;
    }
  }
  if (y.d[0]) {
    external = false;
    x = divide(x, y, 0, rm2, 1).times(y);
    external = true;
    finalise(x);
  } else {
    y.s = x.s;
    x = y;
  }
  return x;
};
P.toNumber = function() {
  return +this;
};
P.toOctal = function(sd, rm2) {
  return toStringBinary(this, 8, sd, rm2);
};
P.toPower = P.pow = function(y) {
  var e, k, pr, r, rm2, s, x = this, Ctor = x.constructor, yn = +(y = new Ctor(y));
  if (!x.d || !y.d || !x.d[0] || !y.d[0]) return new Ctor(mathpow(+x, yn));
  x = new Ctor(x);
  if (x.eq(1)) return x;
  pr = Ctor.precision;
  rm2 = Ctor.rounding;
  if (y.eq(1)) return finalise(x, pr, rm2);
  e = mathfloor(y.e / LOG_BASE);
  if (e >= y.d.length - 1 && (k = yn < 0 ? -yn : yn) <= MAX_SAFE_INTEGER) {
    r = intPow(Ctor, x, k, pr);
    return y.s < 0 ? new Ctor(1).div(r) : finalise(r, pr, rm2);
  }
  s = x.s;
  if (s < 0) {
    if (e < y.d.length - 1) return new Ctor(NaN);
    if ((y.d[e] & 1) == 0) s = 1;
    if (x.e == 0 && x.d[0] == 1 && x.d.length == 1) {
      x.s = s;
      return x;
    }
  }
  k = mathpow(+x, yn);
  e = k == 0 || !isFinite(k) ? mathfloor(yn * (Math.log("0." + digitsToString(x.d)) / Math.LN10 + x.e + 1)) : new Ctor(k + "").e;
  if (e > Ctor.maxE + 1 || e < Ctor.minE - 1) return new Ctor(e > 0 ? s / 0 : 0);
  external = false;
  Ctor.rounding = x.s = 1;
  k = Math.min(12, (e + "").length);
  r = naturalExponential(y.times(naturalLogarithm(x, pr + k)), pr);
  if (r.d) {
    r = finalise(r, pr + 5, 1);
    if (checkRoundingDigits(r.d, pr, rm2)) {
      e = pr + 10;
      r = finalise(naturalExponential(y.times(naturalLogarithm(x, e + k)), e), e + 5, 1);
      if (+digitsToString(r.d).slice(pr + 1, pr + 15) + 1 == 1e14) {
        r = finalise(r, pr + 1, 0);
      }
    }
  }
  r.s = s;
  external = true;
  Ctor.rounding = rm2;
  return finalise(r, pr, rm2);
};
P.toPrecision = function(sd, rm2) {
  var str, x = this, Ctor = x.constructor;
  if (sd === void 0) {
    str = finiteToString(x, x.e <= Ctor.toExpNeg || x.e >= Ctor.toExpPos);
  } else {
    checkInt32(sd, 1, MAX_DIGITS);
    if (rm2 === void 0) rm2 = Ctor.rounding;
    else checkInt32(rm2, 0, 8);
    x = finalise(new Ctor(x), sd, rm2);
    str = finiteToString(x, sd <= x.e || x.e <= Ctor.toExpNeg, sd);
  }
  return x.isNeg() && !x.isZero() ? "-" + str : str;
};
P.toSignificantDigits = P.toSD = function(sd, rm2) {
  var x = this, Ctor = x.constructor;
  if (sd === void 0) {
    sd = Ctor.precision;
    rm2 = Ctor.rounding;
  } else {
    checkInt32(sd, 1, MAX_DIGITS);
    if (rm2 === void 0) rm2 = Ctor.rounding;
    else checkInt32(rm2, 0, 8);
  }
  return finalise(new Ctor(x), sd, rm2);
};
P.toString = function() {
  var x = this, Ctor = x.constructor, str = finiteToString(x, x.e <= Ctor.toExpNeg || x.e >= Ctor.toExpPos);
  return x.isNeg() && !x.isZero() ? "-" + str : str;
};
P.truncated = P.trunc = function() {
  return finalise(new this.constructor(this), this.e + 1, 1);
};
P.valueOf = P.toJSON = function() {
  var x = this, Ctor = x.constructor, str = finiteToString(x, x.e <= Ctor.toExpNeg || x.e >= Ctor.toExpPos);
  return x.isNeg() ? "-" + str : str;
};
function digitsToString(d) {
  var i, k, ws, indexOfLastWord = d.length - 1, str = "", w = d[0];
  if (indexOfLastWord > 0) {
    str += w;
    for (i = 1; i < indexOfLastWord; i++) {
      ws = d[i] + "";
      k = LOG_BASE - ws.length;
      if (k) str += getZeroString(k);
      str += ws;
    }
    w = d[i];
    ws = w + "";
    k = LOG_BASE - ws.length;
    if (k) str += getZeroString(k);
  } else if (w === 0) {
    return "0";
  }
  for (; w % 10 === 0; ) w /= 10;
  return str + w;
}
function checkInt32(i, min2, max2) {
  if (i !== ~~i || i < min2 || i > max2) {
    throw Error(invalidArgument + i);
  }
}
function checkRoundingDigits(d, i, rm2, repeating) {
  var di, k, r, rd;
  for (k = d[0]; k >= 10; k /= 10) --i;
  if (--i < 0) {
    i += LOG_BASE;
    di = 0;
  } else {
    di = Math.ceil((i + 1) / LOG_BASE);
    i %= LOG_BASE;
  }
  k = mathpow(10, LOG_BASE - i);
  rd = d[di] % k | 0;
  if (repeating == null) {
    if (i < 3) {
      if (i == 0) rd = rd / 100 | 0;
      else if (i == 1) rd = rd / 10 | 0;
      r = rm2 < 4 && rd == 99999 || rm2 > 3 && rd == 49999 || rd == 5e4 || rd == 0;
    } else {
      r = (rm2 < 4 && rd + 1 == k || rm2 > 3 && rd + 1 == k / 2) && (d[di + 1] / k / 100 | 0) == mathpow(10, i - 2) - 1 || (rd == k / 2 || rd == 0) && (d[di + 1] / k / 100 | 0) == 0;
    }
  } else {
    if (i < 4) {
      if (i == 0) rd = rd / 1e3 | 0;
      else if (i == 1) rd = rd / 100 | 0;
      else if (i == 2) rd = rd / 10 | 0;
      r = (repeating || rm2 < 4) && rd == 9999 || !repeating && rm2 > 3 && rd == 4999;
    } else {
      r = ((repeating || rm2 < 4) && rd + 1 == k || !repeating && rm2 > 3 && rd + 1 == k / 2) && (d[di + 1] / k / 1e3 | 0) == mathpow(10, i - 3) - 1;
    }
  }
  return r;
}
function convertBase(str, baseIn, baseOut) {
  var j, arr = [0], arrL, i = 0, strL = str.length;
  for (; i < strL; ) {
    for (arrL = arr.length; arrL--; ) arr[arrL] *= baseIn;
    arr[0] += NUMERALS.indexOf(str.charAt(i++));
    for (j = 0; j < arr.length; j++) {
      if (arr[j] > baseOut - 1) {
        if (arr[j + 1] === void 0) arr[j + 1] = 0;
        arr[j + 1] += arr[j] / baseOut | 0;
        arr[j] %= baseOut;
      }
    }
  }
  return arr.reverse();
}
function cosine(Ctor, x) {
  var k, len, y;
  if (x.isZero()) return x;
  len = x.d.length;
  if (len < 32) {
    k = Math.ceil(len / 3);
    y = (1 / tinyPow(4, k)).toString();
  } else {
    k = 16;
    y = "2.3283064365386962890625e-10";
  }
  Ctor.precision += k;
  x = taylorSeries(Ctor, 1, x.times(y), new Ctor(1));
  for (var i = k; i--; ) {
    var cos2x = x.times(x);
    x = cos2x.times(cos2x).minus(cos2x).times(8).plus(1);
  }
  Ctor.precision -= k;
  return x;
}
var divide = /* @__PURE__ */ (function() {
  function multiplyInteger(x, k, base) {
    var temp, carry = 0, i = x.length;
    for (x = x.slice(); i--; ) {
      temp = x[i] * k + carry;
      x[i] = temp % base | 0;
      carry = temp / base | 0;
    }
    if (carry) x.unshift(carry);
    return x;
  }
  function compare2(a, b, aL, bL) {
    var i, r;
    if (aL != bL) {
      r = aL > bL ? 1 : -1;
    } else {
      for (i = r = 0; i < aL; i++) {
        if (a[i] != b[i]) {
          r = a[i] > b[i] ? 1 : -1;
          break;
        }
      }
    }
    return r;
  }
  function subtract(a, b, aL, base) {
    var i = 0;
    for (; aL--; ) {
      a[aL] -= i;
      i = a[aL] < b[aL] ? 1 : 0;
      a[aL] = i * base + a[aL] - b[aL];
    }
    for (; !a[0] && a.length > 1; ) a.shift();
  }
  return function(x, y, pr, rm2, dp, base) {
    var cmp, e, i, k, logBase, more, prod, prodL, q, qd, rem, remL, rem0, sd, t, xi, xL, yd0, yL, yz, Ctor = x.constructor, sign2 = x.s == y.s ? 1 : -1, xd = x.d, yd = y.d;
    if (!xd || !xd[0] || !yd || !yd[0]) {
      return new Ctor(
        // Return NaN if either NaN, or both Infinity or 0.
        !x.s || !y.s || (xd ? yd && xd[0] == yd[0] : !yd) ? NaN : (
          // Return ±0 if x is 0 or y is ±Infinity, or return ±Infinity as y is 0.
          xd && xd[0] == 0 || !yd ? sign2 * 0 : sign2 / 0
        )
      );
    }
    if (base) {
      logBase = 1;
      e = x.e - y.e;
    } else {
      base = BASE;
      logBase = LOG_BASE;
      e = mathfloor(x.e / logBase) - mathfloor(y.e / logBase);
    }
    yL = yd.length;
    xL = xd.length;
    q = new Ctor(sign2);
    qd = q.d = [];
    for (i = 0; yd[i] == (xd[i] || 0); i++) ;
    if (yd[i] > (xd[i] || 0)) e--;
    if (pr == null) {
      sd = pr = Ctor.precision;
      rm2 = Ctor.rounding;
    } else if (dp) {
      sd = pr + (x.e - y.e) + 1;
    } else {
      sd = pr;
    }
    if (sd < 0) {
      qd.push(1);
      more = true;
    } else {
      sd = sd / logBase + 2 | 0;
      i = 0;
      if (yL == 1) {
        k = 0;
        yd = yd[0];
        sd++;
        for (; (i < xL || k) && sd--; i++) {
          t = k * base + (xd[i] || 0);
          qd[i] = t / yd | 0;
          k = t % yd | 0;
        }
        more = k || i < xL;
      } else {
        k = base / (yd[0] + 1) | 0;
        if (k > 1) {
          yd = multiplyInteger(yd, k, base);
          xd = multiplyInteger(xd, k, base);
          yL = yd.length;
          xL = xd.length;
        }
        xi = yL;
        rem = xd.slice(0, yL);
        remL = rem.length;
        for (; remL < yL; ) rem[remL++] = 0;
        yz = yd.slice();
        yz.unshift(0);
        yd0 = yd[0];
        if (yd[1] >= base / 2) ++yd0;
        do {
          k = 0;
          cmp = compare2(yd, rem, yL, remL);
          if (cmp < 0) {
            rem0 = rem[0];
            if (yL != remL) rem0 = rem0 * base + (rem[1] || 0);
            k = rem0 / yd0 | 0;
            if (k > 1) {
              if (k >= base) k = base - 1;
              prod = multiplyInteger(yd, k, base);
              prodL = prod.length;
              remL = rem.length;
              cmp = compare2(prod, rem, prodL, remL);
              if (cmp == 1) {
                k--;
                subtract(prod, yL < prodL ? yz : yd, prodL, base);
              }
            } else {
              if (k == 0) cmp = k = 1;
              prod = yd.slice();
            }
            prodL = prod.length;
            if (prodL < remL) prod.unshift(0);
            subtract(rem, prod, remL, base);
            if (cmp == -1) {
              remL = rem.length;
              cmp = compare2(yd, rem, yL, remL);
              if (cmp < 1) {
                k++;
                subtract(rem, yL < remL ? yz : yd, remL, base);
              }
            }
            remL = rem.length;
          } else if (cmp === 0) {
            k++;
            rem = [0];
          }
          qd[i++] = k;
          if (cmp && rem[0]) {
            rem[remL++] = xd[xi] || 0;
          } else {
            rem = [xd[xi]];
            remL = 1;
          }
        } while ((xi++ < xL || rem[0] !== void 0) && sd--);
        more = rem[0] !== void 0;
      }
      if (!qd[0]) qd.shift();
    }
    if (logBase == 1) {
      q.e = e;
      inexact = more;
    } else {
      for (i = 1, k = qd[0]; k >= 10; k /= 10) i++;
      q.e = i + e * logBase - 1;
      finalise(q, dp ? pr + q.e + 1 : pr, rm2, more);
    }
    return q;
  };
})();
function finalise(x, sd, rm2, isTruncated) {
  var digits, i, j, k, rd, roundUp, w, xd, xdi, Ctor = x.constructor;
  out: if (sd != null) {
    xd = x.d;
    if (!xd) return x;
    for (digits = 1, k = xd[0]; k >= 10; k /= 10) digits++;
    i = sd - digits;
    if (i < 0) {
      i += LOG_BASE;
      j = sd;
      w = xd[xdi = 0];
      rd = w / mathpow(10, digits - j - 1) % 10 | 0;
    } else {
      xdi = Math.ceil((i + 1) / LOG_BASE);
      k = xd.length;
      if (xdi >= k) {
        if (isTruncated) {
          for (; k++ <= xdi; ) xd.push(0);
          w = rd = 0;
          digits = 1;
          i %= LOG_BASE;
          j = i - LOG_BASE + 1;
        } else {
          break out;
        }
      } else {
        w = k = xd[xdi];
        for (digits = 1; k >= 10; k /= 10) digits++;
        i %= LOG_BASE;
        j = i - LOG_BASE + digits;
        rd = j < 0 ? 0 : w / mathpow(10, digits - j - 1) % 10 | 0;
      }
    }
    isTruncated = isTruncated || sd < 0 || xd[xdi + 1] !== void 0 || (j < 0 ? w : w % mathpow(10, digits - j - 1));
    roundUp = rm2 < 4 ? (rd || isTruncated) && (rm2 == 0 || rm2 == (x.s < 0 ? 3 : 2)) : rd > 5 || rd == 5 && (rm2 == 4 || isTruncated || rm2 == 6 && // Check whether the digit to the left of the rounding digit is odd.
    (i > 0 ? j > 0 ? w / mathpow(10, digits - j) : 0 : xd[xdi - 1]) % 10 & 1 || rm2 == (x.s < 0 ? 8 : 7));
    if (sd < 1 || !xd[0]) {
      xd.length = 0;
      if (roundUp) {
        sd -= x.e + 1;
        xd[0] = mathpow(10, (LOG_BASE - sd % LOG_BASE) % LOG_BASE);
        x.e = -sd || 0;
      } else {
        xd[0] = x.e = 0;
      }
      return x;
    }
    if (i == 0) {
      xd.length = xdi;
      k = 1;
      xdi--;
    } else {
      xd.length = xdi + 1;
      k = mathpow(10, LOG_BASE - i);
      xd[xdi] = j > 0 ? (w / mathpow(10, digits - j) % mathpow(10, j) | 0) * k : 0;
    }
    if (roundUp) {
      for (; ; ) {
        if (xdi == 0) {
          for (i = 1, j = xd[0]; j >= 10; j /= 10) i++;
          j = xd[0] += k;
          for (k = 1; j >= 10; j /= 10) k++;
          if (i != k) {
            x.e++;
            if (xd[0] == BASE) xd[0] = 1;
          }
          break;
        } else {
          xd[xdi] += k;
          if (xd[xdi] != BASE) break;
          xd[xdi--] = 0;
          k = 1;
        }
      }
    }
    for (i = xd.length; xd[--i] === 0; ) xd.pop();
  }
  if (external) {
    if (x.e > Ctor.maxE) {
      x.d = null;
      x.e = NaN;
    } else if (x.e < Ctor.minE) {
      x.e = 0;
      x.d = [0];
    }
  }
  return x;
}
function finiteToString(x, isExp, sd) {
  if (!x.isFinite()) return nonFiniteToString(x);
  var k, e = x.e, str = digitsToString(x.d), len = str.length;
  if (isExp) {
    if (sd && (k = sd - len) > 0) {
      str = str.charAt(0) + "." + str.slice(1) + getZeroString(k);
    } else if (len > 1) {
      str = str.charAt(0) + "." + str.slice(1);
    }
    str = str + (x.e < 0 ? "e" : "e+") + x.e;
  } else if (e < 0) {
    str = "0." + getZeroString(-e - 1) + str;
    if (sd && (k = sd - len) > 0) str += getZeroString(k);
  } else if (e >= len) {
    str += getZeroString(e + 1 - len);
    if (sd && (k = sd - e - 1) > 0) str = str + "." + getZeroString(k);
  } else {
    if ((k = e + 1) < len) str = str.slice(0, k) + "." + str.slice(k);
    if (sd && (k = sd - len) > 0) {
      if (e + 1 === len) str += ".";
      str += getZeroString(k);
    }
  }
  return str;
}
function getBase10Exponent(digits, e) {
  var w = digits[0];
  for (e *= LOG_BASE; w >= 10; w /= 10) e++;
  return e;
}
function getLn10(Ctor, sd, pr) {
  if (sd > LN10_PRECISION) {
    external = true;
    if (pr) Ctor.precision = pr;
    throw Error(precisionLimitExceeded);
  }
  return finalise(new Ctor(LN10), sd, 1, true);
}
function getPi(Ctor, sd, rm2) {
  if (sd > PI_PRECISION) throw Error(precisionLimitExceeded);
  return finalise(new Ctor(PI), sd, rm2, true);
}
function getPrecision(digits) {
  var w = digits.length - 1, len = w * LOG_BASE + 1;
  w = digits[w];
  if (w) {
    for (; w % 10 == 0; w /= 10) len--;
    for (w = digits[0]; w >= 10; w /= 10) len++;
  }
  return len;
}
function getZeroString(k) {
  var zs = "";
  for (; k--; ) zs += "0";
  return zs;
}
function intPow(Ctor, x, n, pr) {
  var isTruncated, r = new Ctor(1), k = Math.ceil(pr / LOG_BASE + 4);
  external = false;
  for (; ; ) {
    if (n % 2) {
      r = r.times(x);
      if (truncate(r.d, k)) isTruncated = true;
    }
    n = mathfloor(n / 2);
    if (n === 0) {
      n = r.d.length - 1;
      if (isTruncated && r.d[n] === 0) ++r.d[n];
      break;
    }
    x = x.times(x);
    truncate(x.d, k);
  }
  external = true;
  return r;
}
function isOdd(n) {
  return n.d[n.d.length - 1] & 1;
}
function maxOrMin(Ctor, args, n) {
  var k, y, x = new Ctor(args[0]), i = 0;
  for (; ++i < args.length; ) {
    y = new Ctor(args[i]);
    if (!y.s) {
      x = y;
      break;
    }
    k = x.cmp(y);
    if (k === n || k === 0 && x.s === n) {
      x = y;
    }
  }
  return x;
}
function naturalExponential(x, sd) {
  var denominator, guard, j, pow2, sum4, t, wpr, rep = 0, i = 0, k = 0, Ctor = x.constructor, rm2 = Ctor.rounding, pr = Ctor.precision;
  if (!x.d || !x.d[0] || x.e > 17) {
    return new Ctor(x.d ? !x.d[0] ? 1 : x.s < 0 ? 0 : 1 / 0 : x.s ? x.s < 0 ? 0 : x : 0 / 0);
  }
  if (sd == null) {
    external = false;
    wpr = pr;
  } else {
    wpr = sd;
  }
  t = new Ctor(0.03125);
  while (x.e > -2) {
    x = x.times(t);
    k += 5;
  }
  guard = Math.log(mathpow(2, k)) / Math.LN10 * 2 + 5 | 0;
  wpr += guard;
  denominator = pow2 = sum4 = new Ctor(1);
  Ctor.precision = wpr;
  for (; ; ) {
    pow2 = finalise(pow2.times(x), wpr, 1);
    denominator = denominator.times(++i);
    t = sum4.plus(divide(pow2, denominator, wpr, 1));
    if (digitsToString(t.d).slice(0, wpr) === digitsToString(sum4.d).slice(0, wpr)) {
      j = k;
      while (j--) sum4 = finalise(sum4.times(sum4), wpr, 1);
      if (sd == null) {
        if (rep < 3 && checkRoundingDigits(sum4.d, wpr - guard, rm2, rep)) {
          Ctor.precision = wpr += 10;
          denominator = pow2 = t = new Ctor(1);
          i = 0;
          rep++;
        } else {
          return finalise(sum4, Ctor.precision = pr, rm2, external = true);
        }
      } else {
        Ctor.precision = pr;
        return sum4;
      }
    }
    sum4 = t;
  }
}
function naturalLogarithm(y, sd) {
  var c, c0, denominator, e, numerator, rep, sum4, t, wpr, x1, x2, n = 1, guard = 10, x = y, xd = x.d, Ctor = x.constructor, rm2 = Ctor.rounding, pr = Ctor.precision;
  if (x.s < 0 || !xd || !xd[0] || !x.e && xd[0] == 1 && xd.length == 1) {
    return new Ctor(xd && !xd[0] ? -1 / 0 : x.s != 1 ? NaN : xd ? 0 : x);
  }
  if (sd == null) {
    external = false;
    wpr = pr;
  } else {
    wpr = sd;
  }
  Ctor.precision = wpr += guard;
  c = digitsToString(xd);
  c0 = c.charAt(0);
  if (Math.abs(e = x.e) < 15e14) {
    while (c0 < 7 && c0 != 1 || c0 == 1 && c.charAt(1) > 3) {
      x = x.times(y);
      c = digitsToString(x.d);
      c0 = c.charAt(0);
      n++;
    }
    e = x.e;
    if (c0 > 1) {
      x = new Ctor("0." + c);
      e++;
    } else {
      x = new Ctor(c0 + "." + c.slice(1));
    }
  } else {
    t = getLn10(Ctor, wpr + 2, pr).times(e + "");
    x = naturalLogarithm(new Ctor(c0 + "." + c.slice(1)), wpr - guard).plus(t);
    Ctor.precision = pr;
    return sd == null ? finalise(x, pr, rm2, external = true) : x;
  }
  x1 = x;
  sum4 = numerator = x = divide(x.minus(1), x.plus(1), wpr, 1);
  x2 = finalise(x.times(x), wpr, 1);
  denominator = 3;
  for (; ; ) {
    numerator = finalise(numerator.times(x2), wpr, 1);
    t = sum4.plus(divide(numerator, new Ctor(denominator), wpr, 1));
    if (digitsToString(t.d).slice(0, wpr) === digitsToString(sum4.d).slice(0, wpr)) {
      sum4 = sum4.times(2);
      if (e !== 0) sum4 = sum4.plus(getLn10(Ctor, wpr + 2, pr).times(e + ""));
      sum4 = divide(sum4, new Ctor(n), wpr, 1);
      if (sd == null) {
        if (checkRoundingDigits(sum4.d, wpr - guard, rm2, rep)) {
          Ctor.precision = wpr += guard;
          t = numerator = x = divide(x1.minus(1), x1.plus(1), wpr, 1);
          x2 = finalise(x.times(x), wpr, 1);
          denominator = rep = 1;
        } else {
          return finalise(sum4, Ctor.precision = pr, rm2, external = true);
        }
      } else {
        Ctor.precision = pr;
        return sum4;
      }
    }
    sum4 = t;
    denominator += 2;
  }
}
function nonFiniteToString(x) {
  return String(x.s * x.s / 0);
}
function parseDecimal(x, str) {
  var e, i, len;
  if ((e = str.indexOf(".")) > -1) str = str.replace(".", "");
  if ((i = str.search(/e/i)) > 0) {
    if (e < 0) e = i;
    e += +str.slice(i + 1);
    str = str.substring(0, i);
  } else if (e < 0) {
    e = str.length;
  }
  for (i = 0; str.charCodeAt(i) === 48; i++) ;
  for (len = str.length; str.charCodeAt(len - 1) === 48; --len) ;
  str = str.slice(i, len);
  if (str) {
    len -= i;
    x.e = e = e - i - 1;
    x.d = [];
    i = (e + 1) % LOG_BASE;
    if (e < 0) i += LOG_BASE;
    if (i < len) {
      if (i) x.d.push(+str.slice(0, i));
      for (len -= LOG_BASE; i < len; ) x.d.push(+str.slice(i, i += LOG_BASE));
      str = str.slice(i);
      i = LOG_BASE - str.length;
    } else {
      i -= len;
    }
    for (; i--; ) str += "0";
    x.d.push(+str);
    if (external) {
      if (x.e > x.constructor.maxE) {
        x.d = null;
        x.e = NaN;
      } else if (x.e < x.constructor.minE) {
        x.e = 0;
        x.d = [0];
      }
    }
  } else {
    x.e = 0;
    x.d = [0];
  }
  return x;
}
function parseOther(x, str) {
  var base, Ctor, divisor, i, isFloat, len, p, xd, xe;
  if (str.indexOf("_") > -1) {
    str = str.replace(/(\d)_(?=\d)/g, "$1");
    if (isDecimal.test(str)) return parseDecimal(x, str);
  } else if (str === "Infinity" || str === "NaN") {
    if (!+str) x.s = NaN;
    x.e = NaN;
    x.d = null;
    return x;
  }
  if (isHex.test(str)) {
    base = 16;
    str = str.toLowerCase();
  } else if (isBinary.test(str)) {
    base = 2;
  } else if (isOctal.test(str)) {
    base = 8;
  } else {
    throw Error(invalidArgument + str);
  }
  i = str.search(/p/i);
  if (i > 0) {
    p = +str.slice(i + 1);
    str = str.substring(2, i);
  } else {
    str = str.slice(2);
  }
  i = str.indexOf(".");
  isFloat = i >= 0;
  Ctor = x.constructor;
  if (isFloat) {
    str = str.replace(".", "");
    len = str.length;
    i = len - i;
    divisor = intPow(Ctor, new Ctor(base), i, i * 2);
  }
  xd = convertBase(str, base, BASE);
  xe = xd.length - 1;
  for (i = xe; xd[i] === 0; --i) xd.pop();
  if (i < 0) return new Ctor(x.s * 0);
  x.e = getBase10Exponent(xd, xe);
  x.d = xd;
  external = false;
  if (isFloat) x = divide(x, divisor, len * 4);
  if (p) x = x.times(Math.abs(p) < 54 ? mathpow(2, p) : Decimal.pow(2, p));
  external = true;
  return x;
}
function sine(Ctor, x) {
  var k, len = x.d.length;
  if (len < 3) {
    return x.isZero() ? x : taylorSeries(Ctor, 2, x, x);
  }
  k = 1.4 * Math.sqrt(len);
  k = k > 16 ? 16 : k | 0;
  x = x.times(1 / tinyPow(5, k));
  x = taylorSeries(Ctor, 2, x, x);
  var sin2_x, d5 = new Ctor(5), d16 = new Ctor(16), d20 = new Ctor(20);
  for (; k--; ) {
    sin2_x = x.times(x);
    x = x.times(d5.plus(sin2_x.times(d16.times(sin2_x).minus(d20))));
  }
  return x;
}
function taylorSeries(Ctor, n, x, y, isHyperbolic) {
  var j, t, u, x2, i = 1, pr = Ctor.precision, k = Math.ceil(pr / LOG_BASE);
  external = false;
  x2 = x.times(x);
  u = new Ctor(y);
  for (; ; ) {
    t = divide(u.times(x2), new Ctor(n++ * n++), pr, 1);
    u = isHyperbolic ? y.plus(t) : y.minus(t);
    y = divide(t.times(x2), new Ctor(n++ * n++), pr, 1);
    t = u.plus(y);
    if (t.d[k] !== void 0) {
      for (j = k; t.d[j] === u.d[j] && j--; ) ;
      if (j == -1) break;
    }
    j = u;
    u = y;
    y = t;
    t = j;
    i++;
  }
  external = true;
  t.d.length = k + 1;
  return t;
}
function tinyPow(b, e) {
  var n = b;
  while (--e) n *= b;
  return n;
}
function toLessThanHalfPi(Ctor, x) {
  var t, isNeg = x.s < 0, pi = getPi(Ctor, Ctor.precision, 1), halfPi = pi.times(0.5);
  x = x.abs();
  if (x.lte(halfPi)) {
    quadrant = isNeg ? 4 : 1;
    return x;
  }
  t = x.divToInt(pi);
  if (t.isZero()) {
    quadrant = isNeg ? 3 : 2;
  } else {
    x = x.minus(t.times(pi));
    if (x.lte(halfPi)) {
      quadrant = isOdd(t) ? isNeg ? 2 : 3 : isNeg ? 4 : 1;
      return x;
    }
    quadrant = isOdd(t) ? isNeg ? 1 : 4 : isNeg ? 3 : 2;
  }
  return x.minus(pi).abs();
}
function toStringBinary(x, baseOut, sd, rm2) {
  var base, e, i, k, len, roundUp, str, xd, y, Ctor = x.constructor, isExp = sd !== void 0;
  if (isExp) {
    checkInt32(sd, 1, MAX_DIGITS);
    if (rm2 === void 0) rm2 = Ctor.rounding;
    else checkInt32(rm2, 0, 8);
  } else {
    sd = Ctor.precision;
    rm2 = Ctor.rounding;
  }
  if (!x.isFinite()) {
    str = nonFiniteToString(x);
  } else {
    str = finiteToString(x);
    i = str.indexOf(".");
    if (isExp) {
      base = 2;
      if (baseOut == 16) {
        sd = sd * 4 - 3;
      } else if (baseOut == 8) {
        sd = sd * 3 - 2;
      }
    } else {
      base = baseOut;
    }
    if (i >= 0) {
      str = str.replace(".", "");
      y = new Ctor(1);
      y.e = str.length - i;
      y.d = convertBase(finiteToString(y), 10, base);
      y.e = y.d.length;
    }
    xd = convertBase(str, 10, base);
    e = len = xd.length;
    for (; xd[--len] == 0; ) xd.pop();
    if (!xd[0]) {
      str = isExp ? "0p+0" : "0";
    } else {
      if (i < 0) {
        e--;
      } else {
        x = new Ctor(x);
        x.d = xd;
        x.e = e;
        x = divide(x, y, sd, rm2, 0, base);
        xd = x.d;
        e = x.e;
        roundUp = inexact;
      }
      i = xd[sd];
      k = base / 2;
      roundUp = roundUp || xd[sd + 1] !== void 0;
      roundUp = rm2 < 4 ? (i !== void 0 || roundUp) && (rm2 === 0 || rm2 === (x.s < 0 ? 3 : 2)) : i > k || i === k && (rm2 === 4 || roundUp || rm2 === 6 && xd[sd - 1] & 1 || rm2 === (x.s < 0 ? 8 : 7));
      xd.length = sd;
      if (roundUp) {
        for (; ++xd[--sd] > base - 1; ) {
          xd[sd] = 0;
          if (!sd) {
            ++e;
            xd.unshift(1);
          }
        }
      }
      for (len = xd.length; !xd[len - 1]; --len) ;
      for (i = 0, str = ""; i < len; i++) str += NUMERALS.charAt(xd[i]);
      if (isExp) {
        if (len > 1) {
          if (baseOut == 16 || baseOut == 8) {
            i = baseOut == 16 ? 4 : 3;
            for (--len; len % i; len++) str += "0";
            xd = convertBase(str, base, baseOut);
            for (len = xd.length; !xd[len - 1]; --len) ;
            for (i = 1, str = "1."; i < len; i++) str += NUMERALS.charAt(xd[i]);
          } else {
            str = str.charAt(0) + "." + str.slice(1);
          }
        }
        str = str + (e < 0 ? "p" : "p+") + e;
      } else if (e < 0) {
        for (; ++e; ) str = "0" + str;
        str = "0." + str;
      } else {
        if (++e > len) for (e -= len; e--; ) str += "0";
        else if (e < len) str = str.slice(0, e) + "." + str.slice(e);
      }
    }
    str = (baseOut == 16 ? "0x" : baseOut == 2 ? "0b" : baseOut == 8 ? "0o" : "") + str;
  }
  return x.s < 0 ? "-" + str : str;
}
function truncate(arr, len) {
  if (arr.length > len) {
    arr.length = len;
    return true;
  }
}
function abs(x) {
  return new this(x).abs();
}
function acos(x) {
  return new this(x).acos();
}
function acosh(x) {
  return new this(x).acosh();
}
function add(x, y) {
  return new this(x).plus(y);
}
function asin(x) {
  return new this(x).asin();
}
function asinh(x) {
  return new this(x).asinh();
}
function atan(x) {
  return new this(x).atan();
}
function atanh(x) {
  return new this(x).atanh();
}
function atan2(y, x) {
  y = new this(y);
  x = new this(x);
  var r, pr = this.precision, rm2 = this.rounding, wpr = pr + 4;
  if (!y.s || !x.s) {
    r = new this(NaN);
  } else if (!y.d && !x.d) {
    r = getPi(this, wpr, 1).times(x.s > 0 ? 0.25 : 0.75);
    r.s = y.s;
  } else if (!x.d || y.isZero()) {
    r = x.s < 0 ? getPi(this, pr, rm2) : new this(0);
    r.s = y.s;
  } else if (!y.d || x.isZero()) {
    r = getPi(this, wpr, 1).times(0.5);
    r.s = y.s;
  } else if (x.s < 0) {
    this.precision = wpr;
    this.rounding = 1;
    r = this.atan(divide(y, x, wpr, 1));
    x = getPi(this, wpr, 1);
    this.precision = pr;
    this.rounding = rm2;
    r = y.s < 0 ? r.minus(x) : r.plus(x);
  } else {
    r = this.atan(divide(y, x, wpr, 1));
  }
  return r;
}
function cbrt(x) {
  return new this(x).cbrt();
}
function ceil(x) {
  return finalise(x = new this(x), x.e + 1, 2);
}
function clamp(x, min2, max2) {
  return new this(x).clamp(min2, max2);
}
function config(obj) {
  if (!obj || typeof obj !== "object") throw Error(decimalError + "Object expected");
  var i, p, v, useDefaults = obj.defaults === true, ps = [
    "precision",
    1,
    MAX_DIGITS,
    "rounding",
    0,
    8,
    "toExpNeg",
    -EXP_LIMIT,
    0,
    "toExpPos",
    0,
    EXP_LIMIT,
    "maxE",
    0,
    EXP_LIMIT,
    "minE",
    -EXP_LIMIT,
    0,
    "modulo",
    0,
    9
  ];
  for (i = 0; i < ps.length; i += 3) {
    if (p = ps[i], useDefaults) this[p] = DEFAULTS[p];
    if ((v = obj[p]) !== void 0) {
      if (mathfloor(v) === v && v >= ps[i + 1] && v <= ps[i + 2]) this[p] = v;
      else throw Error(invalidArgument + p + ": " + v);
    }
  }
  if (p = "crypto", useDefaults) this[p] = DEFAULTS[p];
  if ((v = obj[p]) !== void 0) {
    if (v === true || v === false || v === 0 || v === 1) {
      if (v) {
        if (typeof crypto != "undefined" && crypto && (crypto.getRandomValues || crypto.randomBytes)) {
          this[p] = true;
        } else {
          throw Error(cryptoUnavailable);
        }
      } else {
        this[p] = false;
      }
    } else {
      throw Error(invalidArgument + p + ": " + v);
    }
  }
  return this;
}
function cos(x) {
  return new this(x).cos();
}
function cosh(x) {
  return new this(x).cosh();
}
function clone(obj) {
  var i, p, ps;
  function Decimal2(v) {
    var e, i2, t, x = this;
    if (!(x instanceof Decimal2)) return new Decimal2(v);
    x.constructor = Decimal2;
    if (isDecimalInstance(v)) {
      x.s = v.s;
      if (external) {
        if (!v.d || v.e > Decimal2.maxE) {
          x.e = NaN;
          x.d = null;
        } else if (v.e < Decimal2.minE) {
          x.e = 0;
          x.d = [0];
        } else {
          x.e = v.e;
          x.d = v.d.slice();
        }
      } else {
        x.e = v.e;
        x.d = v.d ? v.d.slice() : v.d;
      }
      return;
    }
    t = typeof v;
    if (t === "number") {
      if (v === 0) {
        x.s = 1 / v < 0 ? -1 : 1;
        x.e = 0;
        x.d = [0];
        return;
      }
      if (v < 0) {
        v = -v;
        x.s = -1;
      } else {
        x.s = 1;
      }
      if (v === ~~v && v < 1e7) {
        for (e = 0, i2 = v; i2 >= 10; i2 /= 10) e++;
        if (external) {
          if (e > Decimal2.maxE) {
            x.e = NaN;
            x.d = null;
          } else if (e < Decimal2.minE) {
            x.e = 0;
            x.d = [0];
          } else {
            x.e = e;
            x.d = [v];
          }
        } else {
          x.e = e;
          x.d = [v];
        }
        return;
      }
      if (v * 0 !== 0) {
        if (!v) x.s = NaN;
        x.e = NaN;
        x.d = null;
        return;
      }
      return parseDecimal(x, v.toString());
    }
    if (t === "string") {
      if ((i2 = v.charCodeAt(0)) === 45) {
        v = v.slice(1);
        x.s = -1;
      } else {
        if (i2 === 43) v = v.slice(1);
        x.s = 1;
      }
      return isDecimal.test(v) ? parseDecimal(x, v) : parseOther(x, v);
    }
    if (t === "bigint") {
      if (v < 0) {
        v = -v;
        x.s = -1;
      } else {
        x.s = 1;
      }
      return parseDecimal(x, v.toString());
    }
    throw Error(invalidArgument + v);
  }
  Decimal2.prototype = P;
  Decimal2.ROUND_UP = 0;
  Decimal2.ROUND_DOWN = 1;
  Decimal2.ROUND_CEIL = 2;
  Decimal2.ROUND_FLOOR = 3;
  Decimal2.ROUND_HALF_UP = 4;
  Decimal2.ROUND_HALF_DOWN = 5;
  Decimal2.ROUND_HALF_EVEN = 6;
  Decimal2.ROUND_HALF_CEIL = 7;
  Decimal2.ROUND_HALF_FLOOR = 8;
  Decimal2.EUCLID = 9;
  Decimal2.config = Decimal2.set = config;
  Decimal2.clone = clone;
  Decimal2.isDecimal = isDecimalInstance;
  Decimal2.abs = abs;
  Decimal2.acos = acos;
  Decimal2.acosh = acosh;
  Decimal2.add = add;
  Decimal2.asin = asin;
  Decimal2.asinh = asinh;
  Decimal2.atan = atan;
  Decimal2.atanh = atanh;
  Decimal2.atan2 = atan2;
  Decimal2.cbrt = cbrt;
  Decimal2.ceil = ceil;
  Decimal2.clamp = clamp;
  Decimal2.cos = cos;
  Decimal2.cosh = cosh;
  Decimal2.div = div;
  Decimal2.exp = exp;
  Decimal2.floor = floor;
  Decimal2.hypot = hypot;
  Decimal2.ln = ln;
  Decimal2.log = log2;
  Decimal2.log10 = log10;
  Decimal2.log2 = log22;
  Decimal2.max = max;
  Decimal2.min = min;
  Decimal2.mod = mod;
  Decimal2.mul = mul;
  Decimal2.pow = pow;
  Decimal2.random = random;
  Decimal2.round = round;
  Decimal2.sign = sign;
  Decimal2.sin = sin;
  Decimal2.sinh = sinh;
  Decimal2.sqrt = sqrt;
  Decimal2.sub = sub;
  Decimal2.sum = sum;
  Decimal2.tan = tan;
  Decimal2.tanh = tanh;
  Decimal2.trunc = trunc;
  if (obj === void 0) obj = {};
  if (obj) {
    if (obj.defaults !== true) {
      ps = ["precision", "rounding", "toExpNeg", "toExpPos", "maxE", "minE", "modulo", "crypto"];
      for (i = 0; i < ps.length; ) if (!obj.hasOwnProperty(p = ps[i++])) obj[p] = this[p];
    }
  }
  Decimal2.config(obj);
  return Decimal2;
}
function div(x, y) {
  return new this(x).div(y);
}
function exp(x) {
  return new this(x).exp();
}
function floor(x) {
  return finalise(x = new this(x), x.e + 1, 3);
}
function hypot() {
  var i, n, t = new this(0);
  external = false;
  for (i = 0; i < arguments.length; ) {
    n = new this(arguments[i++]);
    if (!n.d) {
      if (n.s) {
        external = true;
        return new this(1 / 0);
      }
      t = n;
    } else if (t.d) {
      t = t.plus(n.times(n));
    }
  }
  external = true;
  return t.sqrt();
}
function isDecimalInstance(obj) {
  return obj instanceof Decimal || obj && obj.toStringTag === tag || false;
}
function ln(x) {
  return new this(x).ln();
}
function log2(x, y) {
  return new this(x).log(y);
}
function log22(x) {
  return new this(x).log(2);
}
function log10(x) {
  return new this(x).log(10);
}
function max() {
  return maxOrMin(this, arguments, -1);
}
function min() {
  return maxOrMin(this, arguments, 1);
}
function mod(x, y) {
  return new this(x).mod(y);
}
function mul(x, y) {
  return new this(x).mul(y);
}
function pow(x, y) {
  return new this(x).pow(y);
}
function random(sd) {
  var d, e, k, n, i = 0, r = new this(1), rd = [];
  if (sd === void 0) sd = this.precision;
  else checkInt32(sd, 1, MAX_DIGITS);
  k = Math.ceil(sd / LOG_BASE);
  if (!this.crypto) {
    for (; i < k; ) rd[i++] = Math.random() * 1e7 | 0;
  } else if (crypto.getRandomValues) {
    d = crypto.getRandomValues(new Uint32Array(k));
    for (; i < k; ) {
      n = d[i];
      if (n >= 429e7) {
        d[i] = crypto.getRandomValues(new Uint32Array(1))[0];
      } else {
        rd[i++] = n % 1e7;
      }
    }
  } else if (crypto.randomBytes) {
    d = crypto.randomBytes(k *= 4);
    for (; i < k; ) {
      n = d[i] + (d[i + 1] << 8) + (d[i + 2] << 16) + ((d[i + 3] & 127) << 24);
      if (n >= 214e7) {
        crypto.randomBytes(4).copy(d, i);
      } else {
        rd.push(n % 1e7);
        i += 4;
      }
    }
    i = k / 4;
  } else {
    throw Error(cryptoUnavailable);
  }
  k = rd[--i];
  sd %= LOG_BASE;
  if (k && sd) {
    n = mathpow(10, LOG_BASE - sd);
    rd[i] = (k / n | 0) * n;
  }
  for (; rd[i] === 0; i--) rd.pop();
  if (i < 0) {
    e = 0;
    rd = [0];
  } else {
    e = -1;
    for (; rd[0] === 0; e -= LOG_BASE) rd.shift();
    for (k = 1, n = rd[0]; n >= 10; n /= 10) k++;
    if (k < LOG_BASE) e -= LOG_BASE - k;
  }
  r.e = e;
  r.d = rd;
  return r;
}
function round(x) {
  return finalise(x = new this(x), x.e + 1, this.rounding);
}
function sign(x) {
  x = new this(x);
  return x.d ? x.d[0] ? x.s : 0 * x.s : x.s || NaN;
}
function sin(x) {
  return new this(x).sin();
}
function sinh(x) {
  return new this(x).sinh();
}
function sqrt(x) {
  return new this(x).sqrt();
}
function sub(x, y) {
  return new this(x).sub(y);
}
function sum() {
  var i = 0, args = arguments, x = new this(args[i]);
  external = false;
  for (; x.s && ++i < args.length; ) x = x.plus(args[i]);
  external = true;
  return finalise(x, this.precision, this.rounding);
}
function tan(x) {
  return new this(x).tan();
}
function tanh(x) {
  return new this(x).tanh();
}
function trunc(x) {
  return finalise(x = new this(x), x.e + 1, 1);
}
P[/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")] = P.toString;
P[Symbol.toStringTag] = "Decimal";
var Decimal = P.constructor = clone(DEFAULTS);
LN10 = new Decimal(LN10);
PI = new Decimal(PI);

// src/pricing/money.ts
Decimal.set({ precision: 120, rounding: Decimal.ROUND_HALF_UP });
var EXACT_BELOW = Number.MAX_SAFE_INTEGER;
var LARGEST_EXACT_POWER = 22;
var POWERS = Array.from({ length: LARGEST_EXACT_POWER + 1 }, (_, exponent) => Number(`1e${exponent}`));
function exactPower(exponent) {
  return POWERS[exponent];
}
function toScaled(price) {
  const [whole = "0", fraction = ""] = price.split(".");
  const digits = fraction.replace(/0+$/, "");
  const units = Number(whole + digits);
  return Number.isSafeInteger(units) ? { units, scale: digits.length } : void 0;
}
function zerosOf(per) {
  const zeros = POWERS.indexOf(per);
  return zeros < 0 ? void 0 : zeros;
}

// src/usage/exact.ts
var LONGEST_FRACTION = 30;
var LARGEST_EXPONENT = 100;
var PLAIN2 = /^-?\d+(?:\.\d+)?$/;
var WITH_EXPONENT = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
function decimalText(value) {
  const text = typeof value === "number" ? String(value) : value.trim();
  if (PLAIN2.test(text)) return trimZeros(text);
  if (!WITH_EXPONENT.test(text)) return void 0;
  const decimal = new Decimal(text);
  if (decimal.isZero()) return "0";
  return Math.abs(decimal.e) > LARGEST_EXPONENT ? void 0 : decimal.toFixed();
}
var ZERO = "0".charCodeAt(0);
function trimZeros(text) {
  const sign2 = text.startsWith("-") ? 1 : 0;
  const point = text.indexOf(".");
  const wholeEnd = point < 0 ? text.length : point;
  let from = sign2;
  while (from < wholeEnd - 1 && text.charCodeAt(from) === ZERO) from++;
  let end = text.length;
  if (point >= 0) {
    while (end > point + 1 && text.charCodeAt(end - 1) === ZERO) end--;
    if (end === point + 1) end = point;
  }
  if (end === from + 1 && text.charCodeAt(from) === ZERO) return "0";
  return sign2 === 0 ? text.slice(from, end) : `-${text.slice(from, end)}`;
}
var POINTED_GROUPS = /^[+-]?[1-9]\d{0,2}(?:\.\d{3})+$/;
function mayBeGrouped(text) {
  return POINTED_GROUPS.test(text.trim());
}
function wholeNumber(value) {
  const number = typeof value === "number" ? value : Number(decimalText(value) ?? NaN);
  return Number.isSafeInteger(number) && number >= 0 ? number : void 0;
}
function textOfDecimal(value) {
  const short = value.decimalPlaces() > 2 * LONGEST_FRACTION ? value.toDecimalPlaces(LONGEST_FRACTION) : value;
  return short.toFixed();
}
function quotientText(count, inUnit) {
  if (inUnit === 1) return typeof count === "number" ? String(count) : count.toFixed();
  return textOfDecimal(new Decimal(count).dividedBy(inUnit));
}
var CostWriter = class {
  constructor(rate) {
    this.rate = rate;
    const price = toScaled(rate.price);
    const zeros = zerosOf(rate.per);
    this.units = price && zeros !== void 0 ? price.units : NaN;
    this.scale = (price?.scale ?? 0) + (zeros ?? 0);
  }
  rate;
  /** The price of one unit as a whole number over a power of ten; NaN where the long way is taken. */
  units;
  scale;
  /** @param inUnit how many of what was counted make one unit of the meter: 60 seconds a minute */
  text(count, inUnit) {
    if (inUnit === 1 && typeof count === "number" && Number.isSafeInteger(count)) {
      const units = count * this.units;
      if (units >= 0 && units < EXACT_BELOW) return scaledText(units, this.scale);
    }
    const { price, per } = this.rate;
    return textOfDecimal(new Decimal(count).times(price).dividedBy(per).dividedBy(inUnit));
  }
};
function scaledText(units, scale) {
  const digits = String(units).padStart(scale + 1, "0");
  const point = digits.length - scale;
  return trimZeros(`${digits.slice(0, point)}.${digits.slice(point) || "0"}`);
}
var ExactSum = class {
  units = 0;
  scale = 0;
  beyond;
  terms = 0;
  add(text) {
    if (text === null) return;
    this.terms++;
    if (text !== "0" && !this.addScaled(text)) this.beyond = (this.beyond ?? new Decimal(0)).plus(text);
  }
  addScaled(text) {
    const point = text.indexOf(".");
    const places = point < 0 ? 0 : text.length - point - 1;
    const term = point < 0 ? Number(text) : withoutPoint(text, point);
    const scale = Math.max(places, this.scale);
    const units = raised(this.units, scale - this.scale) + raised(term, scale - places);
    if (!(Math.abs(units) < EXACT_BELOW) || text.includes("e")) return false;
    this.units = units;
    this.scale = scale;
    return true;
  }
  /** The sum; null when nothing was added. */
  get text() {
    return this.terms === 0 ? null : this.textOrZero;
  }
  /** The sum, "0" when nothing was added. */
  get textOrZero() {
    const { units, scale, beyond } = this;
    if (beyond !== void 0) return beyond.plus(new Decimal(units).dividedBy(`1e${scale}`)).toFixed();
    return units < 0 ? `-${scaledText(-units, scale)}` : scaledText(units, scale);
  }
};
function withoutPoint(text, point) {
  const whole = raised(Number(text.slice(0, point)), text.length - point - 1);
  const fraction = Number(text.slice(point + 1));
  if (!(fraction < EXACT_BELOW)) return NaN;
  return text.startsWith("-") ? whole - fraction : whole + fraction;
}
function raised(units, zeros) {
  const product = zeros === 0 ? units : units * (exactPower(zeros) ?? NaN);
  return Math.abs(product) < EXACT_BELOW ? product : NaN;
}

// src/pricing/tier.ts
var TIERS = ["standard", "batch", "flex", "priority", "ultrafast"];
function parseTier(text) {
  const name = text.trim().toLowerCase();
  if (name === "fast") return "priority";
  return TIERS.find((tier) => tier === name);
}
var UNPRICED_TIERS = ["scale", "incentivized-tier"];
var STANDARD = ["default", "auto"];
var SURPLUS = /-(?:api|processing|mode|tier)$/;
function parseServiceTier(text) {
  const written2 = text.trim().toLowerCase().replace(/[\s_-]+/g, "-");
  return tierNamed(written2) ?? tierNamed(written2.replace(SURPLUS, ""));
}
function tierNamed(name) {
  if (STANDARD.includes(name)) return "standard";
  return parseTier(name) ?? UNPRICED_TIERS.find((tier) => tier === name);
}

// src/usage/line-item/modality-meters.ts
function tokenMeter(modality, kind) {
  const { input, cached, output } = MODALITY_METERS[modality];
  switch (kind) {
    case "input":
      return input;
    case "cached input":
      return cached;
    case "output":
      return output;
    case "cache writes":
      return modality === "text" ? "cache_write" : void 0;
  }
}

// src/usage/line-item/named-items.ts
var NAMED = /* @__PURE__ */ new Map([
  ["web search tool calls", { model: "web-search", meter: "call" }],
  // OpenAI's price page: the item of the preview tool on models that do not reason, for gpt-4o and gpt-4.1 alike.
  ["web search tool calls | gpt-4o", { model: "web-search-preview-non-reasoning", meter: "call" }],
  ["web search tool calls | gpt-4o-mini", { model: "web-search-preview-non-reasoning", meter: "call" }],
  ["assistants api | file search", { model: "file-search", meter: "gb_day" }],
  ["whisper", { model: "whisper-1", meter: "minute" }],
  ["tts", { model: "tts-1", meter: "character" }],
  ["tts hd", { model: "tts-1-hd", meter: "character" }]
]);
function namedItem(text) {
  return NAMED.get(text);
}

// src/usage/line-item/read-line-item.ts
var SURFACES = /* @__PURE__ */ new Set(["evals"]);
var LONG_CONTEXT = /,\s*long context$/;
var MODEL_ID = /^(?:openai\/)?[a-z0-9][\w.:-]*$/;
var CUT_OFF = /-(?:\.\.\.|…)$/;
var PICTURE = /^dall-?e[ -]([23])(?:,\s*(standard|hd))?((?:,\s*\d+x\d+)+)$/;
var KINDS = /* @__PURE__ */ new Map([
  ["input", "input"],
  ["cached input", "cached input"],
  ["cache write", "cache writes"],
  ["cache writes", "cache writes"],
  ["output", "output"]
]);
function readLineItem(text) {
  const item = text.trim().toLowerCase().replace(/\s+/g, " ");
  const named = namedItem(item);
  if (named !== void 0) return { ...named, tier: "standard", long: false };
  const { prefixes, body } = splitPrefixes(item);
  const tier = tierOf(prefixes);
  if (tier === void 0) return void 0;
  const long = LONG_CONTEXT.test(body);
  const rest = body.replace(LONG_CONTEXT, "");
  const what2 = namedItem(rest) ?? pictureItem(rest) ?? tokenItem(rest);
  return what2 && { ...what2, tier, long };
}
function splitPrefixes(item) {
  const parts2 = item.split("|").map((part) => part.trim());
  return { prefixes: parts2.slice(0, -1), body: parts2[parts2.length - 1] ?? "" };
}
function tierOf(prefixes) {
  const others = prefixes.filter((prefix2) => !SURFACES.has(prefix2));
  const [prefix, ...more] = others;
  if (more.length > 0) return void 0;
  return prefix === void 0 ? "standard" : parseTier(prefix);
}
function tokenItem(text) {
  const comma = text.lastIndexOf(",");
  if (comma < 0) return void 0;
  const kind = KINDS.get(
    text.slice(comma + 1).trim().replace(/_/g, " ").replace(/ tokens$/, "")
  );
  const { name, modality } = splitModality(text.slice(0, comma).trim());
  const model = name.replace(CUT_OFF, "").replace(/^ft-/, "ft:");
  const meter2 = kind && tokenMeter(modality, kind);
  return meter2 !== void 0 && MODEL_ID.test(model) ? { model, meter: meter2 } : void 0;
}
function splitModality(text) {
  const modality = MODALITIES.find((word) => text.endsWith(` ${word}`));
  return modality === void 0 ? { name: text, modality: "text" } : { name: text.slice(0, -modality.length - 1), modality };
}
function pictureItem(text) {
  const [, version = "", quality, sizes = ""] = PICTURE.exec(text) ?? [];
  const size = sizes.split(",").map((each) => each.trim()).pop();
  if (size === void 0 || size === "") return void 0;
  const meter2 = version === "2" ? `image_${size}` : `image_${quality ?? "standard"}_${size}`;
  return isMeter(meter2) ? { model: `dall-e-${version}`, meter: meter2 } : void 0;
}

// src/usage/list-prices.ts
var ListPrices = class {
  constructor(table3) {
    this.table = table3;
  }
  table;
  models = /* @__PURE__ */ new Map();
  lists = /* @__PURE__ */ new Map();
  items = /* @__PURE__ */ new Map();
  meters = /* @__PURE__ */ new Map();
  /** The canonical model of an id on a day. */
  model(text, day2) {
    const ofDay = remember(this.models, day2, () => /* @__PURE__ */ new Map());
    return remember(ofDay, text, () => {
      const model = findModel(text, this.table, day2);
      return model === void 0 ? attempt(() => ({ model: resolveModel(text, this.table, day2) })) : { model };
    });
  }
  /** What a line item of a bill says; undefined for one that is not recognised. */
  lineItem(text) {
    return remember(this.items, text, () => ({ item: readLineItem(text) })).item;
  }
  /** The prices of a model in a tier on a day. */
  of(model, tier, day2) {
    return remember(
      this.lists,
      `${day2} ${tier} ${model}`,
      () => new ModelPrices(this.table, model, tier, day2)
    );
  }
  /** Whether a model has a price on a meter, on whatever day and in whatever tier. */
  sells(model, meter2) {
    return remember(
      this.meters,
      model,
      () => new Set(this.table.ratesOf(model).map((rate) => rate.meter))
    ).has(meter2);
  }
};
var ModelPrices = class {
  constructor(table3, model, tier, day2) {
    this.table = table3;
    this.model = model;
    this.tier = tier;
    this.day = day2;
  }
  table;
  model;
  tier;
  day;
  short = /* @__PURE__ */ new Map();
  long = /* @__PURE__ */ new Map();
  thresholds = /* @__PURE__ */ new Map();
  /** The price a quantity is billed at; `short` also answers for a model with one band. */
  on(meter2, band) {
    const { table: table3, model, tier, day: day2 } = this;
    return remember(
      band === "long" ? this.long : this.short,
      meter2,
      () => attempt(() => ({ price: new CostWriter(billedRate(table3, { model, meter: meter2, tier, day: day2, band })) }))
    );
  }
  /** The exact cost as decimal text; null where there is no price. */
  cost(meter2, band, count, inUnit) {
    const priced = this.on(meter2, band);
    return "price" in priced ? priced.price.text(count, inUnit) : null;
  }
  /** The input tokens above which a request is long context; Infinity for a meter with one band. */
  threshold(meter2) {
    const { table: table3, model, tier, day: day2 } = this;
    return remember(this.thresholds, meter2, () => table3.threshold({ model, meter: meter2, tier, day: day2 }) ?? Infinity);
  }
};
function remember(known, key, compute) {
  let value = known.get(key);
  if (value === void 0) {
    value = compute();
    known.set(key, value);
  }
  return value;
}
function attempt(compute) {
  try {
    return compute();
  } catch (error) {
    if (error instanceof PricingError) return { problem: error.message };
    throw error;
  }
}

// src/usage/time.ts
var DAY_MS = 864e5;
var EARLIEST = 1420070400;
var LATEST2 = 4102444800;
var ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|UTC|[+-]\d{2}(?::?\d{2})?)?)?$/i;
function parseInstant(value) {
  const text = typeof value === "string" ? value.trim() : value;
  if (typeof text === "string" && !/^\d+(\.\d+)?$/.test(text)) return parseIso(text);
  const number = Number(text);
  if (number >= EARLIEST && number < LATEST2) return number * 1e3;
  return number >= EARLIEST * 1e3 && number < LATEST2 * 1e3 ? number : void 0;
}
function parseUtcDay(value) {
  const instant = parseInstant(value);
  return instant === void 0 ? void 0 : utcDay(new Date(instant));
}
function parseIso(text) {
  const [, date = "", hours = "0", minutes = "0", seconds2 = "0", fraction = "0", offset = "Z"] = ISO.exec(text) ?? [];
  const day2 = parseDay(date);
  const [hour, minute, second] = [Number(hours), Number(minutes), Number(seconds2)];
  if (day2 === void 0 || hour > 23 || minute > 59 || second > 60) return void 0;
  const time = (hour * 3600 + minute * 60 + Math.min(second, 59)) * 1e3 + Number(`0.${fraction}`) * 1e3;
  return Date.parse(day2) + time - offsetMilliseconds(offset);
}
function offsetMilliseconds(offset) {
  const [, sign2 = "+", hours = "0", minutes = "0"] = /^([+-])(\d{2}):?(\d{2})?$/.exec(offset) ?? [];
  return (sign2 === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 6e4;
}
function addDays(day2, days) {
  return utcDay(new Date(Date.parse(day2) + days * DAY_MS));
}

// src/usage/provisional.ts
function isProvisional(day2, today) {
  return day2 >= addDays(today, -1);
}

// src/usage/sum-charges.ts
function keyOf(charge) {
  return JSON.stringify([
    charge.day,
    charge.organization,
    charge.project,
    charge.user,
    charge.key,
    charge.model,
    charge.sourceModel,
    charge.source,
    charge.meter,
    charge.tier,
    charge.context,
    charge.free,
    charge.status,
    charge.problem,
    charge.notes
  ]);
}
var ChargeSums = class {
  sums = /* @__PURE__ */ new Map();
  add(charge) {
    const key = keyOf(charge);
    const known = this.sums.get(key);
    if (known === void 0) this.sums.set(key, { first: charge, rest: void 0 });
    else (known.rest ??= new Added(known.first)).add(charge);
  }
  get size() {
    return this.sums.size;
  }
  /** In the order in which each first came. */
  list() {
    return [...this.sums.values()].map(
      ({ first, rest }) => rest === void 0 ? first : { ...first, ...rest.amounts() }
    );
  }
};
var Added = class {
  quantity = new ExactSum();
  list = new ExactSum();
  upper = new ExactSum();
  billed = new ExactSum();
  estimate = new ExactSum();
  requests = null;
  hasUpper = false;
  constructor(first) {
    this.add(first);
  }
  add(charge) {
    this.quantity.add(charge.quantity);
    if (charge.requests !== null) this.requests = (this.requests ?? 0) + charge.requests;
    this.list.add(charge.listCost);
    if (charge.upperCost !== null) this.hasUpper = true;
    this.upper.add(charge.upperCost ?? charge.listCost);
    this.billed.add(charge.billed);
    this.estimate.add(charge.estimate);
  }
  amounts() {
    return {
      quantity: this.quantity.text,
      requests: this.requests,
      listCost: this.list.text,
      upperCost: this.hasUpper ? this.upper.text : null,
      billed: this.billed.text,
      estimate: this.estimate.text
    };
  }
};

// src/usage/totals.ts
var TotalsSum = class {
  quantity = new ExactSum();
  list = new ExactSum();
  upper = new ExactSum();
  free = new ExactSum();
  billed = new ExactSum();
  estimate = new ExactSum();
  count = 0;
  requests = 0;
  unpricedRows = 0;
  unrecognisedRows = 0;
  add(charge) {
    this.count++;
    this.requests += charge.requests ?? 0;
    this.quantity.add(charge.quantity);
    (charge.free ? this.free : this.list).add(charge.listCost);
    if (!charge.free) this.upper.add(charge.upperCost ?? charge.listCost);
    this.billed.add(charge.billed);
    this.estimate.add(charge.estimate);
    if (charge.status === "unpriced") this.unpricedRows++;
    if (charge.status === "unrecognised") this.unrecognisedRows++;
  }
  totals() {
    return {
      charges: this.count,
      requests: this.requests,
      quantity: this.quantity.textOrZero,
      listCost: this.list.textOrZero,
      upperCost: this.upper.textOrZero,
      freeCost: this.free.textOrZero,
      billed: this.billed.text,
      estimate: this.estimate.text,
      unpricedRows: this.unpricedRows,
      unrecognisedRows: this.unrecognisedRows
    };
  }
};

// src/usage/notes.ts
var NOTES = {
  "context-by-average": "The average of its requests decides the context; a cost export settles it.",
  "tier-not-in-file": "The file does not say the service tier: priced as standard.",
  "split-not-in-file": "The file does not say how its cached tokens divide into text and audio: taken for text.",
  "day-not-in-file": "The file does not say the day: priced at that of the rows beside it, or of today.",
  "cached-not-in-file": "The file does not say how many tokens were cached: priced as if none were.",
  "quality-not-in-file": "The file does not say the quality of the pictures: priced as standard.",
  "storage-by-day": "Whether the bytes are a peak, a mean or a sum over the day is not documented.",
  "search-tool-not-in-file": "The file does not say which search tool it was: priced as web-search, though preview calls may cost more.",
  "tokens-of-a-gateway": "A gateway may count tokens in its own way."
};

// src/usage/file/describe.ts
var MOST_TEXTS = 50;
var ChargeDescription = class {
  constructor(findings2) {
    this.findings = findings2;
  }
  findings;
  by = {
    project: false,
    user: false,
    key: false,
    model: false,
    tier: false,
    lineItem: false
  };
  texts = /* @__PURE__ */ new Set();
  count = 0;
  hasSource = false;
  add(charge) {
    const { by, findings: findings2 } = this;
    this.count++;
    if (charge.project !== "") by.project = true;
    if (charge.user !== "") by.user = true;
    if (charge.key !== "") by.key = true;
    if (charge.sourceModel !== "") by.model = true;
    if (!charge.notes.includes("tier-not-in-file")) by.tier = true;
    if (charge.source !== "") {
      this.hasSource = true;
      if (charge.meter !== null) by.lineItem = true;
    }
    if (charge.problem !== null) {
      this.texts.add(charge.problem);
      const text = this.texts.size > MOST_TEXTS ? "and others" : charge.problem;
      findings2.add(codeOf(charge), text, charge.line);
    }
    for (const note of charge.notes) findings2.add("approximate", NOTES[note], charge.line);
    if (charge.free)
      findings2.add(
        "free",
        "Complimentary tokens for shared data: billed 0, their list value is a memo.",
        charge.line
      );
  }
  grouping() {
    return { ...this.by };
  }
  /** Adds what is told of the file as a whole. */
  finish({
    isBill: isBill2,
    organizations,
    provisionalDays
  }) {
    const { findings: findings2 } = this;
    if (organizations.length > 1) {
      findings2.add(
        "several-organizations",
        `The file is of ${organizations.length} organisations: ${organizations.slice(0, 5).join(", ")}.`
      );
    }
    if (isBill2 && this.count > 0 && !this.hasSource) {
      findings2.add(
        "not-grouped",
        "These are daily totals. To see models, export again: Cost data, Group by Line item, 1 day."
      );
    } else if (!isBill2 && this.count > 0 && !this.by.model) {
      findings2.add(
        "not-grouped",
        "The rows are not grouped by model, so they have no price. Export again, grouped by model."
      );
    }
    if (provisionalDays.length > 0) {
      findings2.add(
        "provisional",
        `${provisionalDays.join(" and ")} may still change: import again in two days.`
      );
    }
  }
};
function codeOf({ status }) {
  if (status === "priced") return "attention";
  return status;
}

// src/usage/file/collect.ts
var Collector = class {
  constructor(sumDays, findings2) {
    this.sumDays = sumDays;
    this.description = new ChargeDescription(findings2);
  }
  sumDays;
  charges = [];
  sums = new ChargeSums();
  totals = new TotalsSum();
  days = /* @__PURE__ */ new Set();
  organizations = /* @__PURE__ */ new Set();
  description;
  add(charge) {
    if (this.sumDays) this.sums.add(charge);
    else this.charges.push(charge);
    this.totals.add(charge);
    if (charge.day !== null) this.days.add(charge.day);
    if (charge.organization !== "") this.organizations.add(charge.organization);
    this.description.add(charge);
  }
  /** @param today the day of the export */
  collected(isBill2, today) {
    const days = [...this.days].sort();
    const [from, to] = [days[0], days[days.length - 1]];
    const provisionalDays = days.filter((day2) => isProvisional(day2, today));
    const organizations = [...this.organizations];
    const grouping = this.description.grouping();
    this.description.finish({ isBill: isBill2, organizations, provisionalDays });
    return {
      charges: this.sumDays ? this.sums.list() : this.charges,
      period: from === void 0 || to === void 0 ? null : { from, to },
      provisionalDays,
      organizations,
      grouping,
      totals: this.totals.totals()
    };
  }
};

// src/usage/file/findings.ts
var SHOWN = 5;
var Findings = class {
  found = /* @__PURE__ */ new Map();
  add(code, text, line) {
    const key = `${code} ${text}`;
    const known = this.found.get(key) ?? { code, text, count: 0, lines: [] };
    this.found.set(key, known);
    if (line === void 0) return;
    known.count++;
    if (known.lines.length < SHOWN && known.lines[known.lines.length - 1] !== line) known.lines.push(line);
  }
  /** Those about most rows first, within their code. */
  list() {
    return [...this.found.values()];
  }
};

// src/usage/file/formats.ts
var FORMATS = {
  "openai-usage-api": "OpenAI usage API",
  "openai-costs-api": "OpenAI costs API",
  "openai-activity-csv": "OpenAI activity export",
  "openai-cost-csv": "OpenAI cost export",
  "openai-activity-csv-2024": "OpenAI activity export of 2024 to mid 2025",
  "openai-usage-legacy": "OpenAI usage API of before 2025",
  "openai-billing-legacy": "OpenAI billing API of 2023",
  "openai-batch-output": "OpenAI Batch output",
  "openai-answers": "log of OpenAI answers",
  "litellm-spend-logs": "LiteLLM spend logs",
  "openrouter-activity": "OpenRouter activity",
  focus: "FOCUS cost and usage",
  "request-log": "log of requests"
};
var BILLS = /* @__PURE__ */ new Set([
  "openai-costs-api",
  "openai-cost-csv",
  "openai-billing-legacy",
  "focus"
]);
function isBill(format) {
  return BILLS.has(format);
}

// node_modules/lossless-json/lib/esm/utils.js
function isInteger(value) {
  return INTEGER_REGEX.test(value);
}
var INTEGER_REGEX = /^-?[0-9]+$/;
function isNumber(value) {
  return NUMBER_REGEX.test(value);
}
var NUMBER_REGEX = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
function isSafeNumber(value, config3) {
  if (isInteger(value)) {
    return Number.isSafeInteger(Number.parseInt(value, 10));
  }
  const num = Number.parseFloat(value);
  if (Number.isInteger(num) && !Number.isSafeInteger(num)) {
    return false;
  }
  const parsed = String(num);
  if (value === parsed) {
    return true;
  }
  const valueDigits = extractSignificantDigits(value);
  const parsedDigits = extractSignificantDigits(parsed);
  if (valueDigits === parsedDigits) {
    return true;
  }
  if (config3?.approx === true) {
    const requiredDigits = 14;
    if (parsedDigits.length >= requiredDigits && valueDigits.startsWith(parsedDigits.substring(0, requiredDigits))) {
      return true;
    }
  }
  return false;
}
var UnsafeNumberReason = /* @__PURE__ */ (function(UnsafeNumberReason2) {
  UnsafeNumberReason2["underflow"] = "underflow";
  UnsafeNumberReason2["overflow"] = "overflow";
  UnsafeNumberReason2["truncate_integer"] = "truncate_integer";
  UnsafeNumberReason2["truncate_float"] = "truncate_float";
  return UnsafeNumberReason2;
})({});
function getUnsafeNumberReason(value) {
  if (isSafeNumber(value, {
    approx: false
  })) {
    return void 0;
  }
  if (isInteger(value)) {
    return UnsafeNumberReason.truncate_integer;
  }
  const num = Number.parseFloat(value);
  if (!Number.isFinite(num)) {
    return UnsafeNumberReason.overflow;
  }
  if (num === 0) {
    return UnsafeNumberReason.underflow;
  }
  return UnsafeNumberReason.truncate_float;
}
function extractSignificantDigits(value) {
  const {
    start,
    end
  } = getSignificantDigitRange(value);
  const digits = value.substring(start, end);
  const dot = digits.indexOf(".");
  if (dot === -1) {
    return digits;
  }
  return digits.substring(0, dot) + digits.substring(dot + 1);
}
function getSignificantDigitRange(value) {
  let start = 0;
  if (value[0] === "-") {
    start++;
  }
  while (value[start] === "0" || value[start] === ".") {
    start++;
  }
  let end = value.lastIndexOf("e");
  if (end === -1) {
    end = value.lastIndexOf("E");
  }
  if (end === -1) {
    end = value.length;
  }
  while ((value[end - 1] === "0" || value[end - 1] === ".") && end > start) {
    end--;
  }
  return {
    start,
    end
  };
}

// node_modules/lossless-json/lib/esm/LosslessNumber.js
var losslessNumberMarker = /* @__PURE__ */ Symbol.for("lossless-json.LosslessNumber");
var LosslessNumber = class {
  // numeric value as string
  value;
  /**
   * @deprecated Use the isLosslessNumber(value) function instead.
   *
   * Ordinary objects may also have an isLosslessNumber property, so this
   * field cannot reliably identify lossless numbers.
   */
  isLosslessNumber = true;
  get [losslessNumberMarker]() {
    return true;
  }
  constructor(value) {
    if (!isNumber(value)) {
      throw new Error(`Invalid number (value: "${value}")`);
    }
    this.value = value;
  }
  /**
   * Get the value of the LosslessNumber as number or bigint.
   *
   * - a number is returned for safe numbers and decimal values that only lose some insignificant digits
   * - a bigint is returned for big integer numbers
   * - an Error is thrown for values that will overflow or underflow
   *
   * Note that you can implement your own strategy for conversion by just getting the value as string
   * via .toString(), and using util functions like isInteger, isSafeNumber, getUnsafeNumberReason,
   * and toSafeNumberOrThrow to convert it to a numeric value.
   */
  valueOf() {
    const unsafeReason = getUnsafeNumberReason(this.value);
    if (unsafeReason === void 0 || unsafeReason === UnsafeNumberReason.truncate_float) {
      return Number.parseFloat(this.value);
    }
    if (isInteger(this.value)) {
      return BigInt(this.value);
    }
    throw new Error(`Cannot safely convert to number: the value '${this.value}' would ${unsafeReason} and become ${Number.parseFloat(this.value)}`);
  }
  /**
   * Get the value of the LosslessNumber as string.
   */
  toString() {
    return this.value;
  }
  // Note: we do NOT implement a .toJSON() method, and you should not implement
  // or use that, it cannot safely turn the numeric value in the string into
  // stringified JSON since it has to be parsed into a number first.
};
function isLosslessNumber(value) {
  return value !== null && typeof value === "object" && value[losslessNumberMarker] === true;
}

// node_modules/lossless-json/lib/esm/numberParsers.js
function parseLosslessNumber(value) {
  return new LosslessNumber(value);
}

// node_modules/lossless-json/lib/esm/revive.js
function revive(json, reviver) {
  return reviveValue({
    "": json
  }, "", json, reviver);
}
function reviveValue(context2, key, value, reviver) {
  if (Array.isArray(value)) {
    return reviver.call(context2, key, reviveArray(value, reviver));
  }
  if (value && typeof value === "object" && !isLosslessNumber(value)) {
    return reviver.call(context2, key, reviveObject(value, reviver));
  }
  return reviver.call(context2, key, value);
}
function reviveObject(object, reviver) {
  for (const key of Object.keys(object)) {
    const value = reviveValue(object, key, object[key], reviver);
    if (value !== void 0) {
      object[key] = value;
    } else {
      delete object[key];
    }
  }
  return object;
}
function reviveArray(array, reviver) {
  for (let i = 0; i < array.length; i++) {
    const value = reviveValue(array, String(i), array[i], reviver);
    if (value === void 0) {
      delete array[i];
    } else {
      array[i] = value;
    }
  }
  return array;
}

// node_modules/lossless-json/lib/esm/parse.js
function parse(text, reviver, options) {
  const optionsObj = typeof options === "function" ? {
    parseNumber: options
  } : options;
  const parseNumber = optionsObj?.parseNumber ?? parseLosslessNumber;
  const onDuplicateKey = optionsObj?.onDuplicateKey ?? throwDuplicateKey;
  let i = 0;
  const value = parseValue();
  expectValue(value);
  expectEndOfInput();
  return reviver ? revive(value, reviver) : value;
  function parseObject() {
    if (text.charCodeAt(i) === codeOpeningBrace) {
      i++;
      skipWhitespace();
      const object = {};
      let initial = true;
      while (i < text.length && text.charCodeAt(i) !== codeClosingBrace) {
        if (!initial) {
          eatComma();
          skipWhitespace();
        } else {
          initial = false;
        }
        const start = i;
        const key = parseString();
        if (key === void 0) {
          throwObjectKeyExpected();
          return;
        }
        skipWhitespace();
        eatColon();
        const value2 = parseValue();
        if (value2 === void 0) {
          throwObjectValueExpected();
          return;
        }
        if (Object.prototype.hasOwnProperty.call(object, key) && !isDeepEqual(value2, object[key])) {
          const returnedValue = onDuplicateKey({
            key,
            position: start + 1,
            oldValue: object[key],
            newValue: value2
          });
          if (returnedValue !== void 0) {
            setObjectKey(object, key, returnedValue);
          }
        } else {
          setObjectKey(object, key, value2);
        }
      }
      if (text.charCodeAt(i) !== codeClosingBrace) {
        throwObjectKeyOrEndExpected();
      }
      i++;
      return object;
    }
  }
  function parseArray() {
    if (text.charCodeAt(i) === codeOpeningBracket) {
      i++;
      skipWhitespace();
      const array = [];
      let initial = true;
      while (i < text.length && text.charCodeAt(i) !== codeClosingBracket) {
        if (!initial) {
          eatComma();
        } else {
          initial = false;
        }
        const value2 = parseValue();
        expectArrayItem(value2);
        array.push(value2);
      }
      if (text.charCodeAt(i) !== codeClosingBracket) {
        throwArrayItemOrEndExpected();
      }
      i++;
      return array;
    }
  }
  function parseValue() {
    skipWhitespace();
    const value2 = parseString() ?? parseNumeric() ?? parseObject() ?? parseArray() ?? parseKeyword("true", true) ?? parseKeyword("false", false) ?? parseKeyword("null", null);
    skipWhitespace();
    return value2;
  }
  function parseKeyword(name, value2) {
    if (text.slice(i, i + name.length) === name) {
      i += name.length;
      return value2;
    }
  }
  function skipWhitespace() {
    while (isWhitespace(text.charCodeAt(i))) {
      i++;
    }
  }
  function parseString() {
    if (text.charCodeAt(i) === codeDoubleQuote) {
      i++;
      let result = "";
      while (i < text.length && text.charCodeAt(i) !== codeDoubleQuote) {
        if (text.charCodeAt(i) === codeBackslash) {
          const char = text[i + 1];
          const escapeChar = escapeCharacters[char];
          if (escapeChar !== void 0) {
            result += escapeChar;
            i++;
          } else if (char === "u") {
            if (isHex2(text.charCodeAt(i + 2)) && isHex2(text.charCodeAt(i + 3)) && isHex2(text.charCodeAt(i + 4)) && isHex2(text.charCodeAt(i + 5))) {
              result += String.fromCharCode(Number.parseInt(text.slice(i + 2, i + 6), 16));
              i += 5;
            } else {
              throwInvalidUnicodeCharacter(i);
            }
          } else {
            throwInvalidEscapeCharacter(i);
          }
        } else {
          if (isValidStringCharacter(text.charCodeAt(i))) {
            result += text[i];
          } else {
            throwInvalidCharacter(text[i]);
          }
        }
        i++;
      }
      expectEndOfString();
      i++;
      return result;
    }
  }
  function parseNumeric() {
    const start = i;
    if (text.charCodeAt(i) === codeMinus) {
      i++;
      expectDigit(start);
    }
    if (text.charCodeAt(i) === codeZero) {
      i++;
    } else if (isNonZeroDigit(text.charCodeAt(i))) {
      i++;
      while (isDigit(text.charCodeAt(i))) {
        i++;
      }
    } else {
      return void 0;
    }
    if (text.charCodeAt(i) === codeDot) {
      i++;
      expectDigit(start);
      while (isDigit(text.charCodeAt(i))) {
        i++;
      }
    }
    if (text.charCodeAt(i) === codeLowercaseE || text.charCodeAt(i) === codeUppercaseE) {
      i++;
      if (text.charCodeAt(i) === codeMinus || text.charCodeAt(i) === codePlus) {
        i++;
      }
      expectDigit(start);
      while (isDigit(text.charCodeAt(i))) {
        i++;
      }
    }
    if (i > start) {
      return parseNumber(text.slice(start, i));
    }
  }
  function eatComma() {
    if (text.charCodeAt(i) !== codeComma) {
      throw new SyntaxError(`Comma ',' expected after value ${gotAt()}`);
    }
    i++;
  }
  function eatColon() {
    if (text.charCodeAt(i) !== codeColon) {
      throw new SyntaxError(`Colon ':' expected after property name ${gotAt()}`);
    }
    i++;
  }
  function expectValue(value2) {
    if (value2 === void 0) {
      throw new SyntaxError(`JSON value expected ${gotAt()}`);
    }
  }
  function expectArrayItem(value2) {
    if (value2 === void 0) {
      throw new SyntaxError(`Array item expected ${gotAt()}`);
    }
  }
  function expectEndOfInput() {
    if (i < text.length) {
      throw new SyntaxError(`Expected end of input ${gotAt()}`);
    }
  }
  function expectDigit(start) {
    if (!isDigit(text.charCodeAt(i))) {
      const numSoFar = text.slice(start, i);
      throw new SyntaxError(`Invalid number '${numSoFar}', expecting a digit ${gotAt()}`);
    }
  }
  function expectEndOfString() {
    if (text.charCodeAt(i) !== codeDoubleQuote) {
      throw new SyntaxError(`End of string '"' expected ${gotAt()}`);
    }
  }
  function throwObjectKeyExpected() {
    throw new SyntaxError(`Quoted object key expected ${gotAt()}`);
  }
  function throwDuplicateKey({
    key,
    position
  }) {
    throw new SyntaxError(`Duplicate key '${key}' encountered at position ${position}`);
  }
  function throwObjectKeyOrEndExpected() {
    throw new SyntaxError(`Quoted object key or end of object '}' expected ${gotAt()}`);
  }
  function throwArrayItemOrEndExpected() {
    throw new SyntaxError(`Array item or end of array ']' expected ${gotAt()}`);
  }
  function throwInvalidCharacter(char) {
    throw new SyntaxError(`Invalid character '${char}' ${pos()}`);
  }
  function throwInvalidEscapeCharacter(start) {
    const chars = text.slice(start, start + 2);
    throw new SyntaxError(`Invalid escape character '${chars}' ${pos()}`);
  }
  function throwObjectValueExpected() {
    throw new SyntaxError(`Object value expected after ':' ${pos()}`);
  }
  function throwInvalidUnicodeCharacter(start) {
    const chars = text.slice(start, start + 6);
    throw new SyntaxError(`Invalid unicode character '${chars}' ${pos()}`);
  }
  function pos() {
    return `at position ${i}`;
  }
  function got() {
    return i < text.length ? `but got '${text[i]}'` : "but reached end of input";
  }
  function gotAt() {
    return `${got()} ${pos()}`;
  }
}
function setObjectKey(object, key, value) {
  if (key === "__proto__") {
    Object.defineProperty(object, key, {
      value,
      writable: true,
      enumerable: true,
      configurable: true
    });
  } else {
    object[key] = value;
  }
}
function isWhitespace(code) {
  return code === codeSpace || code === codeNewline || code === codeTab || code === codeReturn;
}
function isHex2(code) {
  return code >= codeZero && code <= codeNine || code >= codeUppercaseA && code <= codeUppercaseF || code >= codeLowercaseA && code <= codeLowercaseF;
}
function isDigit(code) {
  return code >= codeZero && code <= codeNine;
}
function isNonZeroDigit(code) {
  return code >= codeOne && code <= codeNine;
}
function isValidStringCharacter(code) {
  return code >= 32 && code <= 1114111;
}
function isDeepEqual(a, b) {
  if (a === b) {
    return true;
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isDeepEqual(item, b[index]));
  }
  if (isObject(a) && isObject(b)) {
    const keys = [.../* @__PURE__ */ new Set([...Object.keys(a), ...Object.keys(b)])];
    return keys.every((key) => isDeepEqual(a[key], b[key]));
  }
  return false;
}
function isObject(value) {
  return typeof value === "object" && value !== null;
}
var escapeCharacters = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "	"
  // note that \u is handled separately in parseString()
};
var codeBackslash = 92;
var codeOpeningBrace = 123;
var codeClosingBrace = 125;
var codeOpeningBracket = 91;
var codeClosingBracket = 93;
var codeSpace = 32;
var codeNewline = 10;
var codeTab = 9;
var codeReturn = 13;
var codeDoubleQuote = 34;
var codePlus = 43;
var codeMinus = 45;
var codeZero = 48;
var codeOne = 49;
var codeNine = 57;
var codeComma = 44;
var codeDot = 46;
var codeColon = 58;
var codeUppercaseA = 65;
var codeLowercaseA = 97;
var codeUppercaseE = 69;
var codeLowercaseE = 101;
var codeUppercaseF = 70;
var codeLowercaseF = 102;

// src/usage/parse-json.ts
var TOO_LONG = /[:,[\s]-?[\d.]{16,}|[\d.][eE][+-]?\d{3}/;
function parseJson(text) {
  try {
    if (!TOO_LONG.test(text)) return JSON.parse(text);
    return parse(text, void 0, {
      parseNumber: exactNumber,
      onDuplicateKey: ({ newValue }) => newValue
    });
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return void 0;
    throw error;
  }
}
function exactNumber(text) {
  const digits = text.replace(/[eE].*$/, "").replace(/\D/g, "").length;
  return digits <= 15 && !/[eE][+-]?\d{3}/.test(text) ? Number(text) : text;
}

// src/usage/file/refusal.ts
var FileRefused = class extends Error {
};

// src/usage/file/json-text.ts
function looksLikeJson(text) {
  return /^\s*[[{]/.test(text);
}
function readJsonFile(text) {
  const whole = parseJson(text);
  if (whole !== void 0)
    return { documents: [{ line: 1, value: whole }], byLine: !/\n\s*\S/.test(text.trim()) };
  const lines = linesOf(text);
  const [first] = lines;
  if (first !== void 0 && parseJson(first.text) !== void 0) {
    return { documents: lines.map(({ line, text: one2 }) => ({ line, value: parseJson(one2) })), byLine: true };
  }
  return { documents: concatenated(text), byLine: false };
}
function linesOf(text) {
  const lines = [];
  text.split(/\r\n|\r|\n/).forEach((one2, index) => {
    if (one2.trim() !== "") lines.push({ line: index + 1, text: one2 });
  });
  return lines;
}
function concatenated(text) {
  const documents = [];
  let start = -1;
  let depth = 0;
  let line = 1;
  let startLine = 1;
  let inText = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === "\n") line++;
    if (inText) {
      if (character === "\\") at++;
      else if (character === '"') inText = false;
    } else if (character === '"') inText = true;
    else if (character === "{" || character === "[") {
      if (depth++ === 0) [start, startLine] = [at, line];
    } else if (character === "}" || character === "]") {
      if (--depth > 0) continue;
      const value = depth < 0 ? void 0 : parseJson(text.slice(start, at + 1));
      if (value === void 0)
        throw new FileRefused(`The JSON that begins on line ${startLine} is broken. Export the file again.`);
      documents.push({ line: startLine, value });
    }
  }
  if (depth > 0) {
    throw new FileRefused(
      `The JSON that begins on line ${startLine} breaks off before its end. The file is cut short: export it again.`
    );
  }
  if (documents.length === 0)
    throw new FileRefused("The file looks like JSON, but is none. Export it again.");
  return documents;
}

// src/usage/json-value.ts
function isObject2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function textOf2(value) {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : void 0;
}
function carriesNumber(value) {
  const open2 = [value];
  while (open2.length > 0) {
    const next = open2.pop();
    if (typeof next === "number" && next !== 0) return true;
    if (typeof next === "string" && /^-?\d+(\.\d+)?$/.test(next.trim()) && Number(next) !== 0) return true;
    if (typeof next === "object" && next !== null) open2.push(...Object.values(next));
  }
  return false;
}

// src/usage/answer/usage-fields.ts
var CACHED_DETAILS = {
  fields: /* @__PURE__ */ new Map([
    ["text_tokens", "cachedText"],
    ["audio_tokens", "cachedAudio"],
    ["image_tokens", "cachedImage"]
  ])
};
var INPUT_DETAILS = {
  fields: /* @__PURE__ */ new Map([
    ["cached_tokens", "cached"],
    ["cached_tokens_details", CACHED_DETAILS],
    ["cache_write_tokens", "cacheWrites"],
    ["text_tokens", "inText"],
    ["audio_tokens", "inAudio"],
    ["image_tokens", "inImage"],
    // LangChain.
    ["cache_read", "cached"],
    ["cache_creation", "cacheWrites"],
    ["audio", "inAudio"],
    // The AI SDK.
    ["cache_read_tokens", "cached"],
    ["no_cache_tokens", "uncached"],
    // LiteLLM.
    ["cache_creation_tokens", "cacheWrites"]
  ])
};
var OUTPUT_DETAILS = {
  fields: /* @__PURE__ */ new Map([
    ["reasoning_tokens", "reasoning"],
    ["accepted_prediction_tokens", "accepted"],
    ["rejected_prediction_tokens", "rejected"],
    ["text_tokens", "outText"],
    ["audio_tokens", "outAudio"],
    ["image_tokens", "outImage"],
    // LangChain.
    ["reasoning", "reasoning"],
    ["audio", "outAudio"]
  ])
};
var OWN_FIELDS = /* @__PURE__ */ new Map([
  ["input_tokens", "input"],
  ["prompt_tokens", "input"],
  ["output_tokens", "output"],
  ["completion_tokens", "output"],
  ["total_tokens", "total"],
  ["seconds", "seconds"],
  ["input_tokens_details", INPUT_DETAILS],
  ["input_token_details", INPUT_DETAILS],
  ["prompt_tokens_details", INPUT_DETAILS],
  ["prompt_token_details", INPUT_DETAILS],
  ["output_tokens_details", OUTPUT_DETAILS],
  ["output_token_details", OUTPUT_DETAILS],
  ["completion_tokens_details", OUTPUT_DETAILS],
  ["completion_token_details", OUTPUT_DETAILS],
  // Codex, the AI SDK, Pydantic AI and genai-prices put the parts beside the whole.
  ["cached_tokens", "cached"],
  ["cached_input_tokens", "cached"],
  ["cache_read_tokens", "cached"],
  ["cache_write_tokens", "cacheWrites"],
  ["reasoning_tokens", "reasoning"],
  ["output_reasoning_tokens", "reasoning"],
  ["reasoning_output_tokens", "reasoning"],
  ["input_audio_tokens", "inAudio"],
  ["cache_audio_read_tokens", "cachedAudio"],
  ["output_audio_tokens", "outAudio"],
  ["requests", "requests"],
  // LiteLLM repeats the counts in Anthropic's words, where alone they would mean something else.
  ["cache_read_input_tokens", "sameAsCached"],
  ["cache_creation_input_tokens", "sameAsCacheWrites"],
  ["cost", "none"],
  ["cost_details", "none"],
  ["type", "none"]
]);
var USAGE_FIELDS = new Map([
  ...OWN_FIELDS,
  // The AI SDK repeats the provider's own usage object beside its own counts.
  ["raw", { fields: OWN_FIELDS }]
]);
function snakeCase(name) {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

// src/usage/answer/read-usage.ts
function readCounts(usage) {
  const counts = /* @__PURE__ */ new Map();
  readFields(withoutUnused(usage), USAGE_FIELDS, "", counts);
  return counts;
}
var WORDINGS = [
  ["prompt_tokens", "completion_tokens"],
  ["input_tokens", "output_tokens"]
];
function withoutUnused(usage) {
  const [unused] = WORDINGS.filter((names) => names.every((name) => usage[name] === 0));
  const isOtherUsed = WORDINGS.some(
    (names) => names !== unused && names.some((name) => isPositive(usage[name]))
  );
  if (unused === void 0 || !isOtherUsed) return usage;
  const left = unused.flatMap((name) => [name, `${name}_details`]);
  return Object.fromEntries(
    Object.entries(usage).filter(([name, value]) => !left.includes(name) || holdsCount(value))
  );
}
function isPositive(value) {
  return typeof value === "number" && value > 0;
}
function holdsCount(value) {
  return isObject2(value) ? Object.values(value).some(holdsCount) : isPositive(value);
}
function readFields(object, fields, path2, counts) {
  for (const [name, value] of Object.entries(object)) {
    if (value === null || value === void 0) continue;
    const place = `${path2}${name}`;
    const known = fields.get(name) ?? fields.get(snakeCase(name));
    if (known === "none") continue;
    if (typeof known === "object" && isObject2(value)) readFields(value, known.fields, `${place}.`, counts);
    else if (typeof known === "string")
      add2(counts, known, { value: readCount(place, value, known), field: place });
    else if (carriesNumber(value)) throw unknownField(place);
  }
}
function unknownField(place) {
  return new PricingError(
    `usage has ${place}, which is not known, so what it costs is not either. Price the known parts with OPENAI_CHARGE, or leave the field out if it is no quantity.`
  );
}
function add2(counts, role, count) {
  const known = counts.get(role);
  if (known !== void 0 && known.value !== count.value) {
    throw new PricingError(
      `usage says ${known.field} ${known.value} and ${count.field} ${count.value}, but they are the same thing. Correct one of them.`
    );
  }
  counts.set(role, known ?? count);
}
function readCount(place, value, role) {
  const count = typeof value === "string" && /^\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  const isCount = role === "seconds" ? Number.isFinite(count) : Number.isSafeInteger(count);
  if (typeof count === "number" && isCount && count >= 0) return count;
  throw new PricingError(
    `usage says ${place} ${JSON.stringify(value).slice(0, 60)}, but it must be a ${role === "seconds" ? "" : "whole "}number of at least 0.`
  );
}

// src/usage/answer/read-answer.ts
function readAnswer(value) {
  if (!isObject2(value)) {
    throw new PricingError("usage is JSON, but no object. Give one answer, or its usage object, a cell.");
  }
  return isBatchLine(value) ? readBatchLine(value) : readBody(value);
}
function isBatchLine(value) {
  return "custom_id" in value && ("response" in value || "error" in value);
}
function readBatchLine(line) {
  const response = isObject2(line["response"]) ? line["response"] : void 0;
  const body = isObject2(response?.["body"]) ? response["body"] : void 0;
  const status = response?.["status_code"];
  const failed = saysError(line["error"]) || typeof status === "number" && status >= 400;
  if (!failed && body === void 0) {
    throw new PricingError(
      "usage is a line of a Batch output with neither an answer nor an error, so what it costs is not known. Leave it out, or give the line as the output file has it."
    );
  }
  return { ...failed || body === void 0 ? failedAnswer(body ?? {}) : readBody(body), tier: "batch" };
}
function readBody(body) {
  const inner = body["response"];
  if (isObject2(inner) && !isObject2(body["usage"])) return readBody(inner);
  refuseOtherObject(textOf2(body["object"]));
  if (saysError(body["error"]) && !isObject2(body["usage"])) return failedAnswer(body);
  const usage = usageOf(body);
  if (carriesNumber(body["tool_usage"])) {
    throw new PricingError(
      "the answer has tool_usage, which is billed beside its tokens. Give the usage object alone, and price the tools with OPENAI_TOOL_COST."
    );
  }
  const counts = readCounts(usage);
  return { ...factsOf(body), requests: requestsOf(body, counts), counts };
}
function saysError(error) {
  return isObject2(error) && Object.keys(error).length > 0;
}
function refuseOtherObject(object) {
  if (object?.startsWith("organization.usage.") === true) {
    throw new PricingError(
      "usage is a row of OpenAI's usage report, which adds up many requests, and no answer. Put its counts in columns and price them with OPENAI_COST, its num_model_requests as requests, or with OPENAI_CHARGE where they are no text."
    );
  }
  if (object === "fine_tuning.job") {
    throw new PricingError(
      "usage is a fine-tuning job, and no answer. Price its trained_tokens with OPENAI_TRAINING_COST: they count every epoch."
    );
  }
  if (object === "video") {
    throw new PricingError("usage is a video job, and no answer. Price its seconds with OPENAI_VIDEO_COST.");
  }
}
function failedAnswer(body) {
  return { ...factsOf(body), requests: 1, counts: void 0 };
}
function usageOf(body) {
  const usage = body["usage"];
  if (isObject2(usage)) return usage;
  const isUsage = Object.keys(body).some((name) => {
    const role = USAGE_FIELDS.get(snakeCase(name));
    return role !== void 0 && role !== "none";
  });
  if (isUsage && usage === void 0) return body;
  const status = textOf2(body["status"]);
  throw new PricingError(
    `the answer has no usage object${status === void 0 ? "" : ` (its status is ${JSON.stringify(status)})`}. Give an answer that has one, or the usage object itself.`
  );
}
function factsOf(body) {
  const isBatch = body["object"] === "batch";
  return {
    model: textOf2(body["model"]),
    tier: isBatch ? "batch" : textOf2(body["service_tier"]) ?? textOf2(body["serviceTier"]),
    day: dayOf(body["created_at"] ?? body["created"] ?? body["createdAt"])
  };
}
function requestsOf(body, counts) {
  const told = isObject2(body["request_counts"]) ? body["request_counts"]["completed"] : void 0;
  if (typeof told === "number" && Number.isSafeInteger(told) && told > 0) return told;
  return Math.max(1, counts.get("requests")?.value ?? 1);
}
function dayOf(value) {
  return typeof value === "number" || typeof value === "string" ? parseUtcDay(value) : void 0;
}

// src/usage/answer/split-usage.ts
var INPUT = { text: "inText", audio: "inAudio", image: "inImage" };
var CACHED = {
  text: "cachedText",
  audio: "cachedAudio",
  image: "cachedImage"
};
var OUTPUT = { text: "outText", audio: "outAudio", image: "outImage" };
function splitUsage(counts, sells) {
  checkTotals(counts);
  const seconds2 = counts.get("seconds");
  if (seconds2 !== void 0 && !counts.has("input") && !counts.has("output")) {
    return { quantities: [{ meter: "minute", count: seconds2.value, inUnit: 60 }], inputTokens: 0 };
  }
  if (seconds2 !== void 0 && seconds2.value > 0) {
    throw new PricingError("usage has seconds and tokens, and does not say which of them is billed.");
  }
  const input = splitInput(counts, sells);
  const cached = splitCached(counts, input, sells);
  const cacheWrites = valueOf(counts, "cacheWrites");
  const output = splitOutput(counts, sells);
  if (cached.text + cacheWrites > input.text)
    throw tooMuch(counts, "cached tokens and cache writes", input.text);
  const quantities = [];
  const add3 = (meter2, count) => {
    if (meter2 !== void 0 && count > 0) quantities.push({ meter: meter2, count, inUnit: 1 });
  };
  for (const modality of MODALITIES) {
    const written2 = modality === "text" ? cacheWrites : 0;
    add3(tokenMeter(modality, "input"), input[modality] - cached[modality] - written2);
    add3(tokenMeter(modality, "cached input"), cached[modality]);
    add3(tokenMeter(modality, "cache writes"), written2);
  }
  for (const modality of MODALITIES) add3(tokenMeter(modality, "output"), output[modality]);
  return { quantities, inputTokens: valueOf(counts, "input") };
}
function checkTotals(counts) {
  const input = valueOf(counts, "input");
  const output = valueOf(counts, "output");
  if (!counts.has("input") && !counts.has("output") && !counts.has("seconds")) {
    throw new PricingError(
      "usage has neither input_tokens nor output_tokens. Give the usage object as OpenAI returns it."
    );
  }
  const total = counts.get("total");
  if (total !== void 0 && total.value !== input + output) {
    throw new PricingError(
      `usage says ${total.field} ${total.value}, but input and output together are ${input + output}.`
    );
  }
  for (const role of ["reasoning", "accepted", "rejected"])
    atMost(counts, role, output, "output tokens");
  mustEqual(counts, "sameAsCached", "cached");
  mustEqual(counts, "sameAsCacheWrites", "cacheWrites");
  const uncached = counts.get("uncached");
  const rest = input - valueOf(counts, "cached") - valueOf(counts, "cacheWrites");
  if (uncached !== void 0 && uncached.value !== rest) {
    throw new PricingError(
      `usage says ${uncached.field} ${uncached.value}, but ${rest} of the input is uncached.`
    );
  }
}
function mustEqual(counts, role, other) {
  const count = counts.get(role);
  if (count === void 0 || count.value === valueOf(counts, other)) return;
  throw new PricingError(
    `usage says ${count.field} ${count.value}, but no cached_tokens or cache_write_tokens of OpenAI's details says the same: whether it is part of the input is not known.`
  );
}
function splitInput(counts, sells) {
  const input = parts(counts, INPUT);
  const total = valueOf(counts, "input");
  const rest = restOf(counts, input, total, "input");
  if (rest > 0 && !tellsModality(counts, INPUT) && (sells("audio_input") || sells("image_input"))) {
    throw new PricingError(
      `usage does not say how many of the ${total} input tokens are text, audio or image, which this model prices apart. Give the details of the input too, or price the parts with OPENAI_CHARGE.`
    );
  }
  input.text += rest;
  if (!sells("image_input")) {
    input.text += input.image;
    input.image = 0;
  }
  return input;
}
function splitCached(counts, input, sells) {
  const cached = parts(counts, CACHED);
  const told = sum2(cached);
  const total = counts.get("cached");
  if (total !== void 0 && tellsModality(counts, CACHED) && told !== total.value) {
    throw new PricingError(`usage says ${total.field} ${total.value}, but its details add up to ${told}.`);
  }
  if (total !== void 0 && !tellsModality(counts, CACHED)) {
    if (total.value > sum2(input)) throw tooMuch(counts, `${total.field} ${total.value}`, sum2(input));
    const used = MODALITIES.filter((modality) => input[modality] > 0);
    const [only = "text", ...others] = used;
    const priced = used.some((modality) => sells(tokenMeter(modality, "cached input") ?? "cached_input"));
    if (total.value > 0 && others.length > 0 && priced) {
      throw new PricingError(
        `usage says ${total.field} ${total.value}, but not how many of them are ${used.join(", ")}. Give cached_tokens_details too, or price the parts with OPENAI_CHARGE.`
      );
    }
    if (others.length === 0) cached[only] = total.value;
  }
  if (!sells("image_input")) {
    cached.text += cached.image;
    cached.image = 0;
  }
  for (const modality of MODALITIES) {
    if (cached[modality] > input[modality]) {
      throw tooMuch(counts, `${cached[modality]} cached ${modality} tokens`, input[modality]);
    }
  }
  return cached;
}
function splitOutput(counts, sells) {
  const output = parts(counts, OUTPUT);
  const total = valueOf(counts, "output");
  const rest = restOf(counts, output, total, "output");
  if (rest === 0) return output;
  if (tellsModality(counts, OUTPUT) || !sells("audio_output") && !sells("image_output"))
    output.text += rest;
  else if (sells("image_output")) output.image += rest;
  else if (!sells("output")) output.audio += rest;
  else {
    throw new PricingError(
      `usage does not say how many of the ${total} output tokens are text or audio, which this model prices apart. Give the details of the output too, or price the parts with OPENAI_CHARGE.`
    );
  }
  return output;
}
function parts(counts, roles) {
  return {
    text: valueOf(counts, roles.text),
    audio: valueOf(counts, roles.audio),
    image: valueOf(counts, roles.image)
  };
}
function restOf(counts, told, total, what2) {
  const rest = total - sum2(told);
  const apart = what2 === "output" ? valueOf(counts, "reasoning") : 0;
  const tellsText = counts.has(what2 === "output" ? OUTPUT.text : INPUT.text);
  if (rest < 0 || rest > 0 && tellsText && rest !== apart) {
    throw new PricingError(`usage says ${total} ${what2} tokens, but their details add up to ${sum2(told)}.`);
  }
  return rest;
}
function tellsModality(counts, roles) {
  return MODALITIES.some((modality) => counts.has(roles[modality]));
}
function sum2({ text, audio, image }) {
  return text + audio + image;
}
function valueOf(counts, role) {
  return counts.get(role)?.value ?? 0;
}
function atMost(counts, role, most, what2) {
  const count = counts.get(role);
  if (count !== void 0 && count.value > most) {
    throw new PricingError(
      `usage says ${count.field} ${count.value}, but they are part of the ${most} ${what2}.`
    );
  }
}
function tooMuch(counts, what2, of) {
  const field2 = counts.get("input")?.field ?? "input_tokens";
  return new PricingError(`usage says ${what2}, but they are part of the ${of} tokens of ${field2}.`);
}

// src/usage/service-tier.ts
var STANDARD2 = { tier: "standard", free: false, problem: null, note: null };
function servedTier(batch, text) {
  if (batch === true) return { ...STANDARD2, tier: "batch" };
  if (text === void 0) return { ...STANDARD2, note: "tier-not-in-file" };
  const tier = parseServiceTier(text);
  if (tier === "incentivized-tier") return { ...STANDARD2, free: true };
  if (tier === "scale") {
    return {
      ...STANDARD2,
      tier: null,
      problem: "scale tier: bought as capacity, so its tokens have no list price"
    };
  }
  if (tier !== void 0) return { ...STANDARD2, tier };
  return { ...STANDARD2, problem: `service_tier ${JSON.stringify(text)} is not known: priced as standard` };
}

// src/usage/rows/row-facts.ts
var NOBODY = { organization: "", project: "", user: "", key: "" };
function ownerOf(fields, names, rules) {
  const first = (some) => {
    for (const name of some) {
      const text = fields.text(name);
      if (text === void 0) continue;
      const email = isEmail(text);
      if (email) rules.emails.add(text);
      if (!email || rules.keepEmails) return text;
    }
    return "";
  };
  return {
    organization: first(names.organization),
    project: first(names.project),
    user: first(names.user),
    key: first(names.key)
  };
}
function isEmail(text) {
  return text.includes("@") && /^\S+@\S+\.\S+$/.test(text);
}
var DAY_MS2 = 864e5;
function bucketOf(fields) {
  const start = instantOf(fields, "start_time", "start_time_iso");
  if (start === void 0) return void 0;
  const end = instantOf(fields, "end_time", "end_time_iso") ?? start + DAY_MS2;
  return { day: utcDay(new Date(start)), start, length: end > start ? end - start : DAY_MS2 };
}
function instantOf(fields, ...names) {
  for (const name of names) {
    const text = fields.text(name);
    const instant = text === void 0 ? void 0 : parseInstant(text);
    if (instant !== void 0) return instant;
  }
  return void 0;
}
function dayOf2(fields, ...names) {
  const instant = instantOf(fields, ...names);
  return instant === void 0 ? void 0 : utcDay(new Date(instant));
}
function unreadCharge(line, problem, known = {}) {
  return {
    ...NOBODY,
    line,
    day: null,
    model: null,
    sourceModel: "",
    source: "",
    meter: null,
    tier: null,
    context: null,
    quantity: null,
    requests: null,
    listCost: null,
    upperCost: null,
    billed: null,
    estimate: null,
    free: false,
    status: "unpriced",
    problem,
    notes: [],
    ...known
  };
}

// src/usage/rows/split-tokens.ts
function oneQuantity(quantity, notes = []) {
  return { ...NOTHING, quantities: [quantity], notes };
}
function withoutPrice(count, problem) {
  const unsplit = count === void 0 ? [] : [{ meter: null, count, inUnit: 1 }];
  return { ...NOTHING, unsplit, problems: [problem] };
}
function withProblems(split, problems2) {
  if (problems2.length === 0) return split;
  const counted2 = split.quantities.map(({ meter: meter2, count }) => ({
    meter: meter2,
    count: Number(count),
    inUnit: 1
  }));
  return {
    ...split,
    quantities: [],
    unsplit: [...counted2, ...split.unsplit],
    problems: [...problems2, ...split.problems]
  };
}
var NOTHING = { quantities: [], unsplit: [], inputTokens: 0, problems: [], notes: [] };
function splitTokens(counts, sells) {
  if (counts.input === void 0 && counts.output === void 0)
    return withoutPrice(void 0, "no token count in the row");
  const split = new Splitting(counts, sells);
  split.input();
  split.output();
  return split;
}
var Splitting = class {
  constructor(counts, sells) {
    this.counts = counts;
    this.sells = sells;
    this.inputTokens = counts.input ?? 0;
    this.writes = counts.cacheWrites ?? 0;
  }
  counts;
  sells;
  quantities = [];
  unsplit = [];
  problems = [];
  notes = [];
  inputTokens;
  writes;
  input() {
    const { inputText, inputAudio = 0, inputImage = 0 } = this.counts;
    const cached = this.cachedParts();
    if (inputText !== void 0) {
      this.check(
        "input_tokens",
        this.counts.input,
        inputText + inputAudio + inputImage + sum3(cached) + this.writes
      );
      this.check("input_uncached_tokens", this.counts.uncached, inputText + inputAudio + inputImage);
      this.check("input_cached_tokens", this.counts.cached, sum3(cached));
      this.addInput({ text: inputText, audio: inputAudio, image: inputImage }, cached);
      return;
    }
    const text = this.inputTokens - sum3(cached) - this.writes - inputAudio - inputImage;
    const impossible = text < 0 || cached.text < 0;
    if (impossible || this.isOpen()) {
      this.problems.push(
        impossible ? this.brokenInput() : "the input is not split into text, audio and image, which this model prices apart"
      );
      this.addUnsplit("input", this.inputTokens);
      return;
    }
    this.addInput({ text, audio: inputAudio, image: inputImage }, cached);
  }
  cachedParts() {
    const { cached, cachedText, cachedAudio, cachedImage, inputAudio = 0 } = this.counts;
    if (cached === void 0 && cachedText === void 0 && this.inputTokens > 0 && this.sells("cached_input")) {
      this.notes.push("cached-not-in-file");
    }
    const [audio, image] = [cachedAudio ?? 0, cachedImage ?? 0];
    const text = cachedText ?? (cached ?? 0) - audio - image;
    if (cachedText === void 0 && cachedAudio === void 0 && text > 0 && inputAudio > 0) {
      this.notes.push("split-not-in-file");
    }
    return { text, audio, image };
  }
  /** Whether the input may be text or something else that has a price of its own. */
  isOpen() {
    const { inputAudio, inputImage } = this.counts;
    const told = inputAudio !== void 0 || inputImage !== void 0;
    return !told && this.inputTokens > 0 && (this.sells("audio_input") || this.sells("image_input"));
  }
  brokenInput() {
    const { cached = 0, inputAudio = 0, inputImage = 0 } = this.counts;
    const parts2 = [
      `cached ${cached}`,
      ...this.writes > 0 ? [`cache writes ${this.writes}`] : [],
      ...inputAudio > 0 ? [`audio ${inputAudio}`] : [],
      ...inputImage > 0 ? [`image ${inputImage}`] : []
    ];
    return `${parts2.join(", ")} are more than the ${this.inputTokens} input tokens they are part of`;
  }
  addInput(input, cached) {
    for (const modality of MODALITIES) {
      this.add(tokenMeter(modality, "input"), input[modality]);
      this.add(tokenMeter(modality, "cached input"), cached[modality]);
      if (modality === "text") this.add("cache_write", this.writes);
    }
  }
  output() {
    const { output = 0, outputText, outputAudio = 0, outputImage = 0 } = this.counts;
    if (outputText !== void 0) {
      this.check("output_tokens", this.counts.output, outputText + outputAudio + outputImage);
      this.addOutput({ text: outputText, audio: outputAudio, image: outputImage });
      return;
    }
    const rest = output - outputAudio - outputImage;
    const modality = this.restOfOutput();
    if (rest < 0 || modality === void 0 && rest > 0) {
      this.problems.push(
        rest < 0 ? `output audio ${outputAudio} and image ${outputImage} are more than the ${output} output tokens they are part of` : "the output is not split into text and audio, which this model prices apart"
      );
      this.addUnsplit("output", output);
      return;
    }
    const parts2 = { text: 0, audio: outputAudio, image: outputImage };
    parts2[modality ?? "text"] += rest;
    this.addOutput(parts2);
  }
  /** What the output is where the row does not say: pictures of an image model, speech of a speech model, else text. */
  restOfOutput() {
    const { outputAudio, outputImage } = this.counts;
    if (outputImage === void 0 && this.sells("image_output")) {
      return outputAudio === void 0 || !this.sells("output") ? "image" : "text";
    }
    if (outputAudio !== void 0 || !this.sells("audio_output")) return "text";
    return this.sells("output") ? void 0 : "audio";
  }
  addOutput(output) {
    for (const modality of MODALITIES) this.add(tokenMeter(modality, "output"), output[modality]);
  }
  add(meter2, count) {
    if (meter2 !== void 0 && count > 0) this.quantities.push({ meter: meter2, count, inUnit: 1 });
  }
  addUnsplit(meter2, count) {
    if (count > 0) this.unsplit.push({ meter: meter2, count, inUnit: 1 });
  }
  check(name, told, parts2) {
    if (told !== void 0 && told !== parts2)
      this.problems.push(`${name} is ${told}, but its parts add up to ${parts2}`);
  }
};
function sum3({ text, audio, image }) {
  return text + audio + image;
}

// src/usage/rows/row-charges.ts
var RowCharges = class {
  constructor(row) {
    this.row = row;
    const { split, tier } = row;
    this.notes = tier.note === null ? split.notes : [...split.notes, tier.note];
  }
  row;
  charges = [];
  notes;
  priced(model, { meter: meter2, count, inUnit }, context2, listCost, upperCost, byAverage, problem) {
    const notes = byAverage ? [...this.notes, "context-by-average"] : this.notes;
    this.add(
      model,
      meter2,
      context2,
      quotientText(count, inUnit),
      listCost,
      upperCost,
      "priced",
      problem,
      notes
    );
  }
  unpriced(model, { meter: meter2, count, inUnit }, context2, problem) {
    this.add(model, meter2, context2, quotientText(count, inUnit), null, null, "unpriced", problem, this.notes);
  }
  /** The charge of a row that used nothing, or nothing that can be counted. */
  nothing(model, quantity, problem) {
    const listCost = problem === null ? "0" : null;
    const status = problem === null ? "priced" : "unpriced";
    this.add(model, null, null, quantity, listCost, null, status, problem, this.notes);
    return this.charges;
  }
  /** All of them; a row has one at least. */
  list(model) {
    const { problems: problems2 } = this.row.split;
    if (this.charges.length > 0) return this.charges;
    return this.nothing(model, "0", problems2.length === 0 ? null : problems2.join("; "));
  }
  // One literal with every field: copying objects of this size would take most of the time of reading a file.
  add(model, meter2, context2, quantity, listCost, upperCost, status, problem, notes) {
    const { row } = this;
    const isFirst = this.charges.length === 0;
    this.charges.push({
      line: row.line,
      day: row.day,
      organization: row.organization,
      project: row.project,
      user: row.user,
      key: row.key,
      model,
      sourceModel: row.sourceModel,
      source: row.source,
      meter: meter2,
      tier: row.tier.tier,
      context: context2,
      quantity,
      requests: isFirst && row.countsRequests ? row.requests : null,
      listCost,
      upperCost,
      billed: isFirst ? row.billed : null,
      estimate: isFirst ? row.estimate : null,
      free: row.tier.free,
      status,
      problem,
      notes
    });
  }
};

// src/usage/rows/vendors.ts
var OTHERS = /^(?:~?(?:anthropic|google|vertex_ai|gemini|mistral(?:ai)?|meta(?:-llama)?|cohere|deepseek|qwen|x-ai|xai|amazon|bedrock|groq|perplexity|together_ai|fireworks_ai|ollama|nvidia|microsoft|huggingface|replicate)(?:\/|$)|claude|gemini|gemma|palm|mistral|mixtral|codestral|llama|command-|deepseek|qwen|grok|nova-|titan|sonar|phi-)/;
var AZURE = /^azure(?:_ai|[ _-]?openai)?(?:\/|$)|^gpt-35-/;
function otherVendor(text) {
  const id = text.trim().toLowerCase();
  const shown = JSON.stringify(text.trim().slice(0, 80));
  if (AZURE.test(id)) return `${shown} is of Azure, whose prices are not OpenAI's list prices`;
  return OTHERS.test(id) ? `${shown} is not an OpenAI model` : void 0;
}

// src/usage/rows/usage-row.ts
var UNDECIDED_CONTEXT = "may be one long request or many short ones: say how many requests they are";
function usageCharges(row, prices) {
  const { split, tier } = row;
  const charges = new RowCharges(row);
  const vendor = vendorOf(row);
  const id = row.sourceModel === "" ? null : normalizeModelId(row.sourceModel);
  if (vendor !== void 0) return charges.nothing(id, null, vendor);
  const named = nameOf(row, prices);
  const all = [...tier.problem === null ? [] : [tier.problem], ...split.problems];
  if ("problem" in named) {
    const problem2 = [named.problem, ...all].join("; ");
    for (const counted2 of [...split.quantities, ...split.unsplit])
      charges.unpriced(id, counted2, null, problem2);
    return charges.list(id);
  }
  const { model } = named;
  const problem = all.length === 0 ? null : all.join("; ");
  if (tier.tier === null) {
    for (const quantity of split.quantities)
      charges.unpriced(model, quantity, null, problem ?? "no list price");
  } else {
    addPriced(charges, row, model, prices.of(model, tier.tier, row.day), problem);
  }
  for (const counted2 of split.unsplit)
    charges.unpriced(model, counted2, null, problem ?? "not known on which meter it is billed");
  return charges.list(model);
}
function addPriced(charges, row, model, list2, problem) {
  const { quantities, inputTokens } = row.split;
  const band = bandOf(row, list2.threshold("input"));
  if (band === void 0) {
    const why = `${inputTokens} input tokens ${UNDECIDED_CONTEXT}`;
    for (const quantity of quantities) charges.unpriced(model, quantity, null, joined(problem, why));
    return;
  }
  const byAverage = inputTokens > list2.threshold("input") && row.requests !== 1;
  for (const quantity of quantities) {
    const { meter: meter2, count, inUnit } = quantity;
    const hasBands = list2.threshold(meter2) !== Infinity;
    const context2 = hasBands ? band : "any";
    const priced = list2.on(meter2, band);
    if ("problem" in priced) charges.unpriced(model, quantity, context2, joined(problem, priced.problem));
    else {
      const isOpen = byAverage && hasBands;
      const upperCost = isOpen ? list2.cost(meter2, "long", count, inUnit) : null;
      charges.priced(model, quantity, context2, priced.price.text(count, inUnit), upperCost, isOpen, problem);
    }
  }
}
function bandOf({ split, requests }, threshold) {
  if (split.inputTokens <= threshold) return "short";
  if (requests === null || requests === 0) return void 0;
  return split.inputTokens / requests > threshold ? "long" : "short";
}
function vendorOf({ tool, provider, sourceModel }) {
  if (tool !== void 0) return void 0;
  return (provider === void 0 ? void 0 : otherVendor(provider)) ?? otherVendor(sourceModel);
}
function nameOf(row, prices) {
  if (row.tool !== void 0) return { model: row.tool };
  if (row.sourceModel === "") return { problem: "no model in the file: export again, grouped by model" };
  return prices.model(row.sourceModel, row.day);
}
function joined(one2, other) {
  return one2 === null ? other : `${one2}; ${other}`;
}

// src/usage/formats/reading.ts
function sellsOf(prices, text, day2) {
  const named = text === "" ? void 0 : prices.model(text, day2);
  if (named === void 0 || "problem" in named) return () => false;
  return (meter2) => prices.sells(named.model, meter2);
}

// src/usage/formats/answers.ts
function* readAnswers(documents, reading) {
  const answers = documents.map(({ line, value }) => ({ line, answer: attempt2(value) }));
  const otherwise = neighbours(answers) ?? reading.otherwise;
  const rules = { ...reading, otherwise };
  for (const { line, answer } of answers) {
    yield typeof answer === "string" ? [unreadCharge(line, answer)] : chargesOf(line, answer, rules);
  }
}
function attempt2(value) {
  if (value === void 0) return "the line is no JSON: it is broken, or breaks off";
  return orProblem(() => readAnswer(value));
}
function neighbours(answers) {
  for (const { answer } of answers)
    if (typeof answer !== "string" && answer.day !== void 0) return answer.day;
  return void 0;
}
function chargesOf(line, answer, reading) {
  const { counts, model: sourceModel = "", requests } = answer;
  const day2 = answer.day ?? reading.otherwise;
  if (counts === void 0) {
    return [
      unreadCharge(line, "", {
        day: answer.day ?? null,
        sourceModel,
        quantity: "0",
        listCost: "0",
        status: "priced",
        problem: null,
        source: "failed"
      })
    ];
  }
  const split = orProblem(() => ({
    ...NOTHING,
    ...splitUsage(counts, sellsOf(reading.prices, sourceModel, day2))
  }));
  if (typeof split === "string") return [unreadCharge(line, split, { day: day2, sourceModel })];
  return usageCharges(
    {
      ...NOBODY,
      line,
      day: day2,
      sourceModel,
      source: "",
      billed: null,
      estimate: null,
      split: answer.day === void 0 ? { ...split, notes: ["day-not-in-file"] } : split,
      tier: servedTier(answer.tier === "batch", answer.tier),
      requests,
      countsRequests: true
    },
    reading.prices
  );
}
function orProblem(compute) {
  try {
    return compute();
  } catch (error) {
    if (error instanceof PricingError) return error.message;
    throw error;
  }
}

// src/usage/formats/billing-legacy.ts
var CENTS = 100;
function readBillingLegacy(document, firstLine) {
  const days = Array.isArray(document["daily_costs"]) ? document["daily_costs"].filter(isObject2) : [];
  let line = firstLine;
  return days.flatMap((entry) => {
    const instant = timeOf(entry["timestamp"]);
    const day2 = instant === void 0 ? null : utcDay(new Date(instant));
    const items = Array.isArray(entry["line_items"]) ? entry["line_items"].filter(isObject2) : [];
    return items.map((item) => {
      const source = textOf2(item["name"]) ?? "";
      const known = { day: day2, source, billed: dollars(item["cost"]) };
      return unreadCharge(line++, "a category of models, which has no list price", known);
    });
  });
}
function timeOf(value) {
  return typeof value === "number" || typeof value === "string" ? parseInstant(value) : void 0;
}
function dollars(cents) {
  const text = typeof cents === "number" || typeof cents === "string" ? decimalText(cents) : void 0;
  return text === void 0 ? null : new Decimal(text).dividedBy(CENTS).toFixed();
}

// src/usage/rows/fields.ts
var TableFields = class {
  /** @param columns where each column stands, by its name in lower case */
  constructor(columns, cells) {
    this.columns = columns;
    this.cells = cells;
  }
  columns;
  cells;
  text(name) {
    const index = this.columns.get(name);
    const cell = index === void 0 ? void 0 : this.cells[index]?.trim();
    return cell === "" ? void 0 : cell;
  }
  object(name) {
    const text = this.text(name);
    return text === void 0 ? void 0 : objectOf(parseJson(text));
  }
};
function objectOf(value) {
  return isObject2(value) ? value : "broken";
}
var JsonFields = class {
  values = /* @__PURE__ */ new Map();
  constructor(object) {
    for (const name of Object.keys(object)) this.values.set(name.toLowerCase(), object[name]);
  }
  text(name) {
    const value = this.values.get(name) ?? this.nested(name);
    if (typeof value === "string") return value.trim() === "" ? void 0 : value.trim();
    return typeof value === "number" || typeof value === "boolean" ? String(value) : void 0;
  }
  object(name) {
    const value = this.values.get(name);
    if (value === void 0 || value === null || value === "") return void 0;
    return objectOf(typeof value === "string" ? parseJson(value) : value);
  }
  nested(name) {
    const point = name.indexOf(".");
    const inner = point < 0 ? void 0 : this.values.get(name.slice(0, point));
    if (typeof inner !== "object" || inner === null || Array.isArray(inner)) return void 0;
    return inner[name.slice(point + 1)];
  }
};
var GROUPED = "may be thousands with points between, or decimals: import the file as it was downloaded";
var CountReader = class {
  constructor(fields) {
    this.fields = fields;
  }
  fields;
  problems = [];
  /** The first of several names that the row has, as a whole number; undefined when it has none, or a wrong one. */
  count(...names) {
    for (const name of names) {
      const text = this.fields.text(name);
      if (text === void 0) continue;
      const isOpen = mayBeGrouped(text);
      const count = isOpen ? void 0 : wholeNumber(text);
      if (count === void 0) {
        const why = isOpen ? GROUPED : "is no whole number of at least 0";
        this.problems.push(`${name} ${JSON.stringify(text.slice(0, 40))} ${why}`);
      }
      return count;
    }
    return void 0;
  }
};

// src/pricing/tools/code-interpreter.ts
var CONTAINER_MINUTES_FROM = "2026-06-02";
var FEWEST_MINUTES = 5;
var CONTAINERS = /* @__PURE__ */ new Map([
  ["code-interpreter", "container_minute_1gb"],
  ["code-interpreter-1gb", "container_minute_1gb"],
  ["code-interpreter-4gb", "container_minute_4gb"],
  ["code-interpreter-16gb", "container_minute_16gb"],
  ["code-interpreter-64gb", "container_minute_64gb"]
]);
var CODE_INTERPRETERS = [...CONTAINERS.keys()];
var SESSION_MINUTES = 20;
function codeInterpreterUse(tool, quantity, day2) {
  const meter2 = CONTAINERS.get(tool);
  if (meter2 === void 0) return void 0;
  if (day2 >= CONTAINER_MINUTES_FROM) {
    return { meter: meter2, quantity: quantity === 0 ? 0 : Math.max(quantity, FEWEST_MINUTES) };
  }
  return meter2 === "container_minute_1gb" ? { meter: "session", quantity } : { meter: meter2, quantity: quantity * SESSION_MINUTES };
}

// src/pricing/data/aliases.tsv
var aliases_default = "alias	model	from	until	source\ncodex-mini	codex-mini-latest	2025-05-15		openai-changelog\ncomputer-use-preview-2025-03-11	computer-use-preview	2025-03-11		openai-changelog\ndaybreak-blue-latest	gpt-5.6-sol	2026-08-07		openai-model-pages\nft:gpt-3.5-turbo-0125	ft:gpt-3.5-turbo	2024-02-01		openai-changelog\nft:gpt-3.5-turbo-0613	ft:gpt-3.5-turbo	2023-08-22		openai-changelog\nft:gpt-3.5-turbo-1106	ft:gpt-3.5-turbo	2023-11-06		openai-changelog\nft:gpt-4o-2024-08-06	ft:gpt-4o	2024-08-20		openai-changelog\nft:gpt-4o-mini-2024-07-18	ft:gpt-4o-mini	2024-07-23		openai-changelog\ngpt-3.5-turbo	gpt-3.5-turbo-0301	2023-03-01	2023-06-27	openai-post-2023-03\ngpt-3.5-turbo	gpt-3.5-turbo-0613	2023-06-27	2024-02-16	openai-models-copy-2024-02\ngpt-3.5-turbo-16k-0613	gpt-3.5-turbo-16k	2023-06-13		openai-post-2023-06\ngpt-3.5-turbo-instruct-0914	gpt-3.5-turbo-instruct	2023-09-18		litellm\ngpt-4	gpt-4-0314	2023-03-14	2023-06-27	openai-deprecations\ngpt-4	gpt-4-0613	2023-06-27		openai-deprecations\ngpt-4-1106-vision-preview	gpt-4-vision-preview	2023-11-06		openai-changelog\ngpt-4-32k-0314	gpt-4-32k	2023-03-14		litellm\ngpt-4-32k-0613	gpt-4-32k	2023-06-13		openai-post-2023-06\ngpt-4-turbo	gpt-4-turbo-2024-04-09	2024-04-09		openai-changelog\ngpt-4-turbo-preview	gpt-4-0125-preview	2024-01-25		openai-changelog\ngpt-4.1-2025-04-14	gpt-4.1	2025-04-14		openai-changelog\ngpt-4.1-mini-2025-04-14	gpt-4.1-mini	2025-04-14		openai-changelog\ngpt-4.1-nano-2025-04-14	gpt-4.1-nano	2025-04-14		openai-changelog\ngpt-4.5-preview-2025-02-27	gpt-4.5-preview	2025-02-27		openai-changelog\ngpt-4o	gpt-4o-2024-05-13	2024-05-13	2024-10-02	openai-email-2024-09\ngpt-4o-2024-08-06	gpt-4o	2024-10-02		openai-email-2024-09\ngpt-4o-2024-11-20	gpt-4o	2024-11-20		openai-changelog\ngpt-4o-audio-preview	gpt-4o-audio-preview-2024-10-01	2024-10-17	2024-12-17	price-page-copy-2024-11\ngpt-4o-audio-preview-2024-12-17	gpt-4o-audio-preview	2024-12-17		openai-changelog\ngpt-4o-audio-preview-2025-06-03	gpt-4o-audio-preview	2025-06-03		openai-changelog\ngpt-4o-mini-2024-07-18	gpt-4o-mini	2024-07-18		openai-changelog\ngpt-4o-mini-audio-preview-2024-12-17	gpt-4o-mini-audio-preview	2024-12-17		openai-changelog\ngpt-4o-mini-realtime-preview-2024-12-17	gpt-4o-mini-realtime-preview	2024-12-17		openai-changelog\ngpt-4o-mini-search-preview-2025-03-11	gpt-4o-mini-search-preview	2025-03-11		openai-changelog\ngpt-4o-mini-transcribe-2025-03-20	gpt-4o-mini-transcribe	2025-03-20		openai-changelog\ngpt-4o-mini-transcribe-2025-12-15	gpt-4o-mini-transcribe	2025-12-15		openai-changelog\ngpt-4o-mini-tts-2025-03-20	gpt-4o-mini-tts	2025-03-20		openai-changelog\ngpt-4o-mini-tts-2025-12-15	gpt-4o-mini-tts	2025-12-15		openai-changelog\ngpt-4o-realtime-preview	gpt-4o-realtime-preview-2024-10-01	2024-10-01	2024-12-17	price-page-copy-2024-11\ngpt-4o-realtime-preview-2024-12-17	gpt-4o-realtime-preview	2024-12-17		openai-changelog\ngpt-4o-realtime-preview-2025-06-03	gpt-4o-realtime-preview	2025-06-03		openai-changelog\ngpt-4o-search-preview-2025-03-11	gpt-4o-search-preview	2025-03-11		openai-changelog\ngpt-5-2025-08-07	gpt-5	2025-08-07		openai-changelog\ngpt-5-chat	gpt-5-chat-latest	2025-08-07		openai-python\ngpt-5-mini-2025-08-07	gpt-5-mini	2025-08-07		openai-changelog\ngpt-5-nano-2025-08-07	gpt-5-nano	2025-08-07		openai-changelog\ngpt-5-pro-2025-10-06	gpt-5-pro	2025-10-06		openai-changelog\ngpt-5-search-api-2025-10-14	gpt-5-search-api	2025-10-14		litellm\ngpt-5.1-2025-11-13	gpt-5.1	2025-11-13		openai-changelog\ngpt-5.1-chat	gpt-5.1-chat-latest	2025-11-13		openai-changelog\ngpt-5.2-2025-12-11	gpt-5.2	2025-12-11		openai-changelog\ngpt-5.2-chat	gpt-5.2-chat-latest	2025-12-11		openai-changelog\ngpt-5.2-pro-2025-12-11	gpt-5.2-pro	2025-12-11		openai-python\ngpt-5.3-chat	gpt-5.3-chat-latest	2026-03-03		openai-changelog\ngpt-5.4-2026-03-05	gpt-5.4	2026-03-05		openai-changelog\ngpt-5.4-mini-2026-03-17	gpt-5.4-mini	2026-03-17		openai-changelog\ngpt-5.4-nano-2026-03-17	gpt-5.4-nano	2026-03-17		openai-changelog\ngpt-5.4-pro-2026-03-05	gpt-5.4-pro	2026-03-05		openai-changelog\ngpt-5.5-2026-04-23	gpt-5.5	2026-04-24		openai-changelog\ngpt-5.5-2026-04-24	gpt-5.5	2026-04-24		openai-changelog\ngpt-5.5-pro-2026-04-23	gpt-5.5-pro	2026-04-24		openai-changelog\ngpt-5.6	gpt-5.6-sol	2026-07-09		openai-changelog\ngpt-audio-2025-08-28	gpt-audio	2025-08-28		price-page-copy-2025-09\ngpt-audio-mini-2025-10-06	gpt-audio-mini	2025-10-06		openai-changelog\ngpt-audio-mini-2025-12-15	gpt-audio-mini	2025-12-15		openai-changelog\ngpt-daybreak-blue-latest	gpt-5.6-sol	2026-08-07		openai-model-pages\ngpt-image-1-2025-04-23	gpt-image-1	2025-04-23		openai-changelog\ngpt-image-1.5-2025-12-16	gpt-image-1.5	2025-12-16		openai-changelog\ngpt-image-2-2026-04-21	gpt-image-2	2026-04-21		openai-changelog\ngpt-realtime-2025-08-28	gpt-realtime	2025-08-28		openai-changelog\ngpt-realtime-mini-2025-10-06	gpt-realtime-mini	2025-10-06		openai-changelog\ngpt-realtime-mini-2025-12-15	gpt-realtime-mini	2025-12-15		openai-changelog\no1-2024-12-17	o1	2024-12-17		openai-changelog\no1-mini-2024-09-12	o1-mini	2024-09-12		openai-changelog\no1-preview-2024-09-12	o1-preview	2024-09-12		openai-changelog\no1-pro-2025-03-19	o1-pro	2025-03-19		openai-changelog\no3-2025-04-16	o3	2025-04-16		openai-changelog\no3-deep-research-2025-06-26	o3-deep-research	2025-06-26		openai-community-2025-06\no3-mini-2025-01-31	o3-mini	2025-01-31		openai-changelog\no3-pro-2025-06-10	o3-pro	2025-06-10		openai-changelog\no4-mini-2025-04-16	o4-mini	2025-04-16		openai-changelog\no4-mini-deep-research-2025-06-26	o4-mini-deep-research	2025-06-26		openai-community-2025-06\nomni-moderation-2024-09-26	omni-moderation-latest	2024-09-26		openai-changelog\nsora-2-2025-10-06	sora-2	2025-10-06		openai-changelog\nsora-2-2025-12-08	sora-2	2025-12-08		openai-deprecations\nsora-2-pro-2025-10-06	sora-2-pro	2025-10-06		openai-changelog\ntext-embedding-ada	text-embedding-ada-002	2022-12-15		openai-post-2024-01\ntext-embedding-ada-002-v2	text-embedding-ada-002	2022-12-15		openai-post-2024-01\ntext-moderation-007	text-moderation-latest	2024-01-25		openai-post-2024-01\ntext-moderation-stable	text-moderation-latest	2024-01-25		openai-post-2024-01\ntts-1-1106	tts-1	2023-11-06		openai-python\ntts-1-hd-1106	tts-1-hd	2023-11-06		openai-python\nwhisper	whisper-1	2023-03-01		openai-post-2023-03\n";

// src/pricing/data/models.tsv
var models_default = "model	released	shutdown	context_window	encoding	reasoning	images	note\nada	2020-06-11	2024-01-04		r50k_base		none	day of the private beta; open to all from 2021-11-18; release day not confirmed by a source\nbabbage	2020-06-11	2024-01-04		r50k_base		none	day of the private beta; open to all from 2021-11-18; release day not confirmed by a source\nbabbage-002	2023-08-22	2026-09-28	16384	cl100k_base		none	context window from one source\nchat-latest	2026-05-05			o200k_base		unknown	\nchatgpt-4o-latest	2024-08-15	2026-02-17	128000	o200k_base	no	tiles-gpt-4o like gpt-4o	\nchatgpt-image-latest	2025-12-16	2026-12-01				fidelity-gpt-image-1 like gpt-image-1.5	\nchatkit	2025-10-06					none	\ncode-interpreter	2023-11-06					none	\ncodex-mini-latest	2025-05-15	2026-02-12	200000	o200k_base	yes	patches-o4-mini calculator-2025	2026-01-16 by another list\ncomputer-use-preview	2025-03-11	2026-07-23	8192	o200k_base		tiles-computer-use	context window from one source\ncurie	2020-06-11	2024-01-04		r50k_base		none	day of the private beta; open to all from 2021-11-18; release day not confirmed by a source\ndall-e-2	2022-11-03	2026-05-12				none	release day not confirmed by a source\ndall-e-3	2023-11-06	2026-05-12				none	\ndavinci	2020-06-11	2024-01-04		r50k_base		none	day of the private beta; open to all from 2021-11-18; release day not confirmed by a source\ndavinci-002	2023-08-22	2026-09-28	16384	cl100k_base		none	context window from one source\nfile-search	2024-04-17					none	tool of Assistants; calls are billed since 2025-03-11\nft:babbage-002	2023-08-22	2026-10-23	16384	cl100k_base			context window from one source\nft:davinci-002	2023-08-22	2026-10-23	16384	cl100k_base			context window from one source\nft:gpt-3.5-turbo	2023-08-22	2026-10-23	16385	cl100k_base			context window from one source\nft:gpt-4.1	2025-04-14		1047576	o200k_base			\nft:gpt-4.1-mini	2025-04-14		1047576	o200k_base			\nft:gpt-4.1-nano	2025-05-07	2026-10-23	1047576	o200k_base			\nft:gpt-4o	2024-08-20		128000	o200k_base			\nft:gpt-4o-mini	2024-07-23		128000	o200k_base			\nft:o4-mini	2025-05-07	2026-10-23	200000	o200k_base			\nft:o4-mini:data-sharing	2025-05-07	2026-10-23	200000	o200k_base			\ngpt-3.5-turbo	2023-03-01	2026-10-23	16385	cl100k_base	no	none	\ngpt-3.5-turbo-0125	2024-02-01	2026-10-23	16385	cl100k_base	no	none	\ngpt-3.5-turbo-0301	2023-03-01	2024-09-13	4096	cl100k_base		none	\ngpt-3.5-turbo-0613	2023-06-13	2024-09-13	4096	cl100k_base		none	\ngpt-3.5-turbo-1106	2023-11-06	2026-09-28	16385	cl100k_base	no	none	\ngpt-3.5-turbo-16k	2023-06-13	2024-09-13	16385	cl100k_base		none	context window from one source\ngpt-3.5-turbo-instruct	2023-09-18	2026-09-28	4096	cl100k_base		none	release day from one source\ngpt-4-0125-preview	2024-01-25	2026-03-26	128000	cl100k_base		none	\ngpt-4-0314	2023-03-14	2026-03-26	8192	cl100k_base		none	by waiting list; open to all from 2023-07-06; release day not confirmed by a source\ngpt-4-0613	2023-06-13	2026-10-23	8192	cl100k_base	no	none	\ngpt-4-1106-preview	2023-11-06	2026-10-23	128000	cl100k_base		none	shut-down day also given as 2026-03-26\ngpt-4-32k	2023-03-14	2025-06-06	32768	cl100k_base		none	by waiting list; open to all from 2023-07-06; release day not confirmed by a source; context window from one source\ngpt-4-turbo-2024-04-09	2024-04-09	2026-10-23	128000	cl100k_base	no	tiles-gpt-4o guide-2025	\ngpt-4-vision-preview	2023-11-06	2024-12-06	128000	cl100k_base		tiles-gpt-4o guide-2023	context window from one source\ngpt-4.1	2025-04-14	2027-01-14	1047576	o200k_base	no	tiles-gpt-4o	\ngpt-4.1-mini	2025-04-14	2027-01-14	1047576	o200k_base	no	patches-gpt-4.1-mini	\ngpt-4.1-nano	2025-04-14	2026-10-23	1047576	o200k_base	no	patches-gpt-4.1-nano	\ngpt-4.5-preview	2025-02-27	2025-07-14	128000	o200k_base	no	tiles-gpt-4o guide-2025	context window from one source\ngpt-4o	2024-05-13	2027-01-14	128000	o200k_base	no	tiles-gpt-4o	\ngpt-4o-2024-05-13	2024-05-13	2026-10-23	128000	o200k_base	no	tiles-gpt-4o calculator-2025	\ngpt-4o-2024-08-06	2024-08-06	2027-01-14	128000	o200k_base	no	tiles-gpt-4o	\ngpt-4o-audio-preview	2024-10-17	2026-05-07	128000	o200k_base		none	\ngpt-4o-audio-preview-2024-10-01	2024-10-17	2025-10-10	128000	o200k_base		none	\ngpt-4o-mini	2024-07-18	2027-01-14	128000	o200k_base	no	tiles-gpt-4o-mini	\ngpt-4o-mini-audio-preview	2024-12-17	2026-05-07	128000	o200k_base		none	context window from one source\ngpt-4o-mini-realtime-preview	2024-12-17	2026-05-07	128000	o200k_base		none	context window as printed for the first snapshot; shut-down of its dated ids also given as 2026-07-23; context window from one source\ngpt-4o-mini-search-preview	2025-03-11	2026-07-23	128000	o200k_base	no	none	context window from one source\ngpt-4o-mini-transcribe	2025-03-20	2027-02-26	16000	o200k_base		none	context window from one source\ngpt-4o-mini-tts	2025-03-20			cl100k_base		none	\ngpt-4o-mini-tts-2025-03-20	2025-03-20	2026-07-23		cl100k_base			\ngpt-4o-realtime-preview	2024-10-01	2026-05-07	128000	o200k_base		none	context window as printed for the first snapshot; shut-down of its dated ids also given as 2026-07-23; context window from one source\ngpt-4o-realtime-preview-2024-10-01	2024-10-01	2025-10-10	128000	o200k_base		none	\ngpt-4o-search-preview	2025-03-11	2026-07-23	128000	o200k_base	no	none	context window from one source\ngpt-4o-transcribe	2025-03-20	2027-02-26	16000	o200k_base		none	context window from one source\ngpt-4o-transcribe-diarize	2025-10-15	2027-02-26	16000	o200k_base		none	called new on 2025-10-21; release day not confirmed by a source; context window from one source\ngpt-5	2025-08-07	2026-12-11	400000	o200k_base	yes	tiles-gpt-5	\ngpt-5-chat-latest	2025-08-07	2026-07-23	128000	o200k_base	no	tiles-gpt-5 guide-2025	\ngpt-5-codex	2025-09-23	2026-07-23	400000	o200k_base	yes	tiles-gpt-5 calculator-2025	\ngpt-5-codex-mini	2025-11-07			o200k_base		patches-gpt-5.3-codex like gpt-5-mini	announced for Codex; release day not confirmed by a source\ngpt-5-mini	2025-08-07	2026-12-11	400000	o200k_base	yes	patches-gpt-5-mini	\ngpt-5-nano	2025-08-07	2026-12-11	400000	o200k_base	yes	patches-gpt-5-nano	\ngpt-5-pro	2025-10-06	2026-12-11	400000	o200k_base	yes	tiles-gpt-5 like gpt-5	\ngpt-5-search-api	2025-10-14		272000	o200k_base		unknown	day taken from its snapshot's name; release day from one source; context window from one source\ngpt-5.1	2025-11-13		400000	o200k_base	yes	tiles-gpt-5	\ngpt-5.1-chat-latest	2025-11-13	2026-07-23	128000	o200k_base		tiles-gpt-5 like gpt-5.1	\ngpt-5.1-codex	2025-11-13	2026-07-23	400000	o200k_base	yes	tiles-gpt-5 like gpt-5.1	\ngpt-5.1-codex-max	2025-12-04	2026-07-23	400000	o200k_base	yes	tiles-gpt-5 like gpt-5.1	\ngpt-5.1-codex-mini	2025-11-13	2026-07-23	400000	o200k_base	yes	patches-gpt-5.3-codex like gpt-5-mini	\ngpt-5.1-mini	2025-11-13			o200k_base		unknown	named in the SDK, priced by no page of OpenAI; release day from one source\ngpt-5.2	2025-12-11		400000	o200k_base	yes	patches-gpt-5.2	\ngpt-5.2-chat-latest	2025-12-11	2026-08-10	128000	o200k_base		patches-gpt-5.3-codex like gpt-5.2	\ngpt-5.2-codex	2026-01-14	2026-07-23	400000	o200k_base	yes	patches-gpt-5.3-codex like gpt-5.2	\ngpt-5.2-pro	2025-12-11		400000	o200k_base	yes	patches-gpt-5.2 like gpt-5.2	\ngpt-5.3-chat-latest	2026-03-03	2026-08-10	128000	o200k_base		patches-gpt-5.3-chat like gpt-5.3-codex	\ngpt-5.3-codex	2026-02-24		400000	o200k_base	yes	patches-gpt-5.3-codex	in the Codex apps since 2026-02-05\ngpt-5.4	2026-03-05		1050000	o200k_base	yes	patches-gpt-5.4	\ngpt-5.4-cyber						patches-gpt-5.4 like gpt-5.4	named on the price page without a price\ngpt-5.4-mini	2026-03-17		400000	o200k_base	yes	patches-gpt-5.4-mini	\ngpt-5.4-nano	2026-03-17		400000	o200k_base	yes	patches-gpt-5.4-mini	\ngpt-5.4-pro	2026-03-05		1050000	o200k_base	yes	patches-gpt-5.4 like gpt-5.4	\ngpt-5.5	2026-04-24		1050000	o200k_base	yes	patches-gpt-5.5	sold by API from 2026-04-24, a day after the name of its snapshot\ngpt-5.5-cyber				o200k_base	yes	patches-gpt-5.5 like gpt-5.5	release day not known\ngpt-5.5-pro	2026-04-24		1050000	o200k_base	yes	patches-gpt-5.5 like gpt-5.5	sold by API from 2026-04-24, a day after the name of its snapshot\ngpt-5.6-cyber	2026-08-07			o200k_base	yes	patches-gpt-5.6 like gpt-5.6-sol	\ngpt-5.6-luna	2026-07-09		1050000	o200k_base	yes	patches-gpt-5.6	context window from one source\ngpt-5.6-sol	2026-07-09		1050000	o200k_base	yes	patches-gpt-5.6	\ngpt-5.6-terra	2026-07-09		1050000	o200k_base	yes	patches-gpt-5.6	context window from one source\ngpt-6-astra	2026-09-03		1050000		yes	patches-gpt-6	context window from one source\ngpt-6-luna	2026-09-22				yes	patches-gpt-6 like gpt-6-astra	release day from one source\ngpt-6-sol	2026-09-22				yes	patches-gpt-6 like gpt-6-astra	release day from one source\ngpt-6.1-sol	2026-09-29				yes	patches-gpt-6 like gpt-6-astra	\ngpt-6.1-terra	2026-10-26				yes	patches-gpt-6 like gpt-6-astra	release day from one source\ngpt-6.2-astra	2026-11-17		1050000		yes	patches-gpt-6 like gpt-6-astra	context window from one source\ngpt-6.2-sol	2026-11-17		1050000		yes	patches-gpt-6 like gpt-6-astra	context window from one source\ngpt-audio	2025-08-28	2027-01-20	128000	o200k_base		none	shut-down of the gpt-realtime and gpt-audio families; which later versions it covers is not known\ngpt-audio-1.5	2026-02-23		128000	o200k_base		none	\ngpt-audio-mini	2025-10-06	2027-01-20	128000	o200k_base		none	shut-down of the gpt-realtime and gpt-audio families; which later versions it covers is not known\ngpt-audio-mini-2025-10-06	2025-10-06	2026-07-23	128000	o200k_base			\ngpt-image-1	2025-04-23	2026-10-23				fidelity-gpt-image-1	\ngpt-image-1-mini	2025-10-06	2026-12-01				fidelity-gpt-image-1-mini like gpt-image-1	\ngpt-image-1.5	2025-12-16	2026-12-01				fidelity-gpt-image-1 like gpt-image-1	\ngpt-image-2	2026-04-21					unknown	\ngpt-image-2.5-flare	2026-09-08					unknown	\ngpt-image-2.5-sunburst	2026-09-08					unknown	\ngpt-image-2.6-flare	2026-11-04					unknown	release day from one source\ngpt-image-2.6-sunburst	2026-11-04					unknown	release day from one source\ngpt-live-1	2026-09-10					unknown	\ngpt-live-1.1	2026-11-20					unknown	day on which its page was read; release day from one source\ngpt-live-transcribe	2026-07-28					none	\ngpt-oss-120b	2025-08-05			o200k_harmony		none	open weights, not sold by OpenAI; release day not confirmed by a source\ngpt-oss-20b	2025-08-05			o200k_harmony		none	open weights, not sold by OpenAI; release day not confirmed by a source\ngpt-oss-safeguard-20b	2025-10-29			o200k_harmony		none	\ngpt-realtime	2025-08-28	2027-01-20	32000	o200k_base		unknown	shut-down of the gpt-realtime and gpt-audio families; which later versions it covers is not known; context window from one source\ngpt-realtime-1.5	2026-02-23		32000	o200k_base		unknown	context window from one source\ngpt-realtime-2	2026-05-07		128000	o200k_base		unknown	context window 32,000 by litellm; context window from one source\ngpt-realtime-2.1	2026-07-06		128000	o200k_base		unknown	\ngpt-realtime-2.1-mini	2026-07-06		128000	o200k_base		unknown	context window from one source\ngpt-realtime-mini	2025-10-06	2027-01-20	128000	o200k_base		unknown	shut-down of the gpt-realtime and gpt-audio families; which later versions it covers is not known; context window from one source\ngpt-realtime-mini-2025-10-06	2025-10-06	2026-07-23	128000	o200k_base			context window from one source\ngpt-realtime-translate	2026-05-07			o200k_base		none	\ngpt-realtime-whisper	2026-05-07			o200k_base		none	\ngpt-rosalind-research	2026-10-05					unknown	day on which billing began; release day from one source\ngpt-transcribe	2026-07-28					none	\nimage-web-search	2026-06-09					none	\no1	2024-12-17	2026-10-23	200000	o200k_base	yes	tiles-o-series	\no1-mini	2024-09-12	2025-10-27	128000	o200k_base		none	\no1-preview	2024-09-12	2025-07-28	128000	o200k_base		none	\no1-pro	2025-03-19	2026-10-23	200000	o200k_base	yes	tiles-o-series	\no3	2025-04-16	2026-12-11	200000	o200k_base	yes	tiles-o-series	\no3-deep-research	2025-06-26	2026-07-23	200000	o200k_base	yes	tiles-o-series like o3	2025-06-24 by the heading of the changelog\no3-mini	2025-01-31	2026-10-23	200000	o200k_base	yes	none	\no3-pro	2025-06-10	2026-12-11	200000	o200k_base	yes	tiles-o-series like o3	\no4-mini	2025-04-16	2026-10-23	200000	o200k_base	yes	patches-o4-mini	\no4-mini-deep-research	2025-06-26	2026-07-23	200000	o200k_base	yes	patches-o4-mini like o4-mini	2025-06-24 by the heading of the changelog\nomni-moderation-latest	2024-09-26		32768			unknown	context window from one source\nsora-2	2025-10-06	2026-09-24				unknown	\nsora-2-pro	2025-10-06	2026-09-24				unknown	\ntext-ada-001	2022-01-27	2024-01-04	2049	r50k_base		none	release day not confirmed by a source; context window from one source\ntext-babbage-001	2022-01-27	2024-01-04	2049	r50k_base		none	release day not confirmed by a source; context window from one source\ntext-curie-001	2022-01-27	2024-01-04	2049	r50k_base		none	release day not confirmed by a source; context window from one source\ntext-davinci-001	2022-01-27	2024-01-04		r50k_base		none	release day not confirmed by a source\ntext-davinci-002	2022-03-15	2024-01-04		p50k_base		none	release day not confirmed by a source\ntext-davinci-003	2022-11-28	2024-01-04	4097	p50k_base		none	release day not confirmed by a source; context window from one source\ntext-embedding-3-large	2024-01-25		8191	cl100k_base		none	\ntext-embedding-3-small	2024-01-25		8191	cl100k_base		none	\ntext-embedding-ada-002	2022-12-15		8191	cl100k_base		none	release day not confirmed by a source\ntext-moderation-latest	2022-08-10	2025-10-27	32768			none	release day not confirmed by a source; context window from one source\ntts-1	2023-11-06					none	\ntts-1-hd	2023-11-06					none	\nweb-search	2025-08-26					none	day taken from the SDK's name of the tool; release day from one source\nweb-search-preview	2025-03-11					none	\nweb-search-preview-high	2025-03-11					none	\nweb-search-preview-low	2025-03-11					none	\nweb-search-preview-medium	2025-03-11					none	\nweb-search-preview-mini-high	2025-03-11					none	\nweb-search-preview-mini-low	2025-03-11					none	\nweb-search-preview-mini-medium	2025-03-11					none	\nweb-search-preview-non-reasoning	2025-03-11					none	\nwhisper-1	2023-03-01	2027-02-26				none	\n";

// src/pricing/data/rates.tsv
var rates_default = "model	tier	context	threshold	from	until	source	note	prices	certainty	day\nada	standard	any		2022-07-03	2022-09-01	price-page-copy-2022-07	held before that day too, since when is not known	input 0.8, output 0.8	documented	first seen\nada	standard	any		2022-09-01		openai-help-2022-09		input 0.4, output 0.4	documented	as sourced\nbabbage	standard	any		2022-07-03	2022-09-01	price-page-copy-2022-07	held before that day too, since when is not known	input 1.2, output 1.2	documented	first seen\nbabbage	standard	any		2022-09-01		openai-help-2022-09		input 0.5, output 0.5	documented	as sourced\nbabbage-002	standard	any		2023-08-22		openai-pricing-2026-08	first day not confirmed	input 0.4, output 0.4	documented	own knowledge\nbabbage-002	batch	any		2024-04-15		openai-pricing-2026-08	first day of the Batch API; that it took this model from the start is not confirmed	input 0.2, output 0.2	documented	own knowledge\nchat-latest	standard	any		2026-05-05		openai-pricing-2026-08		input 5, cached_input 0.5, output 30	documented	as sourced\nchatgpt-4o-latest	standard	any		2024-08-15		price-page-copy-2025-09		input 5, output 15	documented	as sourced\nchatgpt-image-latest	standard	any		2025-12-16		openai-pricing-2026-08		input 5, cached_input 1.25, output 10, cached_image_input 2	documented	as sourced\nchatgpt-image-latest	standard	any		2025-12-16		openai-pricing-2026-08	litellm has 10	image_input 8	documented	as sourced\nchatgpt-image-latest	standard	any		2025-12-16		openai-pricing-2026-08	litellm has 40	image_output 32	documented	as sourced\nchatgpt-image-latest	batch	any		2026-02-10		openai-pricing-2026-08		input 2.5, cached_input 0.63, output 5, image_input 4, cached_image_input 1, image_output 16	documented	as sourced\nchatkit	standard	any		2025-10-06	2025-11-01	openai-pricing-2025-10	billing begins on 2025-11-01; no charges apply before	gb_day 0	documented	as sourced\nchatkit	standard	any		2025-11-01		openai-pricing-2026-08	after 1 GB free per account per month	gb_day 0.1	documented	as sourced\ncode-interpreter	standard	any		2023-11-06	2023-11-17	price-page-copy-2023-11	printed as free until 2023-11-17; one source	session 0	one source	as sourced\ncode-interpreter	standard	any		2023-11-17	2026-06-02	openai-pricing-2025-10	a session of Assistants, a container in the Responses API	session 0.03	documented	as sourced\ncode-interpreter	standard	any		2025-11-03		openai-pricing-2026-08	sold as 20-minute sessions at $0.12 until 2026-06-02; first day taken from the SDK; one source	container_minute_4gb 0.006	documented	inferred\ncode-interpreter	standard	any		2025-11-03		openai-pricing-2026-08	sold as 20-minute sessions at $0.48 until 2026-06-02; first day taken from the SDK; one source	container_minute_16gb 0.024	documented	inferred\ncode-interpreter	standard	any		2025-11-03		openai-pricing-2026-08	sold as 20-minute sessions at $1.92 until 2026-06-02; first day taken from the SDK; one source	container_minute_64gb 0.096	documented	inferred\ncode-interpreter	standard	any		2026-06-02		openai-pricing-2026-08	printed as $0.03 per 20-minute session; billed by the minute since 2026-06-02, 5 minutes at least	container_minute_1gb 0.0015	documented	as sourced\ncodex-mini-latest	standard	any		2025-05-15		openai-changelog		input 1.5, cached_input 0.375, output 6	two sources	as sourced\ncomputer-use-preview	standard	any		2025-03-11		price-page-copy-2026-07		input 3, output 12	documented	as sourced\ncomputer-use-preview	batch	any		2025-03-11		price-page-copy-2025-09	first day taken as the release, seen in 2025-09; one source	input 1.5, output 6	one source	inferred\ncurie	standard	any		2022-07-03	2022-09-01	price-page-copy-2022-07	held before that day too, since when is not known	input 6, output 6	documented	first seen\ncurie	standard	any		2022-09-01		openai-help-2022-09		input 2, output 2	documented	as sourced\ndall-e-2	standard	any		2022-11-03		price-page-copy-2025-06	first day not confirmed	image_256x256 0.016, image_512x512 0.018, image_1024x1024 0.02	documented	own knowledge\ndall-e-3	standard	any		2023-11-06		price-page-copy-2025-06		image_standard_1024x1024 0.04, image_standard_1024x1792 0.08, image_standard_1792x1024 0.08, image_hd_1024x1024 0.08, image_hd_1024x1792 0.12, image_hd_1792x1024 0.12	documented	as sourced\ndavinci	standard	any		2022-07-03	2022-09-01	price-page-copy-2022-07	held before that day too, since when is not known	input 60, output 60	documented	first seen\ndavinci	standard	any		2022-09-01		openai-help-2022-09		input 20, output 20	documented	as sourced\ndavinci-002	standard	any		2023-08-22		openai-pricing-2026-08	first day not confirmed	input 2, output 2	documented	own knowledge\ndavinci-002	batch	any		2024-04-15		openai-pricing-2026-08	first day of the Batch API; that it took this model from the start is not confirmed	input 1, output 1	documented	own knowledge\nfile-search	standard	any		2024-04-17		openai-pricing-2026-08	after 1 GB free; price before 2025-06 not confirmed; one source	gb_day 0.1	documented	own knowledge\nfile-search	standard	any		2025-03-11		openai-pricing-2026-08	Responses API only	call 2.5	documented	as sourced\nft:babbage-002	standard	any		2023-08-22		openai-pricing-2026-08	no new training since 2024-10-28	input 1.6, output 1.6, training 0.4	documented	as sourced\nft:babbage-002	batch	any		2024-05-07		openai-pricing-2026-08	day on which Batch took fine-tuned models; price seen in 2025-09; litellm has 0.2	input 0.8, output 0.9	documented	as sourced\nft:davinci-002	standard	any		2023-08-22		openai-pricing-2026-08	no new training since 2024-10-28	input 12, output 12, training 6	documented	as sourced\nft:davinci-002	batch	any		2024-05-07		openai-pricing-2026-08	day on which Batch took fine-tuned models; price seen in 2025-09; litellm has 1	input 6, output 6	documented	as sourced\nft:gpt-3.5-turbo	standard	any		2023-08-22	2023-11-06	openai-post-2023-11		input 12, output 16	documented	as sourced\nft:gpt-3.5-turbo	standard	any		2023-08-22		openai-pricing-2026-08		training 8	documented	as sourced\nft:gpt-3.5-turbo	standard	any		2023-11-06		openai-pricing-2026-08	also for fine-tuned 0613 models	input 3, output 6	documented	as sourced\nft:gpt-3.5-turbo	batch	any		2024-05-07		openai-pricing-2026-08	day on which Batch took fine-tuned models; price seen in 2025-01	input 1.5, output 3	documented	as sourced\nft:gpt-4.1	standard	any		2025-04-14		openai-pricing-2026-08		input 3, cached_input 0.75, output 12, training 25	documented	as sourced\nft:gpt-4.1	batch	any		2025-04-14		openai-pricing-2026-08	first day taken as the release, seen in 2025-09	input 1.5, cached_input 0.5, output 6	documented	inferred\nft:gpt-4.1-mini	standard	any		2025-04-14		openai-pricing-2026-08		input 0.8, cached_input 0.2, output 3.2, training 5	documented	as sourced\nft:gpt-4.1-mini	batch	any		2025-04-14		openai-pricing-2026-08	first day taken as the release, seen in 2025-09	input 0.4, cached_input 0.1, output 1.6	documented	inferred\nft:gpt-4.1-nano	standard	any		2025-05-07		openai-pricing-2026-08		input 0.2, cached_input 0.05, output 0.8, training 1.5	documented	as sourced\nft:gpt-4.1-nano	batch	any		2025-05-07		openai-pricing-2026-08	first day taken as the release, seen in 2025-09	input 0.1, cached_input 0.025, output 0.4	documented	inferred\nft:gpt-4o	standard	any		2024-08-20		openai-pricing-2026-08	1M training tokens a day free until 2024-09-23 (not confirmed)	input 3.75, output 15, training 25	documented	own knowledge\nft:gpt-4o	standard	any		2024-10-01		openai-pricing-2026-08		cached_input 1.875	documented	as sourced\nft:gpt-4o	batch	any		2024-08-20	2025-09-01	litellm	end inferred: in 2025-09 other figures are printed; one source	input 1.875, output 7.5	one source	inferred\nft:gpt-4o	batch	any		2025-09-01		openai-pricing-2026-08	odd, but as printed; seen first in 2025-09, first day inferred	input 2.225, cached_input 0.9, output 12.5	documented	inferred\nft:gpt-4o-mini	standard	any		2024-07-23		openai-pricing-2026-08	free within a daily limit until 2024-09-23 (not confirmed)	input 0.3, output 1.2, training 3	documented	own knowledge\nft:gpt-4o-mini	standard	any		2024-10-01		openai-pricing-2026-08		cached_input 0.15	documented	as sourced\nft:gpt-4o-mini	batch	any		2024-07-23		openai-pricing-2026-08	first day taken as the release	input 0.15, output 0.6	documented	inferred\nft:gpt-4o-mini	batch	any		2025-09-01		openai-pricing-2026-08	first seen in 2025-09	cached_input 0.075	documented	first seen\nft:o4-mini	standard	any		2025-05-07		openai-pricing-2026-08		input 4, cached_input 1, output 16, training_hour 100	documented	as sourced\nft:o4-mini	batch	any		2025-05-07		openai-pricing-2026-08	first day taken as the release, seen in 2025-09	input 2, cached_input 0.5, output 8	documented	inferred\nft:o4-mini:data-sharing	standard	any		2025-05-07		openai-pricing-2026-08		input 2, cached_input 0.5, output 8, training_hour 100	documented	as sourced\nft:o4-mini:data-sharing	batch	any		2025-05-07		openai-pricing-2026-08	first day taken as the release, seen in 2025-09	input 1, cached_input 0.25, output 4	documented	inferred\ngpt-3.5-turbo	standard	any		2024-02-16		openai-pricing-2026-08		input 0.5, output 1.5	documented	as sourced\ngpt-3.5-turbo	batch	any		2024-04-15		price-page-copy-2025-09	taken as gpt-3.5-turbo-0125, which alone is printed; one source	input 0.25, output 0.75	one source	inferred\ngpt-3.5-turbo-0125	standard	any		2024-02-01		openai-pricing-2026-08		input 0.5, output 1.5	documented	as sourced\ngpt-3.5-turbo-0125	batch	any		2024-04-15		openai-pricing-2026-08	first day of the Batch API; that it took this model from the start is not confirmed	input 0.25, output 0.75	documented	own knowledge\ngpt-3.5-turbo-0301	standard	any		2023-03-01	2023-06-13	openai-post-2023-03		input 2	documented	as sourced\ngpt-3.5-turbo-0301	standard	any		2023-03-01		openai-post-2023-03		output 2	documented	as sourced\ngpt-3.5-turbo-0301	standard	any		2023-06-13		price-page-copy-2026-07	the cut of 2023-06-13 is taken to cover this snapshot; langfuse keeps an input price of 2	input 1.5	two sources	inferred\ngpt-3.5-turbo-0301	batch	any		2024-04-15		price-page-copy-2026-07	printed without a discount; first day of the Batch API; that it took this model from the start is not confirmed	input 1.5, output 2	documented	own knowledge\ngpt-3.5-turbo-0613	standard	any		2023-06-13		price-page-copy-2025-09		input 1.5, output 2	documented	as sourced\ngpt-3.5-turbo-0613	batch	any		2024-04-15		price-page-copy-2026-07	printed without a discount; first day of the Batch API; that it took this model from the start is not confirmed	input 1.5, output 2	documented	own knowledge\ngpt-3.5-turbo-1106	standard	any		2023-11-06		openai-pricing-2026-08		input 1, output 2	documented	as sourced\ngpt-3.5-turbo-1106	batch	any		2024-04-15		openai-pricing-2026-08	printed without a discount; first day of the Batch API; that it took this model from the start is not confirmed	input 1, output 2	documented	own knowledge\ngpt-3.5-turbo-16k	standard	any		2023-06-13		openai-post-2023-06		input 3, output 4	documented	as sourced\ngpt-3.5-turbo-16k	batch	any		2024-04-15		price-page-copy-2026-07	first day of the Batch API; that it took this model from the start is not confirmed	input 1.5, output 2	documented	own knowledge\ngpt-3.5-turbo-instruct	standard	any		2023-09-18		openai-pricing-2026-08		input 1.5, output 2	documented	as sourced\ngpt-4-0125-preview	standard	any		2024-01-25		price-page-copy-2023-11	no change since the release is known	input 10, output 30	documented	as sourced\ngpt-4-0125-preview	batch	any		2024-04-15		price-page-copy-2026-07	first day of the Batch API; that it took this model from the start is not confirmed	input 5, output 15	documented	own knowledge\ngpt-4-0314	standard	any		2023-03-14		price-page-copy-2023-11	no change since the release is known; first day not confirmed	input 30, output 60	documented	own knowledge\ngpt-4-0314	batch	any		2024-04-15		price-page-copy-2026-07	first day of the Batch API; that it took this model from the start is not confirmed	input 15, output 30	documented	own knowledge\ngpt-4-0613	standard	any		2023-06-13		openai-pricing-2026-08	no change since the release is known	input 30, output 60	documented	as sourced\ngpt-4-0613	batch	any		2024-04-15		openai-pricing-2026-08	first day of the Batch API; that it took this model from the start is not confirmed	input 15, output 30	documented	own knowledge\ngpt-4-1106-preview	standard	any		2023-11-06		price-page-copy-2023-11	no change since the release is known	input 10, output 30	documented	as sourced\ngpt-4-1106-preview	batch	any		2024-04-15		price-page-copy-2026-07	first day of the Batch API; that it took this model from the start is not confirmed	input 5, output 15	documented	own knowledge\ngpt-4-32k	standard	any		2023-03-14		price-page-copy-2023-11	no change since the release is known; first day not confirmed	input 60, output 120	documented	own knowledge\ngpt-4-32k	batch	any		2024-04-15		price-page-copy-2026-07	first day of the Batch API; that it took this model from the start is not confirmed	input 30, output 60	documented	own knowledge\ngpt-4-turbo-2024-04-09	standard	any		2024-04-09		openai-pricing-2026-08		input 10, output 30	documented	as sourced\ngpt-4-turbo-2024-04-09	batch	any		2024-04-15		openai-pricing-2026-08	first day of the Batch API; that it took this model from the start is not confirmed	input 5, output 15	documented	own knowledge\ngpt-4-vision-preview	standard	any		2023-11-06		price-page-copy-2023-11	no change since the release is known	input 10, output 30	documented	as sourced\ngpt-4-vision-preview	batch	any		2024-04-15		price-page-copy-2026-07	first day of the Batch API; that it took this model from the start is not confirmed	input 5, output 15	documented	own knowledge\ngpt-4.1	standard	any		2025-04-14		openai-pricing-2026-08		input 2, cached_input 0.5, output 8	documented	as sourced\ngpt-4.1	batch	any		2025-04-14		openai-pricing-2026-08	first day taken as the release	input 1, output 4	documented	inferred\ngpt-4.1	priority	any		2025-06-27		openai-pricing-2026-08	first day of Priority processing; that it took this model from the start is not confirmed	input 3.5, cached_input 0.875, output 14	documented	own knowledge\ngpt-4.1-mini	standard	any		2025-04-14		openai-pricing-2026-08		input 0.4, cached_input 0.1, output 1.6	documented	as sourced\ngpt-4.1-mini	batch	any		2025-04-14		openai-pricing-2026-08	first day taken as the release	input 0.2, output 0.8	documented	inferred\ngpt-4.1-mini	priority	any		2025-06-27		openai-pricing-2026-08	first day of Priority processing; that it took this model from the start is not confirmed	input 0.7, cached_input 0.175, output 2.8	documented	own knowledge\ngpt-4.1-nano	standard	any		2025-04-14		openai-pricing-2026-08		input 0.1, cached_input 0.025, output 0.4	documented	as sourced\ngpt-4.1-nano	batch	any		2025-04-14		openai-pricing-2026-08	first day taken as the release	input 0.05, output 0.2	documented	inferred\ngpt-4.1-nano	priority	any		2025-06-27		openai-pricing-2026-08	first day of Priority processing; that it took this model from the start is not confirmed	input 0.2, cached_input 0.05, output 0.8	documented	own knowledge\ngpt-4.5-preview	standard	any		2025-02-27		price-page-copy-2025-06		input 75, cached_input 37.5, output 150	documented	as sourced\ngpt-4.5-preview	batch	any		2025-02-27		openai-changelog		input 37.5, output 75	two sources	as sourced\ngpt-4o	standard	any		2024-10-02		openai-pricing-2026-08	the name gpt-4o meant gpt-4o-2024-05-13 until 2024-10-02	input 2.5, output 10	documented	as sourced\ngpt-4o	standard	any		2024-10-02		openai-pricing-2026-08		cached_input 1.25	documented	as sourced\ngpt-4o	batch	any		2024-10-02		openai-pricing-2026-08		input 1.25, output 5	documented	as sourced\ngpt-4o	priority	any		2025-06-27		openai-pricing-2026-08	first day of Priority processing; that it took this model from the start is not confirmed	input 4.25, cached_input 2.125, output 17	documented	own knowledge\ngpt-4o-2024-05-13	standard	any		2024-05-13		openai-pricing-2026-08	no cached price, though one copy of 2024-11 has 2.50; genai-prices has 2.5	input 5	documented	as sourced\ngpt-4o-2024-05-13	standard	any		2024-05-13		openai-pricing-2026-08	no cached price, though one copy of 2024-11 has 2.50; genai-prices has 10	output 15	documented	as sourced\ngpt-4o-2024-05-13	batch	any		2024-05-13		openai-pricing-2026-08	first day taken as the release	input 2.5, output 7.5	documented	inferred\ngpt-4o-2024-05-13	priority	any		2025-06-27		openai-pricing-2026-08	first day of Priority processing; that it took this model from the start is not confirmed	input 8.75, output 26.25	documented	own knowledge\ngpt-4o-2024-08-06	standard	any		2024-08-06	2024-10-02	price-page-copy-2024-11	bills as gpt-4o from 2024-10-02	input 2.5, output 10	documented	as sourced\ngpt-4o-2024-08-06	standard	any		2024-10-01	2024-10-02	price-page-copy-2024-11	bills as gpt-4o from 2024-10-02	cached_input 1.25	documented	as sourced\ngpt-4o-2024-08-06	batch	any		2024-08-06	2024-10-02	price-page-copy-2025-09	first day taken as the release; bills as gpt-4o from 2024-10-02	input 1.25, output 5	two sources	inferred\ngpt-4o-audio-preview	standard	any		2024-12-17		openai-model-pages	first day inferred	input 2.5, output 10, audio_input 40, audio_output 80	documented	inferred\ngpt-4o-audio-preview-2024-10-01	standard	any		2024-10-17		price-page-copy-2024-11		input 2.5, output 10, audio_input 100, audio_output 200	documented	as sourced\ngpt-4o-mini	standard	any		2024-07-18		openai-pricing-2026-08		input 0.15, output 0.6	documented	as sourced\ngpt-4o-mini	standard	any		2024-10-01		openai-pricing-2026-08		cached_input 0.075	documented	as sourced\ngpt-4o-mini	batch	any		2024-07-18		openai-pricing-2026-08	first day taken as the release	input 0.075, output 0.3	documented	inferred\ngpt-4o-mini	priority	any		2025-06-27		openai-pricing-2026-08	first day of Priority processing; that it took this model from the start is not confirmed	input 0.25, cached_input 0.125, output 1	documented	own knowledge\ngpt-4o-mini-audio-preview	standard	any		2024-12-17		price-page-copy-2025-09		input 0.15, output 0.6, audio_input 10, audio_output 20	documented	as sourced\ngpt-4o-mini-realtime-preview	standard	any		2024-12-17		price-page-copy-2025-09		input 0.6, cached_input 0.3, output 2.4, audio_input 10, cached_audio_input 0.3, audio_output 20	documented	as sourced\ngpt-4o-mini-search-preview	standard	any		2025-03-11		price-page-copy-2025-09	no cached price is printed; litellm and genai-prices have 0.075	input 0.15, output 0.6	documented	as sourced\ngpt-4o-mini-transcribe	standard	any		2025-03-20		openai-pricing-2026-08	audio price printed until 2025-09, on no later page	input 1.25, output 5	documented	as sourced\ngpt-4o-mini-transcribe	standard	any		2025-03-20		price-page-copy-2025-06	audio price printed until 2025-09, on no later page; litellm has 1.25	audio_input 3	documented	as sourced\ngpt-4o-mini-transcribe	standard	any		2025-03-20		openai-pricing-2026-08	estimated by OpenAI; usage is billed by its tokens	minute 0.003	documented	as sourced\ngpt-4o-mini-tts	standard	any		2025-03-20		openai-pricing-2026-08	litellm has 2.5	input 0.6	documented	as sourced\ngpt-4o-mini-tts	standard	any		2025-03-20		openai-pricing-2026-08		audio_output 12	documented	as sourced\ngpt-4o-realtime-preview	standard	any		2024-12-17		price-page-copy-2025-09	first day inferred	input 5, cached_input 2.5, output 20, audio_input 40, cached_audio_input 2.5, audio_output 80	documented	inferred\ngpt-4o-realtime-preview-2024-10-01	standard	any		2024-10-01		price-page-copy-2024-11		input 5, output 20, audio_input 100, audio_output 200	documented	as sourced\ngpt-4o-realtime-preview-2024-10-01	standard	any		2024-10-30		price-page-copy-2024-11		cached_input 2.5, cached_audio_input 20	documented	as sourced\ngpt-4o-search-preview	standard	any		2025-03-11		price-page-copy-2025-09	no cached price is printed; litellm has 1.25	input 2.5, output 10	documented	as sourced\ngpt-4o-transcribe	standard	any		2025-03-20		openai-pricing-2026-08	audio price printed until 2025-09, on no later page	input 2.5, output 10	documented	as sourced\ngpt-4o-transcribe	standard	any		2025-03-20		price-page-copy-2025-06	audio price printed until 2025-09, on no later page; litellm has 2.5	audio_input 6	documented	as sourced\ngpt-4o-transcribe	standard	any		2025-03-20		openai-pricing-2026-08	estimated by OpenAI; usage is billed by its tokens	minute 0.006	documented	as sourced\ngpt-4o-transcribe-diarize	standard	any		2025-10-15		openai-pricing-2026-08	first day not confirmed: called new on 2025-10-21	input 2.5, output 10	documented	own knowledge\ngpt-4o-transcribe-diarize	standard	any		2025-10-15		genai-prices	first day not confirmed: called new on 2025-10-21; litellm has 2.5	audio_input 6	two sources	own knowledge\ngpt-4o-transcribe-diarize	standard	any		2025-10-15		openai-pricing-2026-08	first day not confirmed: called new on 2025-10-21; price not confirmed by a source	minute 0.006	documented	own knowledge\ngpt-5	standard	any		2025-08-07		openai-pricing-2026-08		input 1.25, cached_input 0.125, output 10	documented	as sourced\ngpt-5	batch	any		2025-08-07		openai-pricing-2026-08	first day taken as the release	input 0.625, cached_input 0.0625, output 5	documented	inferred\ngpt-5	flex	any		2025-08-07		openai-pricing-2026-08	first day taken as the release	input 0.625, cached_input 0.0625, output 5	documented	inferred\ngpt-5	priority	any		2025-08-07		openai-pricing-2026-08	first day taken as the release	input 2.5, cached_input 0.25, output 20	documented	inferred\ngpt-5-chat-latest	standard	any		2025-08-07		openai-python		input 1.25, cached_input 0.125, output 10	two sources	as sourced\ngpt-5-codex	standard	any		2025-09-23		openai-changelog		input 1.25, cached_input 0.125, output 10	two sources	as sourced\ngpt-5-codex	priority	any		2025-09-23		priority-table-2026	first day taken as the release; one source	input 2.5, cached_input 0.25, output 20	one source	inferred\ngpt-5-codex-mini	standard	any		2025-11-07		third-party-code	first day not confirmed; one source	input 0.25, output 2	one source	own knowledge\ngpt-5-mini	standard	any		2025-08-07		openai-pricing-2026-08		input 0.25, cached_input 0.025, output 2	documented	as sourced\ngpt-5-mini	batch	any		2025-08-07		openai-pricing-2026-08	first day taken as the release	input 0.125, cached_input 0.0125, output 1	documented	inferred\ngpt-5-mini	flex	any		2025-08-07		openai-pricing-2026-08	first day taken as the release	input 0.125, cached_input 0.0125, output 1	documented	inferred\ngpt-5-mini	priority	any		2025-08-07		openai-pricing-2026-08	first day taken as the release	input 0.45, cached_input 0.045, output 3.6	documented	inferred\ngpt-5-nano	standard	any		2025-08-07		openai-pricing-2026-08		input 0.05, cached_input 0.005, output 0.4	documented	as sourced\ngpt-5-nano	batch	any		2025-08-07		openai-pricing-2026-08	first day taken as the release	input 0.025, cached_input 0.0025, output 0.2	documented	inferred\ngpt-5-nano	flex	any		2025-08-07		openai-pricing-2026-08	first day taken as the release	input 0.025, cached_input 0.0025, output 0.2	documented	inferred\ngpt-5-pro	standard	any		2025-10-06		openai-pricing-2026-08		input 15, output 120	documented	as sourced\ngpt-5-pro	batch	any		2025-10-06		openai-pricing-2026-08	first day taken as the release	input 7.5, output 60	documented	inferred\ngpt-5-search-api	standard	any		2025-10-14		openai-pricing-2026-08	first day taken from the snapshot's name	input 1.25, cached_input 0.125, output 10	documented	inferred\ngpt-5.1	standard	any		2025-11-13		openai-pricing-2026-08		input 1.25, cached_input 0.125, output 10	documented	as sourced\ngpt-5.1	batch	any		2025-11-13		openai-pricing-2026-08	first day taken as the release	input 0.625, cached_input 0.0625, output 5	documented	inferred\ngpt-5.1	flex	any		2025-11-13		openai-pricing-2026-08	first day taken as the release	input 0.625, cached_input 0.0625, output 5	documented	inferred\ngpt-5.1	priority	any		2025-11-13		openai-pricing-2026-08	first day taken as the release	input 2.5, cached_input 0.25, output 20	documented	inferred\ngpt-5.1-chat-latest	standard	any		2025-11-13		openai-changelog		input 1.25, cached_input 0.125, output 10	two sources	as sourced\ngpt-5.1-chat-latest	priority	any		2025-11-13		litellm	first day taken as the release; one source	input 2.5, cached_input 0.25, output 20	one source	inferred\ngpt-5.1-codex	standard	any		2025-11-13		openai-changelog		input 1.25, cached_input 0.125, output 10	two sources	as sourced\ngpt-5.1-codex	priority	any		2025-11-13		litellm	first day taken as the release	input 2.5, cached_input 0.25, output 20	two sources	inferred\ngpt-5.1-codex-max	standard	any		2025-12-04		openai-changelog		input 1.25, cached_input 0.125, output 10	two sources	as sourced\ngpt-5.1-codex-max	priority	any		2025-12-04		priority-table-2026	first day taken as the release; one source	input 2.5, cached_input 0.25, output 20	one source	inferred\ngpt-5.1-codex-mini	standard	any		2025-11-13		openai-changelog		input 0.25, cached_input 0.025, output 2	two sources	as sourced\ngpt-5.1-codex-mini	priority	any		2025-11-13		litellm	first day taken as the release; one source	input 0.45, cached_input 0.045, output 3.6	one source	inferred\ngpt-5.1-mini	standard	any		2025-11-13		openai-python	named in the SDK, priced by no page of OpenAI; one source	input 0.25, cached_input 0.025, output 2	one source	as sourced\ngpt-5.2	standard	any		2025-12-11		openai-pricing-2026-08		input 1.75, cached_input 0.175, output 14	documented	as sourced\ngpt-5.2	batch	any		2025-12-11		openai-pricing-2026-08	first day taken as the release	input 0.875, cached_input 0.0875, output 7	documented	inferred\ngpt-5.2	flex	any		2025-12-11		openai-pricing-2026-08	first day taken as the release	input 0.875, cached_input 0.0875, output 7	documented	inferred\ngpt-5.2	priority	any		2025-12-11		openai-pricing-2026-08	first day taken as the release	input 3.5, cached_input 0.35, output 28	documented	inferred\ngpt-5.2-chat-latest	standard	any		2025-12-11		openai-changelog		input 1.75, cached_input 0.175, output 14	two sources	as sourced\ngpt-5.2-chat-latest	priority	any		2025-12-11		litellm	first day taken as the release; one source	input 3.5, cached_input 0.35, output 28	one source	inferred\ngpt-5.2-codex	standard	any		2026-01-14		openai-changelog		input 1.75, cached_input 0.175, output 14	two sources	as sourced\ngpt-5.2-codex	priority	any		2026-01-14		litellm	first day taken as the release	input 3.5, cached_input 0.35, output 28	two sources	inferred\ngpt-5.2-pro	standard	any		2025-12-11		openai-pricing-2026-08		input 21, output 168	documented	as sourced\ngpt-5.2-pro	batch	any		2025-12-11		openai-pricing-2026-08	first day taken as the release	input 10.5, output 84	documented	inferred\ngpt-5.3-chat-latest	standard	any		2026-03-03		openai-changelog		input 1.75, cached_input 0.175, output 14	two sources	as sourced\ngpt-5.3-chat-latest	priority	any		2026-03-03		litellm	first day taken as the release; one source	input 3.5, cached_input 0.35, output 28	one source	inferred\ngpt-5.3-codex	standard	any		2026-02-24		openai-pricing-2026-08	in the Codex apps since 2026-02-05	input 1.75, cached_input 0.175, output 14	documented	as sourced\ngpt-5.3-codex	priority	any		2026-02-24		openai-pricing-2026-08	first day taken as the release; in the Codex apps since 2026-02-05	input 3.5, cached_input 0.35, output 28	documented	inferred\ngpt-5.4	standard	short		2026-03-05		openai-pricing-2026-08		input 2.5, cached_input 0.25, output 15	documented	as sourced\ngpt-5.4	standard	long		2026-03-05		openai-pricing-2026-08		input 5, cached_input 0.5, output 22.5	documented	as sourced\ngpt-5.4	batch	short		2026-03-05		openai-pricing-2026-08	first day taken as the release	input 1.25, cached_input 0.13, output 7.5	documented	inferred\ngpt-5.4	batch	long		2026-03-05		openai-pricing-2026-08	first day taken as the release	input 2.5, cached_input 0.25, output 11.25	documented	inferred\ngpt-5.4	flex	short		2026-03-05		openai-pricing-2026-08	first day taken as the release	input 1.25, cached_input 0.13, output 7.5	documented	inferred\ngpt-5.4	flex	long		2026-03-05		openai-pricing-2026-08	first day taken as the release	input 2.5, cached_input 0.25, output 11.25	documented	inferred\ngpt-5.4	priority	short		2026-03-05		openai-pricing-2026-08	first day taken as the release	input 5, cached_input 0.5, output 30	documented	inferred\ngpt-5.4-mini	standard	any		2026-03-17		openai-pricing-2026-08		input 0.75, cached_input 0.075, output 4.5	documented	as sourced\ngpt-5.4-mini	batch	any		2026-03-17		openai-pricing-2026-08	first day taken as the release	input 0.375, cached_input 0.0375, output 2.25	documented	inferred\ngpt-5.4-mini	flex	any		2026-03-17		openai-pricing-2026-08	first day taken as the release	input 0.375, cached_input 0.0375, output 2.25	documented	inferred\ngpt-5.4-mini	priority	any		2026-03-17		openai-pricing-2026-08	first day taken as the release	input 1.5, cached_input 0.15, output 9	documented	inferred\ngpt-5.4-nano	standard	any		2026-03-17		openai-pricing-2026-08		input 0.2, cached_input 0.02, output 1.25	documented	as sourced\ngpt-5.4-nano	batch	any		2026-03-17		openai-pricing-2026-08	first day taken as the release	input 0.1, cached_input 0.01, output 0.625	documented	inferred\ngpt-5.4-nano	flex	any		2026-03-17		openai-pricing-2026-08	first day taken as the release	input 0.1, cached_input 0.01, output 0.625	documented	inferred\ngpt-5.4-pro	standard	short		2026-03-05		openai-pricing-2026-08		input 30, output 180	documented	as sourced\ngpt-5.4-pro	standard	long		2026-03-05		openai-pricing-2026-08		input 60, output 270	documented	as sourced\ngpt-5.4-pro	batch	short		2026-03-05		openai-pricing-2026-08	first day taken as the release	input 15, output 90	documented	inferred\ngpt-5.4-pro	batch	long		2026-03-05		openai-pricing-2026-08	first day taken as the release	input 30, output 135	documented	inferred\ngpt-5.4-pro	flex	short		2026-03-05		openai-pricing-2026-08	first day taken as the release	input 15, output 90	documented	inferred\ngpt-5.4-pro	flex	long		2026-03-05		openai-pricing-2026-08	first day taken as the release	input 30, output 135	documented	inferred\ngpt-5.5	standard	short		2026-04-24		openai-pricing-2026-08	sold by API from 2026-04-24, a day after the name of its snapshot	input 5, cached_input 0.5, output 30	documented	as sourced\ngpt-5.5	standard	long		2026-04-24		openai-pricing-2026-08	sold by API from 2026-04-24, a day after the name of its snapshot	input 10, cached_input 1, output 45	documented	as sourced\ngpt-5.5	batch	short		2026-04-24		openai-pricing-2026-08	first day taken as the release; sold by API from 2026-04-24, a day after the name of its snapshot	input 2.5, cached_input 0.25, output 15	documented	inferred\ngpt-5.5	batch	long		2026-04-24		openai-pricing-2026-08	first day taken as the release; sold by API from 2026-04-24, a day after the name of its snapshot	input 5, cached_input 0.5, output 22.5	documented	inferred\ngpt-5.5	flex	short		2026-04-24		openai-pricing-2026-08	first day taken as the release; sold by API from 2026-04-24, a day after the name of its snapshot	input 2.5, cached_input 0.25, output 15	documented	inferred\ngpt-5.5	flex	long		2026-04-24		openai-pricing-2026-08	first day taken as the release; sold by API from 2026-04-24, a day after the name of its snapshot	input 5, cached_input 0.5, output 22.5	documented	inferred\ngpt-5.5	priority	short		2026-04-24		openai-pricing-2026-08	first day taken as the release; sold by API from 2026-04-24, a day after the name of its snapshot; litellm has 10	input 12.5	documented	inferred\ngpt-5.5	priority	short		2026-04-24		openai-pricing-2026-08	first day taken as the release; sold by API from 2026-04-24, a day after the name of its snapshot; litellm has 1	cached_input 1.25	documented	inferred\ngpt-5.5	priority	short		2026-04-24		openai-pricing-2026-08	first day taken as the release; sold by API from 2026-04-24, a day after the name of its snapshot; litellm has 60	output 75	documented	inferred\ngpt-5.5-cyber	standard	any		2026-08-31		openai-pricing-2026-08	on the page of August 2026; since when is not known	input 12.5, cached_input 1.25, output 75	documented	first seen\ngpt-5.5-pro	standard	short		2026-04-24		openai-pricing-2026-08	sold by API from 2026-04-24, a day after the name of its snapshot	input 30, output 180	documented	as sourced\ngpt-5.5-pro	standard	long		2026-04-24		openai-pricing-2026-08	sold by API from 2026-04-24, a day after the name of its snapshot	input 60, output 270	documented	as sourced\ngpt-5.5-pro	batch	short		2026-04-24		openai-pricing-2026-08	first day taken as the release; sold by API from 2026-04-24, a day after the name of its snapshot	input 15, output 90	documented	inferred\ngpt-5.5-pro	flex	short		2026-04-24		openai-pricing-2026-08	first day taken as the release; sold by API from 2026-04-24, a day after the name of its snapshot	input 15, output 90	documented	inferred\ngpt-5.6-cyber	standard	any		2026-08-07		openai-pricing-2026-08		input 12.5, cached_input 1.25, cache_write 15.625, output 75	documented	as sourced\ngpt-5.6-luna	standard	short		2026-07-09	2026-07-30	price-page-copy-2026-07		input 1, cached_input 0.1, cache_write 1.25, output 6	documented	as sourced\ngpt-5.6-luna	standard	short		2026-07-30		openai-pricing-2026-08		input 0.2, cached_input 0.02, cache_write 0.25, output 1.2	documented	as sourced\ngpt-5.6-luna	standard	long		2026-07-09	2026-07-30	genai-prices		input 2, cached_input 0.2, cache_write 2.5, output 9	two sources	as sourced\ngpt-5.6-luna	standard	long		2026-07-30		openai-pricing-2026-08		input 0.4, cached_input 0.04, cache_write 0.5, output 1.8	documented	as sourced\ngpt-5.6-luna	batch	short		2026-07-09	2026-07-30	price-page-copy-2026-07		input 0.5, cached_input 0.05, cache_write 0.625, output 3	documented	as sourced\ngpt-5.6-luna	batch	short		2026-07-30		openai-pricing-2026-08		input 0.1, cached_input 0.01, cache_write 0.125, output 0.6	documented	as sourced\ngpt-5.6-luna	batch	long		2026-07-30		openai-pricing-2026-08	first day taken as that of the cut	input 0.2, cached_input 0.02, cache_write 0.25, output 0.9	documented	inferred\ngpt-5.6-luna	flex	short		2026-07-09	2026-07-30	price-page-copy-2026-07		input 0.5, cached_input 0.05, cache_write 0.625, output 3	documented	as sourced\ngpt-5.6-luna	flex	short		2026-07-30		openai-pricing-2026-08		input 0.1, cached_input 0.01, cache_write 0.125, output 0.6	documented	as sourced\ngpt-5.6-luna	flex	long		2026-07-30		openai-pricing-2026-08	first day taken as that of the cut	input 0.2, cached_input 0.02, cache_write 0.25, output 0.9	documented	inferred\ngpt-5.6-luna	priority	short		2026-07-09	2026-07-30	price-page-copy-2026-07		input 2, cached_input 0.2, cache_write 2.5, output 12	documented	as sourced\ngpt-5.6-luna	priority	short		2026-07-30		openai-pricing-2026-08		input 0.4, cached_input 0.04, cache_write 0.5, output 2.4	documented	as sourced\ngpt-5.6-luna	priority	long		2026-08-05		openai-pricing-2026-08		input 0.8, cached_input 0.08, cache_write 1, output 3.6	documented	as sourced\ngpt-5.6-sol	standard	short		2026-07-09	2026-08-21	price-page-copy-2026-07		input 5, cached_input 0.5, cache_write 6.25, output 30	documented	as sourced\ngpt-5.6-sol	standard	short		2026-08-21		openai-pricing-2026-08	promotional price, at least through 2026-11-21; models.dev has 2, 0.2, 2.5 and 10; genai-prices has 5	input 4	documented	as sourced\ngpt-5.6-sol	standard	short		2026-08-21		openai-pricing-2026-08	promotional price, at least through 2026-11-21; genai-prices has 0.5	cached_input 0.4	documented	as sourced\ngpt-5.6-sol	standard	short		2026-08-21		openai-pricing-2026-08	promotional price, at least through 2026-11-21; genai-prices has 6.25	cache_write 5	documented	as sourced\ngpt-5.6-sol	standard	short		2026-08-21		openai-pricing-2026-08	promotional price, at least through 2026-11-21; genai-prices has 30	output 20	documented	as sourced\ngpt-5.6-sol	standard	long		2026-07-09	2026-08-21	genai-prices		input 10, cached_input 1, cache_write 12.5, output 45	two sources	as sourced\ngpt-5.6-sol	standard	long		2026-08-21		openai-pricing-2026-08	genai-prices has 10	input 8	documented	as sourced\ngpt-5.6-sol	standard	long		2026-08-21		openai-pricing-2026-08	genai-prices has 1	cached_input 0.8	documented	as sourced\ngpt-5.6-sol	standard	long		2026-08-21		openai-pricing-2026-08	genai-prices has 12.5	cache_write 10	documented	as sourced\ngpt-5.6-sol	standard	long		2026-08-21		openai-pricing-2026-08	genai-prices has 45	output 30	documented	as sourced\ngpt-5.6-sol	batch	short		2026-07-09	2026-08-21	price-page-copy-2026-07		input 2.5, cached_input 0.25, cache_write 3.125, output 15	documented	as sourced\ngpt-5.6-sol	batch	short		2026-08-21		openai-pricing-2026-08		input 2, cached_input 0.2, cache_write 2.5, output 10	documented	as sourced\ngpt-5.6-sol	batch	long		2026-08-21		openai-pricing-2026-08	first day taken as that of the cut	input 4, cached_input 0.4, cache_write 5, output 15	documented	inferred\ngpt-5.6-sol	flex	short		2026-07-09	2026-08-21	price-page-copy-2026-07		input 2.5, cached_input 0.25, cache_write 3.125, output 15	documented	as sourced\ngpt-5.6-sol	flex	short		2026-08-21		openai-pricing-2026-08		input 2, cached_input 0.2, cache_write 2.5, output 10	documented	as sourced\ngpt-5.6-sol	flex	long		2026-08-21		openai-pricing-2026-08	first day taken as that of the cut	input 4, cached_input 0.4, cache_write 5, output 15	documented	inferred\ngpt-5.6-sol	priority	short		2026-07-09	2026-08-21	price-page-copy-2026-07		input 10, cached_input 1, cache_write 12.5, output 60	documented	as sourced\ngpt-5.6-sol	priority	short		2026-08-21		openai-pricing-2026-08		input 8, cached_input 0.8, cache_write 10, output 40	documented	as sourced\ngpt-5.6-sol	priority	long		2026-08-05	2026-08-21	openai-changelog		input 20, cached_input 2, cache_write 25, output 90	two sources	as sourced\ngpt-5.6-sol	priority	long		2026-08-21		openai-pricing-2026-08		input 16, cached_input 1.6, cache_write 20, output 60	documented	as sourced\ngpt-5.6-terra	standard	short		2026-07-09	2026-07-30	price-page-copy-2026-07		input 2.5, cached_input 0.25, cache_write 3.125, output 15	documented	as sourced\ngpt-5.6-terra	standard	short		2026-07-30		openai-pricing-2026-08		input 2, cached_input 0.2, cache_write 2.5, output 12	documented	as sourced\ngpt-5.6-terra	standard	long		2026-07-09	2026-07-30	genai-prices		input 5, cached_input 0.5, cache_write 6.25, output 22.5	two sources	as sourced\ngpt-5.6-terra	standard	long		2026-07-30		openai-pricing-2026-08		input 4, cached_input 0.4, cache_write 5, output 18	documented	as sourced\ngpt-5.6-terra	batch	short		2026-07-09	2026-07-30	price-page-copy-2026-07		input 1.25, cached_input 0.125, cache_write 1.5625, output 7.5	documented	as sourced\ngpt-5.6-terra	batch	short		2026-07-30		openai-pricing-2026-08		input 1, cached_input 0.1, cache_write 1.25, output 6	documented	as sourced\ngpt-5.6-terra	batch	long		2026-07-30		openai-pricing-2026-08	first day taken as that of the cut	input 2, cached_input 0.2, cache_write 2.5, output 9	documented	inferred\ngpt-5.6-terra	flex	short		2026-07-09	2026-07-30	price-page-copy-2026-07		input 1.25, cached_input 0.125, cache_write 1.5625, output 7.5	documented	as sourced\ngpt-5.6-terra	flex	short		2026-07-30		openai-pricing-2026-08		input 1, cached_input 0.1, cache_write 1.25, output 6	documented	as sourced\ngpt-5.6-terra	flex	long		2026-07-30		openai-pricing-2026-08	first day taken as that of the cut	input 2, cached_input 0.2, cache_write 2.5, output 9	documented	inferred\ngpt-5.6-terra	priority	short		2026-07-09	2026-07-30	price-page-copy-2026-07		input 5, cached_input 0.5, cache_write 6.25, output 30	documented	as sourced\ngpt-5.6-terra	priority	short		2026-07-30		openai-pricing-2026-08		input 4, cached_input 0.4, cache_write 5, output 24	documented	as sourced\ngpt-5.6-terra	priority	long		2026-08-05		openai-pricing-2026-08		input 8, cached_input 0.8, cache_write 10, output 36	documented	as sourced\ngpt-6-astra	standard	short		2026-09-03		openai-changelog	one source	input 10, cached_input 1, cache_write 12.5, output 50	one source	as sourced\ngpt-6-astra	standard	long		2026-09-03		openai-changelog	one source	input 20, cached_input 2, cache_write 25, output 75	one source	as sourced\ngpt-6-astra	batch	short		2026-09-03		price-page-copy-2026-10	one source	input 5, cached_input 0.5, cache_write 6.25, output 25	one source	as sourced\ngpt-6-astra	batch	long		2026-09-03		price-page-copy-2026-10	one source	input 10, cached_input 1, cache_write 12.5, output 37.5	one source	as sourced\ngpt-6-astra	flex	short		2026-09-03		price-page-copy-2026-10	one source	input 5, cached_input 0.5, cache_write 6.25, output 25	one source	as sourced\ngpt-6-astra	flex	long		2026-09-03		price-page-copy-2026-10	one source	input 10, cached_input 1, cache_write 12.5, output 37.5	one source	as sourced\ngpt-6-astra	priority	short		2026-09-03		openai-changelog	first day taken as the release; one source	input 20, cached_input 2, cache_write 25, output 100	one source	inferred\ngpt-6-astra	priority	long		2026-09-03		price-page-copy-2026-10	one source	input 40, cached_input 4, cache_write 50, output 150	one source	as sourced\ngpt-6-astra	ultrafast	short		2026-09-29		price-page-copy-2026-10	one source	input 60, cached_input 6, cache_write 75, output 300	one source	as sourced\ngpt-6-luna	standard	short		2026-09-22		later-models-2026	one source	input 0.1, cached_input 0.01, cache_write 0.125, output 0.5	one source	as sourced\ngpt-6-luna	standard	long		2026-09-22		later-models-2026	one source	input 0.2, cached_input 0.02, cache_write 0.25, output 0.75	one source	as sourced\ngpt-6-luna	batch	short		2026-09-22		price-page-copy-2026-10	one source	input 0.05, cached_input 0.005, cache_write 0.0625, output 0.25	one source	as sourced\ngpt-6-luna	flex	short		2026-09-22		price-page-copy-2026-10	one source	input 0.05, cached_input 0.005, cache_write 0.0625, output 0.25	one source	as sourced\ngpt-6-luna	priority	short		2026-09-22		price-page-copy-2026-10	one source	input 0.2, cached_input 0.02, cache_write 0.25, output 1	one source	as sourced\ngpt-6-sol	standard	short		2026-09-22		later-models-2026	one source	input 2, cached_input 0.2, cache_write 2.5, output 10	one source	as sourced\ngpt-6-sol	standard	long		2026-09-22		later-models-2026	one source	input 4, cached_input 0.4, cache_write 5, output 15	one source	as sourced\ngpt-6-sol	batch	short		2026-09-22		price-page-copy-2026-10	one source	input 1, cached_input 0.1, cache_write 1.25, output 5	one source	as sourced\ngpt-6-sol	batch	long		2026-09-22		price-page-copy-2026-10	one source	input 2, cached_input 0.2, cache_write 2.5, output 7.5	one source	as sourced\ngpt-6-sol	flex	short		2026-09-22		price-page-copy-2026-10	one source	input 1, cached_input 0.1, cache_write 1.25, output 5	one source	as sourced\ngpt-6-sol	flex	long		2026-09-22		price-page-copy-2026-10	one source	input 2, cached_input 0.2, cache_write 2.5, output 7.5	one source	as sourced\ngpt-6-sol	priority	short		2026-09-22		price-page-copy-2026-10	one source	input 4, cached_input 0.4, cache_write 5, output 20	one source	as sourced\ngpt-6.1-sol	standard	short		2026-09-29		openai-changelog	one source	input 2, cached_input 0.1, cache_write 2.5, output 10	one source	as sourced\ngpt-6.1-sol	standard	long		2026-09-29		openai-changelog	one source	input 4, cached_input 0.2, output 15	one source	as sourced\ngpt-6.1-sol	standard	long		2026-09-29		price-page-copy-2026-10	one source	cache_write 5	one source	as sourced\ngpt-6.1-sol	batch	short		2026-09-29		price-page-copy-2026-10	one source	input 1, output 5	one source	as sourced\ngpt-6.1-sol	flex	short		2026-09-29		price-page-copy-2026-10	one source	input 1, output 5	one source	as sourced\ngpt-6.1-sol	ultrafast	short		2026-09-29		openai-changelog	first day taken as the release; one source	input 12, cached_input 0.6, cache_write 15, output 60	one source	inferred\ngpt-6.1-terra	standard	short		2026-10-26		later-models-2026	one source	input 1, cached_input 0.05, cache_write 1.25, cache_write_12h 2.5, output 5	one source	as sourced\ngpt-6.1-terra	standard	long		2026-10-26		later-models-2026	one source	input 2, cached_input 0.1, output 7.5	one source	as sourced\ngpt-6.1-terra	standard	long		2026-10-26		openai-model-pages	one source	cache_write 2.5	one source	as sourced\ngpt-6.1-terra	batch	short		2026-10-26		openai-model-pages	one source	input 0.5, cached_input 0.025, output 2.5	one source	as sourced\ngpt-6.1-terra	flex	short		2026-10-26		openai-model-pages	one source	input 0.5, cached_input 0.025, output 2.5	one source	as sourced\ngpt-6.1-terra	priority	short		2026-10-26		litellm	one source	input 2, cached_input 0.1, output 10	one source	as sourced\ngpt-6.2-astra	standard	short		2026-11-17		later-models-2026	one source	input 8, cached_input 0.4, output 40	one source	as sourced\ngpt-6.2-sol	standard	short		2026-11-17		later-models-2026	one source	input 2, cached_input 0.1, cache_write 2.5, cache_write_12h 5, output 10	one source	as sourced\ngpt-6.2-sol	standard	long		2026-11-17		later-models-2026	one source	input 4, cached_input 0.2, output 15	one source	as sourced\ngpt-6.2-sol	standard	long		2026-11-17		openai-model-pages	one source	cache_write 5	one source	as sourced\ngpt-6.2-sol	batch	short		2026-11-17		later-models-2026	first day taken as the release; one source	input 1, cached_input 0.05, cache_write 1.25, cache_write_12h 2.5, output 5	one source	inferred\ngpt-6.2-sol	batch	long		2026-11-17		openai-model-pages	one source	input 2, cached_input 0.1, cache_write 2.5, output 7.5	one source	as sourced\ngpt-6.2-sol	priority	short		2026-11-17		later-models-2026	first day taken as the release; one source	input 4, cached_input 0.2, cache_write 5, cache_write_12h 10, output 20	one source	inferred\ngpt-6.2-sol	priority	long		2026-11-17		openai-model-pages	one source	input 8, cached_input 0.4, cache_write 10, output 30	one source	as sourced\ngpt-6.2-sol	ultrafast	short		2026-11-17	2027-03-01	later-models-2026	first day taken as the release; one source	input 6, cached_input 0.3, cache_write 7.5, cache_write_12h 15, output 30	one source	inferred\ngpt-6.2-sol	ultrafast	short		2027-03-01		later-models-2026	first day inferred; one source	input 12, cached_input 0.6, cache_write 15, cache_write_12h 30, output 60	one source	inferred\ngpt-audio	standard	any		2025-08-28		openai-pricing-2026-08		input 2.5, output 10	documented	as sourced\ngpt-audio	standard	any		2025-08-28	2025-09-23	price-page-copy-2025-09	held until 2025-09-23 at most; the day on which it fell is not known; one source	audio_input 40, audio_output 80	one source	as sourced\ngpt-audio	standard	any		2026-01-19		openai-pricing-2026-08	day on which it was first seen	audio_input 32, audio_output 64	documented	first seen\ngpt-audio-1.5	standard	any		2026-02-23		openai-pricing-2026-08		input 2.5, output 10, audio_input 32, audio_output 64	documented	as sourced\ngpt-audio-mini	standard	any		2025-10-06		openai-pricing-2026-08		input 0.6, output 2.4, audio_input 10, audio_output 20	documented	as sourced\ngpt-image-1	standard	any		2025-04-23		openai-pricing-2026-08		input 5, image_input 10, image_output 40	documented	as sourced\ngpt-image-1	standard	any		2025-06-26		openai-pricing-2026-08	day on which it was first seen	cached_input 1.25, cached_image_input 2.5	documented	first seen\ngpt-image-1	batch	any		2026-02-10		openai-pricing-2026-08		input 2.5, cached_input 0.63, image_input 5, cached_image_input 1.25, image_output 20	documented	as sourced\ngpt-image-1-mini	standard	any		2025-10-06		openai-pricing-2026-08		input 2, cached_input 0.2, image_input 2.5, cached_image_input 0.25, image_output 8	documented	as sourced\ngpt-image-1-mini	batch	any		2026-02-10		openai-pricing-2026-08		input 1, cached_input 0.1, image_input 1.25, cached_image_input 0.13, image_output 4	documented	as sourced\ngpt-image-1.5	standard	any		2025-12-16		openai-pricing-2026-08		input 5, cached_input 1.25, output 10, image_input 8, cached_image_input 2, image_output 32	documented	as sourced\ngpt-image-1.5	batch	any		2026-02-10		openai-pricing-2026-08		input 2.5, cached_input 0.63, output 5, image_input 4, cached_image_input 1, image_output 16	documented	as sourced\ngpt-image-2	standard	any		2026-04-21		openai-pricing-2026-08		input 5, cached_input 1.25, image_input 8, cached_image_input 2, image_output 30	documented	as sourced\ngpt-image-2	batch	any		2026-04-21		openai-pricing-2026-08	first day taken as the release	input 2.5, cached_input 0.625, image_input 4, cached_image_input 1, image_output 15	documented	inferred\ngpt-image-2.5-flare	standard	any		2026-09-08		price-page-copy-2026-10	one source	input 5, cached_input 1.25, image_input 8, cached_image_input 2, image_output 30	one source	as sourced\ngpt-image-2.5-sunburst	standard	any		2026-09-08		price-page-copy-2026-10	one source	input 5, cached_input 1.25, image_input 8, cached_image_input 2, image_output 30	one source	as sourced\ngpt-image-2.6-flare	standard	any		2026-11-04		openai-model-pages	one source	input 5, image_input 8, image_output 30	one source	as sourced\ngpt-image-2.6-sunburst	standard	any		2026-11-04		openai-model-pages	one source	input 5, cached_input 1.25, image_input 8, cached_image_input 2, image_output 30	one source	as sourced\ngpt-live-1	standard	any		2026-09-10		openai-model-pages	one source	minute 0.05	one source	as sourced\ngpt-live-1.1	standard	any		2026-11-20		openai-model-pages	day on which it was read; since when it holds is not known; one source	minute 0.05, standby_minute 0.02	one source	first seen\ngpt-live-transcribe	standard	any		2026-07-28		openai-pricing-2026-08		minute 0.017	documented	as sourced\ngpt-oss-120b	standard	any		2025-08-05		genai-prices	open weights, not sold by OpenAI: the price is a third party's; first day not confirmed; price not confirmed by a source	input 0.039, output 0.18	own knowledge	own knowledge\ngpt-oss-20b	standard	any		2025-08-05		genai-prices	open weights, not sold by OpenAI: the price is a third party's; first day not confirmed; price not confirmed by a source	input 0.029, output 0.14	own knowledge	own knowledge\ngpt-oss-safeguard-20b	standard	any		2025-10-29		openai-changelog	one source	input 0.075, cached_input 0.037, output 0.3	one source	as sourced\ngpt-realtime	standard	any		2025-08-28		openai-pricing-2026-08		input 4, cached_input 0.4, output 16, audio_input 32, cached_audio_input 0.4, audio_output 64, image_input 5	documented	as sourced\ngpt-realtime	standard	any		2025-08-28	2025-09-23	price-page-copy-2025-09	held until 2025-09-23 at most; the day on which it rose is not known; one source	cached_image_input 0.4	one source	as sourced\ngpt-realtime	standard	any		2025-10-01		openai-pricing-2026-08	month in which it was first seen	cached_image_input 0.5	documented	first seen\ngpt-realtime-1.5	standard	any		2026-02-23		openai-pricing-2026-08		input 4, cached_input 0.4, output 16, audio_input 32, cached_audio_input 0.4, audio_output 64, image_input 5, cached_image_input 0.5	documented	as sourced\ngpt-realtime-2	standard	any		2026-05-07		openai-pricing-2026-08		input 4, cached_input 0.4, audio_input 32, cached_audio_input 0.4, audio_output 64, image_input 5, cached_image_input 0.5	documented	as sourced\ngpt-realtime-2	standard	any		2026-05-07		openai-pricing-2026-08	litellm has 16	output 24	documented	as sourced\ngpt-realtime-2.1	standard	any		2026-07-06		openai-pricing-2026-08		input 4, cached_input 0.4, output 24, audio_input 32, cached_audio_input 0.4, audio_output 64, image_input 5, cached_image_input 0.5	documented	as sourced\ngpt-realtime-2.1-mini	standard	any		2026-07-06		openai-pricing-2026-08		input 0.6, cached_input 0.06, output 2.4, audio_input 10, cached_audio_input 0.3, audio_output 20, image_input 0.8, cached_image_input 0.08	documented	as sourced\ngpt-realtime-mini	standard	any		2025-10-06		openai-pricing-2026-08		input 0.6, cached_input 0.06, output 2.4, audio_input 10, cached_audio_input 0.3, audio_output 20, image_input 0.8, cached_image_input 0.08	documented	as sourced\ngpt-realtime-translate	standard	any		2026-05-07		openai-pricing-2026-08		minute 0.034	documented	as sourced\ngpt-realtime-whisper	standard	any		2026-05-07		openai-pricing-2026-08		minute 0.017	documented	as sourced\ngpt-rosalind-research	standard	any		2026-10-05		price-page-copy-2026-10	one source	input 5, cached_input 0.5, output 25	one source	as sourced\ngpt-transcribe	standard	any		2026-07-28		openai-pricing-2026-08		minute 0.0045	documented	as sourced\nimage-web-search	standard	any		2026-06-09		openai-pricing-2026-08		call 10	documented	as sourced\no1	standard	any		2024-12-17		openai-pricing-2026-08		input 15, cached_input 7.5, output 60	documented	as sourced\no1	batch	any		2024-12-17		openai-pricing-2026-08	first day taken as the release, seen in 2025-09	input 7.5, output 30	documented	inferred\no1-mini	standard	any		2024-09-12	2025-01-31	price-page-copy-2024-11		input 3, output 12	documented	as sourced\no1-mini	standard	any		2024-10-01	2025-01-31	price-page-copy-2024-11		cached_input 1.5	documented	as sourced\no1-mini	standard	any		2025-01-31		price-page-copy-2025-06	day of the cut within one day	input 1.1, cached_input 0.55, output 4.4	two sources	as sourced\no1-mini	batch	any		2025-01-31		price-page-copy-2026-07	from the day of the cut; an earlier batch price is not known	input 0.55, output 2.2	documented	inferred\no1-preview	standard	any		2024-09-12		price-page-copy-2024-11		input 15, output 60	documented	as sourced\no1-preview	standard	any		2024-10-01		price-page-copy-2024-11		cached_input 7.5	documented	as sourced\no1-pro	standard	any		2025-03-19		openai-pricing-2026-08		input 150, output 600	documented	as sourced\no1-pro	batch	any		2025-03-19		openai-pricing-2026-08	first day taken as the release	input 75, output 300	documented	inferred\no3	standard	any		2025-04-16	2025-06-10	openai-changelog		input 10, cached_input 2.5, output 40	documented	as sourced\no3	standard	any		2025-06-10		openai-pricing-2026-08		input 2, cached_input 0.5, output 8	documented	as sourced\no3	batch	any		2025-04-16	2025-06-10	openai-changelog	half of standard, not printed; one source	input 5, output 20	one source	inferred\no3	batch	any		2025-06-10		openai-pricing-2026-08		input 1, output 4	documented	as sourced\no3	flex	any		2025-04-17	2025-06-10	press-2025-04	its cached price is not known	input 5, output 20	two sources	as sourced\no3	flex	any		2025-06-10		openai-pricing-2026-08		input 1, cached_input 0.25, output 4	documented	as sourced\no3	priority	any		2025-06-27		openai-pricing-2026-08	first day of Priority processing; that it took this model from the start is not confirmed	input 3.5, cached_input 0.875, output 14	documented	own knowledge\no3-deep-research	standard	any		2025-06-26		price-page-copy-2026-07		input 10, cached_input 2.5, output 40	documented	as sourced\no3-deep-research	batch	any		2025-06-26		price-page-copy-2025-09		input 5, output 20	documented	as sourced\no3-mini	standard	any		2025-01-31		openai-pricing-2026-08		input 1.1, cached_input 0.55, output 4.4	documented	as sourced\no3-mini	batch	any		2025-01-31		openai-pricing-2026-08	first day taken as the release	input 0.55, output 2.2	documented	inferred\no3-pro	standard	any		2025-06-10		openai-pricing-2026-08		input 20, output 80	documented	as sourced\no3-pro	batch	any		2025-06-10		openai-pricing-2026-08	first day taken as the release	input 10, output 40	documented	inferred\no4-mini	standard	any		2025-04-16		openai-pricing-2026-08		input 1.1, cached_input 0.275, output 4.4	documented	as sourced\no4-mini	batch	any		2025-04-16		openai-pricing-2026-08	first day taken as the release, seen in 2025-09	input 0.55, output 2.2	documented	inferred\no4-mini	flex	any		2025-04-17		openai-pricing-2026-08	half of the standard cached price would be 0.1375, printed is 0.138	input 0.55, output 2.2	documented	as sourced\no4-mini	flex	any		2025-04-17		openai-pricing-2026-08	half of the standard cached price would be 0.1375, printed is 0.138; litellm has 0.1375	cached_input 0.138	documented	as sourced\no4-mini	priority	any		2025-06-27		openai-pricing-2026-08	first day of Priority processing; that it took this model from the start is not confirmed	input 2, cached_input 0.5, output 8	documented	own knowledge\no4-mini-deep-research	standard	any		2025-06-26		price-page-copy-2026-07		input 2, cached_input 0.5, output 8	documented	as sourced\no4-mini-deep-research	batch	any		2025-06-26		price-page-copy-2025-09		input 1, output 4	documented	as sourced\nomni-moderation-latest	standard	any		2024-09-26		openai-pricing-2026-08	free	input 0	documented	as sourced\nsora-2	standard	any		2025-10-06		openai-pricing-2026-08		video_720p 0.1	documented	as sourced\nsora-2	batch	any		2026-03-12		openai-pricing-2026-08		video_720p 0.05	documented	as sourced\nsora-2-pro	standard	any		2025-10-06		openai-pricing-2026-08		video_720p 0.3, video_1024p 0.5	documented	as sourced\nsora-2-pro	standard	any		2026-03-12		openai-pricing-2026-08		video_1080p 0.7	documented	as sourced\nsora-2-pro	batch	any		2026-03-12		openai-pricing-2026-08		video_720p 0.15, video_1024p 0.25, video_1080p 0.35	documented	as sourced\ntext-ada-001	standard	any		2022-07-03	2022-09-01	price-page-copy-2022-07	held before that day too, since when is not known; taken to bill as its family	input 0.8, output 0.8	documented	first seen\ntext-ada-001	standard	any		2022-09-01		openai-help-2022-09		input 0.4, output 0.4	documented	as sourced\ntext-babbage-001	standard	any		2022-07-03	2022-09-01	price-page-copy-2022-07	held before that day too, since when is not known; taken to bill as its family	input 1.2, output 1.2	documented	first seen\ntext-babbage-001	standard	any		2022-09-01		openai-help-2022-09		input 0.5, output 0.5	documented	as sourced\ntext-curie-001	standard	any		2022-07-03	2022-09-01	price-page-copy-2022-07	held before that day too, since when is not known; taken to bill as its family	input 6, output 6	documented	first seen\ntext-curie-001	standard	any		2022-09-01		openai-help-2022-09		input 2, output 2	documented	as sourced\ntext-davinci-001	standard	any		2022-07-03	2022-09-01	price-page-copy-2022-07	held before that day too, since when is not known; taken to bill as its family	input 60, output 60	documented	first seen\ntext-davinci-001	standard	any		2022-09-01		openai-help-2022-09		input 20, output 20	documented	as sourced\ntext-davinci-002	standard	any		2022-07-03	2022-09-01	price-page-copy-2022-07	held before that day too, since when is not known; taken to bill as its family	input 60, output 60	documented	first seen\ntext-davinci-002	standard	any		2022-09-01		openai-help-2022-09		input 20, output 20	documented	as sourced\ntext-davinci-003	standard	any		2022-11-28		openai-deprecations	first day not confirmed; one source	input 20, output 20	one source	own knowledge\ntext-embedding-3-large	standard	any		2024-01-25		openai-pricing-2026-08		input 0.13	documented	as sourced\ntext-embedding-3-large	batch	any		2024-04-29		price-page-copy-2025-09	not printed on the pages of 2026	input 0.065	documented	as sourced\ntext-embedding-3-small	standard	any		2024-01-25		openai-pricing-2026-08		input 0.02	documented	as sourced\ntext-embedding-3-small	batch	any		2024-04-29		price-page-copy-2025-09	not printed on the pages of 2026	input 0.01	documented	as sourced\ntext-embedding-ada-002	standard	any		2022-12-15	2023-06-13	openai-post-2023-06	first day not confirmed	input 0.4	two sources	own knowledge\ntext-embedding-ada-002	standard	any		2023-06-13		openai-pricing-2026-08		input 0.1	documented	as sourced\ntext-embedding-ada-002	batch	any		2024-04-29		price-page-copy-2025-09	not printed on the pages of 2026	input 0.05	documented	as sourced\ntext-moderation-latest	standard	any		2024-01-25		price-page-copy-2025-06	free; first day not confirmed	input 0	documented	own knowledge\ntts-1	standard	any		2023-11-06		openai-pricing-2026-08		character 15	documented	as sourced\ntts-1-hd	standard	any		2023-11-06		openai-pricing-2026-08		character 30	documented	as sourced\nweb-search	standard	any		2025-08-26		openai-pricing-2026-08	first day taken from the SDK's name of the tool	call 10	documented	inferred\nweb-search-preview	standard	any		2025-06-26		openai-pricing-2026-08	for reasoning models, which it takes since that day	call 10	documented	as sourced\nweb-search-preview-high	standard	any		2025-03-11	2025-06-26	openai-community-2025-06	by search context size, for gpt-4o, gpt-4.1 and gpt-4o-search-preview; from 2025-06-26 one price	call 50	two sources	as sourced\nweb-search-preview-low	standard	any		2025-03-11	2025-06-26	openai-community-2025-06	by search context size, for gpt-4o, gpt-4.1 and gpt-4o-search-preview; from 2025-06-26 one price	call 30	two sources	as sourced\nweb-search-preview-medium	standard	any		2025-03-11	2025-06-26	openai-community-2025-06	by search context size, for gpt-4o, gpt-4.1 and gpt-4o-search-preview; from 2025-06-26 one price	call 35	two sources	as sourced\nweb-search-preview-mini-high	standard	any		2025-03-11	2025-06-26	openai-community-2025-06	by search context size, for mini models; from 2025-06-26 one price	call 30	two sources	as sourced\nweb-search-preview-mini-low	standard	any		2025-03-11	2025-06-26	openai-community-2025-06	by search context size, for mini models; from 2025-06-26 one price	call 25	two sources	as sourced\nweb-search-preview-mini-medium	standard	any		2025-03-11	2025-06-26	openai-community-2025-06	by search context size, for mini models; from 2025-06-26 one price	call 27.5	two sources	as sourced\nweb-search-preview-non-reasoning	standard	any		2025-06-26		openai-pricing-2026-08	the changelog has 06-24	call 25	documented	as sourced\nwhisper-1	standard	any		2023-03-01		openai-pricing-2026-08		minute 0.006	documented	as sourced\n";

// src/pricing/data/sources.tsv
var sources_default = "id	title	url	checked	licence\nopenai-pricing-2026-08	OpenAI price page, August 2026 (day not known, 21st or later)	https://developers.openai.com/api/docs/pricing.md	2026-08-31	facts only\nopenai-pricing-2025-10	OpenAI price page, October 2025 (day not known)	https://openai.com/api/pricing/	2025-10-31	facts only\nprice-page-copy-2026-10	Copies of OpenAI's price page, September to November 2026	https://developers.openai.com/api/docs/pricing.md	2026-11-24	facts only\nopenai-model-pages	Model pages of OpenAI's documentation, 2026	https://developers.openai.com/api/docs/models	2026-11-24	facts only\nprice-page-copy-2026-07	Copy of OpenAI's price page, July 2026	https://developers.openai.com/api/docs/pricing.md	2026-07-29	facts only\nprice-page-copy-2025-09	Copy of OpenAI's price page, September 2025	https://platform.openai.com/docs/pricing	2025-09-22	facts only\nprice-page-copy-2025-06	Copy of OpenAI's price page, about 2025-06-26	https://platform.openai.com/docs/pricing	2025-06-26	facts only\nprice-page-copy-2024-11	Copy of OpenAI's price page, November or December 2024	https://openai.com/api/pricing/	2024-11-30	facts only\nprice-page-copy-2024-02	Copy of OpenAI's price page, February 2024	https://openai.com/pricing	2024-02-10	facts only\nprice-page-copy-2023-11	Copy of OpenAI's price page, November 2023	https://openai.com/pricing	2023-11-09	facts only\nprice-page-copy-2022-07	Copy of OpenAI's price page, July 2022	https://openai.com/api/pricing/	2022-07-03	facts only\nopenai-help-2022-09	OpenAI help centre: prices from September 2022	https://help.openai.com/en/articles/6485334	2022-09-01	facts only\nopenai-post-2023-03	OpenAI, on ChatGPT and Whisper by API, 2023-03-01	https://openai.com/index/introducing-chatgpt-and-whisper-apis	2023-03-01	facts only\nopenai-post-2023-06	OpenAI, on function calling, 2023-06-13	https://openai.com/index/function-calling-and-other-api-updates	2023-06-13	facts only\nopenai-post-2023-08	OpenAI, on fine-tuning GPT-3.5 Turbo, 2023-08-22	https://openai.com/index/gpt-3-5-turbo-fine-tuning-and-api-updates	2023-08-22	facts only\nopenai-post-2023-11	OpenAI, on DevDay, 2023-11-06	https://openai.com/index/new-models-and-developer-products-announced-at-devday	2023-11-06	facts only\nopenai-post-2024-01	OpenAI, on new embedding models, 2024-01-25	https://openai.com/index/new-embedding-models-and-api-updates	2024-01-25	facts only\nopenai-models-copy-2024-02	Copy of OpenAI's models page, February 2024	https://platform.openai.com/docs/models	2024-02-16	facts only\nopenai-email-2024-09	OpenAI's e-mail on the change of gpt-4o, 2024-09	https://github.com/ogkalu2/comic-translate/issues/138	2024-10-02	facts only\nopenai-post-2024-10	OpenAI, on the Realtime API, 2024-10-01 to 2024-10-30	https://openai.com/index/introducing-the-realtime-api	2024-10-30	facts only\nopenai-post-2024-12	OpenAI, on o1 and new tools, 2024-12-17	https://openai.com/index/o1-and-new-tools-for-developers	2024-12-17	facts only\npress-2025-04	Press on Flex processing, 2025-04-17	https://thetechportal.com	2025-04-18	facts only\nopenai-community-2025-06	OpenAI community, on deep research and web search, 2025-06-26	https://community.openai.com/t/1299919	2025-06-26	facts only\nopenai-changelog	OpenAI API changelog	https://developers.openai.com/api/docs/changelog	2026-11-24	facts only\nopenai-deprecations	OpenAI deprecations page	https://developers.openai.com/api/docs/deprecations	2026-11-24	facts only\nopenai-python	OpenAI's Python SDK: the first commit that names an id	https://github.com/openai/openai-python	2026-11-24	facts only\nlater-models-2026	Models released up to November 2026, from OpenAI's pages and public price lists	https://developers.openai.com/api/docs/models	2026-11-24	facts only\ngenai-prices	genai-prices 0.1.8 by Pydantic	https://github.com/pydantic/genai-prices	2026-09-23	MIT\nlitellm	LiteLLM's price list over time	https://github.com/BerriAI/litellm	2026-08-31	MIT\nlangfuse	Langfuse's price list over time	https://github.com/langfuse/langfuse	2026-11-24	facts only\nllm-prices	llm-prices by Simon Willison over time	https://github.com/simonw/llm-prices	2026-11-24	Apache-2.0\nmodels-dev	models.dev	https://github.com/sst/models.dev	2026-11-24	MIT\napidog	apidog.com, on GPT-6.1 and on Ultrafast	https://apidog.com	2026-11-24	facts only\napiyi	docs.apiyi.com, on gpt-image-2.6	https://docs.apiyi.com	2026-11-05	facts only\npriority-table-2026	A table of Priority prices in a program for Codex, 2026	https://developers.openai.com/api/docs/guides/priority-processing	2026-11-24	facts only\nthird-party-code	A program's own table of prices	https://platform.openai.com/docs/pricing	2026-11-24	facts only\ntiktoken	tiktoken 0.14.0	https://github.com/openai/tiktoken	2026-11-24	MIT\n";

// src/pricing/context.ts
var LONG_CONTEXT_THRESHOLD = 272e3;

// src/pricing/data-file.ts
var REPEATED = "~";
var DataFile = class {
  columns;
  repeated;
  byKey = /* @__PURE__ */ new Map();
  constructor(text) {
    const lines = text.split("\n");
    const header = lines[0] ?? "";
    const isPacked = header.startsWith(REPEATED);
    this.columns = (isPacked ? header.slice(REPEATED.length) : header).split("	");
    const first = isPacked ? 1 + this.columns.length : 1;
    this.repeated = lines.slice(1, first).map((line) => line.split("	"));
    let ofKey = [];
    for (let index = first; index < lines.length; index++) {
      const line = lines[index] ?? "";
      if (line === "") continue;
      const key = line.slice(0, line.indexOf("	"));
      if (key !== REPEATED) ofKey = this.linesFrom(key);
      ofKey.push(line);
    }
  }
  /** The keys, in the order in which they first stand in the file. */
  get keys() {
    return [...this.byKey.keys()];
  }
  has(key) {
    return this.byKey.has(key);
  }
  /** The cells of the lines of a key; none for a key that the file does not have. */
  cellsOf(key) {
    let above = [];
    return (this.byKey.get(key) ?? []).map((line) => {
      above = line.split("	").map((cell, column) => {
        if (!cell.startsWith(REPEATED)) return cell;
        if (cell === REPEATED) return above[column] ?? "";
        return this.repeated[column]?.[Number(cell.slice(REPEATED.length))] ?? "";
      });
      return above;
    });
  }
  linesFrom(key) {
    let lines = this.byKey.get(key);
    if (lines === void 0) {
      lines = [];
      this.byKey.set(key, lines);
    }
    return lines;
  }
};

// src/pricing/late-map.ts
var LateMap = class {
  /** @param valueOf what a key has; undefined for a key that is none */
  constructor(allKeys, valueOf3) {
    this.allKeys = allKeys;
    this.valueOf = valueOf3;
  }
  allKeys;
  valueOf;
  known = /* @__PURE__ */ new Map();
  get(key) {
    let value = this.known.get(key);
    if (value === void 0) {
      value = this.valueOf(key);
      if (value !== void 0) this.known.set(key, value);
    }
    return value;
  }
  has(key) {
    return this.get(key) !== void 0;
  }
  get size() {
    return this.allKeys().length;
  }
  keys() {
    return this.whole().keys();
  }
  values() {
    return this.whole().values();
  }
  entries() {
    return this.whole().entries();
  }
  [Symbol.iterator]() {
    return this.entries();
  }
  forEach(act) {
    this.whole().forEach((value, key) => act(value, key, this));
  }
  /** In the order of the keys, whichever was asked for first. */
  whole() {
    return new Map(
      this.allKeys().flatMap((key) => {
        const value = this.get(key);
        return value === void 0 ? [] : [[key, value]];
      })
    );
  }
};

// src/pricing/model-facts.ts
function baseModel(model) {
  return model.startsWith("ft:") ? model.split(":")[1] ?? "" : model;
}
function factOf(text, day2, names, facts) {
  const id = normalizeModelId(text);
  const own = facts.models.get(id);
  const model = findModel(text, names, day2);
  const base = model === void 0 ? void 0 : facts.models.get(model);
  if (base === void 0 || base.model === id) return own;
  const starts = (facts.aliases.get(id) ?? []).map(({ from }) => from).filter((from) => from !== null);
  return {
    ...base,
    released: own?.released ?? starts.sort()[0] ?? base.released,
    shutdown: own?.shutdown ?? base.shutdown,
    contextWindow: own?.contextWindow ?? base.contextWindow,
    note: own?.note ?? base.note
  };
}

// src/pricing/missing-price.ts
function missingPrice(rates, fact, asked) {
  const { model, meter: meter2, tier, day: day2, band } = asked;
  const ofMeter = rates.filter((rate) => rate.meter === meter2);
  if (ofMeter.length === 0) {
    return new PricingError(
      `"${model}" has no ${meter2} price. It is priced by ${unique(rates.map((rate) => rate.meter)).join(", ")}.`
    );
  }
  const ofTier = ofMeter.filter((rate) => rate.tier === tier);
  if (ofTier.length === 0) {
    const tiers = unique(ofMeter.map((rate) => rate.tier));
    return new PricingError(
      `"${model}" has no ${meter2} price in the ${tier} tier. It has: ${tiers.join(", ")}.`
    );
  }
  if (ofTier.some((rate) => isInForce(rate, day2))) {
    return new PricingError(
      `"${model}" has no ${tier} ${band ?? "short"}-context ${meter2} price: it is not sold, or its price is not known.`
    );
  }
  const released = fact?.released ?? null;
  const notYet = released !== null && day2 < released ? ` It was released on ${released}.` : "";
  return new PricingError(
    `"${model}" has no ${tier} ${meter2} price on ${day2}: ${explainDay(ofTier, day2)}.${notYet}`,
    ["day"]
  );
}
function explainDay(periods, day2) {
  const starts = unique(periods.map(({ from }) => from).filter(isDay)).sort();
  const ends = unique(periods.map(({ until }) => until).filter(isDay)).sort();
  const next = starts.find((start) => day2 < start);
  const last = ends.filter((end) => end <= day2).pop();
  if (last !== void 0 && next !== void 0) return `from ${last} until ${next} none is known`;
  if (next !== void 0) return `its first known one is from ${next}`;
  return `the last known one ended on ${last ?? "an unknown day"}`;
}
function isDay(day2) {
  return day2 !== null;
}
function unique(values) {
  return [...new Set(values)];
}

// src/pricing/rate-table.ts
var RateTable = class _RateTable {
  /** @param facts read when an id is not a model's own, or what is known of it is asked for */
  constructor(source, facts) {
    this.source = source;
    this.facts = facts;
    this.names = new Set(source.models);
  }
  source;
  facts;
  names;
  byModel = /* @__PURE__ */ new Map();
  /** A table of rates in any order. */
  static of(rates, facts) {
    const byModel = grouped2(rates, (rate) => rate.model);
    return new _RateTable(
      { models: [...byModel.keys()], ratesOf: (model) => byModel.get(model) ?? [], all: () => rates },
      facts
    );
  }
  get aliases() {
    return this.facts().aliases;
  }
  /** What is known of a model beyond its prices, by its canonical id. */
  factOf(model) {
    return this.facts().models.get(model);
  }
  /** What is known of an id as a person writes it: a snapshot has days of its own. */
  factOfId(id, day2) {
    return factOf(id, day2, this, this.facts());
  }
  /** Every rate, in the order in which it is listed. */
  get rates() {
    return this.source.all();
  }
  has(model) {
    return this.names.has(model);
  }
  models() {
    return this.source.models;
  }
  /** Every rate of a model. */
  ratesOf(model) {
    return this.source.ratesOf(model);
  }
  /** The rate in force, or undefined. A user's override goes before a rate of a source, an exact band before `any`. */
  find(query) {
    const inForce = this.rowsOf(query).filter((rate) => isInForce(rate, query.day));
    const band = query.band ?? "short";
    const fitting = inForce.filter((rate) => rate.context.band === band);
    const candidates = fitting.length > 0 ? fitting : inForce.filter((rate) => rate.context.band === "any");
    return candidates.find((rate) => rate.override) ?? candidates[0];
  }
  /** The rate in force. Throws a PricingError that says which of model, meter, tier, day or band has no price. */
  get(query) {
    const rate = this.find(query);
    if (rate === void 0) {
      throw missingPrice(this.ratesOf(query.model), this.factOf(query.model), query);
    }
    return rate;
  }
  /** The number of input tokens up to which a request is short context; undefined for a model with one band. */
  threshold(query) {
    for (const rate of this.rowsOf(query)) {
      if (rate.context.band !== "any" && isInForce(rate, query.day)) return rate.context.threshold;
    }
    return void 0;
  }
  rowsOf(query) {
    let rows = this.byModel.get(query.model);
    if (!rows) {
      rows = grouped2(this.source.ratesOf(query.model), (rate) => keyOf2(rate.meter, rate.tier));
      this.byModel.set(query.model, rows);
    }
    return rows.get(keyOf2(query.meter, query.tier)) ?? [];
  }
};
function keyOf2(meter2, tier) {
  return `${meter2} ${tier}`;
}
function grouped2(rates, keyOf3) {
  const groups = /* @__PURE__ */ new Map();
  for (const rate of rates) {
    const key = keyOf3(rate);
    const group = groups.get(key);
    if (group) group.push(rate);
    else groups.set(key, [rate]);
  }
  return groups;
}

// src/pricing/bundled.ts
var table;
function modelFacts() {
  return FACTS;
}
var aliases;
var models;
var FACTS = {
  get aliases() {
    return aliases ??= lateMap(new DataFile(aliases_default), (rows) => rows.map(aliasPeriod));
  },
  get models() {
    return models ??= lateMap(new DataFile(models_default), ([row]) => row && modelFact(row));
  }
};
function lateMap(file, read) {
  return new LateMap(
    () => file.keys,
    (key) => file.has(key) ? read(recordsOf(file, key)) : void 0
  );
}
function aliasPeriod(row) {
  return {
    model: field(row, "model"),
    from: optionalDay(row, "from"),
    until: optionalDay(row, "until")
  };
}
function modelFact(row) {
  const contextWindow = field(row, "context_window");
  const reasoning = field(row, "reasoning");
  return {
    model: field(row, "model"),
    released: optionalDay(row, "released"),
    shutdown: optionalDay(row, "shutdown"),
    contextWindow: contextWindow === "" ? null : Number(contextWindow),
    encoding: field(row, "encoding") || null,
    reasons: reasoning === "" ? null : reasoning === "yes",
    images: field(row, "images"),
    note: field(row, "note")
  };
}
function bundledTable() {
  table ??= new RateTable(bundledRates(), modelFacts);
  return table;
}
var sources;
function sourcesById() {
  return sources ??= lateMap(new DataFile(sources_default), ([row]) => row && sourceOf(row));
}
function sourceOf(row) {
  return {
    id: field(row, "id"),
    title: field(row, "title"),
    url: field(row, "url"),
    checked: day(row, "checked")
  };
}
function bundledRates() {
  const file = new DataFile(rates_default);
  const rates = lateMap(file, (rows) => rows.flatMap(ratesOfLine));
  const models2 = file.keys;
  const ratesOf2 = (model) => rates.get(model) ?? [];
  return { models: models2, ratesOf: ratesOf2, all: () => models2.flatMap(ratesOf2) };
}
function ratesOfLine(row) {
  const source = sourcesById().get(field(row, "source"));
  if (!source) throw new Error(`rates.tsv: unknown source ${field(row, "source")}`);
  const common = { ...commonOf(row), source: source.title, checked: source.checked, override: false };
  return field(row, "prices").split(", ").map((priced) => ({ ...common, ...priceOf(priced) }));
}
function commonOf(row) {
  const tier = parseTier(field(row, "tier"));
  if (tier === void 0) throw new Error(`rates.tsv: bad tier of ${field(row, "model")}`);
  return {
    model: field(row, "model"),
    tier,
    context: context(row),
    from: optionalDay(row, "from"),
    until: optionalDay(row, "until"),
    note: field(row, "note")
  };
}
function priceOf(text) {
  const [meter2 = "", price = ""] = text.split(" ");
  if (!isMeter(meter2) || price === "") throw new Error(`rates.tsv: bad price ${text}`);
  return { meter: meter2, price, per: perOf(meter2) };
}
function context(row) {
  const band = field(row, "context");
  return band === "short" || band === "long" ? { band, threshold: Number(field(row, "threshold")) || LONG_CONTEXT_THRESHOLD } : { band: "any" };
}
function recordsOf(file, key) {
  return file.cellsOf(key).map((cells) => new Map(file.columns.map((name, index) => [name, cells[index] ?? ""])));
}
function field(row, name) {
  const value = row.get(name);
  if (value === void 0) throw new Error(`data file without column ${name}`);
  return value;
}
function day(row, name) {
  const value = parseDay(field(row, name));
  if (value === void 0) throw new Error(`data file: ${name} ${field(row, name)} is no day`);
  return value;
}
function optionalDay(row, name) {
  return field(row, name) === "" ? null : day(row, name);
}

// src/pricing/tools/tool-models.ts
function reasons(model) {
  return modelFacts().models.get(baseModel(model))?.reasons ?? void 0;
}

// src/usage/formats/other-endpoints.ts
var DAY_MS3 = 864e5;
var GIBIBYTE = 2 ** 30;
function otherEndpoint(row) {
  const { endpoint, counts } = row;
  switch (endpoint) {
    case "images":
      return { split: pictures(row) };
    case "audio_speeches":
      return {
        split: amount(counts.count("characters"), "characters", (count) => ({
          meter: "character",
          count,
          inUnit: 1
        }))
      };
    case "audio_transcriptions":
      return { split: seconds(row.fields.text("seconds")) };
    case "vector_stores":
      return { tool: "file-search", split: storage(row) };
    case "code_interpreter_sessions":
      return { tool: "code-interpreter", split: sessions(row) };
    case "web_searches":
    case "web_search_calls":
      return { tool: "web-search", split: webSearches(row) };
    case "file_searches":
    case "file_search_calls":
      return { tool: "file-search", split: calls(counts) };
    default:
      return void 0;
  }
}
function amount(count, name, quantity) {
  if (count === void 0) return withoutPrice(void 0, `no ${name} in the row`);
  return count === 0 ? NOTHING : oneQuantity(quantity(count));
}
function seconds(text) {
  const exact = text === void 0 ? void 0 : decimalText(text);
  if (exact === void 0 || exact.startsWith("-")) return withoutPrice(void 0, "no seconds in the row");
  return exact === "0" ? NOTHING : oneQuantity({ meter: "minute", count: exactCount(exact), inUnit: 60 });
}
function exactCount(text) {
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : new Decimal(text);
}
var BY_TOKENS = /^(?:chat)?gpt-image/;
function pictures({ fields, counts, sourceModel, bucket, prices }) {
  const count = counts.count("images");
  const named = prices.model(sourceModel, bucket.day);
  const model = "model" in named ? named.model : sourceModel;
  if (BY_TOKENS.test(model) || prices.sells(model, "image_output")) {
    return withoutPrice(
      count,
      "pictures are billed by the tokens of the completions report, not by their number"
    );
  }
  return picturesOf(model, count, fields.text("size"));
}
function picturesOf(model, count, size) {
  if (count === void 0) return withoutPrice(void 0, "no number of pictures in the row");
  if (size === void 0)
    return withoutPrice(count, "no size of the pictures in the file: export again, grouped by size");
  const bySize = `image_${size}`;
  const byQuality = `image_standard_${size}`;
  if (model === "dall-e-3" && isMeter(byQuality)) {
    return oneQuantity({ meter: byQuality, count, inUnit: 1 }, ["quality-not-in-file"]);
  }
  if (model === "dall-e-2" && isMeter(bySize)) return oneQuantity({ meter: bySize, count, inUnit: 1 });
  return withoutPrice(count, `no price of a picture of ${size} by ${JSON.stringify(model)} is known`);
}
function storage({ counts, bucket, freeBytes }) {
  const bytes = counts.count("usage_bytes");
  if (bytes === void 0) return withoutPrice(void 0, "no usage_bytes in the row");
  const free = freeBytes.get(bucket.start) ?? GIBIBYTE;
  const billed2 = Math.max(0, bytes - free);
  freeBytes.set(bucket.start, Math.max(0, free - bytes));
  const inUnit = GIBIBYTE * (DAY_MS3 / bucket.length);
  return billed2 === 0 ? NOTHING : oneQuantity({ meter: "gb_day", count: billed2, inUnit }, ["storage-by-day"]);
}
function sessions({ counts, bucket }) {
  const count = counts.count("num_sessions");
  if (count === void 0) return withoutPrice(void 0, "no num_sessions in the row");
  if (codeInterpreterUse("code-interpreter", count, bucket.day)?.meter === "session") {
    return count === 0 ? NOTHING : oneQuantity({ meter: "session", count, inUnit: 1 });
  }
  return withoutPrice(
    count,
    "sessions are billed by the minutes of their containers since 2026-06-02, which this report does not count"
  );
}
function calls(counts) {
  return amount(counts.count("num_requests"), "num_requests", (count) => ({
    meter: "call",
    count,
    inUnit: 1
  }));
}
function webSearches({ counts, sourceModel, bucket, prices }) {
  const split = calls(counts);
  const named = sourceModel === "" ? void 0 : prices.model(sourceModel, bucket.day);
  const isReasoning = named !== void 0 && "model" in named && reasons(named.model) === true;
  return isReasoning || split.quantities.length === 0 ? split : { ...split, notes: ["search-tool-not-in-file"] };
}

// src/usage/formats/activity-2024.ts
var OWNER = {
  organization: ["organization_id"],
  project: ["project_id", "project_name"],
  user: ["user", "user_id", "email"],
  key: ["api_key_id", "api_key_name"]
};
var readActivity2024 = ({ line, fields }, reading) => olderCharges({ line, fields }, reading, {
  day: ["timestamp"],
  model: ["model"],
  requests: ["num_requests"],
  kind: fields.text("usage_type") ?? ""
});
function olderCharges({ line, fields }, reading, names) {
  const day2 = dayOf2(fields, ...names.day);
  if (day2 === void 0)
    return [unreadCharge(line, `${names.day.join(", ")} is missing or no time, so the day is not known`)];
  const sourceModel = names.model.map((name) => fields.text(name)).find((text) => text !== void 0) ?? "";
  const counts = new CountReader(fields);
  const split = olderSplit(
    fields,
    counts,
    names.kind,
    sourceModel,
    sellsOf(reading.prices, sourceModel, day2)
  );
  const requests = counts.count(...names.requests) ?? null;
  return usageCharges(
    {
      ...ownerOf(fields, OWNER, reading),
      line,
      day: day2,
      sourceModel,
      source: names.kind,
      billed: null,
      estimate: null,
      split: withProblems(split, counts.problems),
      // The file tells batch from the rest, and knows of no other tier.
      tier: servedTier(fields.text("request_type")?.toLowerCase() === "batch", "default"),
      requests,
      countsRequests: true
    },
    reading.prices
  );
}
function olderSplit(fields, counts, kind, model, sells) {
  const pictures2 = counts.count("num_images");
  const characters = counts.count("num_characters");
  if (kind === "dalle" || pictures2 !== void 0)
    return picturesOf(model, pictures2, fields.text("image_size"));
  if (kind === "tts" || characters !== void 0) {
    if (characters === void 0) return withoutPrice(void 0, "no num_characters in the row");
    return characters === 0 ? NOTHING : oneQuantity({ meter: "character", count: characters, inUnit: 1 });
  }
  if (kind === "whisper" || fields.text("num_seconds") !== void 0)
    return seconds(fields.text("num_seconds"));
  const input = counts.count("n_context_tokens_total");
  const output = counts.count("n_generated_tokens_total");
  if (input === void 0 && output === void 0 && counts.problems.length === 0) {
    return withoutPrice(void 0, "no quantity in the row that is known");
  }
  return splitTokens(
    {
      input,
      output,
      cached: counts.count("n_cached_context_tokens_total"),
      // A 0 of text models says nothing of what the rest is.
      inputAudio: counts.count("n_context_audio_tokens_total"),
      outputAudio: counts.count("n_generated_audio_tokens_total")
    },
    sells
  );
}

// src/usage/formats/usage-legacy.ts
var LISTS = [
  { name: "data", kind: "text", day: "aggregation_timestamp", model: "snapshot_id" },
  { name: "dalle_api_data", kind: "dalle", day: "timestamp", model: "model_id" },
  { name: "whisper_api_data", kind: "whisper", day: "timestamp", model: "model_id" },
  { name: "tts_api_data", kind: "tts", day: "timestamp", model: "model_id" }
];
var UNSEEN2 = ["ft_data", "assistant_code_interpreter_data", "retrieval_storage_data"];
function isUsageLegacy(document) {
  const [first] = Array.isArray(document["data"]) ? document["data"] : [];
  return "whisper_api_data" in document || typeof first === "object" && first !== null && "snapshot_id" in first;
}
function readUsageLegacy(document, reading, firstLine) {
  const charges = [];
  let line = firstLine;
  for (const { name, kind, day: day2, model } of LISTS) {
    for (const row of rowsOf(document, name)) {
      const names = { day: [day2], model: [model], requests: ["n_requests", "num_requests"], kind };
      charges.push(...olderCharges({ line, fields: new JsonFields(row) }, reading, names));
      line++;
    }
  }
  for (const name of UNSEEN2) {
    for (const row of rowsOf(document, name)) {
      const known = {
        day: dayOf2(new JsonFields(row), "timestamp", "aggregation_timestamp") ?? null,
        source: name
      };
      charges.push(unreadCharge(line, `rows of ${name} are not known`, { ...known, status: "unrecognised" }));
      line++;
    }
  }
  return charges;
}
function rowsOf(document, name) {
  const list2 = document[name];
  return Array.isArray(list2) ? list2.filter(isObject2) : [];
}

// src/usage/rows/bill-line.ts
var one = (unit, times = 1, inUnit = 1) => ({ unit, times, inUnit });
var UNITS2 = /* @__PURE__ */ new Map([
  ["tokens", [one("token")]],
  ["1000_tokens", [one("token", 1e3)]],
  ["1k tokens", [one("token", 1e3)]],
  ["1m tokens", [one("token", 1e6)]],
  ["characters", [one("character")]],
  ["images", [one("image")]],
  ["calls", [one("call")]],
  ["requests", [one("call")]],
  ["sessions", [one("session")]],
  ["duration_seconds", [one("minute", 1, 60), one("second"), one("hour", 1, 3600)]],
  ["seconds", [one("minute", 1, 60), one("second"), one("hour", 1, 3600)]],
  ["duration_minutes", [one("minute"), one("second", 60), one("hour", 1, 60)]],
  ["minutes", [one("minute"), one("second", 60), one("hour", 1, 60)]],
  ["duration_hours", [one("minute", 60), one("second", 3600), one("hour")]],
  ["hours", [one("minute", 60), one("second", 3600), one("hour")]],
  ["gibibyte_hours", [one("GB-day", 1, 24)]],
  ["gb-days", [one("GB-day")]]
]);
var COUNTED = ["token", "character", "image", "call", "session"];
function billCharge(line, prices) {
  const money = billedOf(line);
  const item = line.item === void 0 ? void 0 : prices.lineItem(line.item);
  const list2 = item === void 0 ? undrawn(line) : listOf(item, line, prices);
  const problems2 = [list2.problem, money.problem].filter((problem) => problem !== null);
  return {
    line: line.line,
    day: line.day,
    organization: line.organization,
    project: line.project,
    user: line.user,
    key: line.key,
    model: list2.model,
    sourceModel: item?.model ?? "",
    source: line.item ?? "",
    meter: item?.meter ?? null,
    tier: item?.tier ?? null,
    context: list2.context,
    quantity: list2.quantity ?? (line.quantity === void 0 ? null : decimalText(line.quantity) ?? null),
    requests: null,
    listCost: list2.listCost,
    upperCost: null,
    billed: money.billed,
    estimate: null,
    free: false,
    status: list2.listCost !== null ? "priced" : item === void 0 && line.item !== void 0 ? "unrecognised" : "unpriced",
    problem: problems2.length === 0 ? null : problems2.join("; "),
    notes: []
  };
}
function undrawn({ item }) {
  const problem = item === void 0 ? "no line item in the file: export again, grouped by line item" : `line item ${JSON.stringify(item)} is not recognised`;
  return { model: null, context: null, quantity: null, listCost: null, problem };
}
function listOf(item, line, prices) {
  const { meter: meter2, tier, long } = item;
  const counted2 = quantityOf(meter2, line);
  const quantity = "problem" in counted2 ? null : quotientText(counted2.count, counted2.inUnit);
  const named = prices.model(item.model, line.day);
  const model = "model" in named ? named.model : normalizeModelId(item.model);
  const list2 = prices.of(model, tier, line.day);
  const context2 = long ? "long" : list2.threshold(meter2) === Infinity ? "any" : "short";
  const without = (problem) => ({ model, context: context2, quantity, listCost: null, problem });
  if ("problem" in counted2) return without(counted2.problem);
  if ("problem" in named) return without(named.problem);
  const priced = list2.on(meter2, long ? "long" : "short");
  if ("problem" in priced) return without(priced.problem);
  const listCost = priced.price.text(counted2.count, counted2.inUnit);
  return { model, context: context2, quantity, listCost, problem: null };
}
function quantityOf(meter2, { quantity, unit }) {
  if (quantity === void 0) return { problem: "no quantity in the file, so no list cost" };
  const text = decimalText(quantity);
  if (text === void 0) return { problem: `quantity ${JSON.stringify(quantity)} is no number` };
  const fitting = unitOf(meter2, unit);
  if (fitting === void 0) {
    const given = unit === void 0 ? "no unit" : `the unit ${JSON.stringify(unit)}`;
    return { problem: `the quantity has ${given}, but ${meter2} is counted in ${METERS[meter2].unit}s` };
  }
  const number = Number(text) * fitting.times;
  const exact = Number.isSafeInteger(number) && Number.isSafeInteger(Number(text));
  return { count: exact ? number : new Decimal(text).times(fitting.times), inUnit: fitting.inUnit };
}
function unitOf(meter2, unit) {
  const wanted = METERS[meter2].unit;
  if (unit === void 0) return COUNTED.includes(wanted) ? one(wanted) : void 0;
  return UNITS2.get(unit.toLowerCase())?.find((known) => known.unit === wanted);
}
function billedOf({ amount: amount2, currency }) {
  if (amount2 === void 0) return { billed: null, problem: "no amount in the row" };
  const billed2 = decimalText(amount2);
  if (billed2 === void 0) return { billed: null, problem: `amount ${JSON.stringify(amount2)} is no number` };
  if (currency !== void 0 && currency.toLowerCase() !== "usd") {
    return { billed: null, problem: `amount ${billed2} is in ${currency.toUpperCase()}, not USD: left out` };
  }
  return { billed: billed2, problem: null };
}

// src/usage/formats/cost-report.ts
var OWNER2 = {
  organization: ["organization_id"],
  project: ["project_id", "project_name"],
  user: ["user_id", "user_email"],
  key: ["api_key_id"]
};
function costCharge({ line, fields }, reading, given) {
  const bucket = given ?? bucketOf(fields);
  const amount2 = fields.text("amount.value") ?? fields.text("amount_value");
  if (bucket === void 0) {
    return unreadCharge(
      line,
      `start_time is missing or no time, so the day of ${amount2 ?? "no amount"} is not known`,
      { source: fields.text("line_item") ?? "" }
    );
  }
  return billCharge(
    {
      ...ownerOf(fields, OWNER2, reading),
      line,
      day: bucket.day,
      item: fields.text("line_item"),
      amount: amount2,
      currency: fields.text("amount.currency") ?? fields.text("amount_currency"),
      quantity: fields.text("quantity"),
      unit: fields.text("quantity_unit")
    },
    reading.prices
  );
}

// src/usage/rows/row-tier.ts
var WORDS = new Map([
  ...words(
    true,
    "true 1 yes wahr vrai verdadero verdadeiro vero waar prawda sant sand sandt tosi pravda igaz doğru истина 真 참"
  ),
  ...words(
    false,
    "false 0 no falsch faux falso onwaar fałsz falskt falsk usann epätosi nepravda hamis yanliş yanlış ложь 假 거짓"
  )
]);
function words(truth, spelled) {
  return spelled.split(" ").map((word) => [word, truth]);
}
function tierOfRow(batch, tier) {
  const flag = batch === void 0 ? void 0 : WORDS.get(batch.toLowerCase());
  const served = servedTier(flag, tier);
  if (batch === void 0 || flag !== void 0) return served;
  const unread = `batch ${JSON.stringify(batch.slice(0, 40))} is neither true nor false: taken for false`;
  return { ...served, problem: served.problem === null ? unread : `${unread}; ${served.problem}` };
}

// src/usage/formats/usage-report.ts
var OWNER3 = {
  organization: ["organization_id"],
  project: ["project_id", "project_name"],
  user: ["user_id", "user_email"],
  key: ["api_key_id"]
};
var TOKEN_ENDPOINTS = /* @__PURE__ */ new Set(["completions", "embeddings", "moderations"]);
var STANDARD3 = { tier: "standard", free: false, problem: null, note: null };
var UsageReport = class {
  constructor(reading) {
    this.reading = reading;
  }
  reading;
  /** The free gigabyte is one an account and day: what of it the rows of a bucket have not used yet. */
  freeBytes = /* @__PURE__ */ new Map();
  /** @param given the bucket that a result of the API stands in; a row of a file has its own */
  charges({ line, fields }, endpoint, given) {
    const bucket = given ?? bucketOf(fields);
    if (bucket === void 0)
      return [unreadCharge(line, "start_time is missing or no time, so the day is not known")];
    const { prices } = this.reading;
    const counts = new CountReader(fields);
    const sourceModel = fields.text("model") ?? "";
    const isTokens = TOKEN_ENDPOINTS.has(endpoint);
    const what2 = isTokens ? { split: splitTokens(reportedTokens(counts), sellsOf(prices, sourceModel, bucket.day)) } : otherEndpoint({ endpoint, fields, counts, sourceModel, bucket, prices, freeBytes: this.freeBytes });
    if (what2 === void 0) {
      return [
        unreadCharge(line, `usage of ${JSON.stringify(endpoint)} is not known`, {
          day: bucket.day,
          source: endpoint,
          status: "unrecognised"
        })
      ];
    }
    const requests = counts.count("num_model_requests") ?? null;
    const owner = ownerOf(fields, OWNER3, this.reading);
    const row = {
      organization: owner.organization,
      project: owner.project,
      user: owner.user,
      key: owner.key,
      ..."tool" in what2 ? { tool: what2.tool } : void 0,
      line,
      day: bucket.day,
      sourceModel,
      source: endpoint,
      billed: null,
      estimate: null,
      split: withProblems(what2.split, counts.problems),
      tier: endpoint === "completions" ? tierOfRow(fields.text("batch"), fields.text("service_tier")) : STANDARD3,
      requests,
      // Searches, pictures and storage count the requests that completions count already.
      countsRequests: isTokens || endpoint.startsWith("audio_")
    };
    return usageCharges(row, prices);
  }
};
function reportedTokens(counts) {
  return {
    input: counts.count("input_tokens"),
    output: counts.count("output_tokens"),
    cached: counts.count("input_cached_tokens"),
    cacheWrites: counts.count("input_cache_write_tokens"),
    uncached: counts.count("input_uncached_tokens"),
    inputText: counts.count("input_text_tokens"),
    inputAudio: counts.count("input_audio_tokens"),
    inputImage: counts.count("input_image_tokens"),
    cachedText: counts.count("input_cached_text_tokens"),
    cachedAudio: counts.count("input_cached_audio_tokens"),
    cachedImage: counts.count("input_cached_image_tokens"),
    outputText: counts.count("output_text_tokens"),
    outputAudio: counts.count("output_audio_tokens"),
    outputImage: counts.count("output_image_tokens")
  };
}

// src/usage/file/read-pages.ts
var DAY_MS4 = 864e5;
var USAGE = /^organization\.usage\.(\w+)\.result$/;
var COSTS = "organization.costs.result";
function isPage(value) {
  return value["object"] === "page" || Array.isArray(value["data"]) && value["data"].some((item) => isObject2(item) && isBucket(item));
}
function isBucket(value) {
  return value["object"] === "bucket" || Array.isArray(resultsOf(value)) && "start_time" in value;
}
function resultsOf(bucket) {
  return bucket["results"] ?? bucket["result"];
}
function pageFormat(value) {
  const kinds = /* @__PURE__ */ new Set();
  for (const bucket of bucketsOf(value)) {
    for (const result of listOf2(resultsOf(bucket))) {
      kinds.add(result["object"] === COSTS || "amount" in result ? "openai-costs-api" : "openai-usage-api");
    }
  }
  if (kinds.size > 1) throw new FileRefused("A page holds both usage and costs. Import the two one by one.");
  return [...kinds][0];
}
function bucketsOf(value) {
  return isBucket(value) ? [value] : listOf2(value["data"]);
}
function listOf2(value) {
  return Array.isArray(value) ? value.filter(isObject2) : [];
}
function resultCount(pages) {
  return pages.reduce(
    (sum4, page) => bucketsOf(page).reduce((of, bucket) => of + listOf2(resultsOf(bucket)).length, sum4),
    0
  );
}
function* readPages(pages, reading, findings2) {
  const report2 = new UsageReport(reading);
  const seen = /* @__PURE__ */ new Set();
  let line = 0;
  let emptyRows = 0;
  for (const page of pages) {
    for (const bucket of bucketsOf(page)) {
      const results = listOf2(resultsOf(bucket));
      if (results.length === 0) emptyRows++;
      if (results.length > 0 && isRepeated(bucket, seen)) {
        findings2.add(
          "repeated",
          "A bucket stands in the file twice, with the same results: it was counted once."
        );
        continue;
      }
      const time = timeOf2(bucket);
      if (time !== void 0 && time.length > DAY_MS4) {
        findings2.add(
          "long-buckets",
          "Buckets are longer than a day: all of each is priced at its first day. Export again with a bucket width of 1 day."
        );
      }
      for (const result of results) yield readResult(result, ++line, time, reading, report2);
    }
  }
  checkMore(pages, findings2);
  if (line === 0) findings2.add("nothing-used", "There are no results in this period.");
  return { rows: line, emptyRows };
}
function readResult(result, line, time, reading, report2) {
  const object = textOf2(result["object"]) ?? "";
  const fields = new JsonFields(result);
  if (time === void 0)
    return [unreadCharge(line, "the bucket has no start_time, so the day is not known", { source: object })];
  if (object === COSTS || "amount" in result) return [costCharge({ line, fields }, reading, time)];
  const [, endpoint = object === "" && "input_tokens" in result ? "completions" : object] = USAGE.exec(object) ?? [];
  return report2.charges({ line, fields }, endpoint, time);
}
function timeOf2(bucket) {
  const at = (name) => {
    const value = bucket[name];
    return typeof value === "number" || typeof value === "string" ? parseInstant(value) : void 0;
  };
  const start = at("start_time");
  if (start === void 0) return void 0;
  const end = at("end_time") ?? start + DAY_MS4;
  return { day: utcDay(new Date(start)), start, length: end > start ? end - start : DAY_MS4 };
}
function isRepeated(bucket, seen) {
  const key = JSON.stringify(bucket);
  if (seen.has(key)) return true;
  seen.add(key);
  return false;
}
function checkMore(pages, findings2) {
  const open2 = pages.filter((page) => page["has_more"] === true).length;
  if (open2 < pages.length || pages.length === 0) return;
  findings2.add(
    "has-more",
    "This is a part of the period: its last page says has_more. Fetch the pages that follow (next_page), and import them together."
  );
}

// src/usage/formats/log-columns.ts
var LOG_COLUMNS = {
  model: ["model"],
  input: ["input_tokens", "prompt_tokens"],
  output: ["output_tokens", "completion_tokens"],
  cached: ["cached_tokens", "input_cached_tokens"],
  cacheWrites: ["cache_write_tokens", "input_cache_write_tokens"],
  inputAudio: ["input_audio_tokens"],
  inputImage: ["input_image_tokens"],
  cachedAudio: ["input_cached_audio_tokens"],
  cachedImage: ["input_cached_image_tokens"],
  outputAudio: ["output_audio_tokens"],
  outputImage: ["output_image_tokens"],
  tier: ["service_tier", "tier"],
  time: ["created_at", "created", "timestamp", "start_time", "date"],
  requests: ["requests", "num_model_requests"]
};

// src/usage/formats/request-log.ts
var OWNER4 = {
  organization: ["organization_id", "organization"],
  project: ["project_id", "project"],
  user: ["user_id", "user"],
  key: ["api_key_id", "api_key", "key"]
};
function isRequestLog(columns) {
  const has = (names) => names.some((name) => columns.has(name));
  return has(LOG_COLUMNS.model) && (has(LOG_COLUMNS.input) || has(LOG_COLUMNS.output));
}
function requestLogReader(columns) {
  const hasRequests = LOG_COLUMNS.requests.some((name) => columns.has(name));
  const hasCached = LOG_COLUMNS.cached.some((name) => columns.has(name));
  const hasTime = LOG_COLUMNS.time.some((name) => columns.has(name));
  return ({ line, fields }, reading) => {
    const told = dayOf2(fields, ...LOG_COLUMNS.time);
    if (told === void 0 && LOG_COLUMNS.time.some((name) => fields.text(name) !== void 0)) {
      return [
        unreadCharge(
          line,
          `${LOG_COLUMNS.time.find((name) => fields.text(name) !== void 0) ?? ""} is no time that is known: give Unix seconds or 2026-10-01`
        )
      ];
    }
    if (told === void 0 && hasTime)
      return [unreadCharge(line, "the row has no time, so the day is not known")];
    const day2 = told ?? reading.otherwise;
    const sourceModel = fields.text("model") ?? "";
    const counts = new CountReader(fields);
    const split = splitTokens(logTokens(counts, hasCached), sellsOf(reading.prices, sourceModel, day2));
    const requests = hasRequests ? counts.count(...LOG_COLUMNS.requests) ?? null : 1;
    if (requests === 0 && split.inputTokens > 0)
      counts.problems.push("requests is 0, but the row has tokens");
    return usageCharges(
      {
        ...ownerOf(fields, OWNER4, reading),
        line,
        day: day2,
        sourceModel,
        provider: fields.text("provider") ?? fields.text("custom_llm_provider"),
        source: "",
        billed: null,
        estimate: null,
        split: withProblems(
          told === void 0 ? { ...split, notes: [...split.notes, "day-not-in-file"] } : split,
          counts.problems
        ),
        tier: tierOfRow(
          fields.text("batch"),
          LOG_COLUMNS.tier.map((name) => fields.text(name)).find((text) => text !== void 0)
        ),
        requests,
        countsRequests: true
      },
      reading.prices
    );
  };
}
function logTokens(counts, hasCached) {
  const of = (name) => counts.count(...LOG_COLUMNS[name]);
  return {
    input: of("input"),
    output: of("output"),
    // A blank in a column of them is none.
    cached: of("cached") ?? (hasCached ? 0 : void 0),
    cacheWrites: of("cacheWrites"),
    inputAudio: of("inputAudio"),
    inputImage: of("inputImage"),
    cachedAudio: of("cachedAudio"),
    cachedImage: of("cachedImage"),
    outputAudio: of("outputAudio"),
    outputImage: of("outputImage")
  };
}

// src/usage/file/recognize-columns.ts
var SIGNS = [
  ["openai-cost-csv", ["amount_value", "amount_currency"]],
  ["openai-activity-csv-2024", ["n_context_tokens_total", "usage_type", "timestamp"]],
  ["litellm-spend-logs", ["request_id", "call_type", "spend"]],
  ["openrouter-activity", ["generation_id", "cost_total", "model_permaslug"]],
  ["focus", ["billedcost", "chargeperiodstart"]]
];
var TIMES = ["start_time", "end_time", "start_time_iso", "end_time_iso"];
var ACTIVITY_QUANTITIES = [
  "input_tokens",
  "output_tokens",
  "images",
  "characters",
  "seconds",
  "usage_bytes",
  "num_sessions",
  "num_requests"
];
function recognizeColumns(columns) {
  for (const [kind, signs] of SIGNS) if (signs.every((sign2) => columns.has(sign2))) return kind;
  if (columns.size === TIMES.length && TIMES.every((name) => columns.has(name))) return "empty";
  const isReport = columns.has("start_time_iso") || columns.has("start_time") && columns.has("end_time");
  if (isReport && ACTIVITY_QUANTITIES.some((name) => columns.has(name))) return "openai-activity-csv";
  return isRequestLog(columns) ? "request-log" : void 0;
}

// src/usage/formats/activity-csv.ts
function endpointOf(columns) {
  if (columns.has("output_tokens")) return "completions";
  if (columns.has("input_tokens")) return "embeddings";
  if (columns.has("images")) return "images";
  if (columns.has("characters")) return "audio_speeches";
  if (columns.has("seconds")) return "audio_transcriptions";
  if (columns.has("usage_bytes")) return "vector_stores";
  if (columns.has("num_sessions")) return "code_interpreter_sessions";
  if (columns.has("vector_store_id")) return "file_searches";
  if (columns.has("context_level")) return "web_searches";
  return "unknown";
}

// src/usage/formats/focus.ts
var OWNER5 = {
  organization: ["billingaccountid"],
  project: ["subaccountid", "subaccountname"],
  user: [],
  key: []
};
var readFocus = ({ line, fields }, reading) => {
  const source = fields.text("chargedescription") ?? fields.text("skuid") ?? "";
  const provider = fields.text("providername") ?? fields.text("publishername") ?? "OpenAI";
  const day2 = dayOf2(fields, "chargeperiodstart");
  if (day2 === void 0)
    return [
      unreadCharge(line, "ChargePeriodStart is missing or no time, so the day is not known", { source })
    ];
  if (!/openai/i.test(provider) || /azure|microsoft/i.test(provider)) {
    const problem = `a charge of ${JSON.stringify(provider)}, not of OpenAI: left out`;
    return [unreadCharge(line, problem, { day: day2, source, status: "unrecognised" })];
  }
  const [quantity, unit] = quantityOf2(fields);
  const charge = billCharge(
    {
      ...ownerOf(fields, OWNER5, reading),
      line,
      day: day2,
      item: itemOf(fields),
      amount: fields.text("billedcost"),
      currency: fields.text("billingcurrency"),
      quantity,
      unit
    },
    reading.prices
  );
  return [charge];
};
function itemOf(fields) {
  const texts = ["skuid", "chargedescription", "skupriceid"].map((name) => fields.text(name)?.replace(/^openai\//i, "")).filter((text) => text !== void 0);
  const category = fields.text("chargecategory");
  const other = category === void 0 || category === "Usage" ? "" : `${category}: `;
  return texts.find((text) => readLineItem(text) !== void 0) ?? `${other}${texts[1] ?? texts[0] ?? "no description"}`;
}
function quantityOf2(fields) {
  const consumed = fields.text("consumedquantity");
  return consumed === void 0 ? [fields.text("pricingquantity"), fields.text("pricingunit")] : [consumed, fields.text("consumedunit")];
}

// src/usage/formats/litellm.ts
var OWNER6 = {
  organization: ["organization_id"],
  project: ["team_id"],
  user: ["user", "end_user"],
  key: ["api_key"]
};
var CACHED2 = [
  "usage_object.prompt_tokens_details.cached_tokens",
  "usage_object.cache_read_input_tokens",
  "additional_usage_values.prompt_tokens_details.cached_tokens",
  "additional_usage_values.cache_read_input_tokens"
];
var WRITES = [
  "usage_object.prompt_tokens_details.cache_write_tokens",
  "usage_object.prompt_tokens_details.cache_creation_tokens",
  "usage_object.cache_creation_input_tokens",
  "additional_usage_values.cache_creation_input_tokens"
];
var AUDIO_IN = ["usage_object.prompt_tokens_details.audio_tokens"];
var AUDIO_OUT = ["usage_object.completion_tokens_details.audio_tokens"];
var IMAGE_IN = ["usage_object.prompt_tokens_details.image_tokens"];
var IMAGE_OUT = ["usage_object.completion_tokens_details.image_tokens"];
var TIER = ["usage_object.service_tier", "service_tier"];
var readLitellm = ({ line, fields }, reading) => {
  const day2 = dayOf2(fields, "starttime", "endtime");
  if (day2 === void 0)
    return [unreadCharge(line, "startTime is missing or no time, so the day is not known")];
  const sourceModel = fields.text("model") ?? "";
  const counts = new CountReader(fields);
  const told = fields.object("metadata");
  const metadata = told === "broken" || told === void 0 ? {} : told;
  if (told === "broken") counts.problems.push("metadata is no JSON, so the cached tokens are not known");
  const cached = countAt(metadata, CACHED2);
  const split = splitTokens(
    {
      input: counts.count("prompt_tokens"),
      output: counts.count("completion_tokens"),
      cached,
      cacheWrites: countAt(metadata, WRITES),
      inputAudio: countAt(metadata, AUDIO_IN),
      inputImage: countAt(metadata, IMAGE_IN) || void 0,
      outputAudio: countAt(metadata, AUDIO_OUT),
      outputImage: countAt(metadata, IMAGE_OUT) || void 0
    },
    sellsOf(reading.prices, sourceModel, day2)
  );
  const estimate = decimalText(fields.text("spend") ?? "");
  const tier = TIER.map((path2) => valueAt(metadata, path2)).find((value) => typeof value === "string");
  return usageCharges(
    {
      ...ownerOf(fields, OWNER6, reading),
      line,
      day: day2,
      sourceModel,
      provider: fields.text("custom_llm_provider"),
      source: fields.text("call_type") ?? "",
      billed: null,
      estimate: estimate ?? null,
      split: withProblems(split, counts.problems),
      tier: servedTier(void 0, tier),
      requests: 1,
      countsRequests: true
    },
    reading.prices
  );
};
function valueAt(object, path2) {
  return path2.split(".").reduce((value, name) => isObject2(value) ? value[name] : void 0, object);
}
function countAt(object, paths) {
  for (const path2 of paths) {
    const value = valueAt(object, path2);
    if (typeof value === "number" || typeof value === "string") return wholeNumber(value);
  }
  return void 0;
}

// src/usage/formats/openrouter.ts
var readOpenrouter = ({ line, fields }, reading) => {
  const day2 = dayOf2(fields, "created_at");
  if (day2 === void 0)
    return [unreadCharge(line, "created_at is missing or no time, so the day is not known")];
  const sourceModel = fields.text("model_permaslug") ?? "";
  const counts = new CountReader(fields);
  const split = splitTokens(
    {
      input: counts.count("tokens_prompt"),
      output: counts.count("tokens_completion"),
      cached: counts.count("tokens_cached")
    },
    sellsOf(reading.prices, sourceModel, day2)
  );
  return usageCharges(
    {
      ...NOBODY,
      project: fields.text("app_name") ?? "",
      key: fields.text("api_key_name") ?? "",
      line,
      day: day2,
      sourceModel,
      provider: fields.text("provider_name"),
      source: fields.text("variant") ?? "",
      billed: decimalText(fields.text("cost_total") ?? "") ?? null,
      estimate: null,
      split: withProblems({ ...split, notes: [...split.notes, "tokens-of-a-gateway"] }, counts.problems),
      tier: servedTier(void 0, "default"),
      requests: 1,
      countsRequests: true
    },
    reading.prices
  );
};

// src/usage/file/csv-text.ts
var import_papaparse = __toESM(require_papaparse());
var SEPARATORS = [",", "	", ";"];
var FIRST_ROWS = 20;
function firstRows(text, separator) {
  return numbered(import_papaparse.default.parse(text.slice(0, 2e5), { delimiter: separator, preview: FIRST_ROWS }).data);
}
function allRows(text, separator) {
  const { data, errors } = import_papaparse.default.parse(text, { delimiter: separator });
  const rows = numbered(data);
  const open2 = errors.find(({ type }) => type === "Quotes");
  if (open2 !== void 0) {
    const line = rows[open2.row ?? 0]?.line ?? rows[rows.length - 1]?.line ?? 1;
    throw new FileRefused(
      `The quotes of line ${line} are broken: a field begins with " and does not end, or goes on after its end. Export the file again.`
    );
  }
  return rows;
}
function numbered(data) {
  let line = 1;
  return data.map((cells) => {
    const row = { line, cells };
    line++;
    for (const cell of cells) if (cell.includes("\n") || cell.includes("\r")) line += breaksIn(cell);
    return row;
  });
}
function breaksIn(cell) {
  return cell.replace(/\r$/, "").split(/\r\n|\r|\n/).length - 1;
}

// src/usage/file/find-table.ts
function findTable(text) {
  for (const separator of SEPARATORS) {
    const found = findHeader(text, separator);
    if (found === void 0) continue;
    const { kind, header } = found;
    const rows = allRows(text, separator);
    const at = rows.findIndex(({ line }) => line === header.line);
    const columns = namesOf(header);
    refuseTwins(columns, header.line);
    return { kind, columns, headerLine: header.line, separator, rows: rows.slice(at + 1) };
  }
  throw unknownTable(text);
}
function findHeader(text, separator) {
  for (const header of firstRows(text, separator)) {
    const kind = recognizeColumns(new Set(namesOf(header).filter((name) => name !== "")));
    if (kind !== void 0) return { kind, header };
  }
  return void 0;
}
function namesOf({ cells }) {
  return cells.map((cell) => cell.trim().toLowerCase().replace(/\s+/g, "_"));
}
function refuseTwins(columns, line) {
  const twin = columns.find((name, index) => name !== "" && columns.indexOf(name) !== index);
  if (twin === void 0) return;
  throw new FileRefused(`Line ${line} names the column ${JSON.stringify(twin)} twice. Remove one of them.`);
}
function unknownTable(text) {
  const [first = ""] = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
  if (first === "") return new FileRefused("The file is empty.");
  return new FileRefused(
    `The file is none that is known. It begins with ${JSON.stringify(first.slice(0, 120))}. OpenAI's usage and cost exports, Batch outputs, logs of answers, LiteLLM, OpenRouter and FOCUS files are read as they are; a log of your own needs columns named model, input_tokens and output_tokens.`
  );
}

// src/usage/file/read-table.ts
function readTable(text, reading, findings2) {
  const table3 = findTable(text);
  const { kind, rows: lines } = table3;
  if (kind === "empty") {
    findings2.add("nothing-used", "There was no usage in the period of this export.");
    const emptyRows = lines.filter(({ cells }) => cells.length > 1).length;
    return { format: "openai-activity-csv", most: 0, charges: noRows({ rows: 0, emptyRows }) };
  }
  if (table3.headerLine > 1)
    findings2.add(
      "lines-before-header",
      `The header stands on line ${table3.headerLine}; what is above it was left out.`
    );
  return { format: kind, most: lines.length, charges: chargesOf2(kind, table3, text, reading, findings2) };
}
function* noRows(count) {
  return count;
}
function* chargesOf2(kind, table3, text, reading, findings2) {
  const { columns, rows: lines } = table3;
  const read = tableReader(kind, new Set(columns.filter((name) => name !== "")), reading);
  const positions = new Map(columns.map((name, index) => [name, index]));
  const telling = tellingColumns(table3);
  let [rows, emptyRows] = [0, 0];
  const last = /[\r\n]\s*$/.test(text) ? void 0 : lines[lines.length - 1];
  if (last !== void 0 && /\d$/.test(text)) {
    findings2.add(
      "open-end",
      "The file ends with a figure and without a line break: see that its last row is whole.",
      last.line
    );
  }
  for (const row of lines) {
    const isShort = row.cells.length < columns.length;
    if (!(isShort && row === last && isCut(row, table3)) && saysNothing(row.cells, telling)) {
      if (row.cells.length > 1) emptyRows++;
      continue;
    }
    if (isHeader(row, table3, findings2)) continue;
    rows++;
    const mayBeTrimmed = isShort && table3.separator === "	" && row !== last;
    const problem = mayBeTrimmed ? void 0 : shapeProblem(row, columns.length);
    const fields = new TableFields(positions, row.cells);
    yield problem === void 0 ? read({ line: row.line, fields }, reading) : [unreadCharge(row.line, problem)];
  }
  return { rows, emptyRows };
}
var TELLING = {
  "openai-activity-csv": ["model", "num_model_requests", ...ACTIVITY_QUANTITIES],
  "openai-cost-csv": ["amount_value", "line_item", "quantity"]
};
function tellingColumns({ kind, columns }) {
  const names = TELLING[kind];
  return columns.map((_, index) => index).filter((index) => names === void 0 || names.includes(columns[index] ?? ""));
}
function saysNothing(cells, telling) {
  return telling.every((index) => (cells[index] ?? "").trim() === "");
}
function isCut({ cells }, { separator }) {
  return separator !== "	" || parseInstant(cells[cells.length - 1] ?? "") === void 0;
}
function tableReader(kind, columns, reading) {
  switch (kind) {
    case "openai-activity-csv": {
      const report2 = new UsageReport(reading);
      const endpoint = endpointOf(columns);
      return (row) => report2.charges(row, endpoint);
    }
    case "openai-cost-csv":
      return (row) => [costCharge(row, reading)];
    case "openai-activity-csv-2024":
      return readActivity2024;
    case "litellm-spend-logs":
      return readLitellm;
    case "openrouter-activity":
      return readOpenrouter;
    case "focus":
      return readFocus;
    case "request-log":
      return requestLogReader(columns);
  }
}
function isHeader(row, table3, findings2) {
  const [first = ""] = row.cells;
  if (!/^[\s"a-z_]/i.test(first) || !/[a-z]/i.test(first)) return false;
  const names = namesOf(row);
  if (names.every((name, index) => name === table3.columns[index])) {
    findings2.add("second-header", "The header is repeated: several exports in one file.", row.line);
    return true;
  }
  const kind = recognizeColumns(new Set(names.filter((name) => name !== "")));
  if (kind === void 0) return false;
  throw new FileRefused(
    `Line ${row.line} begins another table, with other columns. Import the two files one by one.`
  );
}
function shapeProblem({ cells }, width) {
  if (cells.length < width) return `the row has ${cells.length} of ${width} fields: it is cut off`;
  if (cells.length === width) return void 0;
  return `the row has ${cells.length} fields, its header ${width}: a separator stands inside a field without quotes`;
}

// src/usage/file/read-json.ts
function readJson(text, reading, findings2) {
  const { documents, byLine } = readJsonFile(text);
  const entries = entriesOf(documents, byLine);
  const format = formatOf(entries);
  const objects = entries.filter(hasObject);
  const values = objects.map(({ value }) => value);
  switch (format) {
    case "openai-usage-api":
    case "openai-costs-api":
      refuseBroken(entries);
      return { format, most: resultCount(values), charges: readPages(values, reading, findings2) };
    case "openai-usage-legacy":
      refuseBroken(entries);
      return counted(format, objects.length, legacyUsage(values, reading));
    case "openai-billing-legacy":
      refuseBroken(entries);
      findings2.add(
        "cents-assumed",
        "The amounts of this report are taken for US cents, as public copies of it show."
      );
      return counted(format, objects.length, legacyBills(values));
    case "openai-batch-output":
    case "openai-answers":
      return counted(format, entries.length, readAnswers(entries, reading));
    default:
      return counted(format, entries.length, readRecords(format, entries, reading));
  }
}
function entriesOf(documents, byLine) {
  const [only] = documents;
  if (documents.length === 1 && Array.isArray(only?.value)) {
    return only.value.map((value, index) => ({ line: index + 1, value }));
  }
  return documents.map(({ line, value }, index) => ({ line: byLine ? line : index + 1, value }));
}
function hasObject(entry) {
  return isObject2(entry.value);
}
function formatOf(entries) {
  const formats = /* @__PURE__ */ new Map();
  for (const { line, value } of entries) {
    const format = isObject2(value) ? entryFormat(value) : void 0;
    if (format !== void 0 && !formats.has(format)) formats.set(format, line);
  }
  const [first, second] = [...formats];
  if (first === void 0 && entries.some(({ value }) => isObject2(value) && isPage(value)))
    return "openai-usage-api";
  if (first === void 0) {
    throw new FileRefused(
      "The file is JSON, but none that is known: no page of OpenAI's usage or costs API, no Batch output, no log of answers or requests."
    );
  }
  if (second !== void 0) {
    const [one2, other] = [first, second].map(([format, line]) => `${FORMATS[format]} (from ${line})`);
    throw new FileRefused(
      `The file holds two kinds of report: ${one2 ?? ""} and ${other ?? ""}. Import them one by one.`
    );
  }
  return first[0];
}
function entryFormat(value) {
  if (isPage(value) || isBucket(value)) return pageFormat(value);
  if ("daily_costs" in value) return "openai-billing-legacy";
  if (isUsageLegacy(value)) return "openai-usage-legacy";
  if (isBatchLine(value)) return "openai-batch-output";
  if (isObject2(value["usage"]) || isObject2(value["response"])) return "openai-answers";
  const kind = recognizeColumns(columnsOf(value));
  return kind === "empty" ? void 0 : kind;
}
function columnsOf(value) {
  return new Set(Object.keys(value).map((name) => name.toLowerCase()));
}
function refuseBroken(entries) {
  const broken = entries.find((entry) => !isObject2(entry.value));
  if (broken === void 0) return;
  throw new FileRefused(
    `Line ${broken.line} is no JSON object: the file is cut short or damaged. Export it again.`
  );
}
function* legacyUsage(values, reading) {
  let last = 0;
  for (const value of values) {
    const charges = readUsageLegacy(value, reading, last + 1);
    last = charges[charges.length - 1]?.line ?? 0;
    yield charges;
  }
}
function* legacyBills(values) {
  let last = 0;
  for (const value of values) {
    const charges = readBillingLegacy(value, last + 1);
    last = charges[charges.length - 1]?.line ?? 0;
    yield charges;
  }
}
function* readRecords(format, entries, reading) {
  const columns = new Set(entries.filter(hasObject).flatMap(({ value }) => [...columnsOf(value)]));
  const read = tableReader(format, columns, reading);
  for (const entry of entries) {
    yield hasObject(entry) ? read({ line: entry.line, fields: new JsonFields(entry.value) }, reading) : [unreadCharge(entry.line, "the line is no JSON object: it is broken, or breaks off")];
  }
}
function counted(format, most, charges) {
  return { format, most, charges: countRows(charges) };
}
function* countRows(all) {
  const lines = /* @__PURE__ */ new Set();
  for (const charges of all) {
    for (const { line } of charges) lines.add(line);
    yield charges;
  }
  return { rows: lines.size, emptyRows: 0 };
}

// src/usage/file/read-file.ts
function readUsageFile(text, options) {
  const steps = readInSteps(text, options);
  for (; ; ) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
var STEP = 500;
function* readInSteps(text, options) {
  const findings2 = new Findings();
  const reading = {
    prices: new ListPrices(options.rates),
    keepEmails: options.keepEmails ?? false,
    emails: /* @__PURE__ */ new Set(),
    otherwise: options.day ?? options.today
  };
  const content = withoutMark(text);
  const { format, most, charges } = looksLikeJson(content) ? readJson(content, reading, findings2) : readTable(content, reading, findings2);
  const collector = new Collector(options.sumDays ?? false, findings2);
  for (let row = 1; ; row++) {
    const step = charges.next();
    if (step.done === true) {
      return {
        format,
        isBill: isBill(format),
        ...step.value,
        ...collector.collected(isBill(format), options.today),
        emails: reading.emails.size,
        findings: findings2.list()
      };
    }
    for (const charge of step.value) collector.add(charge);
    if (row % STEP === 0) yield Math.min(row / most, 1);
  }
}
function withoutMark(text) {
  if (text.startsWith("PK")) {
    throw new FileRefused(
      "This is a spreadsheet or an archive, not text. Save the sheet as CSV, or unpack the archive."
    );
  }
  if (text.slice(0, 4096).includes("\0")) {
    throw new FileRefused("This is not text in UTF-8. Export the file again, or save it as CSV in UTF-8.");
  }
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

// cli/duckdb.ts
var PACKAGE = "@duckdb/node-api";
async function duckModule() {
  try {
    return await import("@duckdb/node-api");
  } catch {
    return void 0;
  }
}
async function hasDuckDb() {
  return await duckModule() !== void 0;
}
var Duck = class _Duck {
  constructor(connection) {
    this.connection = connection;
  }
  connection;
  /** @param why what needs it, as the beginning of a sentence */
  static async open(why) {
    const duck = await duckModule();
    if (duck === void 0) {
      throw refused(
        `${why} is read with DuckDB, which is not installed here. Run: npm install ${PACKAGE} (about 70 MB), then try again.`
      );
    }
    const connection = await (await duck.DuckDBInstance.create(":memory:")).connect();
    const opened = new _Duck(connection);
    await opened.run("SET TimeZone = 'UTC'").catch(() => void 0);
    return opened;
  }
  async run(sql) {
    await this.connection.run(sql);
  }
  /** The rows of a query; whole numbers are bigint, decimals have a `toString`. */
  async rows(sql) {
    return (await this.connection.runAndReadAll(sql)).getRows();
  }
  /** The rows with every value as text, null for NULL. */
  async texts(sql) {
    const rows = await this.rows(sql);
    return rows.map(
      (row) => row.map((value) => value === null || value === void 0 ? null : textOfValue(value))
    );
  }
  /** How far the running query is, from 0 to 100; negative where it is not known. */
  get progress() {
    return this.connection.progress.percentage;
  }
  close() {
    this.connection.closeSync();
  }
};
function textOfValue(value) {
  return typeof value === "string" ? value : value.toString();
}
function literal(text) {
  return `'${text.replace(/'/g, "''")}'`;
}
function identifier(name) {
  return `"${name.replace(/"/g, '""')}"`;
}

// src/sql/dialect.ts
var ENGINES = ["bigquery", "duckdb", "postgres", "clickhouse", "snowflake", "spark"];
function quoted(text) {
  return `'${text.replace(/'/g, "''")}'`;
}

// src/sql/problems.ts
var PROBLEMS = [
  { code: "no day", what: "the day is NULL" },
  { code: "unknown tier", what: "no service tier that OpenAI sells" },
  { code: "unknown model", what: "no model or alias of the rate table on that day" },
  {
    code: "bad count",
    what: "a count is negative or above 2^53 - 1, input_tokens is NULL, or requests is below 1"
  },
  {
    code: "cached above input",
    what: "the parts of input_tokens, cached_tokens or output_tokens are more than the whole"
  },
  {
    code: "needs requests",
    what: "more input than the long-context threshold of its model, and requests is NULL: one long request, or many short ones"
  },
  {
    code: "needs audio and image tokens",
    what: "the model has prices for audio or image tokens, and the columns that say how many are NULL"
  },
  { code: "unknown meter", what: "no meter of that name (charges only)" },
  { code: "no price", what: "a price that the line needs is not known on that day, in that tier" }
];
function problemNumber(code) {
  return PROBLEMS.findIndex((problem) => problem.code === code) + 1;
}

// src/sql/tiers.ts
var STANDARD_WORDS = ["", "default", "auto"];
var OTHER_WORDS = ["fast"];
var TIER_ROWS = [
  ...TIERS.map((tier) => ({ tier, pricedAs: tier, free: false, words: wordsOf(tier) })),
  {
    tier: "incentivized-tier",
    pricedAs: "standard",
    free: true,
    words: ["incentivized-tier", "incentivized_tier", "incentivized tier"]
  },
  { tier: "scale", pricedAs: null, free: false, words: ["scale"] }
];
function wordsOf(tier) {
  const others = OTHER_WORDS.filter((word) => parseTier(word) === tier);
  return [tier, ...others, ...tier === "standard" ? STANDARD_WORDS : []];
}

// src/sql/usage-columns.ts
var USAGE_COLUMNS = [
  { name: "model", type: "text", what: "the model id, as logged" },
  { name: "service_tier", type: "text", what: "the tier; NULL, default and auto are standard" },
  { name: "day", type: "day", what: "the UTC day of the request" },
  {
    name: "requests",
    type: "integer",
    what: "1 where a line is one request, else how many it adds up; NULL is not known"
  },
  { name: "input_tokens", type: "integer", what: "all input, cached tokens and cache writes included" },
  { name: "cached_tokens", type: "integer", what: "cached input, a part of input_tokens; NULL is none" },
  {
    name: "cache_write_tokens",
    type: "integer",
    what: "input written to the cache, a part of input_tokens; NULL is none"
  },
  { name: "output_tokens", type: "integer", what: "all output, reasoning included; NULL is none" },
  {
    name: "input_audio_tokens",
    type: "integer",
    what: "audio input that is not cached, a part of input_tokens"
  },
  { name: "input_cached_audio_tokens", type: "integer", what: "cached audio, a part of cached_tokens" },
  { name: "output_audio_tokens", type: "integer", what: "audio output, a part of output_tokens" },
  {
    name: "input_image_tokens",
    type: "integer",
    what: "image input that is not cached, a part of input_tokens"
  },
  { name: "input_cached_image_tokens", type: "integer", what: "cached images, a part of cached_tokens" },
  { name: "output_image_tokens", type: "integer", what: "image output, a part of output_tokens" }
];
var CHARGE_COLUMNS = [
  { name: "model", type: "text", what: "the model or tool: whisper-1, web-search, sora-2" },
  { name: "meter", type: "text", what: "what is counted: minute, call, video_720p, gb_day" },
  { name: "service_tier", type: "text", what: "the tier; NULL, default and auto are standard" },
  { name: "context", type: "text", what: "long for a long-context price, else NULL" },
  { name: "day", type: "day", what: "the UTC day of the use" },
  { name: "quantity", type: "amount", what: "how many of the meter's unit, with at most 9 decimals" }
];
var TOKEN_CHARGES = [
  {
    meter: "input",
    whole: "input_tokens",
    parts: ["input_audio_tokens", "input_image_tokens", "cache_write_tokens", "cached_tokens"]
  },
  {
    meter: "cached_input",
    whole: "cached_tokens",
    parts: ["input_cached_audio_tokens", "input_cached_image_tokens"]
  },
  { meter: "cache_write", whole: "cache_write_tokens", parts: [] },
  { meter: "output", whole: "output_tokens", parts: ["output_audio_tokens", "output_image_tokens"] },
  { meter: "audio_input", whole: "input_audio_tokens", parts: [] },
  { meter: "cached_audio_input", whole: "input_cached_audio_tokens", parts: [] },
  { meter: "audio_output", whole: "output_audio_tokens", parts: [] },
  { meter: "image_input", whole: "input_image_tokens", parts: [] },
  { meter: "cached_image_input", whole: "input_cached_image_tokens", parts: [] },
  { meter: "image_output", whole: "output_image_tokens", parts: [] }
];
var TEXT_CHARGES = TOKEN_CHARGES.filter(({ meter: meter2 }) => METERS[meter2].modality === "text");
var OTHER_CHARGES = TOKEN_CHARGES.filter(({ meter: meter2 }) => METERS[meter2].modality !== "text");
var TOKEN_COLUMNS = TOKEN_CHARGES.map(({ whole }) => whole);
var FLAGS = {
  /** How much of the input, the output and the cached tokens is audio or images: asked of models that price them apart. */
  openInput: 2 ** TOKEN_CHARGES.length,
  openOutput: 2 ** (TOKEN_CHARGES.length + 1),
  openCached: 2 ** (TOKEN_CHARGES.length + 2),
  /** How many requests it adds up: asked above the long-context threshold. */
  openRequests: 2 ** (TOKEN_CHARGES.length + 3),
  partsAboveWhole: 2 ** (TOKEN_CHARGES.length + 4),
  /** Output that is said to be text: refused by models that give none. */
  textOutput: 2 ** (TOKEN_CHARGES.length + 6),
  badCount: 2 ** (TOKEN_CHARGES.length + 5)
};
function chargeBit(charge) {
  return 2 ** TOKEN_CHARGES.indexOf(charge);
}

// src/sql/steps.ts
var LARGEST_COUNT = "9007199254740991";
var BAD_COUNT = -1;
function inSteps(steps, last) {
  const ctes = steps.map(([name, select]) => `${name} AS (
${indented(select)}
)`);
  return `WITH ${ctes.join(", ")}
${last}`;
}
function indented(text) {
  return text.replace(/^/gm, "  ");
}
function list(parts2) {
  return parts2.join(",\n  ");
}
function loweredSql(d, column) {
  return `LOWER(${d.trim(column)})`;
}
function idSql(d, lowered) {
  return `CASE WHEN ${d.startsWith(lowered, "openai/")} THEN SUBSTR(${lowered}, 8) ELSE ${lowered} END`;
}
function keySql(d, id, whole) {
  const base = d.upToSecondColon(id);
  const listed = whole.length === 0 ? "" : `WHEN ${id} IN (${whole.map(quoted).join(", ")}) THEN ${id} `;
  const fineTuned = `CASE WHEN ${id} = ${base} || ':data-sharing' THEN ${id} ELSE ${base} END`;
  return `CASE ${listed}WHEN ${d.startsWith(id, "ft:")} THEN ${fineTuned} ELSE ${id} END`;
}
function tierSql(lowered) {
  return wordCases(lowered, ({ tier }) => quoted(tier));
}
function tierNumberSql(lowered) {
  return wordCases(lowered, tierNumber);
}
function wordCases(lowered, tierOf2) {
  const cases = TIER_ROWS.flatMap(
    (row) => row.words.map((word) => `WHEN ${lowered} = ${quoted(word)} THEN ${tierOf2(row)}`)
  );
  const standard = TIER_ROWS.filter(({ tier }) => tier === "standard").map(tierOf2).join();
  return `CASE WHEN ${lowered} IS NULL THEN ${standard} ${cases.join(" ")} END`;
}
function numberOfTierSql(tier) {
  return `CASE ${tier} ${TIER_ROWS.map((row) => `WHEN ${quoted(row.tier)} THEN ${tierNumber(row)}`).join(" ")} END`;
}
function nameOfTierSql(number) {
  return `CASE ${number} ${TIER_ROWS.map((row) => `WHEN ${tierNumber(row)} THEN ${quoted(row.tier)}`).join(" ")} END`;
}
function tierNumber(row) {
  return String(TIER_ROWS.indexOf(row));
}
function countSql(column, blank) {
  const valid = `WHEN ${column} BETWEEN 0 AND ${LARGEST_COUNT} THEN ${column}`;
  return blank === BAD_COUNT ? `CASE ${valid} ELSE ${BAD_COUNT} END` : `CASE ${valid} WHEN ${column} IS NULL THEN ${blank} ELSE ${BAD_COUNT} END`;
}
var HELPERS = {
  day: "rs_day",
  text: "rs_text",
  id: "rs_id",
  tierText: "rs_tier_text",
  /** Its number. */
  tier: "rs_tier",
  requests: "rs_requests",
  /** What there is to say of a line, as FLAGS. */
  flags: "rs_flags"
};
function countName(column) {
  return `rs_${column}`;
}
function tokensSql({ whole, parts: parts2 }, alias, name = countName) {
  const [all, ...less] = [whole, ...parts2].map((column) => `${alias}.${name(column)}`);
  return less.length === 0 ? `${all}` : `${all} - (${less.join(" + ")})`;
}
function countColumns(alias) {
  return [
    `CASE WHEN ${alias}.requests BETWEEN 1 AND ${LARGEST_COUNT} THEN ${alias}.requests WHEN ${alias}.requests IS NULL THEN 0 ELSE ${BAD_COUNT} END AS ${HELPERS.requests}`,
    ...TOKEN_COLUMNS.map(
      (column) => `${countSql(`${alias}.${column}`, column === "input_tokens" ? BAD_COUNT : 0)} AS ${countName(column)}`
    ),
    `${openBits(alias).join("\n    + ")} AS rs_open`
  ];
}
function openBits(alias) {
  const untold = (audio, image) => `${alias}.${audio} IS NULL AND ${alias}.${image} IS NULL`;
  const others = `(${alias}.input_audio_tokens > 0 OR ${alias}.input_image_tokens > 0)`;
  return [
    bit(
      `${untold("input_audio_tokens", "input_image_tokens")} AND ${alias}.input_tokens > 0`,
      FLAGS.openInput
    ),
    bit(
      `${untold("output_audio_tokens", "output_image_tokens")} AND ${alias}.output_tokens > 0`,
      FLAGS.openOutput
    ),
    bit(
      `${untold("input_cached_audio_tokens", "input_cached_image_tokens")} AND ${others} AND ${alias}.cached_tokens > 0`,
      FLAGS.openCached
    ),
    bit(`${alias}.requests IS NULL`, FLAGS.openRequests),
    bit(
      `COALESCE(${alias}.output_audio_tokens, ${alias}.output_image_tokens) IS NOT NULL AND ${alias}.output_tokens > COALESCE(${alias}.output_audio_tokens, 0) + COALESCE(${alias}.output_image_tokens, 0)`,
      FLAGS.textOutput
    )
  ];
}
function chargeColumns(d, alias) {
  return [
    ...TOKEN_CHARGES.map((charge) => `${tokensSql(charge, alias)} AS ${tokensName(charge)}`),
    flagsColumn(d, alias)
  ];
}
function flagsColumn(d, alias) {
  const counts = [HELPERS.requests, ...TOKEN_COLUMNS.map(countName)];
  const split = TOKEN_CHARGES.filter(({ parts: parts2 }) => parts2.length > 0);
  const flags = [
    `${alias}.rs_open`,
    ...TOKEN_CHARGES.map((charge) => bit(`${tokensSql(charge, alias)} > 0`, chargeBit(charge))),
    bit(d.anyNegative(counts.map((name) => `${alias}.${name}`)), FLAGS.badCount),
    bit(d.anyNegative(split.map((charge) => `(${tokensSql(charge, alias)})`)), FLAGS.partsAboveWhole)
  ];
  return `${flags.join("\n    + ")} AS ${HELPERS.flags}`;
}
function bit(when, value) {
  return `CASE WHEN ${when} THEN ${value} ELSE 0 END`;
}
function tokensName({ meter: meter2 }) {
  return `rs_q_${meter2}`;
}
function problemSql(d) {
  const has = (flag) => d.hasBit(`n.${HELPERS.flags}`, flag);
  const lacks = (flag) => `(${has(flag)} AND ${d.hasBit("p.refused", flag)})`;
  const open2 = [FLAGS.openInput, FLAGS.openOutput, FLAGS.openCached];
  return `CASE WHEN p.canonical IS NULL THEN
      CASE WHEN n.${HELPERS.day} IS NULL THEN ${problemNumber("no day")}
        WHEN n.${HELPERS.tier} IS NULL THEN ${problemNumber("unknown tier")} ELSE ${problemNumber("unknown model")} END
    WHEN NOT (${d.anyBit(`n.${HELPERS.flags}`, "p.refused")}) THEN 0
    WHEN ${has(FLAGS.badCount)} THEN ${problemNumber("bad count")}
    WHEN ${has(FLAGS.partsAboveWhole)} THEN ${problemNumber("cached above input")}
    WHEN ${lacks(FLAGS.openRequests)} THEN ${problemNumber("needs requests")}
    WHEN ${open2.map(lacks).join(" OR ")} THEN ${problemNumber("needs audio and image tokens")}
    ELSE ${problemNumber("no price")} END`;
}
function requestInputSql(d, alias) {
  const [input, requests] = [`${alias}.${countName("input_tokens")}`, `${alias}.${HELPERS.requests}`];
  return `CASE WHEN ${requests} > 1 AND ${input} > 0 THEN ${d.dividedUp(input, requests)} ELSE ${input} END`;
}

// cli/log-columns.ts
var COUNT_ROLES = [
  "input",
  "output",
  "cached",
  "cacheWrites",
  "inputAudio",
  "inputImage",
  "cachedAudio",
  "cachedImage",
  "outputAudio",
  "outputImage"
];
var BAD = -1;
var LogColumns = class {
  constructor(source) {
    this.source = source;
  }
  source;
  /** The names of a role that the log has, in the order in which they count. */
  of(role) {
    return this.named(LOG_COLUMNS[role]);
  }
  named(names) {
    return names.flatMap((name) => this.source.columns.filter(({ key }) => key === name));
  }
  has(role) {
    return this.of(role).length > 0;
  }
  /** The first text of several columns that is not blank; NULL where there is none. */
  text(columns) {
    const texts = columns.map((column) => `NULLIF(TRIM(${plainText(column)}), '')`);
    return texts.length === 0 ? "CAST(NULL AS VARCHAR)" : `COALESCE(${texts.join(", ")})`;
  }
  /** A count as src/usage reads it: NULL where there is none, -1 where it is no whole number of at least 0. */
  count(role) {
    const columns = this.of(role);
    if (columns.length === 0) return "CAST(NULL AS BIGINT)";
    const range = (value) => `${value} BETWEEN 0 AND ${LARGEST_COUNT}`;
    if (columns.every(({ kind }) => kind === "integer")) {
      const value = `COALESCE(${columns.map(({ name }) => `l.${identifier(name)}`).join(", ")})`;
      return `CASE WHEN ${range(value)} THEN CAST(${value} AS BIGINT) WHEN ${value} IS NULL THEN NULL ELSE ${BAD} END`;
    }
    const text = this.text(columns);
    const number = `TRY_CAST(${text} AS DOUBLE)`;
    return `CASE WHEN ${range(number)} AND ${number} = FLOOR(${number}) AND NOT CONTAINS(${text}, '_') THEN CAST(${number} AS BIGINT)
      WHEN ${text} IS NULL THEN NULL ELSE ${BAD} END`;
  }
  /** The UTC day of the first column that holds a time; NULL where none does. */
  day() {
    const days = this.of("time").map(dayOf3);
    return days.length === 0 ? "CAST(NULL AS DATE)" : `COALESCE(${days.join(", ")})`;
  }
};
function plainText({ name, kind }) {
  const column = `l.${identifier(name)}`;
  if (kind === "text") return column;
  return kind === "json" ? `json_extract_string(${column}, '$')` : `CAST(${column} AS VARCHAR)`;
}
var SECONDS = "BETWEEN 1420070400 AND 4102444799.999999";
var MILLISECONDS = "BETWEEN 1420070400000 AND 4102444799999";
var ISO2 = "(?i)^(\\d{4}-\\d{2}-\\d{2})(?:[T ](\\d{2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?\\s*(Z|UTC|[+-]\\d{2}(?::?\\d{2})?)?)?$";
function dayOf3(column) {
  const name = `l.${identifier(column.name)}`;
  if (column.kind === "time") return `CAST(${name} AS DATE)`;
  if (column.kind === "integer" || column.kind === "number") return unixDay(name);
  const text = `TRIM(${plainText(column)})`;
  const parts2 = `regexp_extract(${text}, ${literal(ISO2)}, ['d', 'h', 'm', 's', 'f', 'z'])`;
  const part = (key) => `(${parts2}).${key}`;
  const number = (key) => `COALESCE(TRY_CAST(NULLIF(${part(key)}, '') AS INTEGER), 0)`;
  const zone = `REPLACE(${part("z")}, ':', '')`;
  const offset = `CASE WHEN ${zone} SIMILAR TO '[+-].*' THEN (CASE WHEN LEFT(${zone}, 1) = '-' THEN -1 ELSE 1 END)
        * (TRY_CAST(SUBSTR(${zone}, 2, 2) AS INTEGER) * 60 + COALESCE(TRY_CAST(NULLIF(SUBSTR(${zone}, 4, 2), '') AS INTEGER), 0)) ELSE 0 END`;
  const days = `FLOOR((${number("h")} * 60 + ${number("m")} - ${offset}) / 1440.0)`;
  const valid = `${number("h")} <= 23 AND ${number("m")} <= 59 AND ${number("s")} <= 60`;
  return `CASE WHEN regexp_full_match(${text}, '\\d+(\\.\\d+)?') THEN ${unixDay(`TRY_CAST(${text} AS DOUBLE)`)}
      WHEN ${valid} THEN CAST(TRY_CAST(NULLIF(${part("d")}, '') AS DATE) + CAST(${days} AS INTEGER) AS DATE) END`;
}
function unixDay(number) {
  const day2 = (seconds2) => `DATE '1970-01-01' + CAST(FLOOR(${seconds2} / 86400) AS INTEGER)`;
  return `CASE WHEN ${number} ${SECONDS} THEN ${day2(number)} WHEN ${number} ${MILLISECONDS} THEN ${day2(`${number} / 1000.0`)} END`;
}

// cli/log-groups.ts
var OWNERS = {
  organization: ["organization_id", "organization"],
  project: ["project_id", "project"],
  user: ["user_id", "user"],
  key: ["api_key_id", "api_key", "key"]
};
var PROVIDER = ["provider", "custom_llm_provider"];
var MISSHAPEN = "the line does not have the fields of the header: it is cut off, or a separator stands inside a field without quotes";
var LARGE = 1e9;
async function tallyLog(duck, source, tally, { rates, today }) {
  const columns = new LogColumns(source);
  const reading = {
    prices: new ListPrices(rates),
    keepEmails: false,
    emails: /* @__PURE__ */ new Set(),
    otherwise: today
  };
  const thresholds = thresholdsOf(rates);
  const names = /* @__PURE__ */ new Set([...source.columns.map(({ key }) => key), LOG_COLUMNS.requests[0]]);
  const read = requestLogReader(names);
  for (const group of await groupsOf(duck, source, columns, tally.keys, thresholds)) {
    const charges = group.broken ? [unreadCharge(0, "the line is no JSON object: it is broken, or breaks off")] : read({ line: 0, fields: new GroupFields(group.fields) }, reading);
    for (const charge of charges) {
      const requests = group.blankRequests ? null : charge.requests;
      tally.add({ ...charge, requests }, group.lines, group.alike ? group.lines : 1);
    }
  }
  if (source.rejects) {
    const [[count] = ["0"]] = await duck.texts("SELECT COUNT(DISTINCT line) FROM reject_errors");
    const rejected = Number(count ?? 0);
    if (rejected > 0) tally.add(unreadCharge(0, MISSHAPEN), rejected);
  }
}
var GroupFields = class {
  constructor(values) {
    this.values = values;
  }
  values;
  text(name) {
    return this.values.get(name);
  }
  /** No column of a request log is read as JSON. */
  object() {
    return void 0;
  }
};
function thresholdsOf(rates) {
  const found = /* @__PURE__ */ new Set();
  for (const { context: context2 } of rates.rates) if (context2.band !== "any") found.add(context2.threshold);
  return [...found].sort((a, b) => b - a);
}
async function groupsOf(duck, source, columns, keys, thresholds) {
  const counts = COUNT_ROLES.filter((role) => columns.has(role));
  const owners = keys.flatMap((key) => {
    const [name] = OWNERS[key] ?? [];
    return name === void 0 ? [] : [{ name, text: columns.text(columns.named(OWNERS[key] ?? [])) }];
  });
  const texts = [
    { name: "model", text: columns.text(columns.of("model")) },
    { name: "tier", text: columns.text(columns.of("tier")) },
    { name: "batch", text: columns.text(columns.named(["batch"])) },
    { name: "provider", text: columns.text(columns.named(PROVIDER)) },
    ...owners
  ];
  const requests = columns.has("requests") ? columns.count("requests") : "1";
  const everything = source.columns.map(({ name }) => `l.${identifier(name)} IS NULL`).join(" AND ");
  const query = groupQuery({
    source,
    texts,
    counts: counts.map((role) => ({
      role,
      count: columns.count(role),
      text: columns.text(columns.of(role))
    })),
    day: columns.day(),
    time: columns.text(columns.of("time")),
    requests,
    requestsText: columns.text(columns.of("requests")),
    broken: source.brokenLines ? everything : "FALSE",
    thresholds
  });
  const rows = await duck.texts(query);
  return rows.map(
    (row) => groupOf(
      row,
      texts.map(({ name }) => name),
      counts,
      columns
    )
  );
}
function groupQuery(parts2) {
  const { source, texts, counts, thresholds } = parts2;
  const of = (role) => counts.some((count) => count.role === role) ? `GREATEST(COALESCE(c_${role}, 0), 0)` : "0";
  const bits = [
    ...counts.flatMap(({ role }) => [`c_${role} IS NULL`, `c_${role} < 0`, `c_${role} > 0`]),
    ...[
      `${of("input")} - ${of("cached")} - ${of("cacheWrites")} - ${of("inputAudio")} - ${of("inputImage")}`,
      `${of("cached")} - ${of("cachedAudio")} - ${of("cachedImage")}`,
      `${of("output")} - ${of("outputAudio")} - ${of("outputImage")}`
    ].flatMap((rest) => [`${rest} < 0`, `${rest} > 0`])
  ];
  const flags = bits.map((bit2, index) => `CASE WHEN ${bit2} THEN ${2 ** index} ELSE 0 END`).join(" + ");
  const average = `CASE WHEN c_requests > 1 THEN (${of("input")} + c_requests - 1) // c_requests ELSE ${of("input")} END`;
  const band = thresholds.map((threshold) => `CASE WHEN ${average} > ${threshold} THEN 1 ELSE 0 END`).join(" + ") || "0";
  const largest = [
    "0",
    "COALESCE(c_requests, 0)",
    ...counts.map(({ role }) => `COALESCE(c_${role}, 0)`)
  ].join(", ");
  const all = ["c_requests", ...counts.map(({ role }) => `c_${role}`)].map((name) => `COALESCE(CAST(${name} AS VARCHAR), '')`).join(" || ',' || ");
  const keys = [
    ...texts.map((_, index) => `t${index}`),
    "day",
    "time_state",
    "broken",
    "request_state",
    "flags",
    "band",
    "alike"
  ];
  return `WITH read AS (
  SELECT ${texts.map(({ text }, index) => `${text} AS t${index}`).join(", ")},
    ${parts2.day} AS day, ${parts2.time} AS time, ${parts2.broken} AS broken,
    ${parts2.requests} AS c_requests, ${parts2.requestsText} AS x_requests
    ${counts.map(({ role, count, text }) => `, ${count} AS c_${role}, ${text} AS x_${role}`).join("\n    ")}
  FROM ${source.from} AS l ${source.except === void 0 ? "" : `WHERE NOT (${source.except})`}
), flagged AS (
  SELECT *, CASE WHEN day IS NOT NULL THEN 0 WHEN time IS NULL THEN 1 ELSE 2 END AS time_state,
    CASE WHEN c_requests IS NULL THEN 1 WHEN c_requests < 0 THEN 2 WHEN c_requests = 0 THEN 3 ELSE 0 END AS request_state,
    ${flags} AS flags, ${band} AS band, GREATEST(${largest}) > ${LARGE} AS large
  FROM read
), keyed AS (
  SELECT *, CASE WHEN large OR (request_state = 1 AND band > 0) THEN ${all} END AS alike FROM flagged
)
SELECT ${keys.join(", ")}, COUNT(*), MIN(time), MIN(x_requests),
  CASE WHEN alike IS NULL THEN SUM(c_requests) ELSE MIN(c_requests) END
  ${counts.map(({ role }) => `, CASE WHEN alike IS NULL THEN SUM(CASE WHEN c_${role} > 0 THEN c_${role} ELSE 0 END) ELSE MIN(c_${role}) END, MIN(CASE WHEN c_${role} < 0 THEN x_${role} END), BOOL_AND(c_${role} IS NULL)`).join("\n  ")}
FROM keyed GROUP BY ${keys.join(", ")}`;
}
function groupOf(row, textNames, counts, columns) {
  const values = [...row];
  const next = () => values.shift() ?? null;
  const fields = /* @__PURE__ */ new Map();
  const put = (name, value) => {
    if (name !== void 0 && value !== null) fields.set(name, value);
  };
  const nameOf2 = (role) => columns.of(role)[0]?.key;
  for (const name of textNames) put(name === "tier" ? nameOf2("tier") : name, next());
  const [day2, timeState, broken, requestState] = [next(), next(), next(), next()];
  next();
  const band = Number(next());
  const alike = next() !== null;
  const lines = Number(next());
  const [time, badRequests, requests] = [next(), next(), next()];
  put(nameOf2("time"), timeState === "0" ? day2 : timeState === "2" ? time : null);
  const blank = requestState === "1";
  const known = requestState === "2" ? badRequests : blank ? band === 0 && !alike ? String(lines) : null : requests;
  put(LOG_COLUMNS.requests[0], known);
  for (const role of counts) {
    const [sum4, bad, none] = [next(), next(), next()];
    if (none === "true") continue;
    const value = bad ?? sum4;
    if (bad === null && Number(sum4) > Number.MAX_SAFE_INTEGER) {
      throw refused(
        `the ${role} tokens of one model and day are more than can be counted exactly: ${String(sum4)}.`
      );
    }
    put(nameOf2(role), value);
  }
  return { lines, alike, blankRequests: blank, broken: broken === "true", fields };
}

// cli/log-source.ts
function logShape({ kind, head }) {
  if (kind === "parquet") return { kind };
  return looksLikeJson(head) ? jsonShape(head) : csvShape(head);
}
function jsonShape(head) {
  const isArray = /^\s*\[/.test(head);
  const names = /* @__PURE__ */ new Set();
  for (const line of isArray ? objectsIn(head) : head.split("\n").slice(0, 50)) {
    try {
      const value = JSON.parse(line);
      if (typeof value === "object" && value !== null)
        for (const name of Object.keys(value)) names.add(name.toLowerCase());
    } catch {
    }
  }
  const isAnswer = names.has("usage") || names.has("response") || names.has("object");
  if (isAnswer || recognizeColumns(names) !== "request-log") return void 0;
  return { kind: "json", format: isArray ? "array" : "newline_delimited" };
}
function objectsIn(head) {
  return [...head.slice(0, 2e4).matchAll(/\{[^{}]*\}/g)].map(([text]) => text);
}
function csvShape(head) {
  for (const separator of SEPARATORS) {
    for (const row of firstRows(head, separator)) {
      const keys = namesOf(row);
      const kind = recognizeColumns(new Set(keys.filter((name) => name !== "")));
      if (kind === void 0) continue;
      if (kind !== "request-log") return void 0;
      const names = row.cells.map(
        (cell, index) => cell.trim() === "" ? `column_${index + 1}` : cell.trim()
      );
      return { kind: "csv", separator, headerLine: row.line, names };
    }
  }
  return void 0;
}
async function logSource(duck, file, shape) {
  const path2 = literal(file.path);
  if (shape.kind === "parquet") {
    const columns2 = await described(duck, `read_parquet(${path2})`);
    return { from: `read_parquet(${path2})`, columns: columns2, except: void 0, rejects: false, brokenLines: false };
  }
  const packed = (plain2) => `compression = '${file.gzipped ? "gzip" : plain2}'`;
  if (shape.kind === "json") {
    const options = `format = '${shape.format}', ignore_errors = ${shape.format === "newline_delimited"}, maximum_object_size = 67108864, ${packed("uncompressed")}`;
    const keys = await duck.texts(
      `SELECT name FROM (SELECT UNNEST(json_keys(json)) AS name, 1 AS one FROM read_json_objects(${path2}, ${options}) WHERE json_type(json) = 'OBJECT') GROUP BY name ORDER BY MIN(one), name`
    );
    const names = keys.map(([name]) => name ?? "");
    const spec2 = names.map((name) => `${literal(name)}: 'JSON'`).join(", ");
    return {
      from: `read_json(${path2}, columns = {${spec2}}, ${options})`,
      columns: withoutTwins(
        file,
        names.map((name) => ({ name, key: name.toLowerCase(), kind: "json" }))
      ),
      except: void 0,
      rejects: false,
      brokenLines: true
    };
  }
  const spec = shape.names.map((name) => `${literal(name)}: 'VARCHAR'`).join(", ");
  const separator = shape.separator === "	" ? "E'\\t'" : literal(shape.separator);
  const columns = withoutTwins(
    file,
    shape.names.map((name) => ({ name, key: name.toLowerCase().replace(/\s+/g, "_"), kind: "text" }))
  );
  return {
    from: `read_csv(${path2}, delim = ${separator}, header = false, skip = ${shape.headerLine}, auto_detect = false, quote = '"', escape = '"', columns = {${spec}}, store_rejects = true, rejects_limit = 0, ${packed("none")})`,
    columns,
    except: repeatedHeader(columns),
    rejects: true,
    brokenLines: false
  };
}
async function described(duck, from) {
  const rows = await duck.texts(`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${from})`);
  return rows.map(([name, type]) => ({
    name: name ?? "",
    key: (name ?? "").toLowerCase().replace(/\s+/g, "_"),
    kind: kindOf(type ?? "")
  }));
}
function kindOf(type) {
  if (/^U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?$/.test(type)) return "integer";
  if (/^(DOUBLE|FLOAT|DECIMAL)/.test(type)) return "number";
  if (/^(DATE|TIMESTAMP)/.test(type)) return "time";
  if (type === "VARCHAR") return "text";
  return type === "JSON" ? "json" : "other";
}
function withoutTwins(file, columns) {
  const keys = columns.map(({ key }) => key);
  const twin = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twin !== void 0)
    throw refused(`${file.path} names the column ${JSON.stringify(twin)} twice. Remove one of them.`);
  return columns;
}
function repeatedHeader(columns) {
  const named = columns.filter(
    ({ key }) => [...LOG_COLUMNS.model, ...LOG_COLUMNS.input, ...LOG_COLUMNS.output].some((name) => name === key)
  );
  const header = named.map(
    ({ name, key }) => `LOWER(TRIM(${identifier(name)})) IS NOT DISTINCT FROM ${literal(key)}`
  );
  const blank = columns.map(({ name }) => `COALESCE(TRIM(${identifier(name)}), '') = ''`);
  return `(${header.join(" AND ")}) OR (${blank.join(" AND ")})`;
}

// cli/price-files.ts
var MOST_ROWS = 1e5;
var SMALL_BYTES = 16e6;
var LONG_TEXT = 3e6;
async function priceFiles(files, tally, options) {
  const plans = [];
  for (const file of files) plans.push(await planOf(file, options));
  const lines = plans.reduce((sum4, plan) => sum4 + (plan.lines ?? 0), 0);
  const priced = [];
  for (const plan of plans) {
    const sumUp = plan.shape !== void 0 && lines > options.mostLines && (plan.text === void 0 || await hasDuckDb());
    priced.push(
      sumUp ? await sumLog(plan, plan.shape, tally, options) : await readWhole(plan, tally, options)
    );
  }
  const [first] = priced;
  const other = priced.find(({ format }) => format !== first?.format);
  if (first !== void 0 && other !== void 0) {
    throw refused(
      `${first.file.path} is ${first.format} and ${other.file.path} is ${other.format}: price files of different kinds one by one.`
    );
  }
  return priced;
}
async function planOf(file, { progress }) {
  const shape = logShape(file);
  const isSmall = file.kind === "text" && file.bytes <= (file.gzipped ? SMALL_BYTES / 8 : SMALL_BYTES);
  if (isSmall || shape === void 0) {
    const text = await textOf(file);
    return { file, shape, text, lines: shape === void 0 ? void 0 : breaksIn2(text) };
  }
  const kind = shape.kind === "parquet" ? "Parquet" : "a log of this size";
  const duck = await Duck.open(`${file.path}: ${kind}`);
  try {
    progress.say(`counting the lines of ${file.path}`);
    const from = shape.kind === "parquet" ? `read_parquet(${literal(file.path)})` : (await logSource(duck, file, shape)).from;
    const [[lines] = ["0"]] = await duckly(file, () => duck.texts(`SELECT COUNT(*) FROM ${from}`));
    return { file, shape, text: void 0, lines: Number(lines ?? 0) };
  } finally {
    duck.close();
  }
}
function breaksIn2(text) {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
}
async function sumLog({ file }, shape, tally, { rates, today, progress }) {
  const duck = await Duck.open(`${file.path}: a log of this size`);
  const done = progress.watch(`pricing ${file.path}`, () => duck.progress);
  try {
    await duckly(file, async () => {
      const source = await logSource(duck, file, shape);
      requireLog(
        file,
        source.columns.map(({ key }) => key)
      );
      await tallyLog(duck, source, tally, { rates, today });
    });
  } finally {
    done();
    duck.close();
  }
  return { file, format: "request-log", text: void 0, charges: void 0, findings: [] };
}
function requireLog(file, columns) {
  const has = (...names) => names.some((name) => columns.includes(name));
  if (has("model") && has("input_tokens", "prompt_tokens", "output_tokens", "completion_tokens")) return;
  throw refused(
    `${file.path} is no request log: it needs columns named model, input_tokens and output_tokens. It has ${columns.slice(0, 30).join(", ")}.`
  );
}
async function readWhole(plan, tally, options) {
  const { file } = plan;
  const text = plan.text ?? await linesAsJson(plan);
  if (text.length > LONG_TEXT) options.progress.announce(`pricing ${file.path}`);
  try {
    const { format, charges, findings: findings2 } = readUsageFile(text, { rates: options.rates, today: options.today });
    for (const charge of charges) tally.add(charge);
    return { file, format, text: plan.text, charges, findings: findings2 };
  } catch (error) {
    if (error instanceof FileRefused) throw refused(`${file.path}: ${error.message}`);
    throw error;
  } finally {
    options.progress.clear();
  }
}
async function linesAsJson({ file, shape }) {
  const duck = await Duck.open(file.path);
  try {
    if (shape?.kind !== "parquet") return await textOf(file);
    const columns = await duck.texts(
      `SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM read_parquet(${literal(file.path)}))`
    );
    const names = columns.map(([name]) => `"${(name ?? "").replace(/"/g, '""')}"`);
    const fields = columns.map(
      ([name], index) => `${literal((name ?? "").toLowerCase())}, CAST(${names[index] ?? ""} AS VARCHAR)`
    );
    const rows = await duckly(
      file,
      () => duck.texts(
        `SELECT CAST(json_object(${fields.join(", ")}) AS VARCHAR) FROM read_parquet(${literal(file.path)})`
      )
    );
    return rows.map(([row]) => row ?? "").join("\n");
  } finally {
    duck.close();
  }
}
async function duckly(file, work) {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && /Error: /.test(error.message)) {
      throw refused(`${file.path} cannot be read. ${error.message.split("\n")[0] ?? ""}`);
    }
    throw error;
  }
}

// cli/json-result.ts
function jsonResult(files, tally) {
  const { total } = tally;
  const several = files.length > 1;
  const isListed = total.charges <= MOST_ROWS && files.every(({ charges }) => charges !== void 0);
  const rows = isListed ? {
    rows: files.flatMap(
      ({ file, charges }) => (charges ?? []).map((charge) => ({ ...several ? { file: file.path } : {}, ...rowOf(charge) }))
    )
  } : {
    rows_left_out: `${total.charges} rows are more than ${MOST_ROWS}: see groups, or write them with --out`
  };
  return `${JSON.stringify({
    format: files[0]?.format,
    ...rows,
    groups: tally.sorted().map(({ by, sums }) => ({
      ...Object.fromEntries(tally.keys.map((key, index) => [key, by[index] ?? null])),
      requests: sums.requests,
      ...sumsOf(sums)
    })),
    totals: sumsOf(total)
  })}
`;
}
function rowOf(charge) {
  return {
    line: charge.line,
    day: charge.day,
    model: charge.model,
    source_model: charge.sourceModel,
    meter: charge.meter,
    tier: charge.tier,
    context: charge.context,
    quantity: charge.quantity,
    requests: charge.requests,
    list_cost: charge.listCost,
    billed: charge.billed,
    free: charge.free,
    problem: charge.problem
  };
}
function sumsOf(sums) {
  return {
    list_cost: sums.listCost,
    billed: sums.billed,
    unpriced_rows: sums.unpricedRows,
    unrecognised_rows: sums.unrecognisedRows
  };
}

// cli/price-out.ts
import { writeFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

// node_modules/@noble/hashes/esm/utils.js
function isBytes(a) {
  return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array";
}
function abytes(b, ...lengths) {
  if (!isBytes(b))
    throw new Error("Uint8Array expected");
  if (lengths.length > 0 && !lengths.includes(b.length))
    throw new Error("Uint8Array expected of length " + lengths + ", got length=" + b.length);
}
function aexists(instance, checkFinished = true) {
  if (instance.destroyed)
    throw new Error("Hash instance has been destroyed");
  if (checkFinished && instance.finished)
    throw new Error("Hash#digest() has already been called");
}
function aoutput(out, instance) {
  abytes(out);
  const min2 = instance.outputLen;
  if (out.length < min2) {
    throw new Error("digestInto() expects output buffer of length at least " + min2);
  }
}
function clean(...arrays) {
  for (let i = 0; i < arrays.length; i++) {
    arrays[i].fill(0);
  }
}
function createView(arr) {
  return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
}
function rotr(word, shift) {
  return word << 32 - shift | word >>> shift;
}
function utf8ToBytes(str) {
  if (typeof str !== "string")
    throw new Error("string expected");
  return new Uint8Array(new TextEncoder().encode(str));
}
function toBytes(data) {
  if (typeof data === "string")
    data = utf8ToBytes(data);
  abytes(data);
  return data;
}
var Hash = class {
};
function createHasher(hashCons) {
  const hashC = (msg) => hashCons().update(toBytes(msg)).digest();
  const tmp = hashCons();
  hashC.outputLen = tmp.outputLen;
  hashC.blockLen = tmp.blockLen;
  hashC.create = () => hashCons();
  return hashC;
}

// node_modules/@noble/hashes/esm/_md.js
function setBigUint64(view, byteOffset, value, isLE) {
  if (typeof view.setBigUint64 === "function")
    return view.setBigUint64(byteOffset, value, isLE);
  const _32n = BigInt(32);
  const _u32_max = BigInt(4294967295);
  const wh = Number(value >> _32n & _u32_max);
  const wl = Number(value & _u32_max);
  const h = isLE ? 4 : 0;
  const l = isLE ? 0 : 4;
  view.setUint32(byteOffset + h, wh, isLE);
  view.setUint32(byteOffset + l, wl, isLE);
}
function Chi(a, b, c) {
  return a & b ^ ~a & c;
}
function Maj(a, b, c) {
  return a & b ^ a & c ^ b & c;
}
var HashMD = class extends Hash {
  constructor(blockLen, outputLen, padOffset, isLE) {
    super();
    this.finished = false;
    this.length = 0;
    this.pos = 0;
    this.destroyed = false;
    this.blockLen = blockLen;
    this.outputLen = outputLen;
    this.padOffset = padOffset;
    this.isLE = isLE;
    this.buffer = new Uint8Array(blockLen);
    this.view = createView(this.buffer);
  }
  update(data) {
    aexists(this);
    data = toBytes(data);
    abytes(data);
    const { view, buffer, blockLen } = this;
    const len = data.length;
    for (let pos = 0; pos < len; ) {
      const take = Math.min(blockLen - this.pos, len - pos);
      if (take === blockLen) {
        const dataView = createView(data);
        for (; blockLen <= len - pos; pos += blockLen)
          this.process(dataView, pos);
        continue;
      }
      buffer.set(data.subarray(pos, pos + take), this.pos);
      this.pos += take;
      pos += take;
      if (this.pos === blockLen) {
        this.process(view, 0);
        this.pos = 0;
      }
    }
    this.length += data.length;
    this.roundClean();
    return this;
  }
  digestInto(out) {
    aexists(this);
    aoutput(out, this);
    this.finished = true;
    const { buffer, view, blockLen, isLE } = this;
    let { pos } = this;
    buffer[pos++] = 128;
    clean(this.buffer.subarray(pos));
    if (this.padOffset > blockLen - pos) {
      this.process(view, 0);
      pos = 0;
    }
    for (let i = pos; i < blockLen; i++)
      buffer[i] = 0;
    setBigUint64(view, blockLen - 8, BigInt(this.length * 8), isLE);
    this.process(view, 0);
    const oview = createView(out);
    const len = this.outputLen;
    if (len % 4)
      throw new Error("_sha2: outputLen should be aligned to 32bit");
    const outLen = len / 4;
    const state = this.get();
    if (outLen > state.length)
      throw new Error("_sha2: outputLen bigger than state");
    for (let i = 0; i < outLen; i++)
      oview.setUint32(4 * i, state[i], isLE);
  }
  digest() {
    const { buffer, outputLen } = this;
    this.digestInto(buffer);
    const res = buffer.slice(0, outputLen);
    this.destroy();
    return res;
  }
  _cloneInto(to) {
    to || (to = new this.constructor());
    to.set(...this.get());
    const { blockLen, buffer, length, finished, destroyed, pos } = this;
    to.destroyed = destroyed;
    to.finished = finished;
    to.length = length;
    to.pos = pos;
    if (length % blockLen)
      to.buffer.set(buffer);
    return to;
  }
  clone() {
    return this._cloneInto();
  }
};
var SHA256_IV = /* @__PURE__ */ Uint32Array.from([
  1779033703,
  3144134277,
  1013904242,
  2773480762,
  1359893119,
  2600822924,
  528734635,
  1541459225
]);

// node_modules/@noble/hashes/esm/sha2.js
var SHA256_K = /* @__PURE__ */ Uint32Array.from([
  1116352408,
  1899447441,
  3049323471,
  3921009573,
  961987163,
  1508970993,
  2453635748,
  2870763221,
  3624381080,
  310598401,
  607225278,
  1426881987,
  1925078388,
  2162078206,
  2614888103,
  3248222580,
  3835390401,
  4022224774,
  264347078,
  604807628,
  770255983,
  1249150122,
  1555081692,
  1996064986,
  2554220882,
  2821834349,
  2952996808,
  3210313671,
  3336571891,
  3584528711,
  113926993,
  338241895,
  666307205,
  773529912,
  1294757372,
  1396182291,
  1695183700,
  1986661051,
  2177026350,
  2456956037,
  2730485921,
  2820302411,
  3259730800,
  3345764771,
  3516065817,
  3600352804,
  4094571909,
  275423344,
  430227734,
  506948616,
  659060556,
  883997877,
  958139571,
  1322822218,
  1537002063,
  1747873779,
  1955562222,
  2024104815,
  2227730452,
  2361852424,
  2428436474,
  2756734187,
  3204031479,
  3329325298
]);
var SHA256_W = /* @__PURE__ */ new Uint32Array(64);
var SHA256 = class extends HashMD {
  constructor(outputLen = 32) {
    super(64, outputLen, 8, false);
    this.A = SHA256_IV[0] | 0;
    this.B = SHA256_IV[1] | 0;
    this.C = SHA256_IV[2] | 0;
    this.D = SHA256_IV[3] | 0;
    this.E = SHA256_IV[4] | 0;
    this.F = SHA256_IV[5] | 0;
    this.G = SHA256_IV[6] | 0;
    this.H = SHA256_IV[7] | 0;
  }
  get() {
    const { A, B, C, D, E, F, G, H } = this;
    return [A, B, C, D, E, F, G, H];
  }
  // prettier-ignore
  set(A, B, C, D, E, F, G, H) {
    this.A = A | 0;
    this.B = B | 0;
    this.C = C | 0;
    this.D = D | 0;
    this.E = E | 0;
    this.F = F | 0;
    this.G = G | 0;
    this.H = H | 0;
  }
  process(view, offset) {
    for (let i = 0; i < 16; i++, offset += 4)
      SHA256_W[i] = view.getUint32(offset, false);
    for (let i = 16; i < 64; i++) {
      const W15 = SHA256_W[i - 15];
      const W2 = SHA256_W[i - 2];
      const s0 = rotr(W15, 7) ^ rotr(W15, 18) ^ W15 >>> 3;
      const s1 = rotr(W2, 17) ^ rotr(W2, 19) ^ W2 >>> 10;
      SHA256_W[i] = s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16] | 0;
    }
    let { A, B, C, D, E, F, G, H } = this;
    for (let i = 0; i < 64; i++) {
      const sigma1 = rotr(E, 6) ^ rotr(E, 11) ^ rotr(E, 25);
      const T1 = H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i] | 0;
      const sigma0 = rotr(A, 2) ^ rotr(A, 13) ^ rotr(A, 22);
      const T2 = sigma0 + Maj(A, B, C) | 0;
      H = G;
      G = F;
      F = E;
      E = D + T1 | 0;
      D = C;
      C = B;
      B = A;
      A = T1 + T2 | 0;
    }
    A = A + this.A | 0;
    B = B + this.B | 0;
    C = C + this.C | 0;
    D = D + this.D | 0;
    E = E + this.E | 0;
    F = F + this.F | 0;
    G = G + this.G | 0;
    H = H + this.H | 0;
    this.set(A, B, C, D, E, F, G, H);
  }
  roundClean() {
    clean(SHA256_W);
  }
  destroy() {
    this.set(0, 0, 0, 0, 0, 0, 0, 0);
    clean(this.buffer);
  }
};
var sha256 = /* @__PURE__ */ createHasher(() => new SHA256());

// src/pricing/rate-info.ts
function describeRates(rates) {
  const hash = contentHash(rates);
  const checked = /* @__PURE__ */ new Map();
  for (const rate of rates) {
    const known = checked.get(rate.source);
    if (rate.checked !== null && (known === void 0 || known < rate.checked))
      checked.set(rate.source, rate.checked);
  }
  const newestFirst = [...checked].sort(
    ([nameA, a], [nameB, b]) => a === b ? nameA < nameB ? -1 : 1 : a < b ? 1 : -1
  );
  const updated = newestFirst[0]?.[1] ?? null;
  return {
    version: `${updated ?? "undated"}.${hash.slice(0, 8)}`,
    updated,
    source: newestFirst.map(([source]) => source).join("; "),
    hash,
    overrides: rates.filter((rate) => rate.override).length
  };
}
function contentHash(rates) {
  const lines = rates.map(
    (rate) => JSON.stringify([
      rate.model,
      rate.meter,
      rate.tier,
      rate.context,
      rate.price.includes(".") ? rate.price.replace(/\.?0+$/, "") : rate.price,
      rate.per,
      rate.from,
      rate.until,
      rate.source,
      rate.checked,
      rate.note,
      rate.override
    ])
  );
  const bytes = sha256(utf8(lines.sort().join("\n")));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
function utf8(text) {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const point = code >= 55296 && code <= 57343 ? 65533 : code;
    if (point < 128) {
      bytes[length++] = point;
    } else {
      const more = point < 2048 ? 1 : point < 65536 ? 2 : 3;
      bytes[length++] = 255 << 7 - more & 255 | point >> 6 * more;
      for (let shift = 6 * (more - 1); shift >= 0; shift -= 6) {
        bytes[length++] = 128 | point >> shift & 63;
      }
    }
  }
  return bytes.subarray(0, length);
}

// src/sql/resolved.ts
function priceName(meter2) {
  return `p_${meter2}`;
}
function resolvedSql(price) {
  const always = FLAGS.badCount + FLAGS.partsAboveWhole;
  const missing = TOKEN_CHARGES.map(
    (charge) => `CASE WHEN prices.${priceName(charge.meter)} IS NULL THEN ${chargeBit(charge)} ELSE 0 END`
  );
  return `SELECT ${list([
    "ids.id AS id",
    "ids.model AS canonical",
    `${numberOfTierSql("tiers.tier")} AS tier`,
    "tiers.free AS free",
    "GREATEST(ids.day_from, COALESCE(prices.day_from, ids.day_from)) AS day_from",
    "LEAST(ids.day_until, COALESCE(prices.day_until, ids.day_until)) AS day_until",
    `COALESCE(prices.input_from, ${BAD_COUNT}) AS input_from`,
    `COALESCE(prices.input_to, ${LARGEST_COUNT}) AS input_to`,
    "prices.context AS context",
    `${always} + COALESCE(prices.needs, 0)
    + ${missing.join("\n    + ")} AS refused`,
    ...TOKEN_CHARGES.map(({ meter: meter2 }) => `${price(`prices.${priceName(meter2)}`)} AS ${priceName(meter2)}`)
  ])}
FROM ratesheet.ids AS ids CROSS JOIN ratesheet.tiers AS tiers
LEFT JOIN ratesheet.prices AS prices ON prices.model = ids.model AND prices.tier = tiers.priced_as
  AND prices.day_from < ids.day_until AND ids.day_from < prices.day_until`;
}

// src/sql/priced-usage.ts
var HELPER_NAMES = [
  ...Object.values(HELPERS),
  ...TOKEN_COLUMNS.map(countName),
  ...TOKEN_CHARGES.map(tokensName),
  "rs_open",
  "rs_other",
  "rs_request_input",
  "rs_canonical",
  "rs_free",
  "rs_context",
  ...TOKEN_CHARGES.map(({ meter: meter2 }) => `rs_${priceName(meter2)}`),
  "rs_problem"
];
function pricedUsageSql(d, { prices, wholeIds }) {
  const counted2 = `SELECT ${list([
    d.carry("u"),
    `u.day AS ${HELPERS.day}`,
    `${loweredSql(d, "u.model")} AS ${HELPERS.text}`,
    `${loweredSql(d, "u.service_tier")} AS ${HELPERS.tierText}`,
    ...countColumns("u")
  ])}
FROM ratesheet.usage AS u`;
  const named = `SELECT ${list([
    "c.*",
    `${idSql(d, `c.${HELPERS.text}`)} AS ${HELPERS.id}`,
    `${tierNumberSql(`c.${HELPERS.tierText}`)} AS ${HELPERS.tier}`,
    ...chargeColumns(d, "c"),
    `${requestInputSql(d, "c")} AS rs_request_input`,
    `${OTHER_CHARGES.map(({ whole }) => `c.${countName(whole)}`).join(" + ")} AS rs_other`
  ])}
FROM counted AS c`;
  const matched = `SELECT ${list([
    "n.*",
    "p.canonical AS rs_canonical",
    "p.free AS rs_free",
    "p.context AS rs_context",
    ...TOKEN_CHARGES.map(({ meter: meter2 }) => `p.${priceName(meter2)} AS rs_${priceName(meter2)}`),
    `${problemSql(d)} AS rs_problem`
  ])}
FROM named AS n
LEFT JOIN resolved AS p ON p.id = ${keySql(d, `n.${HELPERS.id}`, wholeIds)} AND p.tier = n.${HELPERS.tier}
  AND n.${HELPERS.day} >= p.day_from AND n.${HELPERS.day} < p.day_until
  AND n.rs_request_input BETWEEN p.input_from AND p.input_to`;
  const terms = (charges) => charges.map((charge) => ({
    quantity: `m.${tokensName(charge)}`,
    price: `m.rs_${priceName(charge.meter)}`
  }));
  const size = `m.${countName("input_tokens")} + m.${countName("output_tokens")}`;
  const [text, all] = [terms(TEXT_CHARGES), terms(TOKEN_CHARGES)];
  const quick = d.quickCost?.(text, size, prices) ?? { when: void 0, cost: d.cost(text, size, prices) };
  const where = (free) => {
    const priced = `m.rs_problem = 0 AND m.rs_free = ${free}`;
    const isQuick = [priced, "m.rs_other = 0", ...quick.when === void 0 ? [] : [quick.when]].join(
      " AND "
    );
    return `CASE WHEN ${isQuick} THEN ${quick.cost}
    WHEN ${priced} THEN ${d.cost(all, size, prices)}
    WHEN m.rs_problem = 0 THEN ${d.zero(prices)} END`;
  };
  return inSteps(
    [
      ["resolved", resolvedSql((column) => d.carriedPrice(column, prices))],
      ["counted", counted2],
      ["named", named],
      ["matched", matched]
    ],
    `SELECT ${list([
      d.carried("m", HELPER_NAMES),
      "m.rs_canonical AS canonical_model",
      `${nameOfTierSql(`m.${HELPERS.tier}`)} AS canonical_tier`,
      "m.rs_context AS context",
      `${where(0)} AS list_cost`,
      `${where(1)} AS free_list_cost`,
      `${problemText("m.rs_problem")} AS problem`
    ])}
FROM matched AS m`
  );
}
function problemText(column) {
  const cases = PROBLEMS.map(({ code }) => `WHEN ${problemNumber(code)} THEN '${code}'`);
  return `CASE ${column} WHEN 0 THEN NULL ${cases.join(" ")} END`;
}

// src/sql/daily-cost.ts
var GROUP = ["rs_model", "rs_service_tier", HELPERS.day, HELPERS.flags, "rs_band_input"];
var SHOWN2 = ["input_tokens", "cached_tokens", "cache_write_tokens", "output_tokens"];
function dailyCostSql(d, { prices, wholeIds, thresholds }) {
  const counted2 = `SELECT ${list([
    "u.model AS rs_model",
    "u.service_tier AS rs_service_tier",
    `u.day AS ${HELPERS.day}`,
    ...countColumns("u")
  ])}
FROM ratesheet.usage AS u`;
  const valued = `SELECT ${list([
    "c.rs_model",
    "c.rs_service_tier",
    `c.${HELPERS.day}`,
    `c.${HELPERS.requests}`,
    ...TOKEN_COLUMNS.map((column) => `c.${countName(column)}`),
    flagsColumn(d, "c"),
    `${bandInputSql(requestInputSql(d, "c"), thresholds)} AS rs_band_input`
  ])}
FROM counted AS c`;
  const grouped3 = `SELECT ${list([
    ...GROUP.map((name) => `v.${name}`),
    "COUNT(*) AS rs_lines",
    `${d.sum(`v.${HELPERS.requests}`)} AS rs_requests_sum`,
    ...TOKEN_COLUMNS.map((column) => `${d.sum(`v.${countName(column)}`)} AS ${sumName(column)}`)
  ])}
FROM valued AS v
GROUP BY ${GROUP.map((name) => `v.${name}`).join(", ")}`;
  const lowered = `SELECT g.*,
  ${loweredSql(d, "COALESCE(g.rs_model, '')")} AS ${HELPERS.text},
  ${loweredSql(d, "COALESCE(g.rs_service_tier, '')")} AS ${HELPERS.tierText}
FROM grouped AS g`;
  const named = `SELECT l.*,
  ${idSql(d, `l.${HELPERS.text}`)} AS ${HELPERS.id},
  ${tierNumberSql(`l.${HELPERS.tierText}`)} AS ${HELPERS.tier}
FROM lowered AS l`;
  const matched = `SELECT ${list([
    "n.*",
    "p.canonical AS rs_canonical",
    "p.free AS rs_free",
    "p.context AS rs_context",
    `${problemSql(d)} AS rs_problem`,
    ...TOKEN_CHARGES.map(({ meter: meter2 }) => `p.${priceName(meter2)} AS rs_${priceName(meter2)}`)
  ])}
FROM named AS n
LEFT JOIN resolved AS p ON p.id = ${keySql(d, `n.${HELPERS.id}`, wholeIds)} AND p.tier = n.${HELPERS.tier}
  AND n.${HELPERS.day} >= p.day_from AND n.${HELPERS.day} < p.day_until
  AND n.rs_band_input BETWEEN p.input_from AND p.input_to`;
  const terms = TOKEN_CHARGES.map((charge) => ({
    quantity: `(${tokensSql(charge, "m", sumName)})`,
    price: `m.rs_${priceName(charge.meter)}`
  }));
  const valid = (name) => `CASE WHEN ${d.hasBit(`m.${HELPERS.flags}`, FLAGS.badCount)} THEN NULL ELSE m.${name} END AS ${name}`;
  const costed = `SELECT ${list([
    `m.${HELPERS.day}`,
    "COALESCE(m.rs_canonical, m.rs_model, '') AS rs_shown_model",
    `COALESCE(${nameOfTierSql(`m.${HELPERS.tier}`)}, m.rs_service_tier, '') AS rs_shown_tier`,
    "m.rs_context",
    "m.rs_problem",
    "m.rs_lines",
    valid("rs_requests_sum"),
    "m.rs_free",
    ...SHOWN2.map((column) => valid(sumName(column))),
    `CASE WHEN m.rs_problem = 0 THEN ${d.groupCost(terms, prices)} END AS rs_cost`
  ])}
FROM matched AS m`;
  return inSteps(
    [
      ["resolved", resolvedSql((column) => d.plainPrice(column))],
      ["counted", counted2],
      ["valued", valued],
      ["grouped", grouped3],
      ["lowered", lowered],
      ["named", named],
      ["matched", matched],
      ["costed", costed]
    ],
    `SELECT ${list([
      `k.${HELPERS.day} AS day`,
      "k.rs_shown_model AS model",
      "k.rs_shown_tier AS tier",
      "k.rs_context AS context",
      `${problemText("k.rs_problem")} AS problem`,
      "SUM(k.rs_lines) AS line_count",
      "SUM(k.rs_requests_sum) AS requests",
      ...SHOWN2.map((column) => `SUM(k.${sumName(column)}) AS ${column}`),
      `SUM(CASE WHEN k.rs_free = 0 THEN k.rs_cost WHEN k.rs_free = 1 THEN k.rs_cost * 0 END) AS list_cost`,
      `SUM(CASE WHEN k.rs_free = 1 THEN k.rs_cost WHEN k.rs_free = 0 THEN k.rs_cost * 0 END) AS free_list_cost`
    ])}
FROM costed AS k
GROUP BY k.${HELPERS.day}, k.rs_shown_model, k.rs_shown_tier, k.rs_context, k.rs_problem`
  );
}
function bandInputSql(input, thresholds) {
  if (thresholds.length === 0) return "0";
  const cases = [...thresholds].sort((a, b) => b - a).map((threshold) => `WHEN ${input} > ${threshold} THEN ${threshold + 1}`);
  return `CASE ${cases.join(" ")} ELSE 0 END`;
}
function sumName(column) {
  return `rs_sum_${column}`;
}

// src/sql/dialects/common.ts
function sumOf(terms, product) {
  return `(${terms.map(product).join("\n      + ")})`;
}
var COMMON = {
  notes: [],
  schema: "CREATE SCHEMA IF NOT EXISTS ratesheet;",
  days: ["0001-01-01", "9999-12-31"],
  day: (text) => `DATE ${quoted(text)}`,
  price: (text) => text ?? "NULL",
  table: (name, columns, rows) => `CREATE OR REPLACE TABLE ${name} (${columns.map((column) => column.join(" ")).join(", ")});
INSERT INTO ${name} VALUES
${rows.join(",\n")};`,
  view: (name, query) => `CREATE OR REPLACE VIEW ${name} AS
${query};`,
  viewIfMissing: (name, query) => `CREATE VIEW IF NOT EXISTS ${name} AS
${query};`,
  carry: (alias) => `${alias}.*`,
  carried: (alias, helpers) => `${alias}.* EXCLUDE (${helpers.join(", ")})`,
  trim: (text) => `TRIM(${text})`,
  startsWith: (text, prefix) => `STARTS_WITH(${text}, ${quoted(prefix)})`,
  upToSecondColon: (id) => `'ft:' || SPLIT_PART(${id}, ':', 2)`,
  dividedUp: (amount2, by) => `(${amount2} + ${by} - 1) / ${by}`,
  hasBit: (mask, bit2) => `(${mask} & ${bit2}) <> 0`,
  anyBit: (mask, other) => `(${mask} & ${other}) <> 0`,
  // The sign of all of them is one bit: quicker than a comparison for each.
  anyNegative: (numbers) => `(${numbers.join(" | ")}) < 0`,
  sum: (count) => `SUM(${count})`,
  plainPrice: (column) => `COALESCE(${column}, 0)`,
  carriedPrice: (column) => `COALESCE(${column}, 0)`,
  fractional: (quantity) => `${quantity} <> FLOOR(${quantity})`
};

// src/sql/dialects/bigquery.ts
var TYPES = {
  text: "STRING",
  day: "DATE",
  integer: "INT64",
  amount: "NUMERIC",
  price: "NUMERIC",
  "unit price": "NUMERIC"
};
var bigquery = {
  ...COMMON,
  engine: "bigquery",
  title: "BigQuery",
  type: (type) => TYPES[type],
  price: (text) => text === void 0 ? "NULL" : `NUMERIC ${quoted(text)}`,
  table: (name, columns, rows) => `CREATE OR REPLACE TABLE ${name} AS
SELECT * FROM UNNEST(ARRAY<STRUCT<${columns.map((column) => column.join(" ")).join(", ")}>>[
${rows.join(",\n")}
]);`,
  carried: (alias, helpers) => `${alias}.* EXCEPT (${helpers.join(", ")})`,
  upToSecondColon: (id) => `'ft:' || COALESCE(SPLIT(${id}, ':')[SAFE_OFFSET(1)], '')`,
  dividedUp: (amount2, by) => `DIV(${amount2} + ${by} - 1, ${by})`,
  sum: (count) => `SUM(CAST(${count} AS NUMERIC))`,
  cost: (terms) => inDollars(terms),
  groupCost: (terms) => inDollars(terms),
  zero: () => "BIGNUMERIC '0'",
  unitCost: (quantity, price) => `CAST(${quantity} AS BIGNUMERIC) * CAST(${price} AS BIGNUMERIC) * BIGNUMERIC '0.000001'`
};
function inDollars(terms) {
  const micro = sumOf(terms, ({ quantity, price }) => `CAST(${quantity} AS NUMERIC) * ${price}`);
  return `CAST(${micro} AS BIGNUMERIC) * BIGNUMERIC '0.000001'`;
}

// src/sql/dialects/clickhouse.ts
function typeOf(type, { scale }) {
  const types = {
    text: "Nullable(String)",
    day: "Nullable(Date32)",
    integer: "Nullable(Int64)",
    amount: "Nullable(Decimal(38,9))",
    price: `Nullable(Decimal(18,${scale}))`,
    "unit price": `Nullable(Decimal(38,${scale}))`
  };
  return types[type];
}
function inDollars2(terms, wide, scale) {
  const micro = sumOf(terms, ({ quantity, price }) => `toDecimal${wide}(${quantity}, 0) * ${price}`);
  return `toDecimal${wide}(${micro}, ${scale + 6}) / 1000000`;
}
var clickhouse = {
  ...COMMON,
  engine: "clickhouse",
  title: "ClickHouse",
  schema: "CREATE DATABASE IF NOT EXISTS ratesheet;",
  days: ["1900-01-01", "2299-12-31"],
  type: typeOf,
  day: (text) => `toDate32(${quoted(text)})`,
  table: (name, columns, rows) => `CREATE OR REPLACE TABLE ${name} (${columns.map((column) => column.join(" ")).join(", ")}) ENGINE = MergeTree ORDER BY tuple();
INSERT INTO ${name} VALUES
${rows.join(",\n")};`,
  view: (name, query) => `CREATE OR REPLACE VIEW ${name} AS
${query}
SETTINGS join_use_nulls = 1;`,
  carried: (alias, helpers) => `${alias}.* EXCEPT (${helpers.join(", ")})`,
  trim: (text) => `trimBoth(${text}, ' \\t\\n\\r')`,
  startsWith: (text, prefix) => `startsWith(${text}, ${quoted(prefix)})`,
  upToSecondColon: (id) => `'ft:' || arrayElement(splitByChar(':', assumeNotNull(${id})), 2)`,
  dividedUp: (amount2, by) => `intDiv(${amount2} + ${by} - 1, greatest(${by}, 1))`,
  hasBit: (mask, bit2) => `bitAnd(${mask}, ${bit2}) <> 0`,
  anyBit: (mask, other) => `bitAnd(${mask}, ${other}) <> 0`,
  anyNegative: (numbers) => numbers.map((number) => `${number} < 0`).join(" OR "),
  sum: (count) => `SUM(toInt128(${count}))`,
  plainPrice: (column) => `COALESCE(${column}, toDecimal64(0, 6))`,
  carriedPrice: (column, { scale }) => `COALESCE(${column}, toDecimal64(0, ${scale}))`,
  cost: (terms, _size, { scale }) => inDollars2(terms, 128, scale),
  groupCost: (terms, { scale }) => inDollars2(terms, 256, scale),
  zero: ({ scale }) => `toDecimal128(0, ${scale + 6})`,
  unitCost: (quantity, price) => `toDecimal256(${quantity}, 9) * toDecimal256(${price}, 9) * toDecimal256('0.000001', 6)`
};

// src/sql/dialects/duckdb.ts
var LARGEST_FAST_PRICE = 5e3;
function isFast({ scale, largest }) {
  return scale === 6 && largest <= LARGEST_FAST_PRICE;
}
var UNITS_PER_MILLIONTH = 1e6;
var LARGEST_UNITS = 9e17;
var UNIT = "CAST('0.000000000001' AS DECIMAL(12,12))";
function quickCost(terms, size, prices) {
  if (!isFast(prices)) return void 0;
  const mostTokens = Math.floor(LARGEST_UNITS / (prices.largest * UNITS_PER_MILLIONTH));
  const units = sumOf(terms, ({ quantity, price }) => `${quantity} * ${price}`);
  return { when: `${size} <= ${mostTokens}`, cost: `CAST(${units} AS DECIMAL(18,0)) * ${UNIT}` };
}
function typeOf2(type, { scale }) {
  const types = {
    text: "VARCHAR",
    day: "DATE",
    integer: "BIGINT",
    amount: "DECIMAL(25,9)",
    price: `DECIMAL(${8 + scale},${scale})`,
    "unit price": `DECIMAL(${12 + scale},${scale})`
  };
  return types[type];
}
var duckdb = {
  ...COMMON,
  engine: "duckdb",
  title: "DuckDB",
  notes: ["A decimal has 38 digits: a charge of more than 10^17 USD is a bad count."],
  type: typeOf2,
  trim: (text) => `TRIM(${text}, E' \\t\\n\\r')`,
  dividedUp: (amount2, by) => `(${amount2} + ${by} - 1) // ${by}`,
  carriedPrice: (column, prices) => isFast(prices) ? `CAST(COALESCE(${column}, 0) * ${UNITS_PER_MILLIONTH} AS BIGINT)` : COMMON.plainPrice(column),
  // SPLIT_PART makes a list of each id.
  upToSecondColon: (id) => {
    const colon = `INSTR(SUBSTR(${id}, 4), ':')`;
    return `CASE WHEN ${colon} = 0 THEN ${id} ELSE SUBSTR(${id}, 1, 2 + ${colon}) END`;
  },
  quickCost,
  cost: (terms, size, prices) => {
    const quick = quickCost(terms, size, prices);
    if (quick === void 0) {
      const micro = sumOf(terms, ({ quantity, price }) => `CAST(${quantity} AS DECIMAL(19,0)) * ${price}`);
      return inDollars3(micro, prices);
    }
    const units = sumOf(
      terms,
      ({ quantity, price }) => `CAST(${quantity} AS DECIMAL(19,0)) * CAST(${price} AS DECIMAL(10,0))`
    );
    return `CASE WHEN ${quick.when} THEN ${quick.cost}
      ELSE CAST(${units} AS DECIMAL(26,0)) * ${UNIT} END`;
  },
  groupCost: (terms, prices) => inDollars3(
    sumOf(
      terms,
      ({ quantity, price }) => `CAST(${quantity} AS DECIMAL(${30 - prices.scale},0)) * ${price}`
    ),
    prices
  ),
  zero: ({ scale }) => `CAST(0 AS DECIMAL(38,${scale + 6}))`,
  unitCost: (quantity, price, { scale }) => {
    const type = `DECIMAL(38,${scale + 15})`;
    const whole = `TRY_CAST(CAST(TRY_CAST(FLOOR(${quantity}) AS DECIMAL(19,0)) * ${price} AS DECIMAL(32,${scale})) * CAST(0.000001 AS DECIMAL(6,6)) AS ${type})`;
    const rest = `CAST(CAST(${quantity} - FLOOR(${quantity}) AS DECIMAL(19,9)) * ${price} AS DECIMAL(32,${scale + 9})) * CAST(0.000001 AS DECIMAL(6,6))`;
    return `${whole} + ${rest}`;
  }
};
function inDollars3(micro, { scale }) {
  return `CAST(${micro} AS DECIMAL(32,${scale})) * CAST(0.000001 AS DECIMAL(6,6))`;
}

// src/sql/dialects/postgres.ts
var TYPES2 = {
  text: "TEXT",
  day: "DATE",
  integer: "BIGINT",
  amount: "NUMERIC",
  price: "NUMERIC",
  "unit price": "NUMERIC"
};
var cost = (terms) => `${sumOf(terms, ({ quantity, price }) => `${quantity} * ${price}`)} * 0.000001`;
var postgres = {
  ...COMMON,
  engine: "postgres",
  title: "PostgreSQL",
  notes: [
    "Running it again drops the two cost views and makes them anew; views of your own on top go with them."
  ],
  type: (type) => TYPES2[type],
  table: (name, columns, rows) => `DROP TABLE IF EXISTS ${name} CASCADE;
CREATE TABLE ${name} (${columns.map((column) => column.join(" ")).join(", ")});
INSERT INTO ${name} VALUES
${rows.join(",\n")};`,
  view: (name, query) => `DROP VIEW IF EXISTS ${name} CASCADE;
CREATE VIEW ${name} AS
${query};`,
  viewIfMissing: (name, query) => `DO $$ BEGIN IF to_regclass(${quoted(name)}) IS NULL THEN
CREATE VIEW ${name} AS
${query};
END IF; END $$;`,
  carry: (alias) => `${alias} AS rs_row`,
  carried: (alias) => `(${alias}.rs_row).*`,
  trim: (text) => `BTRIM(${text}, E' \\t\\n\\r')`,
  startsWith: (text, prefix) => `${text} LIKE ${quoted(`${prefix.replace(/_/g, "\\_")}%`)}`,
  cost,
  groupCost: cost,
  zero: () => "CAST(0 AS NUMERIC)",
  unitCost: (quantity, price) => `${quantity} * ${price} * 0.000001`
};

// src/sql/dialects/snowflake.ts
function typeOf3(type, { scale }) {
  const types = {
    text: "VARCHAR",
    day: "DATE",
    integer: "NUMBER(19,0)",
    amount: "NUMBER(25,9)",
    price: `NUMBER(${8 + scale},${scale})`,
    "unit price": `NUMBER(${12 + scale},${scale})`
  };
  return types[type];
}
var perToken = (column) => `CAST(COALESCE(${column}, 0) AS NUMBER(37,15)) * 0.000001`;
var cost2 = (terms) => sumOf(terms, ({ quantity, price }) => `CAST(${quantity} AS NUMBER(38,0)) * ${price}`);
var snowflake = {
  ...COMMON,
  engine: "snowflake",
  title: "Snowflake",
  notes: [
    "Generated by Snowflake's documentation and NOT RUN: compare a day with another engine before you rely on it.",
    "Charges by the unit are rounded at 15 decimals of a dollar."
  ],
  type: typeOf3,
  trim: (text) => `TRIM(${text}, ' \\t\\n\\r')`,
  startsWith: (text, prefix) => `STARTSWITH(${text}, '${prefix}')`,
  dividedUp: (amount2, by) => `(${amount2} + ${by} - 1 - MOD(${amount2} + ${by} - 1, ${by})) / ${by}`,
  hasBit: (mask, bit2) => `BITAND(${mask}, ${bit2}) <> 0`,
  anyBit: (mask, other) => `BITAND(${mask}, ${other}) <> 0`,
  anyNegative: (numbers) => numbers.map((number) => `${number} < 0`).join(" OR "),
  plainPrice: perToken,
  carriedPrice: perToken,
  cost: cost2,
  groupCost: cost2,
  zero: () => "CAST(0 AS NUMBER(38,15))",
  unitCost: (quantity, price) => `${quantity} * (CAST(${price} AS NUMBER(37,15)) * 0.000001)`
};

// src/sql/dialects/spark.ts
function typeOf4(type, { scale }) {
  const types = {
    text: "STRING",
    day: "DATE",
    integer: "BIGINT",
    amount: "DECIMAL(25,9)",
    price: `DECIMAL(${7 + scale},${scale})`,
    "unit price": `DECIMAL(${12 + scale},${scale})`
  };
  return types[type];
}
function inDollars4(terms, digits, scale) {
  const type = `DECIMAL(${31 + scale - 6},${scale})`;
  const micro = terms.map(({ quantity, price }) => `CAST(CAST(${quantity} AS DECIMAL(${digits},0)) * ${price} AS ${type})`).reduce((sum4, term) => `CAST(${sum4}
      + ${term} AS ${type})`);
  return `CAST(${micro} AS DECIMAL(31,${scale})) * CAST(0.000001 AS DECIMAL(6,6))`;
}
var spark = {
  ...COMMON,
  engine: "spark",
  title: "Spark SQL",
  notes: [
    "Generated by Spark's documentation and NOT RUN: compare a day with another engine before you rely on it.",
    "The small tables are views over their rows."
  ],
  type: typeOf4,
  table: (name, columns, rows) => `CREATE OR REPLACE VIEW ${name} AS
SELECT ${columns.map(([column, type]) => `CAST(${column} AS ${type}) AS ${column}`).join(", ")}
FROM VALUES
${rows.join(",\n")}
AS listed(${columns.map(([column]) => column).join(", ")});`,
  carry: (alias) => `STRUCT(${alias}.*) AS rs_row`,
  carried: (alias) => `${alias}.rs_row.*`,
  trim: (text) => `TRIM(BOTH ' \\t\\n\\r' FROM ${text})`,
  startsWith: (text, prefix) => `STARTSWITH(${text}, ${quoted(prefix)})`,
  dividedUp: (amount2, by) => `(${amount2} + ${by} - 1) DIV ${by}`,
  sum: (count) => `SUM(CAST(${count} AS DECIMAL(19,0)))`,
  cost: (terms, _size, { scale }) => inDollars4(terms, 16, scale),
  groupCost: (terms, { scale }) => inDollars4(terms, 22, scale),
  zero: ({ scale }) => `CAST(0 AS DECIMAL(38,${scale + 6}))`,
  unitCost: (quantity, price, { scale }) => {
    const whole = `CAST(CAST(FLOOR(${quantity}) AS DECIMAL(16,0)) * ${price} AS DECIMAL(${25 + scale - 6},${scale})) * CAST(0.000001 AS DECIMAL(6,6))`;
    const rest = `CAST(CAST(${quantity} - FLOOR(${quantity}) AS DECIMAL(9,9)) * ${price} AS DECIMAL(${21 + scale},${scale + 9})) * CAST(0.000001 AS DECIMAL(6,6))`;
    return `CAST(CAST(${whole} AS DECIMAL(37,21)) + CAST(${rest} AS DECIMAL(36,21)) AS DECIMAL(38,21))`;
  }
};

// src/sql/price-rows.ts
var TOKEN_METERS = TOKEN_CHARGES.map(({ meter: meter2 }) => meter2);
var FIRST_DAY = "0001-01-01";
function idRows(table3) {
  const names = /* @__PURE__ */ new Set([...table3.models(), ...table3.aliases.keys()]);
  const bases = new Set(
    [...names].map((name) => name.startsWith("ft:") ? name.split(":")[1] ?? "" : name)
  );
  const fineTuned = [...bases].flatMap((base) => [`ft:${base}`, `ft:${base}:data-sharing`]);
  return [.../* @__PURE__ */ new Set([...names, ...fineTuned])].sort().flatMap((id) => idRowsOf(id, table3));
}
function idRowsOf(id, table3) {
  const base = id.startsWith("ft:") ? id.split(":")[1] ?? "" : id;
  const periods = [id, base, `ft:${base}`].flatMap((name) => table3.aliases.get(name) ?? []);
  const rows = segments(periods).flatMap(({ from, until }) => {
    const model = modelOn(id, table3, from ?? FIRST_DAY);
    return model === void 0 ? [] : [{ id, from, until, model }];
  });
  return joined2(rows, (one2, next) => one2.model === next.model);
}
function modelOn(id, table3, day2) {
  if (findModel(id, table3, day2) === void 0) return void 0;
  try {
    return resolveModel(id, table3, day2);
  } catch (error) {
    if (error instanceof PricingError) return void 0;
    throw error;
  }
}
function priceRows(table3) {
  return table3.models().flatMap((model) => TIERS.flatMap((tier) => priceRowsOf(table3, model, tier)));
}
function priceRowsOf(table3, model, tier) {
  const rates = table3.ratesOf(model).filter((rate) => rate.tier === tier && TOKEN_METERS.includes(rate.meter));
  const needs = splitNeeds(table3, model);
  if (rates.length === 0 && needs === 0) return [];
  const rows = segments(rates).flatMap(({ from, until }) => {
    const day2 = from ?? FIRST_DAY;
    const threshold = table3.threshold({ model, meter: "input", tier, day: day2 });
    const prices = (band) => tokenPrices(table3, { model, tier, day: day2, band });
    const common = { model, tier, from, until, needs };
    if (threshold === void 0) {
      return [{ ...common, context: "any", inputFrom: null, inputTo: null, prices: prices("short") }];
    }
    return [
      { ...common, context: "short", inputFrom: null, inputTo: threshold, prices: prices("short") },
      {
        ...common,
        context: "long",
        needs: needs + FLAGS.openRequests,
        inputFrom: threshold + 1,
        inputTo: null,
        prices: prices("long")
      }
    ];
  });
  const bands = ["any", "short", "long"].map(
    (context2) => rows.filter((row) => row.context === context2)
  );
  return bands.flatMap((band) => joined2(band, samePrices));
}
function samePrices(one2, next) {
  return one2.inputFrom === next.inputFrom && one2.inputTo === next.inputTo && TOKEN_METERS.every((meter2) => one2.prices.get(meter2) === next.prices.get(meter2));
}
function tokenPrices(table3, query) {
  const prices = /* @__PURE__ */ new Map();
  for (const meter2 of TOKEN_METERS) {
    const rate = billed(table3, { ...query, meter: chargedAs(table3, query.model, meter2) });
    if (rate !== void 0) prices.set(meter2, perMillion(rate));
  }
  return prices;
}
function chargedAs(table3, model, meter2) {
  const sells = sellsOf2(table3, model);
  if (meter2 === "image_input" && !sells(meter2)) return "input";
  if (meter2 === "cached_image_input" && !sells("image_input")) return "cached_input";
  if (meter2 !== "output" || sells(meter2)) return meter2;
  return sells("audio_output") ? "audio_output" : "image_output";
}
function splitNeeds(table3, model) {
  const sells = sellsOf2(table3, model);
  const apart = sells("audio_input") || sells("image_input");
  const others = sells("audio_output") || sells("image_output");
  const output = sells("output") ? FLAGS.openOutput : FLAGS.textOutput;
  return (apart ? FLAGS.openInput + FLAGS.openCached : 0) + (others ? output : 0);
}
function sellsOf2(table3, model) {
  const meters = new Set(table3.ratesOf(model).map((rate) => rate.meter));
  return (meter2) => meters.has(meter2);
}
function meterPriceRows(table3) {
  return table3.models().flatMap(
    (model) => TIERS.flatMap((tier) => METER_NAMES.flatMap((meter2) => meterPriceRowsOf(table3, model, tier, meter2)))
  );
}
function meterPriceRowsOf(table3, model, tier, meter2) {
  const meters = [meter2, uncachedMeter(meter2)];
  const rates = table3.ratesOf(model).filter((rate) => rate.tier === tier && meters.includes(rate.meter));
  const rows = segments(rates).flatMap(({ from, until }) => {
    const query = { model, tier, meter: meter2, day: from ?? FIRST_DAY };
    const [short, long] = [
      billed(table3, { ...query, band: "short" }),
      billed(table3, { ...query, band: "long" })
    ];
    const common = { model, tier, meter: meter2, from, until };
    if (short !== void 0 && short === long)
      return [{ ...common, context: "any", price: perMillion(short) }];
    return [
      ...short === void 0 ? [] : [{ ...common, context: "short", price: perMillion(short) }],
      ...long === void 0 ? [] : [{ ...common, context: "long", price: perMillion(long) }]
    ];
  });
  const bands = ["any", "short", "long"].map(
    (context2) => rows.filter((row) => row.context === context2)
  );
  return bands.flatMap((band) => joined2(band, (one2, next) => one2.price === next.price));
}
function billed(table3, query) {
  const uncached = uncachedMeter(query.meter);
  return table3.find(query) ?? (uncached === void 0 ? void 0 : table3.find({ ...query, meter: uncached }));
}
function perMillion({ price, per }) {
  return new Decimal(price).times(1e6).dividedBy(per).toFixed();
}
function segments(periods) {
  const days = periods.flatMap(({ from, until }) => [from, until]).filter((day2) => day2 !== null);
  const cuts = [null, ...[...new Set(days)].sort()];
  return cuts.map((from, index) => ({ from, until: cuts[index + 1] ?? null }));
}
function joined2(rows, same) {
  const out = [];
  for (const row of rows) {
    const last = out[out.length - 1];
    if (last !== void 0 && last.until === row.from && same(last, row)) {
      out[out.length - 1] = { ...last, until: row.until };
    } else out.push(row);
  }
  return out;
}
var LARGEST_TOKEN_PRICE = 1e8;
var LARGEST_UNIT_PRICE = 1e12;
function priceRange(tokens, meters) {
  let places = 0;
  let largest = 0;
  const look = (row, price, limit) => {
    const value = new Decimal(price);
    places = Math.max(places, value.decimalPlaces());
    if (value.decimalPlaces() > 9 || value.gte(limit)) {
      throw new PricingError(
        `the ${row.tier} price of "${row.model}" is ${price} per 1,000,000: give it at most 9 decimals, and less than ${limit} USD.`
      );
    }
    return Math.ceil(value.toNumber());
  };
  for (const row of tokens) {
    for (const price of row.prices.values())
      largest = Math.max(largest, look(row, price, LARGEST_TOKEN_PRICE));
  }
  for (const row of meters) look(row, row.price, LARGEST_UNIT_PRICE);
  return { scale: places > 6 ? 9 : 6, largest };
}

// src/sql/priced-charges.ts
var HELPER_NAMES2 = [
  "rs_day",
  "rs_quantity",
  "rs_text",
  "rs_id",
  "rs_tier_text",
  "rs_tier",
  "rs_meter_text",
  "rs_meter",
  "rs_context",
  "rs_canonical",
  "rs_whole",
  "rs_problem"
];
function pricedChargesSql(d, { prices, wholeIds }) {
  const meter2 = meterSql(d);
  const counted2 = `SELECT ${list([
    d.carry("u"),
    "u.day AS rs_day",
    "u.quantity AS rs_quantity",
    `${loweredSql(d, "u.model")} AS rs_text`,
    `${loweredSql(d, "u.service_tier")} AS rs_tier_text`,
    `${meter2} AS rs_meter_text`,
    `CASE WHEN ${d.startsWith(meter2, "long_")} OR ${loweredSql(d, "u.context")} = 'long' THEN 'long' ELSE 'short' END AS rs_context`
  ])}
FROM ratesheet.charges AS u`;
  const named = `SELECT ${list([
    "c.*",
    `${idSql(d, "c.rs_text")} AS rs_id`,
    `${tierSql("c.rs_tier_text")} AS rs_tier`,
    `CASE WHEN ${d.startsWith("c.rs_meter_text", "long_")} THEN SUBSTR(c.rs_meter_text, 6) WHEN ${d.startsWith("c.rs_meter_text", "short_")} THEN SUBSTR(c.rs_meter_text, 7) ELSE c.rs_meter_text END AS rs_meter`
  ])}
FROM counted AS c`;
  const matched = `SELECT ${list([
    "n.*",
    "i.model AS rs_canonical",
    `CASE WHEN n.rs_meter IN (${METER_NAMES.filter(isWholeUnit).map(quoted).join(", ")}) THEN 1 WHEN n.rs_meter IN (${METER_NAMES.filter(
      (meter3) => !isWholeUnit(meter3)
    ).map(quoted).join(", ")}) THEN 0 END AS rs_whole`,
    "t.priced_as AS rs_priced_as",
    "t.free AS rs_free"
  ])}
FROM named AS n
LEFT JOIN ratesheet.ids AS i ON i.id = ${keySql(d, "n.rs_id", wholeIds)} AND n.rs_day >= i.day_from AND n.rs_day < i.day_until
LEFT JOIN ratesheet.tiers AS t ON t.tier = n.rs_tier`;
  const rated = `SELECT ${list([
    "m.*",
    "p.price AS rs_price",
    `${d.unitCost("m.rs_quantity", "p.price", prices)} AS rs_cost`
  ])}
FROM matched AS m
LEFT JOIN ratesheet.meter_prices AS p ON p.model = m.rs_canonical AND p.tier = m.rs_priced_as AND p.meter = m.rs_meter
  AND (p.context = 'any' OR p.context = m.rs_context) AND m.rs_day >= p.day_from AND m.rs_day < p.day_until`;
  const judged = `SELECT r.*,
  CASE WHEN r.rs_day IS NULL THEN ${problemNumber("no day")}
    WHEN r.rs_tier IS NULL THEN ${problemNumber("unknown tier")}
    WHEN r.rs_canonical IS NULL THEN ${problemNumber("unknown model")}
    WHEN r.rs_whole IS NULL THEN ${problemNumber("unknown meter")}
    WHEN r.rs_quantity IS NULL OR r.rs_quantity < 0 OR r.rs_quantity > ${LARGEST_COUNT} THEN ${problemNumber("bad count")}
    WHEN r.rs_whole = 1 AND ${d.fractional("r.rs_quantity")} THEN ${problemNumber("bad count")}
    WHEN r.rs_price IS NULL THEN ${problemNumber("no price")}
    WHEN r.rs_cost IS NULL THEN ${problemNumber("bad count")}
    ELSE 0 END AS rs_problem
FROM rated AS r`;
  return inSteps(
    [
      ["counted", counted2],
      ["named", named],
      ["matched", matched],
      ["rated", rated],
      ["judged", judged]
    ],
    `SELECT ${list([
      d.carried("j", [...HELPER_NAMES2, "rs_priced_as", "rs_free", "rs_price", "rs_cost"]),
      "j.rs_canonical AS canonical_model",
      "j.rs_tier AS canonical_tier",
      "CASE WHEN j.rs_problem = 0 THEN CASE WHEN j.rs_free = 0 THEN j.rs_cost ELSE j.rs_cost * 0 END END AS list_cost",
      "CASE WHEN j.rs_problem = 0 THEN CASE WHEN j.rs_free = 1 THEN j.rs_cost ELSE j.rs_cost * 0 END END AS free_list_cost",
      `${problemText("j.rs_problem")} AS problem`
    ])}
FROM judged AS j`
  );
}
function meterSql(d) {
  return `REPLACE(REPLACE(${loweredSql(d, "u.meter")}, '-', '_'), ' ', '_')`;
}

// src/sql/script.ts
var DIALECTS = {
  bigquery,
  duckdb,
  postgres,
  clickhouse,
  snowflake,
  spark
};
function isEngine(text) {
  return ENGINES.some((engine) => engine === text);
}
function sqlScript(engine, table3) {
  const d = DIALECTS[engine];
  const ids = idRows(table3);
  const tokens = priceRows(table3);
  const meters = meterPriceRows(table3);
  const prices = priceRange(tokens, meters);
  const facts = {
    prices,
    wholeIds: ids.map(({ id }) => id).filter((id) => /^ft:[^:]*:(?!data-sharing$)/.test(id)),
    thresholds: [
      .../* @__PURE__ */ new Set([
        LONG_CONTEXT_THRESHOLD,
        ...tokens.flatMap(
          ({ context: context2, inputTo }) => context2 === "short" && inputTo !== null ? [inputTo] : []
        )
      ])
    ]
  };
  const days = ({ from, until }) => [d.day(from ?? d.days[0]), d.day(until ?? d.days[1])];
  const store = (name, columns, rows) => d.table(
    `ratesheet.${name}`,
    columns.map(([column, type]) => [column, d.type(type, prices)]),
    rows.map((row) => `(${row.join(", ")})`)
  );
  const DAYS = [
    ["day_from", "day"],
    ["day_until", "day"]
  ];
  const price = (text) => d.price(text);
  return {
    heading: heading(d, table3),
    schema: d.schema,
    tables: [
      store(
        "tiers",
        [
          ["tier", "text"],
          ["priced_as", "text"],
          ["free", "integer"]
        ],
        TIER_ROWS.map(({ tier, pricedAs, free }) => [
          quoted(tier),
          pricedAs === null ? "NULL" : quoted(pricedAs),
          free ? "1" : "0"
        ])
      ),
      store(
        "ids",
        [["id", "text"], ["model", "text"], ...DAYS],
        ids.map((row) => [quoted(row.id), quoted(row.model), ...days(row)])
      ),
      store(
        "prices",
        [
          ["model", "text"],
          ["tier", "text"],
          ["context", "text"],
          ...DAYS,
          ["input_from", "integer"],
          ["input_to", "integer"],
          ["needs", "integer"],
          ...TOKEN_CHARGES.map(({ meter: meter2 }) => [priceName(meter2), "price"])
        ],
        tokens.map((row) => [
          quoted(row.model),
          quoted(row.tier),
          quoted(row.context),
          ...days(row),
          String(row.inputFrom ?? BAD_COUNT),
          String(row.inputTo ?? LARGEST_COUNT),
          String(row.needs),
          ...TOKEN_CHARGES.map(({ meter: meter2 }) => price(row.prices.get(meter2)))
        ])
      ),
      store(
        "meter_prices",
        [
          ["model", "text"],
          ["tier", "text"],
          ["meter", "text"],
          ["context", "text"],
          ...DAYS,
          ["price", "unit price"]
        ],
        meters.map((row) => [
          quoted(row.model),
          quoted(row.tier),
          quoted(row.meter),
          quoted(row.context),
          ...days(row),
          price(row.price)
        ])
      )
    ],
    inputs: [
      d.viewIfMissing("ratesheet.usage", emptyView(d, USAGE_COLUMNS, prices)),
      d.viewIfMissing("ratesheet.charges", emptyView(d, CHARGE_COLUMNS, prices))
    ],
    pricedUsage: d.view("ratesheet.priced_usage", pricedUsageSql(d, facts)),
    dailyCost: d.view("ratesheet.daily_cost", dailyCostSql(d, facts)),
    pricedCharges: d.view("ratesheet.priced_charges", pricedChargesSql(d, facts))
  };
}
function sqlText(engine, table3) {
  const script = sqlScript(engine, table3);
  return `${[
    script.heading,
    script.schema,
    ...script.tables,
    ...script.inputs,
    script.pricedUsage,
    script.dailyCost,
    script.pricedCharges
  ].join("\n\n")}
`;
}
function emptyView(d, columns, prices) {
  const nulls = columns.map(({ name, type }) => `CAST(NULL AS ${d.type(type, prices)}) AS ${name}`);
  return `SELECT ${nulls.join(",\n  ")}
FROM (SELECT 1 AS nothing) AS none WHERE 1 = 0`;
}
function heading(d, table3) {
  const { version, updated } = describeRates(table3.rates);
  const widest = (columns) => Math.max(...columns.map(({ name }) => name.length));
  const columnLines = (columns) => columns.map(({ name, what: what2 }) => `  ${name.padEnd(widest(columns))}  ${what2}`);
  return [
    `RateSheet for ${d.title}: what OpenAI API use cost, at list prices or your own. Rates ${version}${lastRead(updated)}.`,
    "Generated by `ratesheet sql`; run it whole, and again after each update of the rates. See docs/bigquery.md.",
    ...d.notes,
    "",
    "Tables   ratesheet.ids, tiers, prices, meter_prices: prices in USD per 1,000,000 units, day_from inclusive, day_until exclusive.",
    "Views    ratesheet.priced_usage: your lines with list_cost and problem. ratesheet.daily_cost: the same summed by day and model.",
    "         ratesheet.priced_charges: what is billed by the minute, call, second or GB-day.",
    "Yours    ratesheet.usage, made empty here: replace it by a view of your log with these columns; more are carried along:",
    ...columnLines(USAGE_COLUMNS),
    "         ratesheet.charges, made empty here, for charges by the unit:",
    ...columnLines(CHARGE_COLUMNS),
    `prices.needs: what a line must say, as bits: ${FLAGS.openInput} the audio and image part of input, ${FLAGS.openOutput} of output, ${FLAGS.openCached} of cached tokens, ${FLAGS.openRequests} the requests.`,
    "Problems (list_cost is NULL, never 0):",
    ...PROBLEMS.map(({ code, what: what2 }) => `  ${code}: ${what2}`),
    "free_list_cost is the list value of complimentary tokens, tier incentivized-tier; their list_cost is 0."
  ].map((line) => `-- ${line}`.trimEnd()).join("\n");
}
function lastRead(day2) {
  return day2 === null ? "" : `, last read ${day2}`;
}

// cli/log-out.ts
async function writeLogs(out, files, { rates, progress }) {
  const duck = await Duck.open("Parquet");
  const done = progress.watch(`writing ${out}`, () => duck.progress);
  try {
    const script = sqlScript("duckdb", rates);
    const sources2 = [];
    for (const { file } of files) {
      const shape = logShape(file);
      if (shape === void 0) continue;
      const source = await logSource(duck, file, shape);
      sources2.push({ source, usage: await usageSql(duck, source, sources2.length) });
    }
    const names = [...new Set(sources2.flatMap(({ source }) => source.columns.map(({ name }) => name)))];
    await duck.run(script.schema);
    for (const table3 of script.tables.filter((text) => !text.includes("meter_prices"))) await duck.run(table3);
    await duck.run(
      `CREATE VIEW ratesheet.usage AS ${sources2.map(({ usage }) => usage).join(" UNION ALL BY NAME ")}`
    );
    await duck.run(script.pricedUsage);
    const own = names.filter((name) => !["list_cost", "problem"].includes(name.toLowerCase())).map((name) => `${identifier(ownName(name))} AS ${identifier(name)}`);
    const problem = `CASE WHEN problem IS NULL AND odd_tier IS NOT NULL THEN 'unknown tier, priced as standard: ' || odd_tier ELSE problem END`;
    const format = /\.parquet$/i.test(out) ? "FORMAT parquet" : "FORMAT csv, HEADER true";
    await duck.run(
      `COPY (SELECT ${[...own, "list_cost", `${problem} AS problem`].join(", ")} FROM ratesheet.priced_usage ORDER BY own_file, own_line) TO ${literal(out)} (${format})`
    );
  } catch (error) {
    fail(out, error);
  } finally {
    done();
    duck.close();
  }
}
function ownName(name) {
  return `own ${name}`;
}
async function usageSql(duck, source, file) {
  const columns = new LogColumns(source);
  const own = source.columns.map((column) => `${plain(column)} AS ${identifier(ownName(column.name))}`);
  const tier = columns.text(columns.of("tier"));
  const words2 = TIER_ROWS.flatMap((row) => row.words).map(literal).join(", ");
  const batch = `LOWER(${columns.text(columns.named(["batch"]))}) IN ('true', '1', 'yes')`;
  const odd = `CASE WHEN LOWER(${tier}) NOT IN (${words2}) AND NOT COALESCE(${batch}, FALSE) THEN ${tier} END`;
  const provider = columns.text(columns.named(["provider", "custom_llm_provider"]));
  const others = await otherProviders(duck, source, provider);
  const model = columns.text(columns.of("model"));
  const where = source.except === void 0 ? "" : ` WHERE NOT (${source.except})`;
  const count = (role) => `COALESCE(${columns.count(role)}, 0)`;
  return `SELECT ${[
    ...own,
    "ROW_NUMBER() OVER () AS own_line",
    `${file} AS own_file`,
    `${odd} AS odd_tier`,
    others.length === 0 ? `${model} AS model` : `CASE WHEN ${provider} IN (${others.map(literal).join(", ")}) THEN NULL ELSE ${model} END AS model`,
    `CASE WHEN ${batch} THEN 'batch' WHEN ${odd} IS NOT NULL THEN 'standard' ELSE ${tier} END AS service_tier`,
    `${columns.has("time") ? columns.day() : "CURRENT_DATE"} AS day`,
    `${columns.has("requests") ? columns.count("requests") : "CAST(1 AS BIGINT)"} AS requests`,
    `${count("input")} AS input_tokens`,
    `${count("cached")} AS cached_tokens`,
    `${count("cacheWrites")} AS cache_write_tokens`,
    `${count("output")} AS output_tokens`,
    `${columns.count("inputAudio")} AS input_audio_tokens`,
    `${count("cachedAudio")} AS input_cached_audio_tokens`,
    `${columns.count("outputAudio")} AS output_audio_tokens`,
    `${columns.count("inputImage")} AS input_image_tokens`,
    `${count("cachedImage")} AS input_cached_image_tokens`,
    `${columns.count("outputImage")} AS output_image_tokens`
  ].join(", ")} FROM ${source.from} AS l${where}`;
}
async function otherProviders(duck, source, provider) {
  if (!source.columns.some(({ key }) => key === "provider" || key === "custom_llm_provider")) return [];
  const rows = await duck.texts(`SELECT DISTINCT ${provider} FROM ${source.from} AS l`);
  return rows.flatMap(
    ([text]) => typeof text === "string" && otherVendor(text) !== void 0 ? [text] : []
  );
}
function plain({ name, kind }) {
  return kind === "json" ? `json_extract_string(l.${identifier(name)}, '$')` : `l.${identifier(name)}`;
}

// cli/price-out.ts
var ADDED = ["list_cost", "problem"];
async function writePriced(out, files, options) {
  const byDuck = files.filter(({ charges, file }) => charges === void 0 || file.kind === "parquet");
  if (byDuck.length > 0) {
    if (byDuck.length < files.length)
      throw refused("--out takes Parquet and other files one by one: their lines have no common columns.");
    await writeLogs(out, files, options);
    return;
  }
  const tables = files.map(
    ({ text = "", charges = [], format }) => format === "request-log" || !looksLikeJson(text) ? pricedLines(text, charges) : chargesTable(charges)
  );
  const columns = [...new Set(tables.flatMap((table3) => table3.columns))].filter(
    (name) => !ADDED.includes(name)
  );
  const all = [...columns, ...ADDED];
  const rows = tables.flatMap((table3) => {
    const positions = all.map((name) => table3.columns.lastIndexOf(name));
    return table3.rows.map((row) => positions.map((at) => at < 0 ? "" : row[at] ?? ""));
  });
  const csv = csvText([all, ...rows]);
  if (/\.parquet$/i.test(out))
    await writeParquet(
      out,
      csv,
      rows.map((row) => row[all.length - 2] ?? "")
    );
  else await writeFile(out, csv).catch((error) => fail(out, error));
}
function pricedLines(text, charges) {
  const byLine = /* @__PURE__ */ new Map();
  for (const charge of charges) {
    const known = byLine.get(charge.line);
    if (known) known.push(charge);
    else byLine.set(charge.line, [charge]);
  }
  const added = (line) => addedTo(byLine.get(line) ?? []);
  const content = text.replace(/^\ufeff/, "");
  if (looksLikeJson(content)) return pricedObjects(content, added);
  const { columns, headerLine, rows } = findTable(content);
  const written2 = rows.filter(({ line }) => byLine.has(line));
  const names = headerNames(content, headerLine, columns);
  return {
    columns: [...names, ...ADDED],
    rows: written2.map(({ line, cells }) => [...names.map((_, index) => cells[index] ?? ""), ...added(line)])
  };
}
function headerNames(text, headerLine, columns) {
  for (const separator of SEPARATORS) {
    const header = firstRows(text, separator).find(({ line }) => line === headerLine);
    if (header !== void 0 && namesOf(header).join() === columns.join())
      return header.cells.map((cell) => cell.trim());
  }
  return columns;
}
function csvText(rows) {
  const field2 = (text) => /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
  return rows.map((row) => `${row.map(field2).join(",")}
`).join("");
}
function pricedObjects(text, added) {
  const { documents, byLine } = readJsonFile(text);
  const [only] = documents;
  const list2 = documents.length === 1 && Array.isArray(only?.value) ? only.value : void 0;
  const values = list2 ?? documents.map(({ value }) => value);
  const objects = values.map((value, index) => ({
    line: list2 === void 0 && byLine ? documents[index]?.line ?? 0 : index + 1,
    object: isObject2(value) ? value : {}
  }));
  const columns = [...new Set(objects.flatMap(({ object }) => Object.keys(object)))];
  return {
    columns: [...columns, ...ADDED],
    rows: objects.map(({ line, object }) => [
      ...columns.map((name) => jsonCell(object[name])),
      ...added(line)
    ])
  };
}
function jsonCell(value) {
  if (value === null || value === void 0) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
function addedTo(charges) {
  const problem = [...new Set(charges.map((charge) => charge.problem).filter((text) => text !== null))].join(
    "; "
  );
  if (charges.length === 0 || charges.some(({ listCost }) => listCost === null)) return ["", problem];
  const paid = charges.filter(({ free }) => !free);
  return [paid.reduce((sum4, { listCost }) => sum4.plus(listCost ?? 0), new Decimal(0)).toFixed(), problem];
}
function chargesTable(charges) {
  const columns = [
    "day",
    "project",
    "user",
    "key",
    "source_model",
    "model",
    "meter",
    "tier",
    "context",
    "quantity",
    "requests",
    "billed",
    "free"
  ];
  return {
    columns: [...columns, ...ADDED],
    rows: charges.map(
      (charge) => [
        charge.day,
        charge.project,
        charge.user,
        charge.key,
        charge.sourceModel,
        charge.model,
        charge.meter,
        charge.tier,
        charge.context,
        charge.quantity,
        charge.requests,
        charge.billed,
        charge.free,
        charge.listCost,
        charge.problem
      ].map((value) => value === null ? "" : String(value))
    )
  };
}
var PLACES = 12;
async function writeParquet(out, csv, costs) {
  const duck = await Duck.open("Parquet");
  const folder = await mkdtemp(path.join(tmpdir(), "ratesheet-"));
  try {
    const file = path.join(folder, "priced.csv");
    await writeFile(file, csv);
    const fits = costs.every((cost4) => (cost4.split(".")[1] ?? "").length <= PLACES);
    const cost3 = fits ? `REPLACE (CAST(list_cost AS DECIMAL(38,${PLACES})) AS list_cost)` : "";
    await duck.run(
      `COPY (SELECT * ${cost3} FROM read_csv(${literal(file)}, header = true, all_varchar = true, delim = ',', quote = '"', escape = '"')) TO ${literal(out)} (FORMAT parquet)`
    );
  } catch (error) {
    fail(out, error);
  } finally {
    duck.close();
    await rm(folder, { recursive: true, force: true });
  }
}
function fail(out, error) {
  throw refused(
    `${out} cannot be written. ${error instanceof Error ? error.message.split("\n")[0] ?? "" : ""}`
  );
}

// cli/progress.ts
var FIRST_MS = 1500;
var EACH_MS = 1e3;
var CLEAR_LINE = "\r\x1B[K";
var Progress = class {
  constructor(stream, now = Date.now) {
    this.stream = stream;
    this.now = now;
  }
  stream;
  now;
  started = Date.now();
  last = 0;
  /** Says a step, when the work has already taken long. */
  say(step) {
    const at = this.now();
    const pause = this.stream.isTTY === true ? EACH_MS : 10 * EACH_MS;
    if (at - this.started < FIRST_MS || at - this.last < pause) return;
    this.last = at;
    this.write(`${step} … ${Math.round((at - this.started) / 1e3)} s`);
  }
  /** Says at once a step that is known to take long and cannot say more while it runs. */
  announce(step) {
    this.last = this.now();
    this.write(`${step} …`);
  }
  /** Takes the line off a terminal again, so that the result stands alone. */
  clear() {
    if (this.last > 0 && this.stream.isTTY === true) this.stream.write(CLEAR_LINE);
  }
  write(text) {
    this.stream.write(this.stream.isTTY === true ? `${CLEAR_LINE}${text}` : `${text}
`);
  }
  /** Says a step again and again until the result is called. @param percent negative where it is not known */
  watch(step, percent) {
    const timer = setInterval(() => {
      const part = percent();
      this.say(part > 0 ? `${step}: ${Math.floor(part)} %` : step);
    }, EACH_MS);
    return () => {
      clearInterval(timer);
      this.clear();
    };
  }
};

// cli/rates-file.ts
import { readFile as readFile2 } from "node:fs/promises";

// src/pricing/same-price.ts
function samePrice(one2, other) {
  if (one2.price === other.price && one2.per === other.per) return true;
  return new Decimal(one2.price).times(other.per).eq(new Decimal(other.price).times(one2.per));
}

// src/pricing/conflict.ts
function findConflict(rates) {
  const byQuestion = /* @__PURE__ */ new Map();
  for (let index = 0; index < rates.length; index++) {
    const rate = rates[index];
    if (rate === void 0) continue;
    const { model, meter: meter2, tier, context: context2, override } = rate;
    const question = `${model}|${meter2}|${tier}|${context2.band}|${override ? "own" : ""}`;
    const alike = byQuestion.get(question);
    if (alike === void 0) {
      byQuestion.set(question, [index]);
      continue;
    }
    for (const earlier of alike) {
      const other = rates[earlier];
      if (other !== void 0 && overlap(other, rate) && !samePrice(other, rate)) return [earlier, index];
    }
    alike.push(index);
  }
  return void 0;
}

// src/functions/cells.ts
function isBlank(cell) {
  if (cell === void 0 || cell === null || cell === "") return true;
  return typeof cell === "string" && !(cell.charCodeAt(0) > 32 && cell.charCodeAt(0) < 128) && cell.trim() === "";
}
function isDate(cell) {
  return typeof cell === "object" && cell !== null && typeof cell.getTime === "function";
}
function show(cell) {
  if (isBlank(cell)) return "a blank";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "string") return quote(cell);
  if (isDate(cell))
    return `the date ${Number.isNaN(cell.getTime()) ? "(invalid)" : cell.toISOString().replace(/T.*/, "")}`;
  return String(cell);
}
var { isSafeInteger } = Number;

// src/functions/days.ts
var EARLIEST2 = 1420070400;
var LATEST3 = 4102444800;
var FIRST_DATE = -621355104e5;
var LAST_DATE = 253402128e6;
var DIGITS = /^\d+(\.\d+)?$/;
function readDay(name, cell, host) {
  const day2 = isDate(cell) ? dateDay(cell, host) : typeof cell === "string" ? textDay(cell) : unixDay2(cell);
  if (day2 !== void 0) return day2;
  throw new PricingError(
    `${name} is ${show(cell)}, but must be a date, or text such as "2026-07-30".${hint(cell)}`
  );
}
function dateDay(date, host) {
  const time = date.getTime();
  return time >= FIRST_DATE && time < LAST_DATE ? host.dayOf(date) : void 0;
}
function textDay(text) {
  if (DIGITS.test(text.trim())) return unixDay2(Number(text));
  const day2 = parseDay(text);
  if (day2 !== void 0) return day2;
  const instant = parseInstant(text);
  return instant === void 0 ? void 0 : utcDay(new Date(instant));
}
function unixDay2(cell) {
  return typeof cell === "number" && isUnixSeconds(cell) ? utcDay(new Date(cell * 1e3)) : void 0;
}
function isUnixSeconds(number) {
  return number >= EARLIEST2 && number < LATEST3;
}
function hint(cell) {
  const number = typeof cell === "string" && DIGITS.test(cell.trim()) ? Number(cell) : cell;
  if (typeof number === "number") return numberHint(number);
  return typeof cell === "string" ? " Write the year first; a time as 2026-07-30T14:05:00Z or in Unix seconds." : "";
}
function numberHint(number) {
  for (const [divisor, unit] of [
    [1e3, "milliseconds"],
    [1e6, "microseconds"],
    [1e9, "nanoseconds"]
  ]) {
    if (number >= EARLIEST2 * divisor && number < LATEST3 * divisor) {
      return ` It looks like a time in ${unit}: divide it by ${divisor} for Unix seconds.`;
    }
  }
  const [, year = "", month = "", day2 = ""] = /^(\d{4})(\d{2})(\d{2})$/.exec(String(number)) ?? [];
  const written2 = parseDay(`${year}-${month}-${day2}`);
  if (written2 !== void 0) return ` Write ${String(number)} as "${written2}".`;
  if (number > 3e4 && number < 8e4)
    return " It looks like a date shown as a number: format its column as a date.";
  return " A number is a time in Unix seconds, from 1420070400 (2015) on.";
}

// src/functions/rates-columns.ts
var RATES_COLUMNS = [
  "model",
  "meter",
  "tier",
  "context",
  "price",
  "per",
  "from",
  "until",
  "source",
  "note",
  "threshold",
  "checked",
  "override"
];
function columnNamed(cell) {
  const text = typeof cell === "string" ? cell.trim().toLowerCase() : "";
  return RATES_COLUMNS.find((name) => name === text);
}
var REQUIRED_COLUMNS = RATES_COLUMNS.slice(0, 10);

// src/functions/rates-reading.ts
function readRates(cells, place, host) {
  const columns = readHeader(cells[0] ?? []);
  const rates = [];
  const rows = [];
  for (let row = 1; row < cells.length; row++) {
    const line = cells[row] ?? [];
    if (line.every(isBlank)) continue;
    rates.push(readRate(new Row(line, row, columns, place), host));
    rows.push(row);
  }
  if (rates.length === 0)
    throw new PricingError("the rate table has no rows. Refresh the rates in the sidebar.");
  refuseConflict(rates, (index) => place(rows[index] ?? 0, columns.get("price") ?? 0, "price"));
  return RateTable.of(rates, modelFacts);
}
function refuseConflict(rates, cellOf2) {
  const [first, second] = findConflict(rates) ?? [];
  if (first === void 0 || second === void 0) return;
  const [one2, other] = [rates[first], rates[second]];
  if (one2 === void 0 || other === void 0) return;
  const { model, meter: meter2, tier, context: context2, override } = one2;
  const what2 = `${model} ${meter2} (${tier}${context2.band === "any" ? "" : `, ${context2.band} context`})`;
  const advice = override ? "Delete one, or let the earlier price end (until) on the day on which the later one begins (from)." : "Delete the one that is wrong. A price of your own needs yes in its override column; a price that changed needs an end (until).";
  throw new PricingError(
    `${cellOf2(first)} and ${cellOf2(second)} both price ${what2} on the same days, at $${one2.price} and $${other.price}. ${advice}`
  );
}
function readHeader(header) {
  const columns = /* @__PURE__ */ new Map();
  header.forEach((cell, index) => {
    const name = columnNamed(cell);
    if (name === void 0) return;
    if (columns.has(name))
      throw new PricingError(`the rate table has two columns named "${name}". Remove one.`);
    columns.set(name, index);
  });
  const missing = REQUIRED_COLUMNS.filter((name) => !columns.has(name));
  if (missing.length > 0) {
    throw new PricingError(
      `the rate table has no column "${missing.join('", "')}". Its first row must name the columns ${REQUIRED_COLUMNS.join(", ")}; repair the Rates sheet from the sidebar.`
    );
  }
  return columns;
}
var Row = class {
  constructor(line, index, columns, place) {
    this.line = line;
    this.index = index;
    this.columns = columns;
    this.place = place;
  }
  line;
  index;
  columns;
  place;
  cell(name) {
    const column = this.columns.get(name);
    return column === void 0 ? "" : this.line[column];
  }
  text(name) {
    const cell = this.cell(name);
    return typeof cell === "string" ? cell.trim() : isBlank(cell) ? "" : String(cell);
  }
  fail(name, must) {
    const where = this.place(this.index, this.columns.get(name) ?? 0, name);
    throw new PricingError(
      `${where} holds ${show(this.cell(name))}, but ${name} must be ${must}. Correct the cell, or repair the Rates sheet from the sidebar.`
    );
  }
};
function readRate(row, host) {
  const from = readBound(row, "from", host);
  const until = readBound(row, "until", host);
  if (from !== null && until !== null && until < from)
    row.fail("until", `a day after from, which is ${from}`);
  return {
    model: readModel(row),
    meter: readMeterCell(row),
    tier: readTierCell(row),
    context: readContext(row),
    price: readPrice(row),
    per: readPer(row),
    from,
    until,
    source: row.text("source"),
    note: row.text("note"),
    checked: readBound(row, "checked", host),
    override: readOverride(row)
  };
}
function readModel(row) {
  const model = normalizeModelId(row.text("model"));
  return model === "" ? row.fail("model", "a model id") : model;
}
function readMeterCell(row) {
  const meter2 = row.text("meter").toLowerCase();
  return isMeter(meter2) ? meter2 : row.fail("meter", `one of ${METER_NAMES.join(", ")}`);
}
function readTierCell(row) {
  return parseTier(row.text("tier")) ?? row.fail("tier", `one of ${TIERS.join(", ")}`);
}
function readContext(row) {
  const band = row.text("context").toLowerCase();
  if (band === "any" || band === "") return { band: "any" };
  if (band !== "short" && band !== "long") return row.fail("context", "any, short or long");
  const threshold = row.cell("threshold");
  if (isBlank(threshold)) return { band, threshold: LONG_CONTEXT_THRESHOLD };
  return typeof threshold === "number" && Number.isSafeInteger(threshold) && threshold > 0 ? { band, threshold } : row.fail("threshold", "a whole number of tokens");
}
function readPrice(row) {
  const price = row.cell("price");
  return typeof price === "number" && Number.isFinite(price) && price >= 0 ? new Decimal(price).toFixed() : row.fail("price", "a number of at least 0, in USD");
}
function readPer(row) {
  const per = row.cell("per");
  return typeof per === "number" && zerosOf(per) !== void 0 ? per : row.fail("per", "1, 1000 or 1000000");
}
function readBound(row, name, host) {
  const cell = row.cell(name);
  if (isBlank(cell)) return null;
  try {
    return readDay(name, cell, host);
  } catch {
    return row.fail(name, "a date, text such as 2026-07-30, or blank");
  }
}
function readOverride(row) {
  const cell = row.cell("override");
  if (typeof cell === "boolean") return cell;
  const text = row.text("override").toLowerCase();
  if (text === "" || text === "no") return false;
  return text === "yes" ? true : row.fail("override", "yes or blank");
}

// cli/rates-file.ts
var WHOLE = ["per", "threshold"];
async function ratesOf(file, today) {
  if (file === void 0) return bundledTable();
  const text = await readFile2(file, "utf8").catch(() => {
    throw refused(`${file}: there is no such file.`);
  });
  try {
    return readRatesText(text.replace(/^\ufeff/, ""), today);
  } catch (error) {
    if (error instanceof FileRefused) throw refused(`${file}: ${error.message}`);
    if (error instanceof Error) throw refused(`${file}: ${error.message}`);
    throw error;
  }
}
function readRatesText(text, today) {
  const { header, rows } = findTable2(text);
  const names = header.cells.map((cell) => cell.trim().toLowerCase());
  const prices = rows.map(({ cells: cells2 }) => cells2[names.indexOf("price")] ?? "");
  const comma = hasDecimalCommas(prices);
  const cells = [
    names,
    ...rows.map((row) => row.cells.map((cell, index) => cellOf(cell, names[index] ?? "", comma)))
  ];
  return readRates(
    cells,
    (row, _column, name) => `line ${row === 0 ? header.line : rows[row - 1]?.line ?? 0}, column ${name}`,
    {
      today: () => today,
      dayOf: () => today,
      ratesRange: () => null,
      formula: () => null,
      vocabulary: () => null
    }
  );
}
function findTable2(text) {
  for (const separator of SEPARATORS) {
    const header = firstRows(text, separator).find(isHeader2);
    if (header !== void 0) return { header, rows: rowsBelow(text, separator, header.line) };
  }
  throw refused(
    "this is no rate table: no line names the columns model, meter and price. Download the Rates sheet as CSV."
  );
}
function rowsBelow(text, separator, line) {
  return allRows(text, separator).filter((row) => row.line > line);
}
function isHeader2({ cells }) {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  return ["model", "meter", "price"].every((name) => names.includes(name));
}
var THOUSANDS_BY_COMMA = /^[1-9]\d{0,2}(,\d{3})+$/;
var THOUSANDS_BY_POINT = /^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/;
function hasDecimalCommas(cells) {
  const prices = cells.map(bare);
  const comma = prices.some((price) => /^\d[\d.]*,\d+$/.test(price) && !THOUSANDS_BY_COMMA.test(price));
  const point = prices.some((price) => /^\d[\d,]*\.\d+$/.test(price) && !THOUSANDS_BY_POINT.test(price));
  if (comma && point) {
    throw refused("some prices have decimal commas and others decimal points. Download the sheet again.");
  }
  const either = prices.find((price) => THOUSANDS_BY_COMMA.test(price));
  if (either !== void 0 && !comma && !point) {
    throw refused(
      `the price ${either} may be a thousand or a decimal. Show it with another number of decimals.`
    );
  }
  return comma;
}
function bare(cell) {
  return cell.trim().replace(/^(?:US\$|USD|\$)\s*|\s*(?:US\$|USD|\$)$/gi, "").replace(/[\s\u00a0\u202f']/g, "");
}
function cellOf(text, column, comma) {
  const cell = text.trim();
  if (cell === "") return "";
  if (WHOLE.includes(column)) {
    const digits = cell.replace(/[.,'\s\u00a0\u202f]/g, "");
    return /^\d+$/.test(digits) ? Number(digits) : cell;
  }
  if (column === "price") return numberOf(bare(cell), comma) ?? cell;
  return ["from", "until", "checked"].includes(column) ? isoDay(cell) : cell;
}
function numberOf(price, comma) {
  const plain2 = comma ? (THOUSANDS_BY_POINT.test(price) ? price.replace(/\./g, "") : price).replace(",", ".") : price.replace(/,(?=\d{3}(\D|$))/g, "");
  return /^\d+(\.\d+)?(e[+-]?\d+)?$/i.test(plain2) ? Number(plain2) : void 0;
}
function isoDay(cell) {
  const [, day2 = "", month = "", year = ""] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(cell) ?? [];
  return year === "" ? cell : `${year}-${month.padStart(2, "0")}-${day2.padStart(2, "0")}`;
}

// cli/summary.ts
var MOST_LINES = 40;
var MOST_PROBLEMS = 12;
function summaryText(files, tally) {
  const { total } = tally;
  const groups = tally.sorted();
  const hasMoney = total.billed !== null;
  const header = [
    ...tally.keys,
    "requests",
    "list cost USD",
    ...hasMoney ? ["billed USD"] : [],
    "unpriced"
  ];
  const line = (names, sums) => [
    ...names,
    sums.requests === 0 ? "" : grouped(sums.requests),
    sums.hasPrice ? dollars2(sums.listCost) : "–",
    ...hasMoney ? [sums.billed === null ? "" : dollars2(sums.billed)] : [],
    sums.unpricedRows + sums.unrecognisedRows === 0 ? "" : grouped(sums.unpricedRows + sums.unrecognisedRows)
  ];
  const shown = groups.slice(0, MOST_LINES).map(
    ({ by, sums }) => line(
      by.map((value) => value ?? "–"),
      sums
    )
  );
  const totals = line(
    tally.keys.map((_, index) => index === 0 ? "total" : ""),
    total
  );
  const left = groups.length - shown.length;
  const lines = table2([header, ...shown, totals], tally.keys.length);
  return [
    what(files),
    "",
    ...lines.slice(0, -1),
    ...left > 0 ? [`… and ${grouped(left)} more; --group month,model sums further, --json has all`] : [],
    ...lines.slice(-1),
    "",
    costWords(total),
    ...problems(tally),
    ...findings(files),
    ""
  ].join("\n");
}
function costWords({ hasPrice, listCost, freeCost }) {
  const free = freeCost === "0" ? "" : `, and complimentary tokens worth ${freeCost} USD`;
  return hasPrice ? `List cost ${listCost} USD${free}.` : `Nothing in it could be priced${free}.`;
}
function what(files) {
  const [first] = files;
  if (first === void 0) return "";
  const kind = FORMATS[first.format];
  return files.length === 1 ? `${first.file.path}: ${kind}` : `${files.length} files: ${kind}`;
}
function problems(tally) {
  const told = tally.told();
  if (told.length === 0) return [];
  const lines = told.slice(0, MOST_PROBLEMS).map(
    ({ text, charges, line }) => `  ${grouped(charges)} × ${text}${line === null ? "" : ` (line ${line})`}`
  );
  const more = told.length - lines.length;
  return ["", "Needs attention:", ...lines, ...more > 0 ? [`  … and ${more} other kinds`] : []];
}
function findings(files) {
  const texts = new Set(
    files.flatMap(
      ({ findings: found }) => found.filter(({ code }) => !["unpriced", "unrecognised", "attention"].includes(code)).map(({ text }) => text)
    )
  );
  return texts.size === 0 ? [] : ["", "Note:", ...[...texts].slice(0, MOST_PROBLEMS).map((text) => `  ${text}`)];
}
function table2(rows, leftColumns) {
  const widths = (rows[0] ?? []).map(
    (_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length))
  );
  return rows.map(
    (row) => row.map(
      (cell, column) => column < leftColumns ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)
    ).join("  ").trimEnd()
  );
}
function dollars2(amount2) {
  const [whole = "", fraction = ""] = new Decimal(amount2).toFixed(6).split(".");
  return `${grouped(whole)}.${fraction}`;
}

// cli/tally.ts
var GROUP_KEYS = [
  "day",
  "month",
  "organization",
  "project",
  "user",
  "key",
  "model",
  "meter",
  "tier",
  "context",
  "source"
];
var Sums = class {
  charges = 0;
  requests = 0;
  unpricedRows = 0;
  unrecognisedRows = 0;
  list = new Decimal(0);
  free = new Decimal(0);
  money = new Decimal(0);
  hasMoney = false;
  /**
   * @param count how many charges it stands for
   * @param times how often its figures count: once where they are a sum, else as often as there are charges
   */
  add(charge, count, times) {
    this.charges += count;
    this.requests += (charge.requests ?? 0) * times;
    if (charge.status === "unpriced") this.unpricedRows += count;
    if (charge.status === "unrecognised") this.unrecognisedRows += count;
    if (charge.listCost !== null && charge.listCost !== "0") {
      const cost3 = new Decimal(charge.listCost).times(times);
      if (charge.free) this.free = this.free.plus(cost3);
      else this.list = this.list.plus(cost3);
    }
    if (charge.billed !== null) {
      this.hasMoney = true;
      this.money = this.money.plus(new Decimal(charge.billed).times(times));
    }
  }
  /** At list price, without complimentary tokens and without what has no price. */
  get listCost() {
    return this.list.toFixed();
  }
  /** The list value of complimentary tokens. */
  get freeCost() {
    return this.free.toFixed();
  }
  /** Whether any of the charges has a price: a sum of none would pass for 0. */
  get hasPrice() {
    return this.charges > this.unpricedRows + this.unrecognisedRows;
  }
  /** Null where no charge has money. */
  get billed() {
    return this.hasMoney ? this.money.toFixed() : null;
  }
};
var Tally = class {
  constructor(keys) {
    this.keys = keys;
  }
  keys;
  total = new Sums();
  groups = /* @__PURE__ */ new Map();
  problems = /* @__PURE__ */ new Map();
  /** A charge of a line, or one that stands for those of many lines, which then have no numbers. */
  add(charge, count, times = count ?? 1) {
    const line = count === void 0 ? charge.line : null;
    this.addTo(charge, count ?? 1, times, line);
  }
  addTo(charge, count, times, line) {
    this.total.add(charge, count, times);
    const by = this.keys.map((key) => valueOf2(charge, key));
    const id = JSON.stringify(by);
    let group = this.groups.get(id);
    if (group === void 0) {
      group = { by, sums: new Sums() };
      this.groups.set(id, group);
    }
    group.sums.add(charge, count, times);
    if (charge.problem === null) return;
    const told = this.problems.get(charge.problem);
    if (told === void 0) this.problems.set(charge.problem, { text: charge.problem, charges: count, line });
    else told.charges += count;
  }
  /** In the order of their keys. */
  sorted() {
    return [...this.groups.values()].sort((one2, other) => compare(one2.by, other.by));
  }
  /** Those of most charges first. */
  told() {
    return [...this.problems.values()].sort((one2, other) => other.charges - one2.charges);
  }
};
function compare(one2, other) {
  for (let at = 0; at < one2.length; at++) {
    const [a, b] = [one2[at] ?? "", other[at] ?? ""];
    if (a !== b) return a < b ? -1 : 1;
  }
  return 0;
}
function valueOf2(charge, key) {
  if (key === "month") return charge.day?.slice(0, 7) ?? null;
  if (key === "model") return charge.model ?? (charge.sourceModel === "" ? null : charge.sourceModel);
  const value = charge[key];
  return value === "" ? null : value;
}

// cli/price-command.ts
var USAGE2 = `ratesheet price FILE… [--json] [--out FILE.csv|FILE.parquet] [--rates FILE.csv] [--group day,model]

  Prices OpenAI's usage and cost exports, Batch outputs, logs of answers, LiteLLM, OpenRouter and FOCUS files, and
  request logs of any size: a line per request with columns model, input_tokens, cached_tokens, output_tokens,
  service_tier, created_at. CSV, JSON, JSON lines or Parquet, gzipped or not; a name may be a pattern: 'logs/*.parquet'.

  --json         the result as JSON: rows (up to ${grouped(MOST_ROWS)}), groups, totals
  --out FILE     the log with list_cost and problem as further columns, as CSV or Parquet
  --rates FILE   prices of your own: the Rates sheet, downloaded as CSV
  --group KEYS   what to sum by (default day,model): ${GROUP_KEYS.join(", ")}

  Parquet and logs of more than ${grouped(MOST_ROWS)} lines need DuckDB: npm install @duckdb/node-api
`;
async function runPrice(args) {
  const { values, positionals } = parseArguments(args, {
    json: { type: "boolean" },
    out: { type: "string" },
    rates: { type: "string" },
    group: { type: "string" },
    help: { type: "boolean", short: "h" }
  });
  if (values.help === true) {
    process.stdout.write(USAGE2);
    return 0;
  }
  if (positionals.length === 0) throw wrongUsage(`Name a file to price.

${USAGE2}`);
  if (values.out !== void 0 && !/\.(csv|parquet)$/i.test(values.out)) {
    throw wrongUsage(`--out ${values.out}: the name must end in .csv or .parquet.`);
  }
  const tally = new Tally(groupKeys(values.group ?? "day,model"));
  const today = utcDay(/* @__PURE__ */ new Date());
  const rates = await ratesOf(values.rates, today);
  const files = await inputFiles(positionals);
  const progress = new Progress(process.stderr);
  const options = { rates, today, progress, mostLines: mostLines() };
  const priced = await priceFiles(files, tally, options);
  if (values.out !== void 0) await writePriced(values.out, priced, options);
  process.stdout.write(values.json === true ? jsonResult(priced, tally) : summaryText(priced, tally));
  return 0;
}
function groupKeys(text) {
  const names = text.split(",").map((name) => name.trim().toLowerCase());
  return names.map((name) => {
    const key = GROUP_KEYS.find((known) => known === name);
    if (key === void 0)
      throw wrongUsage(`--group ${JSON.stringify(name)} is none of ${GROUP_KEYS.join(", ")}.`);
    return key;
  });
}
function mostLines() {
  const told = Number(process.env["RATESHEET_MOST_LINES"] ?? NaN);
  return Number.isSafeInteger(told) && told >= 0 ? told : MOST_ROWS;
}

// cli/sql-command.ts
var USAGE3 = `ratesheet sql ENGINE [--rates FILE.csv]

  Writes the rate table and the pricing queries as SQL text: run it whole in the engine.

  ENGINE         ${ENGINES.join(", ")} (snowflake and spark are generated, not run)
  --rates FILE   prices of your own: the Rates sheet, downloaded as CSV
`;
async function runSql(args) {
  const { values, positionals } = parseArguments(args, {
    rates: { type: "string" },
    help: { type: "boolean" }
  });
  if (values.help === true) {
    process.stdout.write(USAGE3);
    return 0;
  }
  const [engine = "", ...more] = positionals;
  if (!isEngine(engine) || more.length > 0) {
    const what2 = engine === "" ? "Name an engine" : more.length > 0 ? "Name one engine" : `${JSON.stringify(engine)} is no engine`;
    throw wrongUsage(`${what2}: ${ENGINES.join(", ")}.

${USAGE3}`);
  }
  process.stdout.write(sqlText(engine, await ratesOf(values.rates, utcDay(/* @__PURE__ */ new Date()))));
  return 0;
}

// cli/main.ts
var USAGE4 = `ratesheet: what OpenAI API use cost

  ratesheet price FILE… [--json] [--out FILE] [--rates FILE.csv] [--group KEYS]
                                              prices usage and cost exports, and request logs of any size
  ratesheet sql ENGINE [--rates FILE.csv]     the rates and the pricing queries as SQL text:
                                              ${ENGINES.join(", ")}
`;
var COMMANDS = {
  price: runPrice,
  sql: runSql
};
async function main(args) {
  const [name = "", ...rest] = args;
  const command = COMMANDS[name];
  if (command === void 0) {
    const asked = ["help", "--help", "-h"].includes(name);
    (asked ? process.stdout : process.stderr).write(
      asked || name === "" ? USAGE4 : `There is no command ${JSON.stringify(name)}.

${USAGE4}`
    );
    return asked ? 0 : 2;
  }
  try {
    return await command(rest);
  } catch (error) {
    const failure = asFailure(error);
    if (failure === void 0) throw error;
    process.stderr.write(`${failure.message}
`);
    return failure.exitCode;
  }
}
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});
process.exitCode = await main(process.argv.slice(2));
/*! Code of others in this file:
@noble/hashes 1.8.0 (MIT): Copyright (c) 2022 Paul Miller (https://paulmillr.com)
decimal.js 10.6.0 (MIT): Copyright (c) 2025 Michael Mclaughlin
fastest-levenshtein 1.0.16 (MIT): Copyright (c) 2020 Kasper Unn Weihe
fdir 6.5.0 (MIT): Copyright 2023 Abdullah Atta
lossless-json 4.3.3 (MIT): Copyright (c) 2016-2026 Jos de Jong
papaparse 5.7.1 (MIT): Copyright (c) 2015 Matthew Holt
picomatch 4.0.7 (MIT): Copyright (c) 2017-present, Jon Schlinkert.
tinyglobby 0.2.17 (MIT): Copyright (c) 2024 Madeline Gurriarán

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:
The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.
THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
*/
