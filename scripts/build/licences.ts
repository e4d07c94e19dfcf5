import type { Metafile } from "esbuild";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** A package whose code stands in a built file. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** As its licence begins: `Copyright (c) 2022 Paul Miller`. */
  readonly copyright: string;
}

/** What all of these packages ask for, in the words of the MIT licence. */
export const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:
The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.
THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** The packages that a build took code from, by what it says of its inputs. Throws for a licence that is not MIT. */
export function bundledPackages(root: string, { inputs }: Metafile): readonly BundledPackage[] {
  const names = Object.keys(inputs).flatMap((file) => {
    const [, name] = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file) ?? [];
    return name === undefined ? [] : [name];
  });
  return [...new Set(names)].sort().map((name) => packageOf(root, name));
}

function packageOf(root: string, name: string): BundledPackage {
  const folder = path.join(root, "node_modules", name);
  const { version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as {
    version: string;
    license: string;
  };
  if (license !== "MIT")
    throw new Error(`${name} is under ${license}: its licence needs words of its own here.`);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? "" : readFileSync(path.join(folder, file), "utf8");
  const copyright = /^copyright .+$/im.exec(text)?.[0].trim();
  if (copyright === undefined) throw new Error(`${name} has no copyright line in its licence.`);
  return { name, version, licence: license, copyright };
}

/** The comment that a built file carries: whose code is in it, and under which licence. */
export function licenceComment(packages: readonly BundledPackage[]): string {
  const lines = packages.map(
    ({ name, version, licence, copyright }) => `${name} ${version} (${licence}): ${copyright}`,
  );
  return `/*! Code of others in this file:\n${lines.join("\n")}\n\n${MIT}\n*/`;
}
