import type { Day } from "../../src/pricing/day";
import { isInForce, overlap, type Period } from "../../src/pricing/period";

function period(from: string | null, until: string | null): Period {
  return { from: from as Day | null, until: until as Day | null };
}

describe("a period begins on its first day and has ended on its last", () => {
  test.each([
    ["2025-06-10", "2026-01-01", "2025-06-09", false],
    ["2025-06-10", "2026-01-01", "2025-06-10", true],
    ["2025-06-10", "2026-01-01", "2025-12-31", true],
    ["2025-06-10", "2026-01-01", "2026-01-01", false],
    [null, "2026-01-01", "1999-01-01", true],
    ["2025-06-10", null, "2099-01-01", true],
  ])("%s to %s on %s: %s", (from, until, day, inForce) =>
    expect(isInForce(period(from, until), day as Day)).toBe(inForce),
  );
});

test("two periods overlap when they have a day in common", () => {
  const first = period(null, "2025-06-10");
  expect(overlap(first, period("2025-06-10", null))).toBe(false);
  expect(overlap(first, period("2025-06-09", "2025-06-10"))).toBe(true);
  expect(overlap(period(null, null), period("2030-01-01", null))).toBe(true);
});
