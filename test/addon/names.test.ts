import { findName, setName } from "../../src/addon/names";
import { RequestProblem } from "../../src/addon/problem";

type Spreadsheet = Parameters<typeof setName>[0];
type Range = Parameters<typeof setName>[2];
const CELLS = { getRow: () => 1 } as unknown as Range;

/** A spreadsheet with one name, as far as names go. */
function spreadsheet(kept: {
  /** Whether Google lists the name: it does not where its cells are gone. */
  readonly isListed?: boolean;
  readonly get: () => Range | null;
  readonly set: (name: string) => void;
  readonly remove?: () => void;
}): { readonly book: Spreadsheet; readonly calls: string[] } {
  const calls: string[] = [];
  const book = {
    getRangeByName: () => kept.get(),
    getNamedRanges: () => (kept.isListed === true ? [{ getName: () => "OPENAI_RATES" }] : []),
    setNamedRange: (name: string) => {
      calls.push("set");
      kept.set(name);
    },
    removeNamedRange: () => {
      calls.push("remove");
      kept.remove?.();
    },
  };
  return { book: book as unknown as Spreadsheet, calls };
}

function fail(): never {
  throw new Error("Google's words");
}

test("a name whose cells were deleted answers as one that is not there", () => {
  expect(findName(spreadsheet({ get: fail, set: fail }).book, "OPENAI_RATES")).toBeNull();
});

test("a name with cells that could not be read just now is a failure, not the bundled prices instead", () => {
  const { book } = spreadsheet({ isListed: true, get: fail, set: fail });
  expect(() => findName(book, "openai_rates")).toThrow("Google's words");
});

test("a free name is given in one write", () => {
  const { book, calls } = spreadsheet({ get: () => null, set: () => undefined });
  setName(book, "OPENAI_RATES", CELLS);
  expect(calls).toEqual(["set"]);
});

test("a name that deleted cells left behind is removed and given again", () => {
  let isLeft = true;
  const { book, calls } = spreadsheet({
    get: fail,
    set: () => (isLeft ? fail() : undefined),
    remove: () => (isLeft = false),
  });
  setName(book, "OPENAI_RATES", CELLS);
  expect(calls).toEqual(["set", "remove", "set"]);
});

test("a name that stands for cells is never removed: what failed was something else", () => {
  const { book, calls } = spreadsheet({ get: () => CELLS, set: fail });
  expect(() => setName(book, "OPENAI_RATES", CELLS)).toThrow("Google's words");
  expect(calls).toEqual(["set"]);
});

test("a name that Google does not let go of is a problem that says where to delete it", () => {
  const { book } = spreadsheet({ get: fail, set: fail, remove: fail });
  let thrown: unknown;
  try {
    setName(book, "SCENARIO_BUDGET", CELLS);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(RequestProblem);
  expect(String(thrown)).toMatch(/SCENARIO_BUDGET.*Data > Named ranges, delete SCENARIO_BUDGET/);
});
