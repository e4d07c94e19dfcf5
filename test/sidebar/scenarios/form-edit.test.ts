import type { DriverField, FieldProblem, ScenarioForm } from "../../../src/api/scenarios";
import {
  asBase,
  controlId,
  nameOf,
  placeOf,
  problemsAt,
  valueAt,
  withCopyOf,
  withoutScenario,
  withValue,
  type Place,
} from "../../../src/sidebar/scenarios/form-edit";

const FORM: ScenarioForm = {
  values: { budget: "1000" },
  months: "12",
  assumptions: {},
  scenarios: [{ name: "Base", users: "10" }, { name: "Scenario 3" }],
};
const USERS: DriverField = {
  id: "users",
  label: "Users",
  unit: "",
  help: "",
  default: "1000",
  kind: "amount",
};

test("a value is what was typed, even nothing, else the default", () => {
  expect(valueAt(FORM, { of: "scenario", scenario: 0, driver: "users" }, USERS)).toBe("10");
  expect(valueAt(FORM, { of: "scenario", scenario: 1, driver: "users" }, USERS)).toBe("1000");
  const emptied = withValue(FORM, { of: "scenario", scenario: 0, driver: "users" }, "");
  expect(valueAt(emptied, { of: "scenario", scenario: 0, driver: "users" }, USERS)).toBe("");
});

test("a change leaves all else as it was", () => {
  expect(withValue(FORM, { of: "scenario", scenario: 1, driver: "users" }, "5")).toEqual({
    ...FORM,
    scenarios: [FORM.scenarios[0], { name: "Scenario 3", users: "5" }],
  });
  expect(withValue(FORM, { of: "plan", driver: "months" }, "24")).toEqual({ ...FORM, months: "24" });
  expect(withValue(FORM, { of: "plan", driver: "owner" }, "Ada")).toEqual({
    ...FORM,
    values: { budget: "1000", owner: "Ada" },
  });
  expect(withValue(FORM, { of: "assumptions", driver: "freeGigabytes" }, "2").assumptions).toEqual({
    freeGigabytes: "2",
  });
});

test("a copy has a name of its own", () => {
  expect(withCopyOf(FORM, 0).scenarios).toEqual([...FORM.scenarios, { name: "Scenario 4", users: "10" }]);
});

test("a scenario is removed by its place", () => {
  expect(withoutScenario(FORM, 0).scenarios).toEqual([FORM.scenarios[1]]);
});

test("a scenario without a name goes by its number", () => {
  expect(nameOf(FORM, 0)).toBe("Base");
  expect(nameOf(withValue(FORM, { of: "scenario", scenario: 0, driver: "name" }, " "), 0)).toBe("Scenario 1");
});

test("a problem finds its field", () => {
  const problem: FieldProblem = {
    of: "scenario",
    scenario: 1,
    driver: "users",
    severity: "error",
    kind: "unreadable",
    message: "no",
  };
  expect(controlId(placeOf(problem))).toBe("driver-1-users");
  expect(problemsAt([problem], { of: "scenario", scenario: 1, driver: "users" }, FORM)).toEqual([problem]);
  expect(problemsAt([problem], { of: "scenario", scenario: 0, driver: "users" }, FORM)).toEqual([]);
  const base: Place = { of: "base", driver: "users" };
  const own = withValue(FORM, { of: "scenario", scenario: 1, driver: "users" }, "7");
  const shared = asBase(own, { of: "scenario", scenario: 1, driver: "users" });
  expect(problemsAt([problem], base, own)).toEqual([]);
  expect(problemsAt([problem], base, shared)).toEqual([problem]);
});
