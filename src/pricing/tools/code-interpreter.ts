import type { Day } from "../day";
import type { Meter } from "../meter";

/** From this day containers are billed by the minute, at the same rate; before, by the session. */
const CONTAINER_MINUTES_FROM = "2026-06-02" as Day;

/** A container is billed as at least so many minutes. */
const FEWEST_MINUTES = 5;

/** The containers sold, by the name of the tool: without a size it is the default container of 1 GB. */
const CONTAINERS: ReadonlyMap<string, Meter> = new Map([
  ["code-interpreter", "container_minute_1gb"],
  ["code-interpreter-1gb", "container_minute_1gb"],
  ["code-interpreter-4gb", "container_minute_4gb"],
  ["code-interpreter-16gb", "container_minute_16gb"],
  ["code-interpreter-64gb", "container_minute_64gb"],
]);

export const CODE_INTERPRETERS: readonly string[] = [...CONTAINERS.keys()];

/** What one use of Code Interpreter is billed as. */
export interface CodeInterpreterUse {
  readonly meter: Meter;
  readonly quantity: number;
}

/** A session before that day, in the minutes by which its containers are priced (price page: "$0.12 per 20-minute session"). */
const SESSION_MINUTES = 20;

/**
 * Sessions before 2026-06-02; from then on the minutes of one container, at least 5 of them. Minutes are billed as
 * given: OpenAI does not say whether a started minute counts whole.
 * @param tool a name of CODE_INTERPRETERS; undefined is returned for any other
 * @param quantity sessions, or minutes of one container
 */
export function codeInterpreterUse(tool: string, quantity: number, day: Day): CodeInterpreterUse | undefined {
  const meter = CONTAINERS.get(tool);
  if (meter === undefined) return undefined;
  if (day >= CONTAINER_MINUTES_FROM) {
    return { meter, quantity: quantity === 0 ? 0 : Math.max(quantity, FEWEST_MINUTES) };
  }
  return meter === "container_minute_1gb"
    ? { meter: "session", quantity }
    : { meter, quantity: quantity * SESSION_MINUTES };
}
