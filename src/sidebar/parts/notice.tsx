import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

export type Tone = "info" | "success" | "warning" | "error";

/** Said in words as well, since colour alone tells nothing to many people. */
const PREFIXES: Readonly<Record<Tone, string>> = {
  info: "",
  success: "Done. ",
  warning: "Note: ",
  error: "Problem: ",
};

interface NoticeProps {
  readonly tone: Tone;
  /** Takes the keyboard focus: for the outcome of an action whose button is gone. */
  readonly focus?: boolean;
  readonly children: ComponentChildren;
}

/** A boxed message. Errors interrupt a screen reader, the others wait for their turn. */
export function Notice({ tone, focus = false, children }: NoticeProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (focus) box.current?.focus();
  }, [focus]);
  return (
    <div class={`notice ${tone}`} role={tone === "error" ? "alert" : "status"} tabIndex={-1} ref={box}>
      <span class="notice-prefix">{PREFIXES[tone]}</span>
      {children}
    </div>
  );
}
