import { useEffect } from "preact/hooks";
import type { FormulaPreview, FunctionRequest } from "../../api/insert-function";
import { useServer } from "../server/server-context";
import { useRequest, type RequestHandle } from "../server/use-request";

/** Long enough that a number being typed costs one request, not one a digit. */
const PAUSE = 500;

export type Preview = RequestHandle<FormulaPreview, [FunctionRequest]>;

/**
 * The value of a function for what is typed, asked for once the typing rests, and again when a person comes back from
 * the grid, where another cell may be selected; idle while an argument is missing.
 */
export function usePreview(request: FunctionRequest, complete: boolean): Preview {
  const server = useServer();
  const preview = useRequest((asked: FunctionRequest) => server.ask("previewFormula", asked));
  const { send, reset } = preview;
  const key = JSON.stringify(request);
  useEffect(() => {
    reset();
    if (!complete) return undefined;
    const ask = (): void => send(request);
    const timer = setTimeout(ask, PAUSE);
    window.addEventListener("focus", ask);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("focus", ask);
    };
    // The key stands for the request, which is a new object at every keystroke.
  }, [key, complete, send, reset]);
  return preview;
}
