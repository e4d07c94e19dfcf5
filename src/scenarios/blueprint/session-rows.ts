import { TIERS, type Tier } from "../../pricing/tier";
import { onSheet } from "../../a1/a1";
import type { Driver } from "../drivers/driver";
import { SCENARIO_DRIVERS, SHARED_DRIVER_IDS } from "../drivers/scenario-drivers";
import {
  bandsOf,
  LINE_IDS,
  LINES,
  SHARE_OF_SLOT,
  SLOTS,
  isTokenLine,
  type LineId,
  type Slot,
} from "../lines";
import type { Band } from "../../pricing/context";
import { tierShareId } from "../tier-shares";
import type { SheetNames } from "./blueprint";
import { shownFormatOf } from "./driver-cell";
import { driverRow, NAME_ROW, planInput } from "./inputs-layout";
import type { FormatName } from "./formats";
import type { Constant, Row } from "./rows";

/** The drivers in force: a scenario's own, or the base's. */
export function driverRows({ inputs }: SheetNames): readonly Row[] {
  const on = (address: string): string => onSheet(inputs, address);
  return [
    { heading: "Drivers in force: a scenario's own value, or the base's" },
    {
      key: "name",
      label: SCENARIO_DRIVERS.name.label,
      format: "general",
      each: (of) => `=${on(of("name").replace(/\$\d+$/, `$${NAME_ROW}`))}`,
    },
    ...SHARED_DRIVER_IDS.map((id): Row => {
      const driver: Driver = SCENARIO_DRIVERS[id];
      const row = driverRow(id);
      return {
        key: id,
        label: driver.label,
        unit: driver.unit,
        format: shownFormatOf(driver),
        each: (of) => {
          const own = on(of(id).replace(/\$\d+$/, `$${row}`));
          return `=IF(ISBLANK(${own});${on(`$C$${row}`)};${own})`;
        },
      };
    }),
  ];
}

/** What one session uses, turn by turn: the formulas of `sessionParts` and `sessionUse`. */
export function sessionRows({ inputs }: SheetNames, month: string): readonly Row[] {
  const audioIn = planInput(inputs, "audioInputTokensPerMinute");
  const audioOut = planInput(inputs, "audioOutputTokensPerMinute");
  const minimum = planInput(inputs, "minimumCachedPrompt");
  const free = planInput(inputs, "freeGigabytes");
  return [
    { heading: "One session of each scenario" },
    { heading: "One session: what its requests are made of" },
    row("fixed", "Fixed prompt: system prompt and tool schemas", "tokens", (of) => {
      return `=${of("systemTokens")}+${of("toolSchemaTokens")}`;
    }),
    row("window", "Turns sent at most", "turns", (of) => {
      return `=MIN(${of("turns")};IF(${of("history")}="yes";${of("contextTurns")};100%))`;
    }),
    row("heard", "Speech heard in a turn", "tokens", (of) => {
      return `=${of("audioInputMinutes")}*${audioIn}/${of("turns")}`;
    }),
    row("said", "Speech said in a turn", "tokens", (of) => {
      return `=${of("audioOutputMinutes")}*${audioOut}/${of("turns")}`;
    }),
    row("answer", "An answer in the history, with speech", "tokens", (of) => {
      return `=${of("outputTokens")}+${of("said")}`;
    }),
    flag("isAll", "Cached share is of all input", (of) => `=${of("cacheBasis")}="all input"`),
    flag("isAcross", "Cache reaches across sessions", (of) => `=${of("cacheBasis")}="across sessions"`),
    flag("isFixedCached", "Fixed prompt alone is long enough to be cached", (of) => {
      return `=${of("fixed")}>=${minimum}`;
    }),
    ...SLOTS.flatMap((slot) => slotRows(slot, inputs)),
    { heading: "One session: speech, tools, storage" },
    row("audioSent", "Speech sent", "tokens", (of) => {
      return `=${of("messages main")}*${of("heard")}+(${of("messages main")}-${of("turns")})*${of("said")}`;
    }),
    row("audioReadable", "Speech that the cached share is of", "tokens", (of) => {
      return `=${of("readMessages main")}*${of("heard")}+${of("readAnswers main")}*${of("said")}`;
    }),
    row(
      "audioCached",
      "Cached audio input",
      "tokens",
      (of) => `=${of("audioReadable")}*${of("cachedShare")}`,
    ),
    row(
      "audioUncached",
      "Uncached audio input",
      "tokens",
      (of) => `=${of("audioSent")}-${of("audioCached")}`,
    ),
    row("audioOut", "Audio output", "tokens", (of) => `=${of("audioOutputMinutes")}*${audioOut}`),
    row("calls", "Tool calls", "calls", (of) => `=${of("turns")}*${of("toolCalls")}`),
    row("billedGigabytes", "Stored data that is not free", "GB", (of) => {
      return `=MAX(${of("storageGigabytes")};${free})-${free}`;
    }),
    ...tierRows(),
    { heading: "What a session has of each line of the bill" },
    ...LINE_IDS.flatMap(useRows),
    { heading: "Retries and launch" },
    row(
      "retried",
      "Sessions billed for one, with retries",
      "sessions",
      (of) => {
        return `=100%+${of("retryShare")}/IF(${of("retryBasis")}="one request";${of("turns")};100%)`;
      },
      "sixDecimals",
    ),
    row("begin", "Use begins", "", (of) => `=MAX(${of("launch")};${month})`, "day"),
  ];
}

