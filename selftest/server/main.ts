import type { Argument, Output } from "../../src/functions/definition";
import { endpoints as product, evaluate as evaluateProduct } from "../../src/addon/main";
import { selfTest } from "./endpoints";
import { OWN_FUNCTIONS } from "./functions";

export { answer } from "../../src/addon/main";

/** Evaluates a custom function of the product, or one of the self-test. */
export function evaluate(name: string, args: readonly Argument[]): Output {
  return OWN_FUNCTIONS[name]?.(args) ?? evaluateProduct(name, args);
}

/** The product's menu, and one item more. */
function onOpen(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem("Open sidebar", "openSidebar")
    .addItem("Run self-test", "openSelfTest")
    .addToUi();
}

function openSelfTest(): void {
  const page = HtmlService.createHtmlOutputFromFile("SelfTest").setTitle("RateSheet self-test");
  SpreadsheetApp.getUi().showSidebar(page);
}

export const endpoints = { ...product, onOpen, onInstall: onOpen, openSelfTest, ...selfTest };
