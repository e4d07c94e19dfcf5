import type { ActualsProgress } from "../../api/actuals";
import type { Problem } from "../../api/problem";
import { success, type Result } from "../../pricing/result";

type Step<State extends ActualsProgress["state"]> = Extract<ActualsProgress, { readonly state: State }>;

export type Done = Step<"done">;

/** Work that takes several requests: asks until it is done, or fails. */
export async function untilDone(
  ask: () => Promise<Result<ActualsProgress, Problem>>,
  onMore: (step: Step<"more">) => void = () => undefined,
): Promise<Result<Done, Problem>> {
  for (;;) {
    const step = await ask();
    if (!step.ok) return step;
    if (step.value.state === "done") return success(step.value);
    onMore(step.value);
  }
}
