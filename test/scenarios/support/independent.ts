import DecimalJs from "decimal.js";
import type { Rate } from "../../../src/pricing/rate";

/** Its own arithmetic, its own reading of the form and of the rates: nothing here calls the model under test. */
const D = DecimalJs.clone({ precision: 80 });
type D = InstanceType<typeof D>;

type Drivers = Readonly<Record<string, string>>;

export function defaultsOf(
  drivers: Readonly<Record<string, { readonly default: string }>>,
): Record<string, string> {
  return Object.fromEntries(Object.entries(drivers).map(([id, driver]) => [id, driver.default]));
}

export interface IndependentMonth {
  readonly month: string;
  readonly users: D;
  readonly input: D;
  readonly cached: D;
  readonly written: D;
  readonly output: D;
  readonly audio: D;
  readonly cachedAudio: D;
  readonly list: D;
  readonly total: D;
  readonly low: D;
  readonly high: D;
  readonly cumulative: D;
  readonly savedByCaching: D;
  readonly savedByTiers: D;
}

/** What the rest of the world knows: prices, days of release, how models count and what their searches cost. */
export interface World {
  readonly rates: readonly Rate[];
  readonly released: (model: string) => string | undefined;
  readonly imageTokens: (model: string, day: string) => number;
  readonly reasons: (model: string) => boolean;
}

/** One thing billed: of a model or tool, on a meter, so many units, what they would be without the cache. */
interface Item {
  readonly model: string;
  readonly meter: string;
  readonly long: boolean;
  readonly tiered: boolean;
  readonly units: D;
  readonly uncachedMeter: string;
  readonly kind: "models" | "calls";
  /** Whether it is what was written to the cache, whatever it is billed as. */
  readonly isWritten?: true;
}

const zero = new D(0);
const percent = (text: string | undefined): D => new D(text ?? "0").dividedBy(100);
const total = (values: readonly D[]): D => values.reduce((all, one) => all.plus(one), zero);

/** Walks through one session of one model, request by request, and writes down what each is billed for. */
function bill(drivers: Drivers, assumptions: Drivers, slot: "main" | "second", world: World, day: string) {
  const of = (id: string): D => new D(drivers[id] ?? 0);
  const model = (slot === "main" ? drivers.model : drivers.secondModel) ?? "";
  const has = (meter: string): boolean =>
    world.rates.some((rate) => rate.model === model && rate.meter === meter);
  const turns = Number(drivers.turns);
  const keep = drivers.history === "yes" ? Number(drivers.contextTurns) : 1;
  const fixed = of("systemTokens").plus(of("toolSchemaTokens"));
  const image = of("imagesPerSession").isZero()
    ? zero
    : of("imagesPerSession").times(world.imageTokens(model, day)).dividedBy(turns);
  const heard = of("audioInputMinutes")
    .times(assumptions.audioInputTokensPerMinute ?? 0)
    .dividedBy(turns);
  const said = of("audioOutputMinutes")
    .times(assumptions.audioOutputTokensPerMinute ?? 0)
    .dividedBy(turns);
  let tool = drivers.tool ?? "";
  let content = of("toolContentTokens");
  if (tool === "web-search" && ["gpt-4.1-mini", "gpt-4o-mini"].includes(model)) content = new D(8_000);
  if (tool === "web-search-preview" && !world.reasons(model)) {
    tool = "web-search-preview-non-reasoning";
    content = zero;
  }
  const minimum = new D(assumptions.minimumCachedPrompt ?? 0);
  const basis = drivers.cacheBasis;
  const share = percent(drivers.cachedShare);
  const items: Item[] = [];
  const audio: Item[] = [];
  const push = (meter: string, units: D, long: boolean, uncachedMeter = meter): void => {
    items.push({ model, meter, long, tiered: true, units, uncachedMeter, kind: "models" });
  };
  const write = { model, tiered: true, uncachedMeter: "input", kind: "models", isWritten: true } as const;
  /** Turns that are still in the context: how many messages, how many answers. */
  let past = 0;
  let previous: { messages: number; answers: number } | null = null;
  for (let turn = 1; turn <= turns; turn++) {
    const dropped = past > keep - 1;
    past = Math.min(past, keep - 1);
    const messages = past + 1;
    const answers = past;
    const text = fixed.plus(of("userTokens").times(messages)).plus(of("outputTokens").times(answers));
    const lookedUp = of("retrievedTokens").plus(of("toolCalls").times(content));
    const speech = heard.times(messages).plus(said.times(answers));
    const size = text.plus(lookedUp).plus(image.times(messages)).plus(speech);
    const long = size.greaterThan(assumptions.longContextThreshold ?? 0);
    // What of this request stood at the beginning of an earlier one.
    let prefix = { fixed: zero, messages: 0, answers: 0 };
    if (previous !== null) {
      prefix = dropped ? { fixed, messages: 0, answers: 0 } : { fixed, ...previous };
    } else if (basis === "across sessions") prefix = { fixed, messages: 0, answers: 0 };
    const prefixSize = prefix.fixed
      .plus(of("userTokens").plus(image).plus(heard).times(prefix.messages))
      .plus(of("outputTokens").plus(said).times(prefix.answers));
    const readText = prefix.fixed
      .plus(of("userTokens").times(prefix.messages))
      .plus(of("outputTokens").times(prefix.answers));
    let cachedText = zero;
    let cachedImages = zero;
    let cachedSpeech = zero;
    if (basis === "all input" && size.greaterThanOrEqualTo(minimum)) {
      cachedText = text.plus(lookedUp).times(share);
      cachedImages = image.times(messages).times(share);
      cachedSpeech = speech.times(share);
    } else if (basis !== "all input" && prefixSize.greaterThanOrEqualTo(minimum)) {
      cachedText = readText.times(share);
      cachedImages = image.times(prefix.messages).times(share);
      cachedSpeech = heard.times(prefix.messages).plus(said.times(prefix.answers)).times(share);
    }
    const own = has("image_input");
    const input = text.plus(lookedUp).plus(own ? zero : image.times(messages));
    const cached = cachedText.plus(own ? zero : cachedImages);
    const written = size.greaterThanOrEqualTo(minimum)
      ? input.minus(cached).times(percent(drivers.cacheWriteShare))
      : zero;
    push("input", input.minus(cached).minus(written), long);
    push("cached_input", cached, long, "input");
    items.push({ ...write, meter: has("cache_write") ? "cache_write" : "input", long, units: written });
    push("output", of("outputTokens").plus(of("reasoningTokens")), long);
    if (own) {
      push("image_input", image.times(messages).minus(cachedImages), false);
      push("cached_image_input", cachedImages, false, "image_input");
    }
    items.push({
      model: tool,
      meter: "call",
      long: false,
      tiered: false,
      units: of("toolCalls"),
      uncachedMeter: "call",
      kind: "calls",
    });
    const voice = { model: drivers.audioModel ?? "", long: false, tiered: false, kind: "models" } as const;
    audio.push(
      { ...voice, meter: "audio_input", units: speech.minus(cachedSpeech), uncachedMeter: "audio_input" },
      { ...voice, meter: "cached_audio_input", units: cachedSpeech, uncachedMeter: "audio_input" },
      { ...voice, meter: "audio_output", units: said, uncachedMeter: "audio_output" },
    );
    previous = { messages, answers };
    past += 1;
  }
  return { items, audio };
}

