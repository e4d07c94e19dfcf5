import type { RefreshRefusal } from "../../feeds/refresh";
import { problem } from "../problem";

/** The problem that a refused page, or a refused day, is for the user. */
export function refused({ code, message }: RefreshRefusal): Error {
  return code === "effective-day"
    ? problem("invalid", message, "Give a later day and apply again.")
    : problem(
        code,
        message,
        "The rates in use stay as they are. Try again later; if it stays so, look for a newer version of RateSheet.",
        true,
      );
}
