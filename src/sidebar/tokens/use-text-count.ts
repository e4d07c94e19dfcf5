import { useEffect } from "preact/hooks";
import { success } from "../../pricing/result";
import { useServer } from "../server/server-context";
import { useRequest, type RequestHandle } from "../server/use-request";
import { textCounter } from "./token-counting";

export interface TextCount {
  readonly tokens: number;
  readonly encoding: string;
}

/** A paste is counted at once, typing when it rests. */
const PAUSE = 250;

/** The tokens of a text for a model, counted in the browser; idle while there is none. */
export function useTextCount(text: string, model: string): RequestHandle<TextCount, [string, string]> {
  const server = useServer();
  const request = useRequest(async (counted: string, countedFor: string) => {
    const counter = await textCounter(server, countedFor);
    if (!counter.ok) return counter;
    return success({ tokens: counter.value.count(counted), encoding: counter.value.encoding });
  });
  const { send, reset } = request;
  useEffect(() => {
    reset();
    if (text === "") return undefined;
    const timer = setTimeout(() => send(text, model), PAUSE);
    return () => clearTimeout(timer);
  }, [text, model, send, reset]);
  return request;
}
