import type { Bundle } from "../addon/add-on";
import type { FetchRequest, FetchResponse, Manifest } from "../services/environment";

async function text(path: string): Promise<string> {
  const response = await fetch(path, { cache: "no-store" });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}

/** The HTML files of the built add-on. */
const PAGES = ["Sidebar", "Server", "Vocabulary"];

/** The built add-on and the sidebar's shim, from the preview's own server. */
export async function loadBundle(): Promise<{ bundle: Bundle; shim: string }> {
  const [code, manifest, shim, ...pageTexts] = await Promise.all(
    ["/dist/Code.js", "/dist/appsscript.json", "/shim.js", ...PAGES.map((name) => `/dist/${name}.html`)].map(
      text,
    ),
  );
  if (!code || !manifest || !shim || pageTexts.includes("")) throw new Error("The add-on is not built.");
  const pages = Object.fromEntries(PAGES.map((name, index) => [name, pageTexts[index] ?? ""]));
  return { bundle: { code, pages, manifest: JSON.parse(manifest) as Manifest }, shim };
}

type Answer = FetchResponse | { readonly error: string };

/** UrlFetchApp's request, made by the preview's server while the script waits, as Google's scripts do. */
export function fetchThroughServer(request: FetchRequest): FetchResponse {
  const exchange = new XMLHttpRequest();
  exchange.open("POST", "/fetch", false);
  exchange.setRequestHeader("Content-Type", "application/json");
  exchange.send(JSON.stringify(request));
  const answer = JSON.parse(exchange.responseText) as Answer;
  if ("error" in answer) throw new Error(answer.error);
  return answer;
}
