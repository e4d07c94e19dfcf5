import type { ComparedScenario, Comparison } from "../../api/scenarios";
import { Facts, type Fact } from "../parts/facts";
import { largest } from "./chart-geometry";
import { dollars, inCurrency, monthName, signedDollars, signedPercent } from "./money-words";
import { MonthlyChart } from "./monthly-chart";

/** What each scenario costs, beside the first one. */
export function ComparisonView({ comparison }: { readonly comparison: Comparison }) {
  const { scenarios, months, currency, ratesVersion } = comparison;
  const most = largest(scenarios.flatMap((scenario) => scenario.monthly));
  const first = scenarios[0]?.name ?? "";
  return (
    <div class="stack">
      <ul class="stack">
        {scenarios.map((scenario, index) => (
          <li key={index} class="scenario">
            <h3>{scenario.name}</h3>
            <p>
              <strong class="figure">{dollars(scenario.total)}</strong>{" "}
              <span class="muted">in {months.length} months</span>
            </p>
            {index > 0 && <p>{differenceInWords(scenario, first)}</p>}
            <MonthlyChart scenario={scenario} months={months} most={most} />
            <details>
              <summary>
                Figures<span class="visually-hidden"> of {scenario.name}</span>
              </summary>
              <div class="stack">
                <Facts facts={figuresOf(scenario, currency)} />
                {scenario.lines.length > 0 && (
                  <>
                    <h4>What it goes to, at list prices</h4>
                    <Facts facts={scenario.lines.map(({ label, cost }) => [label, dollars(cost)])} />
                  </>
                )}
                <h4>Month by month</h4>
                <Facts
                  facts={months.map((month, at) => [monthName(month), dollars(scenario.monthly[at] ?? "0")])}
                />
              </div>
            </details>
          </li>
        ))}
      </ul>
      <p class="muted">Bars are months, on one scale for all. With rates {ratesVersion}.</p>
    </div>
  );
}

function differenceInWords({ difference, differencePercent }: ComparedScenario, first: string): string {
  const percent = differencePercent === null ? "" : ` (${signedPercent(differencePercent)})`;
  return `${signedDollars(difference)}${percent} against ${first}`;
}

function figuresOf(scenario: ComparedScenario, currency: string): readonly Fact[] {
  const inDollars = (label: string, amount: string | null): Fact[] =>
    amount === null ? [] : [[label, dollars(amount)]];
  return [
    ...inDollars("First month", scenario.monthly[0] ?? null),
    ...inDollars("Last month", scenario.monthly[scenario.monthly.length - 1] ?? null),
    ...inDollars("Low case", scenario.low),
    ...inDollars("High case", scenario.high),
    ...inDollars("A request", scenario.perRequest),
    ...inDollars("A session", scenario.perSession),
    ...inDollars("A user and month", scenario.perUserMonth),
    ...inDollars("Saved by caching", scenario.savedByCaching),
    ...inDollars("Saved by tiers", scenario.savedByTiers),
    ...(currency === "USD" ? [] : ([["Total", inCurrency(scenario.reported, currency)]] satisfies Fact[])),
    ...(scenario.budgetLeft === null
      ? []
      : ([["Budget left", inCurrency(scenario.budgetLeft, currency)]] satisfies Fact[])),
    ...(scenario.overBudgetFrom === null
      ? []
      : ([["Over budget from", monthName(scenario.overBudgetFrom)]] satisfies Fact[])),
  ];
}
