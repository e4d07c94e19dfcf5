import { useState } from "preact/hooks";
import { HELP } from "../functions/help/catalog";
import { ActualsView } from "./actuals/actuals-view";
import { FunctionHelpView } from "./help/function-help-view";
import { HomeView } from "./home/home-view";
import { ImagesView } from "./images/images-view";
import { InsertView } from "./insert/insert-view";
import { LinksView } from "./rates/links-view";
import { MendView } from "./rates/mend-view";
import { OverrideView } from "./rates/override-view";
import { RatesView } from "./rates/rates-view";
import { UpdateView } from "./rates/update-view";
import { hasRatesSheet, useRates } from "./rates/use-rates";
import { RequestView } from "./request/request-view";
import { ScenariosView } from "./scenarios/scenarios-view";
import { useKeptFocus } from "./shell/use-kept-focus";
import { useNavigation, type ViewName } from "./shell/use-navigation";
import { TokensView } from "./tokens/tokens-view";

/** The sidebar: a first page that asks what there is to do, and a view behind each answer. */
export function App() {
  const { current, openings, open, back } = useNavigation();
  useKeptFocus();
  const rates = useRates();
  const [functionName, setFunctionName] = useState<string | undefined>(undefined);

  const [counted, setCounted] = useState<number | null>(null);

  const useInForecast = (tokens: number): void => {
    setCounted(tokens);
    open("scenarios");
  };
  const insert = (name: string): void => {
    setFunctionName(name);
    open("insert");
  };
  const shown = (view: ViewName) => ({ shown: current === view, onBack: back });

  return (
    <>
      <HomeView shown={current === undefined} rates={rates} onOpen={open} />
      {openings("request") > 0 && <RequestView {...shown("request")} />}
      {openings("actuals") > 0 && <ActualsView {...shown("actuals")} onInsert={insert} />}
      {openings("scenarios") > 0 && (
        <ScenariosView {...shown("scenarios")} counted={counted} onCounted={() => setCounted(null)} />
      )}
      {openings("rates") > 0 && <RatesView {...shown("rates")} rates={rates} onOpen={open} />}
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
      {openings("mend") > 0 && <MendView {...shown("mend")} opening={openings("mend")} />}
      {openings("insert") > 0 && (
        <InsertView
          {...shown("insert")}
          functions={HELP}
          name={functionName}
          onName={setFunctionName}
          hasRatesRange={hasRatesSheet(rates)}
        />
      )}
      {openings("tokens") > 0 && <TokensView {...shown("tokens")} onUse={useInForecast} />}
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
