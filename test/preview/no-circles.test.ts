import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../../preview");

/** The files of the folder that a file imports, types too: a circle of types is one for the reader as well. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/(?:from|import) "(\.[^"]+)"/g)].flatMap(([, target = ""]) => {
    const found = `${path.resolve(path.dirname(file), target)}.ts`;
    return existsSync(found) ? [found] : [];
  });
}

/** The first circle of imports below a file, as the way around it. */
function circle(file: string, way: readonly string[], done: Set<string>): readonly string[] {
  if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
  if (done.has(file)) return [];
  for (const next of importsOf(file)) {
    const found = circle(next, [...way, file], done);
    if (found.length > 0) return found;
  }
  done.add(file);
  return [];
}

test("no file of the local spreadsheet imports itself by way of others", () => {
  const done = new Set<string>();
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  expect(files.length).toBeGreaterThan(80);
  for (const name of files) {
    const way = circle(path.join(root, name), [], done);
    expect(way.map((file) => path.relative(root, file))).toEqual([]);
  }
});
