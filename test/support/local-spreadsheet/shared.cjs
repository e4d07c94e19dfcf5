const path = require("node:path");

const root = path.resolve(__dirname, "../../..");

/** The packages of the local spreadsheet that a test imports beside it. */
const PACKAGES = ["@univerjs/engine-formula"];

const IN_PAGE_OR_SERVER = /^preview\/(?:page|server|start)/;

/**
 * The name by which the bundle has a file: its path, or its package's name.
 * @returns null for a file that is not of the local spreadsheet, or of its page and server, which no test runs but in a browser
 */
function nameInBundle(file) {
  const relative = path.relative(root, file).split(path.sep).join("/");
  if (/^preview\/.+\.ts$/.test(relative)) return IN_PAGE_OR_SERVER.test(relative) ? null : relative;
  return PACKAGES.find((name) => relative.startsWith(`node_modules/${name}/`)) ?? null;
}

module.exports = { root, PACKAGES, nameInBundle };
