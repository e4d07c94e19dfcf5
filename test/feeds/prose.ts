/**
 * Lines such as stand on documentation pages and say nothing about which table belongs where: every kind of prose, with and
 * without end marks, whole and wrapped. In our own words.
 */
export const PROSE: Readonly<Record<string, readonly string[]>> = {
  "a sentence with an end mark": ["Prices can change; this page is the one that counts."],
  "a sentence without an end mark": ["Models that are retired keep answering until their last day"],
  "a short line without an end mark": ["Ask sales about volume"],
  "a wrapped notice": [
    "    A model keeps answering until the model it was made",
    "      from is shut down. All the dates are listed on",
    "      [this page](https://example.com/dates).",
  ],
  "a wrapped line alone": ["      are deprecated. The whole list of dates is"],
  "a line that names a tier": ["Batch jobs are done within a day; Flex takes as long as it takes"],
  "a line that names a section": ["Fine-tuned models and image models have their own rules"],
  "a line that ends in the name of a tier": ["Requests without a tier are Standard"],
  "a line that begins with the name of a section": ["Tools such as search are billed by the call"],
  "a label in a list": ["- Standard", "- Batch", "* Flex"],
  "a numbered list": ["1. Choose a model", "2) Count the tokens", "10. Pay"],
  "a label in a quote": ["> Batch"],
  "a notice in a quote": ["> [!NOTE]", "> Flagship models", "> are billed by the token."],
  "a callout": ['<Callout type="warning">', "  Fast mode costs more", "</Callout>"],
  "a directive": [":::tip", "Read the guide first", ":::"],
  "tabs as components": ["<Tabs>", '<Tab title="Batch">', "</Tab>", "</Tabs>"],
  "a label in a tag": ["<p>Batch</p>", "<span>Tools</span>"],
  "a line break in a tag": ["<br />"],
  "an import of a component": ['import { Callout } from "./callout"'],
  "a code block": ["```json", "Batch", "", "| Model | Input |", "| --- | --- |", "## Tools", "```"],
  "a code block with waves": ["~~~", "Standard", "~~~"],
  "a comment": ["<!-- Batch -->"],
  "a comment over lines": ["<!--", "Batch", "", "Tools", "", "-->"],
  "an image": ["![Batch](/batch.png)"],
  "a link": ["[Batch](/guides/batch)"],
  "a link to more": ["[Learn more about Fast mode](/guides/fast)"],
  "learn more": ["Learn more."],
  "a reference": ['[batch]: /guides/batch "Batch"'],
  "a bold line": ["**Good to know**"],
  "an emphasised sentence": ["_Tokens are counted by the model_"],
  "a line of dashes": ["---"],
  "a line of stars": ["* * *"],
  "a footnote": ["[^1]: Rounded up to the next token"],
  "a question": ["What is a token?"],
  "a line with a colon": ["What is counted:"],
  "a quotation": ["“Standard” is what you get if you ask for nothing"],
  numbers: ["1 GB is 2^30 bytes, and 1M is a million"],
  "another language": ["Preise können sich ändern", "价格可能会变动"],
  emoji: ["🚀 Faster than ever 🚀"],
  "a table of other things": [
    "| Region | Supported |",
    "| --- | --- |",
    "| Europe | yes |",
    "| Japan | no |",
  ],
  "a table of limits": ["| Plan | Requests a minute |", "| :-- | --: |", "| Tier 1 | 3 |", "| Paid | 500 |"],
  "hard spaces": ["\u00a0\u00a0Tokens\u00a0are counted as the model sees them"],
  "a very long line": [`Terms apply ${"and so on ".repeat(60)}`],
};

/** Where the lines are put: as they are, as a paragraph of their own, or right against what stands there. */
export function insertAt(
  page: readonly string[],
  at: number,
  lines: readonly string[],
  apart: boolean,
): string[] {
  const added = apart ? ["", ...lines, ""] : lines;
  return [...page.slice(0, at), ...added, ...page.slice(at)];
}
