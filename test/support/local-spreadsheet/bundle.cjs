const { mkdirSync, renameSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const { build } = require("esbuild");
const { globSync } = require("tinyglobby");
const { quickUniver } = require("../../../preview/server/quick-univer.cjs");
const { nameInBundle, PACKAGES, root } = require("./shared.cjs");

/** Builds the local spreadsheet once for all tests, as a file whose modules are asked for by name. */
module.exports = async () => {
  const files = globSync("preview/**/*.ts", { cwd: root }).filter((file) =>
    nameInBundle(path.join(root, file)),
  );
  const entry = [
    ...files.map(
      (file) => `exports[${JSON.stringify(file)}] = () => require(${JSON.stringify(`./${file}`)});`,
    ),
    // Imported as the local spreadsheet does, which gets another file of the package than require() would.
    ...PACKAGES.map(
      (name, at) => `import * as package${at} from "${name}"; exports["${name}"] = () => package${at};`,
    ),
  ].join("\n");
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: root },
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    target: "node20",
    loader: { ".tsv": "text" },
    plugins: [quickUniver],
    outdir: root,
  });
  const [{ text }] = outputFiles;
  const folder = path.join(root, "node_modules/.cache/ratesheet");
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, "local-spreadsheet.cjs");
  // In one step: another run may be reading it.
  const written = `${file}.${process.pid}`;
  writeFileSync(written, text);
  renameSync(written, file);
  process.env.LOCAL_SPREADSHEET = file;
};
