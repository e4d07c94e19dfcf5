import { Decimal } from "../../src/pricing/money";
import { sessionParts, type Parts, type SessionParts } from "../../src/scenarios/session";

interface Shape {
  readonly turns: number;
  readonly window?: number;
  readonly prompt?: number;
  readonly fixed?: number;
  readonly message?: number;
  readonly answer?: number;
  readonly across?: boolean;
}

const LIMITS = { longContextThreshold: new Decimal(272_000), minimumCachedPrompt: new Decimal(1_024) };

function partsOf({
  turns,
  window = turns,
  prompt,
  fixed = 1_000,
  message = 200,
  answer = 300,
  across,
}: Shape): SessionParts {
  return sessionParts(
    { turns: new Decimal(turns), window: new Decimal(window) },
    {
      prompt: new Decimal(prompt ?? fixed),
      fixed: new Decimal(fixed),
      message: new Decimal(message),
      answer: new Decimal(answer),
    },
    LIMITS,
    across === true,
  );
}

const counts = ({ prompts, messages, answers }: Parts): number[] => [prompts, messages, answers].map(Number);

describe("what a session sends, turn by turn", () => {
  test.each<[string, Shape, number[], number[]]>([
    // 10 prompts, 1 + 2 + … + 10 messages, 0 + 1 + … + 9 answers; the prompts of turns 1 to 9 are repeated.
    ["history resent", { turns: 10 }, [10, 55, 45], [9, 45, 36]],
    // Turns 1 to 3 send 1, 2, 3 messages, the seven after them 3 each; the first two prompts repeat whole, and the fixed
    // prompt alone is below 1,024 tokens.
    ["at most three turns sent", { turns: 10, window: 3 }, [10, 27, 17], [2, 3, 1]],
    // The same with a fixed prompt that is long enough: seven times it repeats alone.
    ["old turns drop out of a long prompt", { turns: 10, window: 3, fixed: 2_000 }, [10, 27, 17], [9, 3, 1]],
    ["history not resent", { turns: 10, window: 1, fixed: 2_000 }, [10, 10, 0], [9, 0, 0]],
    ["a single request", { turns: 1, fixed: 5_000 }, [1, 1, 0], [0, 0, 0]],
    // Other sessions have just sent the same instructions.
    [
      "a single request, cache across sessions",
      { turns: 1, fixed: 5_000, across: true },
      [1, 1, 0],
      [1, 0, 0],
    ],
    ["too short to be cached across sessions", { turns: 1, fixed: 500, across: true }, [1, 1, 0], [0, 0, 0]],
  ])("%s", (_case, shape, sent, repeated) => {
    const parts = partsOf(shape);
    expect(counts(parts.sent)).toEqual(sent);
    expect(counts(parts.repeated)).toEqual(repeated);
  });

  test("repeated prompts below 1,024 tokens are left out, one by one", () => {
    // Prefixes of 100 + s·500 − 300: 300, 800, 1,300, 1,800. The first two are too short; turns 4 and 5 read the others.
    const { repeated } = partsOf({ turns: 5, fixed: 100 });
    expect(counts(repeated)).toEqual([2, 3 + 4, 2 + 3]);
  });

  test("requests below 1,024 tokens are too small for the cache", () => {
    // Requests of 300, 800, 1,300 tokens.
    expect(counts(partsOf({ turns: 3, fixed: 100 }).small)).toEqual([2, 3, 1]);
    expect(counts(partsOf({ turns: 3, fixed: 100, message: 0, answer: 0 }).small)).toEqual([3, 6, 3]);
  });
});

describe("the context band, request by request", () => {
  test.each<[string, Shape, number, number]>([
    // Requests of 101,000, 201,000 and 301,000 tokens: the third alone is long.
    ["grows long", { turns: 3, message: 100_000, answer: 0 }, 2, 301_000],
    ["exactly at the threshold", { turns: 2, fixed: 172_000, message: 50_000, answer: 0 }, 2, 272_000],
    ["one above it", { turns: 2, fixed: 172_001, message: 50_000, answer: 0 }, 1, 272_001],
    ["long from the first", { turns: 4, fixed: 300_000, message: 0, answer: 0 }, 0, 300_000],
    // Three searches of 100,000 tokens stand in the prompt, though not in what repeats.
    ["long by what tools bring in", { turns: 2, prompt: 301_000, answer: 0 }, 0, 301_400],
    // The cap keeps all of them at the size of the second.
    ["short by its cap", { turns: 9, window: 2, message: 100_000, answer: 0 }, 9, 201_000],
  ])("%s", (_case, shape, short, largest) => {
    const parts = partsOf(shape);
    expect(Number(parts.sentShort.prompts)).toBe(short);
    expect(Number(parts.largest)).toBe(largest);
  });

  test("turns between whole ones lie on the line between them", () => {
    // 12 turns send 78 messages, 13 send 91.
    expect(counts(partsOf({ turns: 12.5, window: 20 }).sent)).toEqual([12.5, 84.5, 72]);
  });
});
