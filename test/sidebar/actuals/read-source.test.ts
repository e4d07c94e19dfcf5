import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { Chosen } from "../../../src/sidebar/actuals/import/chosen";
import type { Source } from "../../../src/sidebar/actuals/import/source";
import { sample } from "../../usage/support/samples";
import { chosen, fileOf } from "./chosen-files";

const TEXT = sample("08");
const WRITTEN = Date.parse("2026-11-20T12:00:00Z");
const source = (bytes: Uint8Array, size = bytes.length): Source => ({
  name: "cost.csv",
  writtenAt: WRITTEN,
  size,
  bytes: () => Promise.resolve(bytes),
});
const billed = (one: Chosen): string | null => (one.state === "read" ? one.file.totals.billed : null);

test("a file has the hash of its bytes, and is dated by when it was written", async () => {
  const one = await chosen(source(Buffer.from(TEXT)));
  expect(one).toMatchObject({ state: "read", name: "cost.csv", exportedAt: WRITTEN });
  expect(one).toHaveProperty("hash", createHash("sha256").update(TEXT).digest("hex"));
});

// 33.68176 is what the sample's amounts add up to, in expected.json.
test.each<[string, Uint8Array]>([
  ["UTF-8", Buffer.from(TEXT)],
  ["UTF-16, as Excel writes Unicode text", Buffer.from(`\ufeff${TEXT.replace(/\t/g, " ")}`, "utf16le")],
  ["UTF-16 with the other order of bytes", Buffer.from(`\ufeff${TEXT}`, "utf16le").swap16()],
  ["gzip", gzipSync(TEXT)],
])("%s is read", async (_, bytes) => expect(billed(await chosen(source(bytes)))).toBe("33.68176"));

test.each<[string, Source, RegExp]>([
  ["no text", source(Buffer.from("PK\u0003\u0004…")), /spreadsheet or an archive/],
  ["cut off within gzip", source(gzipSync(TEXT).subarray(0, 200)), /could not be read: it is damaged/],
  ["200 MB", source(Buffer.from(TEXT), 200_000_000), /200 MB, more than a browser can read.*npm run price/],
  [
    "moved away meanwhile",
    { ...source(Buffer.from("")), bytes: () => Promise.reject(new Error("NotFoundError")) },
    /Choose it again/,
  ],
])("%s is refused in words", async (_, file, reason) => {
  expect(await chosen(file)).toMatchObject({
    state: "refused",
    reason: expect.stringMatching(reason) as string,
  });
});

describe("e-mail addresses", () => {
  const text = TEXT.replace(/,Sample Org,,/g, ",Sample Org,ada@example.org,");
  const users = (one: Chosen): readonly string[] =>
    one.state === "read" ? [...new Set(one.file.charges.map(({ user }) => user))] : [];
  const read = (keep: boolean): Promise<Chosen> => chosen(source(Buffer.from(text)), keep);

  test("are dropped, and counted", async () => {
    const one = await read(false);
    expect(users(one)).toEqual([""]);
    expect(one).toMatchObject({ file: { emails: 1 } });
  });

  test("are kept when that is asked for", async () => {
    const one = await read(true);
    expect(users(one)).toEqual(["ada@example.org"]);
    expect(one).toMatchObject({ file: { emails: 1 } });
  });
});

test("minutes are summed to days", async () => {
  const minute = (at: number): string => `gpt-5-mini,100,1,${1790812800 + at * 60}`;
  const rows = Array.from({ length: 2880 }, (_, at) => minute(at)).join("\n");
  const { file } = await fileOf("log.csv", `model,input_tokens,requests,created_at\n${rows}\n`);
  expect(file.rows).toBe(2880);
  expect(file.charges.map(({ day, quantity, requests }) => [day, quantity, requests])).toEqual([
    ["2026-10-01", "144000", 1440],
    ["2026-10-02", "144000", 1440],
  ]);
});
