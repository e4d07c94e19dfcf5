import { FIRST_ROW, lettersOf, USED_ROW } from "../../src/actuals/charges/columns";
import { PreviewPage } from "../support/preview-page";

jest.setTimeout(120_000);

/** `npm start` builds first, which takes some seconds more. */
const MOST_SECONDS = 50;

let preview: PreviewPage | undefined;
afterAll(() => preview?.close());

test("a newcomer comes from the start to priced charges by a sample export, in under a minute", async () => {
  const began = Date.now();
  preview = await PreviewPage.open();
  const sidebar = await preview.openSidebar();
  await sidebar.getByRole("button", { name: /^Actuals/ }).click();
  await sidebar.getByRole("button", { name: "Try a sample export" }).click();
  // The bill beside it is a second import, and as much again.
  await sidebar.getByRole("button", { name: "Import", exact: true }).first().click();
  await sidebar.getByText(/Imported 341 charges of/).waitFor({ timeout: 60_000 });
  await preview.openTab("Charges");
  await preview.settled();
  const [used, cost] = [`${lettersOf("listCost")}${USED_ROW}`, `${lettersOf("listCost")}${FIRST_ROW}`];
  expect(await preview.value("Charges", cost)).toEqual(expect.any(Number));
  // What the card says of the file before anything is written.
  expect(Number(await preview.value("Charges", used))).toBeCloseTo(1018.77, 2);
  expect((Date.now() - began) / 1000).toBeLessThan(MOST_SECONDS);
  expect(preview.problems).toEqual([]);
});
