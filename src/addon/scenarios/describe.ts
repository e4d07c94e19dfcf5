import { PRODUCT_VERSION } from "../../api/product";
import type { Blueprint } from "../../scenarios/blueprint/blueprint";
import { buildBlueprint, type SetNames } from "../../scenarios/blueprint/build-blueprint";
import { comparePlan } from "../../scenarios/comparison";
import type { Plan, PlanForm } from "../../scenarios/plan";
import { pricesOf } from "../../scenarios/prices";
import type { RatesBook } from "../rates-sheet/rates-book";
import type { RatesInUse } from "./ensure-rates";

/** Describes the tabs of a plan. */
export type Describe = (plan: Plan, form: PlanForm, names: SetNames) => Blueprint;

/** Describes tabs at the rates in use, stamped with the day. */
export function describeAt({ table, info }: RatesInUse, { host }: RatesBook): Describe {
  return (plan, form, names) =>
    buildBlueprint({
      plan,
      compared: comparePlan(plan, pricesOf(table)),
      stamp: {
        version: info.version,
        updated: info.updated,
        built: host.today(),
        product: PRODUCT_VERSION,
      },
      names,
      ...(form.notes === undefined ? {} : { notes: form.notes }),
    });
}
