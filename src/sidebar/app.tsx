import { useEffect, useState } from "preact/hooks";
import { HELP } from "../functions/help/catalog";
import { Button } from "./parts/button";
import { Card } from "./parts/card";
import { FunctionHelpView } from "./help/function-help-view";
import { ImagesView } from "./images/images-view";
import { InsertView } from "./insert/insert-view";
import { LinksView } from "./rates/links-view";
import { OverrideView } from "./rates/override-view";
import { RatesCard } from "./rates/rates-card";
import { UpdateView } from "./rates/update-view";
import { hasRatesSheet, useRates } from "./rates/use-rates";
import { ScenariosView } from "./scenarios/scenarios-view";
import { useKeptFocus } from "./shell/use-kept-focus";
import { useNavigation, type ViewName } from "./shell/use-navigation";

/** The sidebar: a first page of cards, and a view behind each action that needs more room. */
export function App() {
  const { current, openings, open, back } = useNavigation();
  useKeptFocus();
  const rates = useRates();
  const [functionName, setFunctionName] = useState<string | undefined>(undefined);
  const { load: loadRates } = rates;
  useEffect(loadRates, [loadRates]);

  const insert = (name: string): void => {
    setFunctionName(name);
    open("insert");
  };
  const shown = (view: ViewName) => ({ shown: current === view, onBack: back });

  return (
    <>
      <div class="page stack" hidden={current !== undefined}>
        <h1 class="visually-hidden" tabIndex={-1}>
          RateSheet
        </h1>
        <RatesCard rates={rates} onOpen={open} />
        <Card title="Scenarios">
          <p class="muted">Forecast what API use will cost, compare two to five ways, and get live sheets.</p>
          <Button onClick={() => open("scenarios")}>Build scenario</Button>
        </Card>
        <Card title="Insert a function">
          <p class="muted">Fill in its arguments and see the value before it goes into the cell.</p>
          <Button onClick={() => open("insert")}>Insert function</Button>
        </Card>
        <Card title="Help">
          <div class="actions">
            <Button onClick={() => open("help")}>Function help</Button>
            <Button onClick={() => open("images")}>Image calculator</Button>
          </div>
        </Card>
        <p class="muted">
          RateSheet works out estimates from list prices. They are not an invoice: OpenAI’s bill counts.
        </p>
      </div>
      {openings("update") > 0 && (
        <UpdateView
          {...shown("update")}
          opening={openings("update")}
          rates={rates}
          onOpenLinks={() => open("links")}
        />
      )}
      {openings("override") > 0 && <OverrideView {...shown("override")} rates={rates} />}
      {openings("links") > 0 && <LinksView {...shown("links")} opening={openings("links")} />}
      {openings("scenarios") > 0 && <ScenariosView {...shown("scenarios")} />}
      {openings("insert") > 0 && (
        <InsertView
          {...shown("insert")}
          functions={HELP}
          name={functionName}
          onName={setFunctionName}
          hasRatesRange={hasRatesSheet(rates)}
        />
      )}
      {openings("help") > 0 && (
        <FunctionHelpView
          {...shown("help")}
          functions={HELP}
          onInsert={insert}
          onOpenImages={() => open("images")}
        />
      )}
      {openings("images") > 0 && <ImagesView {...shown("images")} />}
    </>
  );
}
