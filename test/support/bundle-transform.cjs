const { buildSync, version } = require("esbuild");
const { createHash } = require("node:crypto");

/** Turns a package of ES modules into one CommonJS module: two of them consist of a thousand files each. */
module.exports = {
  getCacheKey: (source, file) => createHash("sha1").update(version).update(file).update(source).digest("hex"),
  process(_source, file) {
    const { outputFiles } = buildSync({
      entryPoints: [file],
      bundle: true,
      write: false,
      format: "cjs",
      platform: "node",
      target: "node20",
    });
    return { code: outputFiles[0].text };
  },
};
