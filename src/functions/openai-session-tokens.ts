import { PricingError } from "../pricing/errors";
import { sessionTokens, type SessionTokens } from "../pricing/session-tokens";
import { broadcast, values } from "./broadcast";
import { isBlank, readCount, show } from "./cells";
import type { Cell, FunctionDefinition } from "./definition";

const PARTS = ["input", "output", "cached"] as const;

export const openaiSessionTokens: FunctionDefinition = {
  name: "OPENAI_SESSION_TOKENS",
  parameters: ["system", "user", "answer", "turns", "part"],
  evaluate(args) {
    const [system, user, answer, turns, part] = args;
    const systems = values("system", system);
    const users = values("user", user);
    const answers = values("answer", answer);
    const turnCounts = values("turns", turns);
    const parts = values("part", part);
    return broadcast([systems, users, answers, turnCounts], [parts], (row, column) => {
      const tokens = sessionTokens({
        system: readCount("system", systems.at(row, column)),
        user: readCount("user", users.at(row, column)),
        answer: readCount("answer", answers.at(row, column)),
        turns: readCount("turns", turnCounts.at(row, column)),
      });
      return tokens[readPart(parts.at(row, column))];
    });
  },
};

function readPart(cell: Cell): keyof SessionTokens {
  if (isBlank(cell)) return "input";
  const text = typeof cell === "string" ? cell.trim().toLowerCase() : "";
  const part = PARTS.find((name) => name === text);
  if (part !== undefined) return part;
  throw new PricingError(`part is ${show(cell)}, but must be one of ${PARTS.join(", ")}.`);
}
