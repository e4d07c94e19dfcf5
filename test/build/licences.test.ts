import { readFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");
const read = (file: string): string => readFileSync(path.join(ROOT, file), "utf8");

/** The lines of a built file's notice: `preact 11.2.0 (MIT): Copyright …`. */
function packagesIn(file: string): readonly (readonly [name: string, copyright: string])[] {
  const notice = /\/\*! Code of others in this file:\n([^]*?)\n\n/.exec(read(file))?.[1] ?? "";
  return notice.split("\n").map((line) => {
    const [, name = "", copyright = ""] = /^(\S+) \S+ \(MIT\): (.+)$/.exec(line) ?? [];
    return [name, copyright] as const;
  });
}

/** The table of NOTICE.md: package, copyright, file. */
const noticed = [...read("NOTICE.md").matchAll(/^\| (\S+) \| (Copyright [^|]+) \| (\S+) \|/gm)].map(
  ([, name = "", copyright = "", file = ""]) => [name, copyright, file] as const,
);

test.each(["Code.js", "Server.html", "Sidebar.html", "cli/ratesheet.mjs"])(
  "%s names the packages inside it, as NOTICE.md does",
  (file) => {
    const inside = packagesIn(`dist/${file}`);
    expect(inside.length).toBeGreaterThan(0);
    const told = noticed.filter(([, , of]) => of === file).map(([name, copyright]) => [name, copyright]);
    expect([...inside].map((line) => line.join(": ")).sort()).toEqual(
      told.map((line) => line.join(": ")).sort(),
    );
    expect(read(`dist/${file}`)).toContain("this permission notice shall be included");
  },
);

test("every copyright line is that of the package's own licence", () => {
  for (const [name, copyright] of noticed) {
    const licence = ["LICENSE", "LICENSE.md", "LICENSE.txt", "LICENCE.md"]
      .map((file) => path.join("node_modules", name, file))
      .flatMap((file) => {
        try {
          return [read(file)];
        } catch {
          return [];
        }
      })
      .join("");
    expect(licence).toContain(copyright);
  }
});

test("Vocabulary.html carries the words of the licence of the vocabularies inside it, as NOTICE.md says", () => {
  const [notice = ""] = read("dist/Vocabulary.html").split("-->", 1);
  expect(notice).toContain("this permission notice shall be included");
  for (const copyright of ["2022 OpenAI, Shantanu Jain", "2023-2024 Bazyli Brzoska"]) {
    expect(notice).toContain(`Copyright (c) ${copyright}`);
    expect(read("NOTICE.md")).toContain(`Copyright (c) ${copyright}`);
  }
});
