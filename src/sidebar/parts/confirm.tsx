import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { Button } from "./button";

interface ConfirmProps {
  readonly question: ComponentChildren;
  readonly action: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks before something is overwritten. Takes the focus; Escape is the same as Cancel. */
export function Confirm({ question, action, onConfirm, onCancel }: ConfirmProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const opener = document.activeElement;
    box.current?.focus();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <div
      class="confirm"
      ref={box}
      role="group"
      aria-labelledby={id}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === "Escape") onCancel();
      }}
    >
      <p id={id}>{question}</p>
      <div class="actions">
        <Button onClick={onConfirm}>{action}</Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </div>
  );
}
