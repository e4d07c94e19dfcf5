import { PricingError } from "../../pricing/errors";
import { cellsOf } from "../broadcast";
import { isBlank, show } from "../cells";
import type { Argument } from "../definition";

/** Whether a problem in one row fails the whole call, or shows in its row as text. */
export type OnProblem = "stop" | "show";

/** Reads on_problem; blank is stop. */
export function readOnProblem(argument: Argument): OnProblem {
  const cells = cellsOf(argument);
  const [cell] = cells;
  if (cells.length === 1 && isBlank(cell)) return "stop";
  const text = cells.length === 1 && typeof cell === "string" ? cell.trim().toLowerCase() : "";
  if (text === "stop" || text === "show") return text;
  const given = cells.length === 1 ? show(cell) : `a range of ${cells.length} cells`;
  throw new PricingError(
    `on_problem is ${given}, but must be stop (a problem fails the call) or show (it stands in its row as text).`,
  );
}
