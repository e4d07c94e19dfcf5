import type { ActualsKind } from "../../usage/charge-row";
import type { ChargesColumnId } from "../charges/columns";

/** What a plan's actual cost is taken from. */
export const BASES = ["bill", "usage", "log"] as const;

export type Basis = (typeof BASES)[number];

export interface BasisFacts {
  readonly kind: ActualsKind;
  /** The column of Charges with its money. */
  readonly money: Extract<ChargesColumnId, "billed" | "listCost">;
}

export const BASIS: Readonly<Record<Basis, BasisFacts>> = {
  bill: { kind: "cost", money: "billed" },
  usage: { kind: "usage", money: "listCost" },
  log: { kind: "log", money: "listCost" },
};

/** What a plan's own charges are told by. */
export const OWN_BY = ["everything", "projects", "keys", "models"] as const;

export type OwnBy = (typeof OWN_BY)[number];

export const OWN_COLUMN: Readonly<
  Record<Exclude<OwnBy, "everything">, Extract<ChargesColumnId, "project" | "key" | "model">>
> = { projects: "project", keys: "key", models: "model" };
