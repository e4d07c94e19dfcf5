import { unreadPrices } from "../../src/feeds/official-page";
import { edit, lineOf, mustRead, PAGE } from "./recorded";

const FACTOR = "a surcharge, a discount or a factor in words: it is not part of the rates";

const page = mustRead(PAGE);
const lines = new Set(page.rates.map(lineOf));

/** By hand from OpenAI's price page of August 2026. */
test.each([
  // All four tiers; the bands of a model with cache writes.
  "gpt-5.6-sol input standard short 4",
  "gpt-5.6-sol cache_write standard short 5",
  "gpt-5.6-sol output standard long 30",
  "gpt-5.6-luna cache_write batch short 0.125",
  "gpt-5.4 cached_input batch short 0.13",
  "o4-mini cached_input flex any 0.138",
  "gpt-5.6-terra output priority long 36",
  // A note in the model cell makes the price a short-context one, also where no long price is printed.
  "gpt-5.5 input standard short 5",
  "gpt-5.5 output priority short 75",
  "gpt-5.5-pro output batch short 90",
  // No note and no long price: one price for any context.
  "gpt-5 cached_input standard any 0.125",
  "babbage-002 output batch any 0.2",
  "gpt-5.6-cyber cache_write standard any 15.625",
  // Modalities.
  "gpt-realtime-2.1 audio_output standard any 64",
  "gpt-realtime-2.1 output standard any 24",
  "gpt-realtime cached_image_input standard any 0.5",
  "gpt-4o-mini-tts audio_output standard any 12",
  "gpt-4o-mini-tts input standard any 0.6",
  "tts-1-hd character standard any 30",
  "gpt-image-1.5 output batch any 5",
  "gpt-image-2 image_output batch any 15",
  // Per second, minute, hour.
  "sora-2-pro video_1080p standard any 0.7",
  "sora-2-pro video_1024p batch any 0.25",
  "whisper-1 minute standard any 0.006",
  "gpt-4o-transcribe output standard any 10",
  "ft:o4-mini training_hour standard any 100",
  "ft:o4-mini:data-sharing output batch any 4",
  // Tools: calls per thousand as printed, containers per minute.
  "web-search-preview-non-reasoning call standard any 25",
  "image-web-search call standard any 10",
  "code-interpreter container_minute_1gb standard any 0.0015",
  "code-interpreter container_minute_64gb standard any 0.096",
  "file-search gb_day standard any 0.1",
  "chatkit gb_day standard any 0.1",
  // Other tables: Free, a second Fast table, fine-tuned and legacy models.
  "omni-moderation-latest input standard any 0",
  "gpt-5.3-codex output priority any 28",
  "text-embedding-3-large input standard any 0.13",
  "ft:gpt-4o cached_input batch any 0.9",
  "ft:babbage-002 output batch any 0.9",
])("%s", (line) => {
  expect(lines.has(line)).toBe(true);
});

test.each(["gpt-5.5 input priority any", "gpt-5.5 input priority long", "gpt-5.5-pro input batch long"])(
  "%s is not there: the page prints a dash",
  (start) => {
    expect([...lines].filter((line) => line.startsWith(`${start} `))).toEqual([]);
  },
);

test("the page reads into 596 rates, each once, with its unit", () => {
  expect(page.rates).toHaveLength(596);
  expect(lines.size).toBe(596);
  expect(new Set(page.rates.map((rate) => `${rate.meter} ${rate.per}`))).toEqual(
    new Set([
      ...["input", "cached_input", "cache_write", "output", "training", "character"].map(
        (meter) => `${meter} 1000000`,
      ),
      ...["audio_input", "cached_audio_input", "audio_output"].map((meter) => `${meter} 1000000`),
      ...["image_input", "cached_image_input", "image_output"].map((meter) => `${meter} 1000000`),
      ...["training_hour", "video_720p", "video_1024p", "video_1080p", "minute", "gb_day"].map(
        (meter) => `${meter} 1`,
      ),
      ...["1gb", "4gb", "16gb", "64gb"].map((size) => `container_minute_${size} 1`),
      "call 1000",
    ]),
  );
});

test("what is left over is listed: text, one row of dashes, and prices printed a second time", () => {
  const left = page.left.map(({ kind, where, what }) => `${kind} | ${where} | ${what}`);
  expect(left.filter((line) => !/^(?:repeat|text)/.test(line))).toEqual([
    "no price | Cyber models, line 201 | | gpt-5.4-cyber | - | - | - | - | - | - | - | - |",
  ]);
  // gpt-5.6-sol stands in the Cyber table again (8 prices); training stands in both fine-tuning tables (10).
  expect(left.filter((line) => line.startsWith("repeat"))).toHaveLength(18);
});

