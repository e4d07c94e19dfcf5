import type { LinkLeft } from "../../api/rates-links";

interface FormulasLeftProps {
  readonly formulas: readonly LinkLeft[];
}

/** Formulas that something could not be done to, each with its cell and the reason. */
export function FormulasLeft({ formulas }: FormulasLeftProps) {
  return (
    <ul class="stack">
      {formulas.map(({ sheet, cell, formula, why }) => (
        <li key={`${sheet}!${cell}`} class="change">
          <span class="change-name">
            {sheet}, {cell}
          </span>
          <p>
            <code>{formula}</code>
          </p>
          <p class="muted">{why}</p>
        </li>
      ))}
    </ul>
  );
}
