import DecimalJs from "decimal.js";
import type { Rate } from "../../../src/pricing/rate";
import type { PlanForm } from "../../../src/scenarios/plan";

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
  readonly listText: D;
  readonly total: D;
  readonly low: D;
  readonly high: D;
  readonly cumulative: D;
  readonly savedByCaching: D;
  readonly savedByTiers: D;
}

interface Turns {
  readonly input: D;
  readonly repeated: D;
}

/** Walks through a conversation request by request, keeping what is still in the context. */
function converse(drivers: Drivers, assumptions: Drivers): Turns {
  const [turns, cap] = [
    Number(drivers.turns),
    drivers.history === "yes" ? Number(drivers.contextTurns) : Number(assumptions.turnsWithoutHistory),
  ];
  const of = (id: string): D => new D(drivers[id] ?? 0);
  const head = of("systemTokens").plus(of("toolSchemaTokens"));
  let input = new D(0);
  let repeated = new D(0);
  let kept: D[] = [];
  let previous: D | null = null;
  for (let turn = 1; turn <= turns; turn++) {
    const dropped = kept.length > cap - 1;
    if (dropped) kept = kept.slice(kept.length - (cap - 1));
    const history = kept.reduce((all, one) => all.plus(one), new D(0));
    const sent = head.plus(history).plus(of("userTokens"));
    if (previous !== null) repeated = repeated.plus(dropped ? head : previous);
    input = input.plus(sent).plus(of("retrievedTokens"));
    previous = sent;
    kept = [...kept, of("userTokens").plus(of("outputTokens"))];
  }
  return { input, repeated };
}

function unitPrice(
  rates: readonly Rate[],
  model: string,
  meter: string,
  tier: string,
  long: boolean,
  day: string,
): D {
  const of = (wanted: string): Rate | undefined =>
    rates.find(
      (rate) =>
        rate.model === model &&
        rate.meter === wanted &&
        rate.tier === tier &&
        rate.context.band !== (long ? "short" : "long") &&
        (rate.from ?? "") <= day &&
        day < (rate.until ?? "9999"),
    );
  const rate = of(meter) ?? (meter === "cached_input" ? of("input") : undefined);
  if (rate === undefined) throw new Error(`no ${tier} ${meter} price of ${model} on ${day}`);
  return new D(rate.price).dividedBy(rate.per);
}

function percent(text: string | undefined): D {
  return new D(text ?? "0").dividedBy(100);
}

