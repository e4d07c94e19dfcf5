import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { ServerClient } from "./server-client";

export const ServerContext = createContext<ServerClient | undefined>(undefined);

export function useServer(): ServerClient {
  const server = useContext(ServerContext);
  if (server === undefined) throw new Error("the page was drawn without its server");
  return server;
}
