import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { type Feed, FeedError, liveFeed } from "../../../preview/server/feed";
import { type Files, type Preview, serve } from "../../../preview/server/serve";

const files: Files = (pathname) =>
  Promise.resolve(pathname === "/" ? { type: "text/html", body: "<p>Hi" } : null);
const feed: Feed = ({ url }) =>
  url.endsWith("down")
    ? Promise.reject(new FeedError("No internet"))
    : Promise.resolve({ status: 200, headers: {}, text: url });

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

let preview: Preview;
beforeEach(async () => (preview = await serve(files, feed, await freePort())));
afterEach(() => preview.close());

/** Asks as a page of some origin does; the server's own is its address without the last slash. */
function post(body: unknown, origin: string | null = preview.address.slice(0, -1)): Promise<Response> {
  return fetch(`${preview.address}fetch`, {
    method: "POST",
    body: JSON.stringify(body),
    headers: origin === null ? {} : { Origin: origin },
  });
}

async function ask(body: unknown): Promise<unknown> {
  return (await post(body)).json();
}

test("serves its files, and nothing else", async () => {
  const page = await fetch(preview.address);
  expect([page.status, page.headers.get("content-type"), await page.text()]).toEqual([
    200,
    "text/html; charset=utf-8",
    "<p>Hi",
  ]);
  expect((await fetch(`${preview.address}../package.json`)).status).toBe(404);
});

test("steps over a taken port", async () => {
  const second = await serve(files, feed, preview.port);
  expect(second.port).toBe(preview.port + 1);
  await second.close();
});

test("answers to its own name only", async () => {
  const status = await new Promise((resolve) => {
    const options = { port: preview.port, host: "127.0.0.1", headers: { Host: "evil.example" } };
    request(options, (response) => resolve(response.statusCode)).end();
  });
  expect(status).toBe(403);
});

test.each([
  ["another site", "https://evil.example"],
  ["another port of this machine", "http://127.0.0.1:1"],
  ["the same by another scheme", "https://127.0.0.1"],
  ["a frame without an origin, as the sidebar's is", "null"],
  ["no browser at all", null],
])("does nothing for %s", async (_, origin) => {
  const response = await post({ url: "https://developers.openai.com/x" }, origin);
  expect([response.status, await response.text()]).toEqual([403, "Only for the page of this server."]);
});

test("lets its page load and reach nothing that is not its own", async () => {
  const policy = (await fetch(preview.address)).headers.get("content-security-policy") ?? "";
  const rules = new Map(policy.split("; ").map((rule) => [rule.split(" ")[0], rule] as const));
  expect(rules.get("default-src")).toBe("default-src 'none'");
  expect(rules.get("connect-src")).toBe("connect-src 'self'");
  expect(rules.get("frame-ancestors")).toBe("frame-ancestors 'none'");
  expect(policy).not.toMatch(/https?:|\*/);
});

test("hands a request to the feed, and its failure back in words", async () => {
  expect(await ask({ url: "https://developers.openai.com/x" })).toEqual({
    status: 200,
    headers: {},
    text: "https://developers.openai.com/x",
  });
  expect(await ask({ url: "https://developers.openai.com/down" })).toEqual({ error: "No internet" });
});

describe("the live feed", () => {
  test.each([
    ["https://example.com/", /developers\.openai\.com and raw\.githubusercontent\.com only/],
    ["http://developers.openai.com/", /only/],
    ["https://developers.openai.com.evil.example/", /only/],
    ["file:///etc/passwd", /only/],
    ["nonsense", /only/],
  ])("refuses %s", async (url, reason) => {
    await expect(liveFeed({ url, method: "get", headers: {} })).rejects.toThrow(reason);
  });

  test("says plainly that there is no internet", async () => {
    const online = globalThis.fetch;
    globalThis.fetch = () => Promise.reject(new TypeError("fetch failed"));
    try {
      const asked = liveFeed({
        url: "https://developers.openai.com/api/docs/pricing.md",
        method: "get",
        headers: {},
      });
      await expect(asked).rejects.toThrow("No internet: developers.openai.com could not be reached.");
    } finally {
      globalThis.fetch = online;
    }
  });
});
