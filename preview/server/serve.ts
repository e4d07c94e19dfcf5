import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { FetchRequest } from "../services/environment";
import { type Feed, FeedError } from "./feed";

const HOST = "127.0.0.1";
/** How many ports after the wanted one are tried. */
const PORTS_TRIED = 20;
const LONGEST_REQUEST = 100_000;

/**
 * What the page may do, and the sidebar in it, which inherits it: nothing from or to anywhere else. The sidebar's page has
 * its script and styles inside; the realm of the server's code is made of text.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

export interface ServedFile {
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** Finds the file of a path; null when there is none. */
export type Files = (pathname: string) => Promise<ServedFile | null>;

export interface Preview {
  readonly address: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Serves the page, the built add-on and the feed, to this machine only. A taken port is stepped over. */
export async function serve(files: Files, feed: Feed, port: number): Promise<Preview> {
  const server = createServer((request, response) => {
    answer(request, response, files, feed).catch((error: unknown) => {
      send(response, 500, { type: "text/plain", body: String(error) });
    });
  });
  const taken = await listen(server, port);
  return {
    address: `http://${HOST}:${taken}/`,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; port < first + PORTS_TRIED; port++) {
    const failure = await new Promise<Error | null>((resolve) => {
      server.once("error", resolve);
      server.listen(port, HOST, () => {
        server.off("error", resolve);
        resolve(null);
      });
    });
    if (failure === null) return (server.address() as AddressInfo).port;
    if (!("code" in failure) || (failure.code !== "EADDRINUSE" && failure.code !== "EACCES")) throw failure;
  }
  throw new Error(
    `The ports ${first} to ${first + PORTS_TRIED - 1} are all taken. Choose another with --port.`,
  );
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  files: Files,
  feed: Feed,
): Promise<void> {
  // Another page in the browser must not reach this server under a name of its own.
  const host = (request.headers.host ?? "").split(":")[0];
  if (host !== HOST && host !== "localhost") {
    send(response, 403, { type: "text/plain", body: "Only for this machine." });
    return;
  }
  const { pathname } = new URL(request.url ?? "/", `http://${HOST}`);
  if (request.method === "POST" && pathname === "/fetch") {
    // Only the page itself asks for something to be done: a browser tells every other page's origin, and none for its own
    // frames.
    if (request.headers.origin !== `http://${request.headers.host ?? ""}`) {
      send(response, 403, { type: "text/plain", body: "Only for the page of this server." });
      return;
    }
    send(response, 200, {
      type: "application/json",
      body: JSON.stringify(await fetched(await bodyOf(request), feed)),
    });
    return;
  }
  const file = request.method === "GET" ? await files(pathname) : null;
  if (file) send(response, 200, file);
  else send(response, 404, { type: "text/plain", body: "Not found." });
}

async function fetched(body: string, feed: Feed): Promise<object> {
  try {
    return await feed(JSON.parse(body) as FetchRequest);
  } catch (error) {
    if (error instanceof FeedError) return { error: error.message };
    throw error;
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > LONGEST_REQUEST) throw new Error("The request is too long.");
  }
  return text;
}

function send(response: ServerResponse, status: number, { type, body }: ServedFile): void {
  response.writeHead(status, {
    "Content-Type": `${type}; charset=utf-8`,
    "Cache-Control": "no-store",
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
  });
  response.end(body);
}
