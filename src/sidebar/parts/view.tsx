import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { Button } from "./button";

interface ViewProps {
  readonly title: string;
  readonly shown: boolean;
  readonly onBack: () => void;
  readonly children: ComponentChildren;
}

/** A page of its own within the sidebar. Hidden, it keeps what was typed; shown, its heading takes the focus. */
export function View({ title, shown, onBack, children }: ViewProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (!shown) return;
    heading.current?.focus();
    window.scrollTo(0, 0);
  }, [shown]);
  return (
    <section class="page view" hidden={!shown} aria-labelledby={id}>
      <Button kind="plain" onClick={onBack}>
        <span aria-hidden="true">‹ </span>Back
      </Button>
      <h1 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </section>
  );
}
