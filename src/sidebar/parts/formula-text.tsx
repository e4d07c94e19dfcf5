import { useRef, useState } from "preact/hooks";
import { Button } from "./button";

const MESSAGES = {
  no: "",
  copied: "Copied.",
  selected: "Selected: press Ctrl+C or ⌘C to copy.",
} as const;

/** A formula as text, to be read and copied. */
export function FormulaText({ formula }: { readonly formula: string }) {
  const code = useRef<HTMLElement>(null);
  const [copied, setCopied] = useState<keyof typeof MESSAGES>("no");
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(formula);
      setCopied("copied");
    } catch {
      // The frame of a sidebar may not be allowed to use the clipboard, or have none.
      if (code.current !== null) window.getSelection()?.selectAllChildren(code.current);
      setCopied("selected");
    }
  };
  return (
    <div class="formula">
      <code ref={code}>{formula}</code>
      <Button kind="plain" label={`Copy ${formula}`} onClick={() => void copy()}>
        Copy
      </Button>
      <span class="help" role="status">
        {MESSAGES[copied]}
      </span>
    </div>
  );
}
