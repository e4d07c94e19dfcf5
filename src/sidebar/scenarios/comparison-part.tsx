import type { FieldProblem, ScenarioForm } from "../../api/scenarios";
import { countOf } from "../../pricing/words";
import { ProblemNotice } from "../parts/problem-notice";
import { ComparisonView } from "./comparison-view";
import { nameOf } from "./form-edit";
import type { PreviewedScenarios } from "./use-scenario-preview";

interface ComparisonPartProps {
  readonly preview: PreviewedScenarios;
  readonly form: ScenarioForm;
  readonly onShow: (problem: FieldProblem) => void;
}

/** The comparison, or what keeps it from being worked out. */
export function ComparisonPart({
  preview: { status, last, retry, stale },
  form,
  onShow,
}: ComparisonPartProps) {
  const problems = last?.problems ?? [];
  const errors = problems.filter(({ severity }) => severity === "error");
  const warnings = problems.filter(({ severity }) => severity === "warning");
  return (
    <>
      <h2>Comparison</h2>
      <p role="status" class="muted">
        {stale && status.state !== "failed" && "Working it out…"}
        {!stale && errors.length === 0 && "The figures are those of the form above."}
      </p>
      {status.state === "failed" && <ProblemNotice problem={status.problem} onRetry={retry} />}
      {errors.length > 0 && (
        <div class="notice error" role="alert">
          <strong>{countOf(errors.length, "problem")} to correct first</strong>
          <ProblemLinks problems={errors} form={form} onShow={onShow} />
        </div>
      )}
      {warnings.length > 0 && (
        <div class="notice warning">
          <strong>To know</strong>
          <ProblemLinks problems={warnings} form={form} onShow={onShow} />
        </div>
      )}
      {last !== undefined && last.comparison !== null && (
        <div class={stale ? "stale" : undefined}>
          <ComparisonView comparison={last.comparison} />
        </div>
      )}
    </>
  );
}

interface ProblemLinksProps {
  readonly problems: readonly FieldProblem[];
  readonly form: ScenarioForm;
  readonly onShow: (problem: FieldProblem) => void;
}

/** Each leads to its field. */
function ProblemLinks({ problems, form, onShow }: ProblemLinksProps) {
  return (
    <ul class="stack">
      {problems.map((problem) => (
        <li key={`${problem.of} ${problem.scenario ?? ""} ${problem.driver} ${problem.kind}`}>
          {problem.scenario === null ? "" : `${nameOf(form, problem.scenario)}: `}
          {problem.message}{" "}
          <button type="button" class="link" onClick={() => onShow(problem)}>
            Go to the field
          </button>
        </li>
      ))}
    </ul>
  );
}
