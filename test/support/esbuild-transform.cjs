const { transformSync, version } = require("esbuild");

const LOADERS = { ts: "ts", tsx: "tsx", js: "js", tsv: "text", css: "text" };

/** Transforms one file as the build does; ES modules become CommonJS for jest. */
module.exports = {
  getCacheKey: (source, file) =>
    require("node:crypto").createHash("sha1").update(version).update(file).update(source).digest("hex"),
  process(source, file) {
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
