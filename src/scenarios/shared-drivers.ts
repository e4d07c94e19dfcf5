import { SCENARIO_DRIVERS, SHARED_DRIVER_IDS, type SharedDriverId } from "./drivers/scenario-drivers";
import type { PlanForm } from "./plan";

type Texts = Readonly<Partial<Record<SharedDriverId, string>>>;

/**
 * The form with a base. A form of scenarios that have nothing in common by name, such as one of the first version's sheets,
 * gets the value that most of them have as the base, the first one's where as many have another.
 */
export function withBase(form: PlanForm): PlanForm & { readonly base: Texts } {
  if (form.base !== undefined) return { ...form, base: form.base };
  const base: Partial<Record<SharedDriverId, string>> = {};
  const scenarios = form.scenarios.map((scenario) => ({ ...scenario }));
  for (const id of SHARED_DRIVER_IDS) {
    const texts = form.scenarios.map((scenario) => scenario[id] ?? SCENARIO_DRIVERS[id].default);
    const most = mostFrequent(texts);
    base[id] = most;
    scenarios.forEach((scenario, index) => {
      if (texts[index] === most) Reflect.deleteProperty(scenario, id);
    });
  }
  return { ...form, base, scenarios };
}

function mostFrequent(texts: readonly string[]): string {
  const count = (text: string): number => texts.filter((other) => other === text).length;
  return texts.reduce((best, text) => (count(text) > count(best) ? text : best), texts[0] ?? "");
}