/** Items alike, as one. */
function gathered(items: readonly Item[]): readonly Item[] {
  const found = new Map<string, Item>();
  for (const item of items) {
    const key = [item.model, item.meter, item.long, item.uncachedMeter, item.tiered].join();
    const known = found.get(key);
    found.set(key, known === undefined ? item : { ...known, units: known.units.plus(item.units) });
  }
  return [...found.values()].filter(({ units }) => !units.isZero());
}

const PRICES = new Map<string, D>();

function priceOf(rates: readonly Rate[], item: Item, meter: string, tier: string, day: string): D {
  // The tests have two tables: the small one, and the bundled one.
  const key = [rates.length, item.model, item.long, meter, tier, day].join();
  const price = PRICES.get(key) ?? lookUp(rates, item, meter, tier, day);
  PRICES.set(key, price);
  return price;
}

function lookUp(rates: readonly Rate[], item: Item, meter: string, tier: string, day: string): D {
  const of = (wanted: string): Rate | undefined =>
    rates.find(
      (rate) =>
        rate.model === item.model &&
        rate.meter === wanted &&
        rate.tier === tier &&
        rate.context.band !== (item.long ? "short" : "long") &&
        (rate.from ?? "") <= day &&
        day < (rate.until ?? "9999"),
    );
  const rate = of(meter) ?? (meter.startsWith("cached_") ? of(meter.replace("cached_", "")) : undefined);
  if (rate === undefined) throw new Error(`no ${tier} ${meter} price of ${item.model} on ${day}`);
  return new D(rate.price).dividedBy(rate.per);
}

