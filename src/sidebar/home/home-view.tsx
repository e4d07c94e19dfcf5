import { useEffect } from "preact/hooks";
import { Button } from "../parts/button";
import type { Rates } from "../rates/use-rates";
import type { ViewName } from "../shell/use-navigation";
import { RatesLine } from "./rates-line";

/** The first jobs, in the order in which people come to have them. */
const TASKS: readonly { readonly view: ViewName; readonly label: string; readonly about: string }[] = [
  {
    view: "request",
    label: "Price a request",
    about: "One call, a prompt or a picture: its cost at once.",
  },
  {
    view: "actuals",
    label: "Actuals: import usage and bills",
    about: "What it cost and why; or a cost beside each row of a table.",
  },
  {
    view: "scenarios",
    label: "Build scenario",
    about: "Forecast the months to come, and compare two to five ways.",
  },
  {
    view: "rates",
    label: "Check the rates",
    about: "How old they are, updates, prices of your own.",
  },
];

const TOOLS: readonly { readonly view: ViewName; readonly label: string }[] = [
  { view: "insert", label: "Insert function" },
  { view: "tokens", label: "Count tokens" },
  { view: "images", label: "Image calculator" },
  { view: "help", label: "Function help" },
];

interface HomeViewProps {
  readonly shown: boolean;
  readonly rates: Rates;
  readonly onOpen: (view: ViewName) => void;
}

/** The first page: what there is to do, and in one line whether the rates can be relied on. */
export function HomeView({ shown, rates, onOpen }: HomeViewProps) {
  useFreshRates(shown, rates.load);
  return (
    <div class="page stack" hidden={!shown}>
      <h1 tabIndex={-1}>What do you want to do?</h1>
      <ul class="tasks">
        {TASKS.map(({ view, label, about }) => (
          <li key={view}>
            <Button onClick={() => onOpen(view)} describedBy={`about-${view}`}>
              {label}
            </Button>
            <p id={`about-${view}`} class="muted">
              {about}
            </p>
          </li>
        ))}
      </ul>
      <RatesLine rates={rates} onOpen={onOpen} />
      <h2>Tools</h2>
      <div class="actions">
        {TOOLS.map(({ view, label }) => (
          <Button key={view} kind="plain" onClick={() => onOpen(view)}>
            {label}
          </Button>
        ))}
      </div>
      <p class="muted">
        RateSheet works out estimates from list prices. They are not an invoice: OpenAI’s bill counts.
      </p>
    </div>
  );
}

/** The sheet may have been edited since: reads again whenever the page comes into view or the person back to it. */
function useFreshRates(shown: boolean, load: () => void): void {
  useEffect(() => {
    if (!shown) return undefined;
    load();
    window.addEventListener("focus", load);
    return () => window.removeEventListener("focus", load);
  }, [shown, load]);
}
