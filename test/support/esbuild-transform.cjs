const { transformSync, version } = require("esbuild");

const { nameInBundle } = require("./local-spreadsheet/shared.cjs");

const LOADERS = { ts: "ts", tsx: "tsx", js: "js", tsv: "text", css: "text" };

/**
 * Transforms one file as the build does; ES modules become CommonJS for jest. A file of the local spreadsheet is taken from
 * the bundle of it.
 */
module.exports = {
  getCacheKey: (source, file) =>
    require("node:crypto")
      .createHash("sha1")
      .update(`${version} ${nameInBundle(file)}`)
      .update(file)
      .update(source)
      .digest("hex"),
  process(source, file) {
    const shared = nameInBundle(file);
    if (shared !== null) return { code: `module.exports = localSpreadsheet(${JSON.stringify(shared)});` };
    const loader = LOADERS[file.slice(file.lastIndexOf(".") + 1)];
    const { code, map } = transformSync(source, {
      loader,
      format: "cjs",
      target: "node20",
      sourcemap: "external",
      sourcefile: file,
      jsx: "automatic",
      jsxImportSource: "preact",
    });
    return { code, map };
  },
};
