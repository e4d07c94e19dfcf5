import type { Argument, Output } from "../functions/definition";
import { evaluateFunction } from "../functions/evaluate";
import type { Server } from "./api/server";
import { functionHelp } from "./function-help";
import { onInstall, onOpen, openSidebar } from "./menu";
import { ratesStatus } from "./rates-status";
import { sheetHost } from "./sheet-host";

/** Every custom function, for the delegators that the build writes and for whoever lists them. */
export { FUNCTIONS as catalog } from "../functions/catalog";

/** Evaluates a custom function for a cell. */
export function evaluate(name: string, args: readonly Argument[]): Output {
  return evaluateFunction(name, args, sheetHost());
}

const server: Server = { ratesStatus, functionHelp };

/** What Google calls by name: triggers, menu items and the sidebar's requests. Each becomes a top-level function. */
export const endpoints = { onOpen, onInstall, openSidebar, ...server };