test("of the text, each sentence that says something about prices is listed with its line and why", () => {
  const uplift = /^Endpoints that process data in one region \(data residency\) cost 10% more /;
  expect(unreadPrices(page)).toEqual([
    ...[63].map((line) => ({ line, text: expect.stringMatching(uplift) as unknown, why: FACTOR })),
    {
      line: 63,
      text: "The promotional price of GPT-5.6 Sol stays at least through November 21, 2026.",
      why: "a price that begins or ends on a day, in words: the rates say nothing of it",
    },
    ...[113, 145, 179].map((line) => ({
      line,
      text: expect.stringMatching(uplift) as unknown,
      why: FACTOR,
    })),
    {
      line: 206,
      text: "names that stand for `gpt-5.6-sol` and",
      why: "says which model a name stands for; names are kept apart from prices",
    },
    {
      line: 430,
      text: "$10.00 / 1k calls + Search content tokens billed at model rates.",
      why: "a price in words, outside the tables",
    },
    {
      line: 434,
      text: "$25.00 / 1k calls + Search content tokens are free.",
      why: "a price in words, outside the tables",
    },
  ]);
});

test("notes say what a number alone does not", () => {
  const note = (model: string, meter: string): string | undefined =>
    page.rates.find((rate) => rate.model === model && rate.meter === meter)?.note;
  expect(note("web-search", "call")).toBe("search content tokens are billed at model rates");
  expect(note("web-search-preview-non-reasoning", "call")).toBe("search content tokens are free");
  expect(note("file-search", "gb_day")).toBe("after 1 GB free");
  expect(note("chatkit", "gb_day")).toBe("after 1 GB free per account per month");
  expect(note("gpt-4o-transcribe", "minute")).toBe("estimated by OpenAI; usage is billed by its tokens");
  expect(note("whisper-1", "minute")).toBe("");
  expect(note("ft:davinci-002", "input")).toBe("marked legacy");
});

describe("the same page, written otherwise, reads the same", () => {
  const sorted = [...lines].sort();
  const swapColumns = (text: string, header: string, one: number, other: number): string => {
    let inside = false;
    return text
      .split("\n")
      .map((line) => {
        if (line.startsWith(header)) inside = true;
        else if (!line.startsWith("|")) inside = false;
        if (!inside) return line;
        const cells = line.split("|");
        [cells[one], cells[other]] = [cells[other] ?? "", cells[one] ?? ""];
        return cells.join("|");
      })
      .join("\n");
  };
  const section = (from: string, to: string): string => {
    const start = PAGE.indexOf(`\n${from}\n`);
    return PAGE.slice(start, to === "" ? undefined : PAGE.indexOf(`\n${to}\n`));
  };

  test.each<readonly [string, string]>([
    ["with Windows line ends", PAGE.replace(/\n/g, "\r\n")],
    ["with a byte order mark", `\ufeff${PAGE}`],
    ["without indentation", PAGE.replace(/^[ \t]+/gm, "")],
    ["with spaces at the ends of its lines", PAGE.replace(/$/gm, "\u00a0 ")],
    ["with no pipe at the ends of its rows", PAGE.replace(/^\| (.*) \|$/gm, "$1")],
    ["with tabs and colons in its tables", PAGE.replace(/ \| /g, "\t|\t").replace(/---/g, ":---:")],
    ["with its columns in another order", swapColumns(PAGE, "| Model | Short", 2, 9)],
    ["with the model in another column", swapColumns(PAGE, "| Model | Modality", 1, 3)],
    ["with Markdown headings", edit(PAGE, /^(Flagship models|Tools|Finetuning)$/gm, "## $1")],
    [
      "with Priority for Fast",
      edit(PAGE, "\nFast mode\n", "\nPriority\n").replace("### Fast pricing", "### Priority pricing"),
    ],
    ["with – for -", edit(PAGE, / - \|/g, " – |")],
    [
      "with one column more",
      edit(PAGE, "| Model | Modality | Input |", "| Model | Modality | Notes | Input |")
        .replace(
          "| --- | --- | --- | --- | --- |\n| gpt-realtime-2.1 |",
          "| --- | --- | --- | --- | --- | --- |\n| gpt-realtime-2.1 |",
        )
        .replace(
          /^(\| (?:gpt-(?:realtime|audio|4o-mini-tts)|tts)\S* \| (?:Audio|Text|Image) )(\| .* \| .* \| .* \|)$/gm,
          "$1| new $2",
        ),
    ],
    [
      "with a section moved to the front",
      PAGE.replace(section("Tools", "Specialized models"), "").replace(
        "\nFlagship models\n",
        `${section("Tools", "Specialized models")}\nFlagship models\n`,
      ),
    ],
  ])("%s", (_how, text) => {
    expect(text).not.toBe(PAGE);
    expect(mustRead(text).rates.map(lineOf).sort()).toEqual(sorted);
  });
});
