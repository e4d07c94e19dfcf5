import { open, readFile, stat } from "node:fs/promises";
import { createGunzip, gunzipSync } from "node:zlib";
import { glob } from "tinyglobby";
import { refused } from "./failure";

/** What a file is, before its text is looked at. */
export interface InputFile {
  readonly path: string;
  readonly bytes: number;
  readonly kind: "parquet" | "text";
  readonly gzipped: boolean;
  /** The beginning of the text, unpacked; blank for Parquet. */
  readonly head: string;
}

const HEAD_BYTES = 256 * 1024;
/** A string of JavaScript holds no more. */
const LARGEST_TEXT = 500_000_000;

/** The files that names and patterns stand for, each once, in order. Throws a Failure for one that is not there. */
export async function inputFiles(names: readonly string[]): Promise<InputFile[]> {
  const paths: string[] = [];
  for (const name of names) {
    const found = (await isFile(name)) ? [name] : await matching(name);
    if (found.length === 0) throw refused(`${name}: there is no such file.`);
    paths.push(...found);
  }
  return Promise.all([...new Set(paths)].map(inspect));
}

async function isFile(name: string): Promise<boolean> {
  const info = await stat(name).catch(() => undefined);
  if (info?.isDirectory() === true) {
    throw refused(`${name} is a folder. Name the files: ${name.replace(/\/$/, "")}/*.parquet`);
  }
  return info !== undefined;
}

async function matching(pattern: string): Promise<string[]> {
  if (!/[*?[{]/.test(pattern)) return [];
  return (await glob(pattern, { onlyFiles: true, expandDirectories: false, dot: true })).sort();
}

async function inspect(path: string): Promise<InputFile> {
  const file = await open(path);
  try {
    const { bytes } = { bytes: (await file.stat()).size };
    const start = Buffer.alloc(HEAD_BYTES);
    const { bytesRead } = await file.read(start, 0, HEAD_BYTES, 0);
    const head = start.subarray(0, bytesRead);
    if (head.subarray(0, 4).toString("latin1") === "PAR1")
      return { path, bytes, kind: "parquet", gzipped: false, head: "" };
    const gzipped = head[0] === 0x1f && head[1] === 0x8b;
    const text = gzipped ? await unpackedStart(head) : head;
    return { path, bytes, kind: "text", gzipped, head: text.toString("utf8").replace(/^\ufeff/, "") };
  } finally {
    await file.close();
  }
}

/** What the beginning of a gzip file unpacks to; it breaks off, which is no error here. */
async function unpackedStart(packed: Buffer): Promise<Buffer> {
  const unpack = createGunzip();
  const parts: Buffer[] = [];
  return new Promise((resolve) => {
    const done = (): void => resolve(Buffer.concat(parts));
    unpack.on("data", (part: Buffer) => parts.push(part));
    unpack.on("error", done);
    unpack.on("end", done);
    unpack.write(packed, () => setImmediate(done));
  });
}

/** The whole text of a file. */
export async function textOf({ path, gzipped, bytes }: InputFile): Promise<string> {
  if (bytes > LARGEST_TEXT) {
    throw refused(
      `${path} is too large to be read at once. Split it; request logs alone may be of any size.`,
    );
  }
  const content = await readFile(path);
  if (!gzipped) return content.toString("utf8");
  try {
    return gunzipSync(content).toString("utf8");
  } catch {
    throw refused(`${path} is a gzip file that is cut short or damaged.`);
  }
}