/** The months of one scenario, straight from the definitions in docs/modelling-standards.md. */
export function independentForecast(
  form: PlanForm,
  drivers: Drivers,
  assumptions: Drivers,
  rates: readonly Rate[],
  imageTokens: (model: string, month: string) => number = () => 0,
): readonly IndependentMonth[] {
  const first = form.values.firstMonth ?? "";
  const conversation = converse(drivers, assumptions);
  const average = conversation.input.dividedBy(drivers.turns ?? 1);
  const long = average.greaterThan(assumptions.longContextThreshold ?? 0);
  const caches = average.greaterThanOrEqualTo(assumptions.minimumCachedPrompt ?? 0);
  const basis = drivers.cacheBasis === "all input" ? conversation.input : conversation.repeated;
  const cachedEach = caches ? basis.times(percent(drivers.cachedShare)) : new D(0);
  const writtenEach = caches
    ? conversation.input.minus(cachedEach).times(percent(drivers.cacheWriteShare))
    : new D(0);
  const outputEach = new D(drivers.outputTokens ?? 0)
    .plus(drivers.reasoningTokens ?? 0)
    .times(drivers.turns ?? 1);
  const callsEach = new D(drivers.turns ?? 1).times(drivers.toolCalls ?? 0);
  const inputEach = conversation.input.plus(callsEach.times(drivers.toolContentTokens ?? 0));

  const tierParts: Record<string, D> = {
    batch: percent(drivers.batchShare),
    flex: percent(drivers.flexShare),
    priority: percent(drivers.priorityShare),
  };
  const left = Object.values(tierParts).reduce((rest, part) => rest.minus(part), new D(1));
  const own = drivers.tier ?? "standard";
  tierParts[own] = (tierParts[own] ?? new D(0)).plus(left);

  const gigabytes = D.max(0, new D(drivers.storageGigabytes ?? 0).minus(assumptions.freeGigabytes ?? 0));
  const result: IndependentMonth[] = [];
  let users = new D(0);
  let launched = false;
  let cumulative = new D(0);
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
    const sessions = users.times(drivers.sessionsPerUser ?? 0).times(percent(drivers.retryShare).plus(1));
    let input = new D(0);
    const text = { cost: new D(0), uncached: new D(0), inputCost: new D(0), standard: new D(0) };
    for (const [model, mix] of [
      [drivers.model, drivers.mainShare],
      [drivers.secondModel, drivers.secondShare],
    ]) {
      const part = sessions.times(percent(mix));
      if (percent(mix).isZero()) continue;
      const price = (meter: string, tier: string): D =>
        unitPrice(rates, model ?? "", meter, tier, long, month);
      const blended = (meter: string): D =>
        Object.entries(tierParts).reduce(
          (all, [tier, share]) => (share.isZero() ? all : all.plus(share.times(price(meter, tier)))),
          new D(0),
        );
      const bill = (tokensEach: D, meter: string): void => {
        if (tokensEach.isZero()) return;
        const tokens = part.times(tokensEach);
        const cost = tokens.times(blended(meter));
        text.cost = text.cost.plus(cost);
        text.standard = text.standard.plus(tokens.times(price(meter, "standard")));
        if (meter === "output") return;
        text.inputCost = text.inputCost.plus(cost);
        text.uncached = text.uncached.plus(tokens.times(blended("input")));
      };
      const images = new D(drivers.imagesPerSession ?? 0);
      const imagesEach = images.isZero() ? images : images.times(imageTokens(model ?? "", month));
      bill(inputEach.plus(imagesEach).minus(cachedEach).minus(writtenEach), "input");
      input = input.plus(part.times(inputEach.plus(imagesEach)));
      bill(cachedEach, "cached_input");
      bill(writtenEach, "cache_write");
      bill(outputEach, "output");
    }
    const priced = (quantity: D, model: string | undefined, meter: string): D =>
      quantity.isZero()
        ? quantity
        : quantity.times(unitPrice(rates, model ?? "", meter, "standard", false, month));
    const audio = priced(
      sessions.times(drivers.audioInputMinutes ?? 0).times(assumptions.audioInputTokensPerMinute ?? 0),
      drivers.audioModel,
      "audio_input",
    )
      .plus(
        priced(
          sessions.times(drivers.audioOutputMinutes ?? 0).times(assumptions.audioOutputTokensPerMinute ?? 0),
          drivers.audioModel,
          "audio_output",
        ),
      )
      .plus(priced(sessions.times(drivers.transcribedMinutes ?? 0), drivers.transcriptionModel, "minute"));
    const calls = priced(sessions.times(callsEach), drivers.tool, "call");
    const storage = launched ? priced(gigabytes.times(days), assumptions.storageTool, "gb_day") : new D(0);
    const changed = (drivers.priceChangeDate ?? "") <= month ? percent(drivers.priceChange) : new D(0);
    const models = text.cost
      .plus(audio)
      .times(changed.plus(1))
      .times(percent(drivers.residencyShare).plus(1));
    const afterwards = new D(1)
      .minus(percent(drivers.discountShare))
      .times(percent(drivers.developmentShare).plus(1))
      .times(percent(drivers.contingencyShare).plus(1));
    const moving = models.plus(calls).times(afterwards);
    const total = moving.plus(storage.times(afterwards));
    cumulative = cumulative.plus(total.times(form.values.exchangeRate ?? 1));
    result.push({
      month,
      users,
      input,
      cached: sessions.times(cachedEach),
      written: sessions.times(writtenEach),
      output: sessions.times(outputEach),
      listText: text.cost,
      total,
      low: total.minus(moving.times(percent(drivers.lowShare))),
      high: total.plus(moving.times(percent(drivers.highShare))),
      cumulative,
      savedByCaching: text.uncached.minus(text.inputCost),
      savedByTiers: text.standard.minus(text.cost),
    });
  }
  return result;
}
