import { grouped } from "../../pricing/words";

interface Named {
  readonly label: string;
  readonly tier: string;
  readonly context: "any" | "short" | "long";
}

/** `cached text input · batch · long context`: what is usual goes without saying. */
export function nameOf({ label, tier, context }: Named): string {
  return [
    label,
    ...(tier === "standard" ? [] : [tier]),
    ...(context === "any" ? [] : [`${context} context`]),
  ].join(" · ");
}

/** A price in full, with cents at least: `0.2` → `$0.20`, `0.125` → `$0.125`. */
export function dollars(price: string): string {
  const [whole = "", fraction = ""] = price.split(".");
  return `$${grouped(whole)}.${fraction.padEnd(2, "0")}`;
}

/** `$1.25 per 1M tokens`. */
export function priceOf({ price, unit }: { readonly price: string; readonly unit: string }): string {
  return `${dollars(price)} ${unit}`;
}

/** `+12.5 %`, with a minus sign as long as the plus. */
export function percentText(percent: string): string {
  return percent.startsWith("-") ? `−${percent.slice(1)} %` : `+${percent.replace(/^\+/, "")} %`;
}
