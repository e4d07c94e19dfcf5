import fc from "fast-check";
import { sessionTokens } from "../../src/pricing/session-tokens";

describe("a conversation whose history is resent", () => {
  test.each([
    // n·S + u·n(n+1)/2 + a·n(n−1)/2: 10·1,000 + 200·55 + 300·45; cached: 9·1,000 + 200·45 + 300·36
    [
      { system: 1000, user: 200, answer: 300, turns: 10 },
      { input: 34_500, output: 3_000, cached: 28_800 },
    ],
    [
      { system: 1000, user: 200, answer: 300, turns: 1 },
      { input: 1_200, output: 300, cached: 0 },
    ],
    [
      { system: 1000, user: 200, answer: 300, turns: 0 },
      { input: 0, output: 0, cached: 0 },
    ],
    [
      { system: 0, user: 10, answer: 5, turns: 3 },
      { input: 75, output: 15, cached: 35 },
    ],
  ])("%j → %j", (conversation, tokens) => expect(sessionTokens(conversation)).toEqual(tokens));

  test("equals the sum over its turns", () => {
    const count = fc.nat(5_000);
    fc.assert(
      fc.property(count, count, count, fc.nat(60), (system, user, answer, turns) => {
        let history = 0;
        const sum = { input: 0, output: 0, cached: 0 };
        let previous = 0;
        for (let turn = 0; turn < turns; turn++) {
          const prompt = system + history + user;
          sum.input += prompt;
          sum.cached += previous;
          sum.output += answer;
          history += user + answer;
          previous = prompt;
        }
        expect(sessionTokens({ system, user, answer, turns })).toEqual(sum);
      }),
    );
  });

  test("more than can be counted is refused", () => {
    expect(() => sessionTokens({ system: 1, user: 2 ** 50, answer: 0, turns: 1_000 })).toThrow(
      "more tokens than can be counted exactly",
    );
  });
});
