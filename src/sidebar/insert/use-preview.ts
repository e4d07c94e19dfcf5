import { useEffect } from "preact/hooks";
import type { FormulaPreview } from "../../api/insert-function";
import { useServer } from "../server/server-context";
import { useRequest, type RequestHandle } from "../server/use-request";

/** Long enough that a number being typed costs one request, not one a digit. */
const PAUSE = 500;

/** The value of a function for what is typed, asked for once the typing rests; idle while an argument is missing. */
export function usePreview(
  name: string,
  typed: readonly string[],
  complete: boolean,
): RequestHandle<FormulaPreview, [string, readonly string[]]> {
  const server = useServer();
  const request = useRequest((functionName: string, values: readonly string[]) =>
    server.ask("previewFormula", { name: functionName, arguments: values }),
  );
  const { send, reset } = request;
  const key = JSON.stringify([name, typed]);
  useEffect(() => {
    reset();
    if (!complete) return undefined;
    const timer = setTimeout(() => send(name, typed), PAUSE);
    return () => clearTimeout(timer);
    // The key stands for name and typed, whose array is a new one at every keystroke.
  }, [key, complete, send, reset]);
  return request;
}