/** The months of one scenario, straight from the definitions in docs/modelling-standards.md. */
export function independentForecast(
  form: {
    readonly values: { readonly firstMonth?: string; readonly exchangeRate?: string };
    readonly months: string;
  },
  drivers: Drivers,
  assumptions: Drivers,
  world: World,
): readonly IndependentMonth[] {
  const { rates } = world;
  const first = form.values.firstMonth ?? "";
  const parts: Record<string, D> = {
    batch: percent(drivers.batchShare),
    flex: percent(drivers.flexShare),
    priority: percent(drivers.priorityShare),
  };
  const own = drivers.tier ?? "standard";
  parts[own] = (parts[own] ?? zero).plus(1).minus(total(Object.values(parts)));
  const bills = (["main", "second"] as const).map((slot) => ({
    mix: percent(slot === "main" ? drivers.mainShare : drivers.secondShare),
    ...bill(drivers, assumptions, slot, world, first),
  }));
  const session: Item[] = [
    ...bills.flatMap(({ mix, items }) =>
      mix.isZero() ? [] : items.map((item) => ({ ...item, units: item.units.times(mix) })),
    ),
    ...(bills[0]?.audio ?? []),
    {
      model: drivers.transcriptionModel ?? "",
      meter: "minute",
      long: false,
      tiered: false,
      units: new D(drivers.transcribedMinutes ?? 0),
      uncachedMeter: "minute",
      kind: "models",
    },
  ];
  const items = gathered(session);
  const count = (...meters: readonly string[]): D =>
    total(session.filter(({ meter }) => meters.includes(meter)).map(({ units }) => units));
  const written = total(session.filter(({ isWritten }) => isWritten).map(({ units }) => units));
  const retried = percent(drivers.retryShare).dividedBy(
    drivers.retryBasis === "one request" ? (drivers.turns ?? 1) : 1,
  );
  const gigabytes = D.max(0, new D(drivers.storageGigabytes ?? 0).minus(assumptions.freeGigabytes ?? 0));
  const result: IndependentMonth[] = [];
  let users = zero;
  let launched = false;
  let cumulative = zero;
  for (let index = 0; index < Number(form.months); index++) {
    const date = new Date(`${first}T00:00:00Z`);
    date.setUTCMonth(date.getUTCMonth() + index);
    const month = date.toISOString().slice(0, 10);
    date.setUTCMonth(date.getUTCMonth() + 1);
    const days = (date.getTime() - Date.parse(month)) / 86_400_000;
    if (launched) {
      users = users.plus(users.times(percent(drivers.growth))).minus(users.times(percent(drivers.churn)));
    } else if ((drivers.launch ?? "").slice(0, 7) <= month.slice(0, 7)) {
      launched = true;
      users = new D(drivers.users ?? 0);
    }
    const sessions = users.times(drivers.sessionsPerUser ?? 0).times(retried.plus(1));
    const changed =
      (drivers.priceChangeDate ?? "") <= month ? percent(drivers.priceChange).plus(1) : new D(1);
    let [models, calls, standard, uncached, list] = [zero, zero, zero, zero, zero];
    for (const item of items) {
      const blend = (meter: string): D =>
        item.tiered
          ? total(
              Object.entries(parts).map(([tier, share]) =>
                share.isZero() ? zero : share.times(priceOf(rates, item, meter, tier, month)),
              ),
            )
          : priceOf(rates, item, meter, "standard", month);
      const units = item.units.times(sessions);
      const cost = units.times(blend(item.meter));
      list = list.plus(cost);
      standard = standard.plus(units.times(priceOf(rates, item, item.meter, "standard", month)));
      uncached = uncached.plus(units.times(blend(item.uncachedMeter)));
      if (item.kind === "calls") calls = calls.plus(cost);
      else {
        const released = world.released(item.model);
        const isNew = released === undefined || released >= (assumptions.residencyFrom ?? "");
        const uplift = isNew ? percent(drivers.residencyShare).plus(1) : new D(1);
        models = models.plus(cost.times(changed).times(uplift));
      }
    }
    const storage =
      launched && !gigabytes.isZero()
        ? gigabytes.times(days).times(
            priceOf(
              rates,
              {
                model: assumptions.storageTool ?? "",
                meter: "gb_day",
                long: false,
                tiered: false,
                units: gigabytes,
                uncachedMeter: "gb_day",
                kind: "calls",
              },
              "gb_day",
              "standard",
              month,
            ),
          )
        : zero;
    const afterwards = new D(1)
      .minus(percent(drivers.discountShare))
      .times(percent(drivers.developmentShare).plus(1))
      .times(percent(drivers.contingencyShare).plus(1));
    const moving = models.plus(calls).times(afterwards);
    const all = moving.plus(storage.times(afterwards));
    cumulative = cumulative.plus(all.times(form.values.exchangeRate ?? 1));
    result.push({
      month,
      users,
      input: sessions.times(
        count("input", "cached_input", "cache_write", "image_input", "cached_image_input"),
      ),
      cached: sessions.times(count("cached_input", "cached_image_input")),
      written: sessions.times(written),
      output: sessions.times(count("output")),
      audio: sessions.times(count("audio_input", "cached_audio_input")),
      cachedAudio: sessions.times(count("cached_audio_input")),
      list: list.plus(storage),
      total: all,
      low: all.minus(moving.times(percent(drivers.lowShare))),
      high: all.plus(moving.times(percent(drivers.highShare))),
      cumulative,
      savedByCaching: uncached.minus(list),
      savedByTiers: standard.minus(list),
    });
  }
  return result;
}
