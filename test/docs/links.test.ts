import { existsSync } from "node:fs";
import path from "node:path";
import { anchors, links, page, pages, ROOT } from "./support/pages";

/** What a link promises and does not keep; undefined when it holds. */
function broken(file: string, target: string): string | undefined {
  const [address = "", anchor] = target.split("#");
  const to = address === "" ? file : path.posix.join(path.posix.dirname(file), address);
  if (to.startsWith("..")) return `${target} leaves the repository`;
  if (!existsSync(path.join(ROOT, to))) return `${target}: there is no ${to}`;
  if (anchor === undefined) return undefined;
  return anchors(page(to)).has(anchor) ? undefined : `${target}: ${to} has no heading #${anchor}`;
}

describe("every relative link leads somewhere", () => {
  test.each(pages().map((one) => [one.file, one] as const))("%s", (file, one) => {
    const relative = links(one).filter((target) => !/^(https:|mailto:)/.test(target));
    expect(relative.map((target) => broken(file, target)).filter((text) => text !== undefined)).toEqual([]);
  });

  test("one that leads nowhere is noticed", () => {
    expect(broken("README.md", "docs/nowhere.md")).toContain("there is no docs/nowhere.md");
    expect(broken("README.md", "docs/install.md#nowhere")).toContain("has no heading #nowhere");
    expect(broken("docs/install.md", "../README.md#permissions")).toBeUndefined();
  });
});

test("no page links to an address without https", () => {
  const plain = pages().flatMap(({ file, text }) =>
    [...text.matchAll(/http:\/\/\S+/g)].map(([address]) => `${file}: ${address}`),
  );
  expect(plain).toEqual([]);
});
