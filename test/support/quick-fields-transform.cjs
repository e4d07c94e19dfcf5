const { createHash } = require("node:crypto");
const { quickFields } = require("../../preview/server/quick-fields.cjs");

/** Univer as the page has it: with fields that are set quickly. */
module.exports = {
  getCacheKey: (source, file) =>
    createHash("sha1").update(quickFields.toString()).update(file).update(source).digest("hex"),
  process: (source) => ({ code: quickFields(source) }),
};
