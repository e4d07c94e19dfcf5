import { CopyText } from "./copy-text";

/** A formula as text, to be read and copied. */
export function FormulaText({ formula }: { readonly formula: string }) {
  return (
    <div class="formula">
      <CopyText text={formula}>
        <code>{formula}</code>
      </CopyText>
    </div>
  );
}
