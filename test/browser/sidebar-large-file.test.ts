import { usageExport } from "../../bench/usage-export";
import { ACTUALS } from "../sidebar/support/actuals-answers";
import { FakeServer } from "../sidebar/support/fake-server";
import { AT_REST } from "../sidebar/support/rates-answers";
import { Visitor } from "../sidebar/support/visitor";

const visitor = new Visitor();
beforeAll(async () => {
  await visitor.start();
  visitor.sidebars.page.on("filechooser", () => undefined);
}, 60_000);
afterAll(() => visitor.end());

/** The page says so once all is read and summed, and the server was asked what is there. */
const SEEN = /^Writes 149,997 charges/;
const MOST_MILLISECONDS = 3_000;
const MOST_TRIES = 6;

/** Milliseconds from the choice of a file until what it is stands there. */
async function reading(text: string, seen: RegExp): Promise<number> {
  await visitor.open(new FakeServer({ ...AT_REST, ...ACTUALS }));
  await visitor.tabTo("Actuals");
  await visitor.press("Enter");
  await visitor.button("Choose files").waitFor();
  const chooser = visitor.sidebars.page.waitForEvent("filechooser");
  await visitor.button("Choose files").click();
  const choice = await chooser;
  const file = { name: "completions_usage.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
  // How long the file takes to get into the browser is the test's own.
  await visitor.frame.evaluate(() => {
    document.addEventListener("change", () => performance.mark("chosen"), { capture: true, once: true });
  });
  await choice.setFiles(file);
  await visitor.text(seen).waitFor({ timeout: 60_000 });
  return visitor.frame.evaluate(() => performance.measure("read", "chosen").duration);
}

test("50,000 lines are read, checked and priced in the browser in under 3 seconds", async () => {
  // Three charges a line but where nothing was cached.
  const text = usageExport(50_000);
  // Other tests have the machine as well: the fastest of some is what the page needs.
  let best = Infinity;
  for (let tries = 0; tries < MOST_TRIES && best >= MOST_MILLISECONDS; tries++) {
    best = Math.min(best, await reading(text, SEEN));
  }
  expect(best).toBeLessThan(MOST_MILLISECONDS);
}, 120_000);
