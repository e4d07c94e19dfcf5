import { useEffect, useState } from "preact/hooks";
import type { PricedRequest, PriceRequest } from "../../api/price-request";
import { useServer } from "../server/server-context";
import { useRequest, type RequestState } from "../server/use-request";

/** Long enough that a number being typed costs one request, not one a digit. */
const PAUSE = 350;

export interface Quote {
  readonly status: RequestState<PricedRequest>;
  /** What was priced last; it stays on view while the next cost is worked out. */
  readonly last: PricedRequest | undefined;
  readonly retry: () => void;
}

/** The cost of what is typed, asked for once the typing rests; nothing while something is missing. */
export function useQuote(asked: PriceRequest | undefined): Quote {
  const server = useServer();
  const [last, setLast] = useState<PricedRequest | undefined>(undefined);
  const { status, send, retry, reset } = useRequest(
    (priced: PriceRequest) => server.attempt("priceRequest", priced),
    setLast,
  );
  const key = JSON.stringify(asked);
  useEffect(() => {
    reset();
    if (asked === undefined) {
      setLast(undefined);
      return undefined;
    }
    const timer = setTimeout(() => send(asked), PAUSE);
    return () => clearTimeout(timer);
    // The key stands for what is asked, which is a new object at every keystroke.
  }, [key, send, reset]);
  return { status, last, retry };
}
