import type { Check } from "../desk";
import { languageFeatures } from "../language-features";

// Not among what the server's code may use; here they are only asked after.
declare const BigInt: unknown;
declare const structuredClone: unknown;

/** The language: what the bundle is built for must be there, and what it avoids is told. */
export const language: Check = {
  id: "language",
  title: "The language of the scripts",
  steps: [
    (desk) => {
      for (const [name, works] of Object.entries(languageFeatures())) desk.must(name, true, works);
      desk.fact("BigInt", typeof BigInt);
      desk.fact("Intl", typeof Intl);
      desk.fact("structuredClone", typeof structuredClone);
      desk.fact("(1.5).toLocaleString in German", (1.5).toLocaleString("de-DE"));
      desk.work.getRange("A1").setFormula("=SELFTEST_LANGUAGE()");
    },
    (desk) => {
      const here = JSON.stringify(languageFeatures());
      desk.must("the same in a custom function", here, desk.work.getRange("A1").getValue());
    },
  ],
};
