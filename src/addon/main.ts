import type { Server } from "../api/server";
import type { Argument, Output } from "../functions/definition";
import { evaluateBy, type Evaluable } from "../functions/evaluate-by";
import { PRICE_FUNCTIONS } from "../functions/price-catalog";
import { onInstall, onOpen, openSidebar } from "./menu";
import { serverCode } from "./server-file";
import { sheetHost } from "./sheet-host";

/** Evaluates a custom function for a cell: here, or one of scenarios by the code of Server.html. */
export function evaluate(name: string, args: readonly Argument[]): Output {
  const definition = PRICE_FUNCTIONS.find((one) => one.name === name) ?? elsewhere(name);
  return evaluateBy(definition, args, sheetHost());
}

function elsewhere(name: string): Evaluable {
  return { name, evaluate: (args, host) => serverCode().evaluate(name, args, host) };
}

/** Triggers and menu items, which Google calls by name. Each becomes a top-level function. */
export const endpoints = { onOpen, onInstall, openSidebar };

/** Answers a request of the sidebar. Each that the server answers becomes a top-level function that calls this. */
export function answer(name: keyof Server, request: unknown): unknown {
  return (serverCode().server[name] as (request: unknown) => unknown)(request);
}