const NAMES = { main: "Model", second: "Second model" } as const;

/** Turns, prompts, messages and tokens of one of the two models, if it had all sessions. */
function slotRows(slot: Slot, inputs: string): readonly Row[] {
  const limit = planInput(inputs, "longContextThreshold");
  const minimum = planInput(inputs, "minimumCachedPrompt");
  const s = (key: string): string => `${key} ${slot}`;
  const own = (key: string, label: string, unit: string, formula: Constant): Row =>
    row(s(key), label, unit, formula);
  /** How often a message occurs in so many requests, the first ones of a session. */
  const grown = (turns: string): string => `AVERAGE(${turns};${turns}*${turns})`;
  return [
    { heading: `One session, turn by turn: ${NAMES[slot].toLowerCase()}` },
    own("images", "Image tokens of a turn", "tokens", (of) => {
      return `=${of("imagesPerSession")}*${of(s("image tokens"))}/${of("turns")}`;
    }),
    own("ownImages", "Of them billed at image prices", "tokens", (of) => {
      return `=${of(s("images"))}*${of(s("own images"))}`;
    }),
    own("message", "A message as text, with images billed so", "tokens", (of) => {
      return `=${of("userTokens")}+${of(s("images"))}-${of(s("ownImages"))}`;
    }),
    own("prompt", "Prompt besides the conversation", "tokens", (of) => {
      return `=${of("fixed")}+${of("retrievedTokens")}+${of("toolCalls")}*${of(s("call tokens"))}`;
    }),
    own("grows", "A message of all kinds", "tokens", (of) => {
      return `=${of("userTokens")}+${of(s("images"))}+${of("heard")}`;
    }),
    // Never 0, so that it can be divided by; where nothing grows the division does not count.
    own("step", "What a turn adds", "tokens", (of) => {
      return `=MAX(${of(s("grows"))}+${of("answer")};100%/1000000)`;
    }),
    own("smallest", "Smallest request: the first", "tokens", (of) => `=${of(s("prompt"))}+${of(s("grows"))}`),
    own("largest", "Largest request: the last", "tokens", (of) => {
      const w = of("window");
      return `=${of(s("prompt"))}+${w}*${of(s("grows"))}+${w}*${of("answer")}-${of("answer")}`;
    }),
    own("short", "Requests that are short context", "requests", (of) => {
      const fit = `INT((${limit}-${of(s("prompt"))}+${of("answer")})/${of(s("step"))})`;
      return `=IF(${of(s("largest"))}<=${limit};${of("turns")};(${of(s("smallest"))}<=${limit})*${fit})`;
    }),
    own("small", "Requests too small for the cache", "requests", (of) => {
      const fit = `-INT(-(${minimum}-${of(s("prompt"))}+${of("answer")})/${of(s("step"))})-100%`;
      return `=IF(${of(s("largest"))}<${minimum};${of("turns")};(${of(s("smallest"))}<${minimum})*(${fit}))`;
    }),
    own("tooShort", "Repeated prompts too short for the cache", "requests", (of) => {
      const fit = `-INT(-(${minimum}-${of("fixed")}+${of("answer")})/${of(s("step"))})-100%`;
      return `=(${of("fixed")}+${of(s("grows"))}<${minimum})*(${fit})`;
    }),
    own("messages", "Messages sent", "messages", (of) => {
      return `=${grown(of("window"))}+(${of("turns")}-${of("window")})*${of("window")}`;
    }),
    own("shortGrown", "Short requests while the conversation grows", "requests", (of) => {
      return `=MIN(${of(s("short"))};${of("window")})`;
    }),
    own("shortMessages", "Messages in short requests", "messages", (of) => {
      const rest = `(${of(s("short"))}-${of(s("shortGrown"))})*${of("window")}`;
      return `=${grown(of(s("shortGrown")))}+${rest}`;
    }),
    own("smallGrown", "Small requests while the conversation grows", "requests", (of) => {
      return `=MIN(${of(s("small"))};${of("window")})`;
    }),
    own("smallMessages", "Messages in small requests", "messages", (of) => {
      const rest = `(${of(s("small"))}-${of(s("smallGrown"))})*${of("window")}`;
      return `=${grown(of(s("smallGrown")))}+${rest}`;
    }),
    own("lastPrefix", "Repeated prompts, counted to the last", "prompts", (of) => {
      return `=MAX(${of(s("tooShort"))};${of("window")}-100%)`;
    }),
    own("lastShortPrefix", "Repeated prompts, counted to the last short one", "prompts", (of) => {
      return `=MAX(${of(s("tooShort"))};${of(s("shortGrown"))}-100%)`;
    }),
    own("alone", "Fixed prompts repeated alone", "prompts", (of) => {
      return `=${of("isFixedCached")}*(${of("turns")}-${of("window")}+${of("isAcross")})`;
    }),
    own("shortAlone", "Fixed prompts repeated alone in short requests", "prompts", (of) => {
      const dropping = `MAX(${of(s("short"))};${of("window")})-${of("window")}`;
      return `=${of("isFixedCached")}*(${dropping}+${of("isAcross")}*(${of(s("short"))}>=100%))`;
    }),
    ...readRows(slot, "short", "lastShortPrefix", grown),
    ...readRows(slot, "", "lastPrefix", grown),
    ...(["short", "long"] as const).flatMap((band) => bandRows(slot, band)),
    own("imagesCached", "Cached image input", "tokens", (of) => {
      return `=${of(s("readMessages"))}*${of(s("ownImages"))}*${of("cachedShare")}`;
    }),
    own("imagesUncached", "Uncached image input", "tokens", (of) => {
      return `=${of(s("messages"))}*${of(s("ownImages"))}-${of(s("imagesCached"))}`;
    }),
  ];
}

