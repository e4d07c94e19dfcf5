import { bundledTable } from "../../src/pricing/bundled";
import type { Day } from "../../src/pricing/day";

const table = bundledTable();

/** Days of OpenAI's changelog and deprecations page. */
describe("what is known of an id as it is written", () => {
  test.each([
    ["gpt-5", "2025-08-07", "2026-12-11", 400_000],
    ["  OpenAI/GPT-5 ", "2025-08-07", "2026-12-11", 400_000],
    // A snapshot came and ends on days of its own.
    ["gpt-4o-2024-11-20", "2024-11-20", "2027-01-14", 128_000],
    ["gpt-realtime-mini-2025-10-06", "2025-10-06", "2026-07-23", 128_000],
    ["gpt-realtime-mini-2025-12-15", "2025-12-15", "2027-01-20", 128_000],
    // An alias is as old as itself, not as what it means by now.
    ["gpt-4", "2023-03-14", "2026-10-23", 8192],
    ["gpt-4o", "2024-05-13", "2027-01-14", 128_000],
    ["gpt-5.6", "2026-07-09", null, 1_050_000],
    ["gpt-daybreak-blue-latest", "2026-08-07", null, 1_050_000],
    ["ft:gpt-4.1:acme::abc123", "2025-04-14", null, 1_047_576],
    ["web-search", "2025-08-26", null, null],
  ])("%s: released %s, shut down %s, %s tokens", (id, released, shutdown, contextWindow) => {
    expect(table.factOfId(id, "2026-11-24" as Day)).toMatchObject({ released, shutdown, contextWindow });
  });

  test("an id that is none has no facts", () => {
    expect(table.factOfId("gpt-9", "2026-11-24" as Day)).toBeUndefined();
    expect(table.factOfId("__proto__", "2026-11-24" as Day)).toBeUndefined();
  });

  test("the note says what is not confirmed", () => {
    expect(table.factOfId("davinci", "2026-11-24" as Day)?.note).toContain("release day not confirmed");
    expect(table.factOfId("gpt-4-1106-preview", "2026-11-24" as Day)?.note).toContain("2026-03-26");
  });
});
