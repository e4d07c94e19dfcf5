import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export const ROOT = path.resolve(__dirname, "../../..");

/** Folders without pages of ours: what is installed or built, and copies of other people's pages. */
const NOT_OURS = new Set(["node_modules", ".git", ".cache", "dist", "scripts/rates/inputs", "preview/feed"]);

/** A page of the documentation, without its code blocks where it is looked at as prose. */
export interface Page {
  /** Its path from the repository's root. */
  readonly file: string;
  readonly text: string;
  readonly prose: string;
}

/** Every Markdown page of the repository. */
export function pages(): readonly Page[] {
  return files("").map(page);
}

export function page(file: string): Page {
  const text = readFileSync(path.join(ROOT, file), "utf8");
  return { file, text, prose: text.replace(/^```[^]*?^```$/gm, "") };
}

function files(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) return NOT_OURS.has(file) ? [] : files(file);
    return file.endsWith(".md") ? [file] : [];
  });
}

/** The anchors that GitHub gives a page's headings. */
export function anchors({ prose }: Page): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const result = new Set<string>();
  for (const [, heading = ""] of prose.matchAll(/^#{1,6} (.+)$/gm)) {
    const slug = slugOf(heading);
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    result.add(times === 0 ? slug : `${slug}-${times}`);
  }
  return result;
}

/** Lower case, spaces to hyphens, no punctuation but hyphens and underscores. */
function slugOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/g, "-");
}

/** The targets of a page's links and pictures. */
export function links({ prose }: Page): readonly string[] {
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
}

/** A table whose header reads `| | A | B | …` shows cells of a sheet, its first column the numbers of the rows. */
export function grid({ prose }: Page): Readonly<Record<string, string>> {
  const lines = /^\| +\| A .*\n\|[-|]+\|\n((?:\|.*\n)+)/m.exec(prose)?.[1]?.trim().split("\n") ?? [];
  const cells: Record<string, string> = {};
  for (const line of lines) {
    const [row = "", ...values] = line
      .split("|")
      .slice(1, -1)
      .map((value) => value.trim());
    values.forEach((value, index) => {
      if (value !== "") cells[`${String.fromCharCode(65 + index)}${row}`] = value;
    });
  }
  return cells;
}
