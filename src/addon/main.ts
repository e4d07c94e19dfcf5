import type { Server } from "../api/server";
import type { Argument, Output } from "../functions/definition";
import { evaluateFunction } from "../functions/evaluate";
import { onInstall, onOpen, openSidebar } from "./menu";
import { serverCode } from "./server-file";
import { sheetHost } from "./sheet-host";

/** Every custom function, for the delegators that the build writes and for whoever lists them. */
export { FUNCTIONS as catalog } from "../functions/catalog";

/** Evaluates a custom function for a cell. */
export function evaluate(name: string, args: readonly Argument[]): Output {
  return evaluateFunction(name, args, sheetHost());
}

/** Triggers and menu items, which Google calls by name. Each becomes a top-level function. */
export const endpoints = { onOpen, onInstall, openSidebar };

/** Answers a request of the sidebar. Each of the server becomes a top-level function that calls this. */
export function answer(name: keyof Server, request: unknown): unknown {
  return (serverCode()[name] as (request: unknown) => unknown)(request);
}
