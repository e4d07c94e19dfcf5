import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { projectFiles } from "../build/project-files";

/** Which built files the pictures of docs/images were taken from: a SHA-256 a file. */
const TAKEN_FROM = "docs/images/taken-from.json";

type Hashes = Readonly<Record<string, string>>;

/** Notes what the pictures that were just taken show. */
export async function notePictures(root: string): Promise<void> {
  await writeFile(path.join(root, TAKEN_FROM), `${JSON.stringify(await builtHashes(root), null, 2)}\n`);
}

/** The built files that have changed since the pictures were taken; every file, if nobody noted it. */
export async function changedSincePictures(root: string): Promise<readonly string[]> {
  const noted = await readFile(path.join(root, TAKEN_FROM), "utf8").catch(() => "{}");
  const taken = JSON.parse(noted) as Hashes;
  return Object.entries(await builtHashes(root)).flatMap(([file, hash]) =>
    taken[file] === hash ? [] : [file],
  );
}

async function builtHashes(root: string): Promise<Hashes> {
  const files = Object.entries(await projectFiles(root));
  return Object.fromEntries(
    files.map(([name, text]) => [name, createHash("sha256").update(text).digest("hex")]),
  );
}
