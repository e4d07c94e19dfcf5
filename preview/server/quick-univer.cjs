const { readFileSync } = require("node:fs");

const DEFINE = /function _defineProperty\(e, r, t\) \{[^]*?\n\}/;
const SET = "function _defineProperty(e, r, t) {\n\te[r] = t;\n\treturn e;\n}";

/**
 * Has Univer set the fields of its objects. Its build defines them one by one, by reflection where a class repeats one of its
 * parent, and a calculation makes objects by the hundred thousand.
 */
function setFields(source) {
  if (!source.includes("_defineProperty(this")) return source;
  if (!DEFINE.test(source)) throw new Error("Univer defines its fields in another way than before.");
  return source.replace(DEFINE, SET);
}

const WAITS = "this._setTimeoutKey = setTimeout(";
const WAIT = /(this\._setTimeoutKey = setTimeout\(\(\) => \{[^]*?\n\s*\}, )100\);/;

/** Has Univer calculate once the script or the person has changed cells; it waits a tenth of a second for more changes. */
function calculateAtOnce(source) {
  if (!source.includes(WAITS)) return source;
  if (!WAIT.test(source)) throw new Error("Univer waits for more changes in another way than before.");
  return source.replace(WAIT, "$10);");
}

exports.quickUniver = {
  name: "quick-univer",
  setup(bundle) {
    bundle.onLoad({ filter: /[\\/]@univerjs[\\/].+\.js$/ }, ({ path: file }) => ({
      contents: calculateAtOnce(setFields(readFileSync(file, "utf8"))),
    }));
  },
};