/** Prompts, messages and answers that the cached share is of: in short requests, or in all. */
function readRows(
  slot: Slot,
  band: "short" | "",
  last: string,
  grown: (turns: string) => string,
): readonly Row[] {
  const s = (key: string): string => `${key} ${slot}`;
  const named = (key: string): string =>
    s(band === "" ? key : `${band}${key.charAt(0).toUpperCase()}${key.slice(1)}`);
  const where = band === "" ? "" : ", in short requests";
  const sent = band === "" ? "turns" : s("short");
  const prefixes = (of: (key: string) => string): string => `${of(s(last))}-${of(s("tooShort"))}`;
  return [
    row(named("readPrompts"), `Prompts the cached share is of${where}`, "prompts", (of) => {
      const repeated = `${prefixes(of)}+${of(named("alone"))}`;
      return `=IF(${of("isAll")};${of(sent)}-${of(s("small"))};${repeated})`;
    }),
    row(named("readMessages"), `Messages the cached share is of${where}`, "messages", (of) => {
      const repeated = `${grown(of(s(last)))}-${grown(of(s("tooShort")))}`;
      return `=IF(${of("isAll")};${of(named("messages"))}-${of(s("smallMessages"))};${repeated})`;
    }),
    row(named("readAnswers"), `Answers the cached share is of${where}`, "answers", (of) => {
      const all = `${of(named("readMessages"))}-${of(named("readPrompts"))}`;
      return `=IF(${of("isAll")};${all};${of(named("readMessages"))}-(${prefixes(of)}))`;
    }),
  ];
}

