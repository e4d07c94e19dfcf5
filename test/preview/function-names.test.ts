import { functionNames } from "../../preview/addon/function-names";

test("the functions of a script are those of its delegators, not those that a minified line begins with", () => {
  const code = `var Bundle_=(()=>{var a=1;
function B2(t){return t}
function Xe(t,n){return B2(t)+n}return{evaluate:B2}})();
/** Doc */
function OPENAI_COST(model, input) { return Bundle_.evaluate("OPENAI_COST", [model, input]); }
function onOpen(request) { return Bundle_.endpoints.onOpen(request); }
function helper_() { return 1; }`;
  expect(functionNames(code)).toEqual(["OPENAI_COST", "onOpen"]);
});
