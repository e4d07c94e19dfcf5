import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { Button } from "./button";

const MESSAGES = {
  no: "",
  copied: "Copied.",
  selected: "Selected: press Ctrl+C or ⌘C to copy.",
} as const;

interface CopyTextProps {
  /** What is copied. */
  readonly text: string;
  /** The text as it is shown. */
  readonly children: ComponentChildren;
}

/** A text that can be copied. */
export function CopyText({ text, children }: CopyTextProps) {
  const shown = useRef<HTMLSpanElement>(null);
  const [copied, setCopied] = useState<{ readonly text: string; readonly how: keyof typeof MESSAGES }>();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied({ text, how: "copied" });
    } catch {
      // The frame of a sidebar may not be allowed to use the clipboard, or have none.
      if (shown.current !== null) window.getSelection()?.selectAllChildren(shown.current);
      setCopied({ text, how: "selected" });
    }
  };
  return (
    <>
      <span ref={shown} class="copied-text">
        {children}
      </span>
      <Button kind="plain" label={`Copy ${text}`} onClick={() => void copy()}>
        Copy
      </Button>
      <span class="help" role="status">
        {copied?.text === text ? MESSAGES[copied.how] : ""}
      </span>
    </>
  );
}
