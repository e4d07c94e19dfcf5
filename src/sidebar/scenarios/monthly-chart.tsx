import type { ComparedScenario } from "../../api/scenarios";
import { bars } from "./chart-geometry";
import { dollars, monthName } from "./money-words";

const WIDTH = 240;
const HEIGHT = 48;

interface MonthlyChartProps {
  readonly scenario: ComparedScenario;
  readonly months: readonly string[];
  /** The largest month of all scenarios, which the charts share as their scale. */
  readonly most: number;
}

/** The cost of each month as a bar, with the same said in words. */
export function MonthlyChart({ scenario: { name, monthly }, months, most }: MonthlyChartProps) {
  return (
    <svg
      class="chart"
      viewBox={`0 0 ${WIDTH} ${HEIGHT + 1}`}
      role="img"
      aria-label={inWords(name, monthly, months)}
    >
      {bars(monthly, most, WIDTH, HEIGHT).map((bar, index) => (
        <rect key={index} class="bar" {...bar} />
      ))}
      <line class="axis" x1={0} x2={WIDTH} y1={HEIGHT + 0.5} y2={HEIGHT + 0.5} />
    </svg>
  );
}

function inWords(name: string, monthly: readonly string[], months: readonly string[]): string {
  const last = monthly.length - 1;
  return `Monthly cost of ${name}: ${dollars(monthly[0] ?? "0")} in ${monthName(months[0] ?? "")}, ${dollars(monthly[last] ?? "0")} in ${monthName(months[last] ?? "")}. The months are listed below.`;
}