/** Text tokens in short or in long requests. */
function bandRows(slot: Slot, band: Band): readonly Row[] {
  const s = (key: string): string => `${key} ${slot}`;
  const b = (key: string): string => `${key} ${slot} ${band}`;
  const isShort = band === "short";
  /** In all requests less the short ones, or in the short ones. */
  const part = (of: (key: string) => string, all: string, short: string): string =>
    isShort ? of(short) : `(${of(all)}-${of(short)})`;
  const own = (key: string, label: string, formula: Constant): Row =>
    row(b(key), `${label}, ${band} context`, "tokens", formula);
  return [
    row(b("requests"), `Requests, ${band} context`, "requests", (of) => `=${part(of, "turns", s("short"))}`),
    row(b("sent"), `Messages, ${band} context`, "messages", (of) => {
      return `=${part(of, s("messages"), s("shortMessages"))}`;
    }),
    own("input", "Text input", (of) => {
      const answers = `(${of(b("sent"))}-${of(b("requests"))})*${of("outputTokens")}`;
      return `=${of(b("requests"))}*${of(s("prompt"))}+${of(b("sent"))}*${of(s("message"))}+${answers}`;
    }),
    own("readable", "Text the cached share is of", (of) => {
      const prompts = part(of, s("readPrompts"), s("shortReadPrompts"));
      const messages = part(of, s("readMessages"), s("shortReadMessages"));
      const answers = part(of, s("readAnswers"), s("shortReadAnswers"));
      const prompt = `IF(${of("isAll")};${of(s("prompt"))};${of("fixed")})`;
      return `=${prompts}*${prompt}+${messages}*${of(s("message"))}+${answers}*${of("outputTokens")}`;
    }),
    own("cached", "Cached input", (of) => `=${of(b("readable"))}*${of("cachedShare")}`),
    ...(isShort
      ? [
          own("tiny", "Text input of requests too small for the cache", (of) => {
            const answers = `(${of(s("smallMessages"))}-${of(s("small"))})*${of("outputTokens")}`;
            return `=${of(s("small"))}*${of(s("prompt"))}+${of(s("smallMessages"))}*${of(s("message"))}+${answers}`;
          }),
        ]
      : []),
    own("written", "Cache writes", (of) => {
      const tiny = isShort ? `-${of(b("tiny"))}` : "";
      return `=(${of(b("input"))}${tiny}-${of(b("cached"))})*${of("cacheWriteShare")}`;
    }),
    own("uncached", "Uncached input", (of) => {
      return `=${of(b("input"))}-${of(b("cached"))}-${of(b("written"))}`;
    }),
    own("textOutput", "Output with reasoning", (of) => {
      return `=${of(b("requests"))}*(${of("outputTokens")}+${of("reasoningTokens")})`;
    }),
  ];
}

/** How tokens are split over the tiers; each takes its share, the scenario's own tier also the rest. */
function tierRows(): readonly Row[] {
  return [
    { heading: "Service tiers: part of the models' tokens billed in each" },
    row(
      "rest",
      "Left for the service tier",
      "",
      (of) => `=100%-${of("batchShare")}-${of("flexShare")}-${of("priorityShare")}`,
      "share",
    ),
    ...TIERS.map((tier): Row => {
      const id = tierShareId(tier);
      return {
        key: tierKey(tier),
        label: `Billed as ${tier}`,
        format: "share",
        // The tier's name stands beside its label, where the formulas compare with it.
        base: tier,
        each: (of) => {
          const share = id === undefined ? "" : `+${of(id)}`;
          return `=${of("rest")}*(${of("tier")}=$C${of(tierKey(tier)).replace(/^[A-Z]+/, "")})${share}`;
        },
      };
    }),
  ];
}

/** What one session has of a line, band by band, with the share of its model. */
function useRows(id: LineId): readonly Row[] {
  const line = LINES[id];
  const share = (of: (key: string) => string): string =>
    line.slot === undefined ? "" : `${of(SHARE_OF_SLOT[line.slot])}*`;
  return bandsOf(line).map((band) => {
    const text = line.kind === "text";
    const key = text
      ? `${line.use} ${line.slot} ${band}`
      : isTokenLine(line)
        ? `${line.use} ${line.slot}`
        : line.use;
    return row(useKey(id, band), text ? `${line.label}, ${band} context` : line.label, line.unit, (of) => {
      return `=${share(of)}${of(key)}`;
    });
  });
}

export function useKey(id: LineId, band: Band): string {
  return `use ${id} ${band}`;
}

export function tierKey(tier: Tier): string {
  return `tier ${tier}`;
}

function row(key: string, label: string, unit: string, each: Constant, format: FormatName = "amount"): Row {
  return { key, label, unit, each, format };
}

function flag(key: string, label: string, each: Constant): Row {
  return { key, label, each, format: "general" };
}
