import { useCallback, useLayoutEffect, useRef, useState } from "preact/hooks";

/** The pages of the sidebar behind its cards. */
export type ViewName =
  | "request"
  | "actuals"
  | "scenarios"
  | "rates"
  | "update"
  | "override"
  | "links"
  | "mend"
  | "insert"
  | "tokens"
  | "help"
  | "images";

export interface Navigation {
  /** The view on top; undefined on the first page. */
  readonly current: ViewName | undefined;
  /**
   * How often a view was opened, other than by going back to it. Views that were opened once stay drawn, hidden, so
   * that nothing typed in them is lost.
   */
  readonly openings: (view: ViewName) => number;
  readonly open: (view: ViewName) => void;
  readonly back: () => void;
}

/** Opens views one over another. Going back returns the focus to the control that opened the view. */
export function useNavigation(): Navigation {
  const [stack, setStack] = useState<readonly ViewName[]>([]);
  const [opened, setOpened] = useState<readonly ViewName[]>([]);
  const openers = useRef<Element[]>([]);
  const returning = useRef<Element | undefined>(undefined);

  useLayoutEffect(() => {
    if (returning.current instanceof HTMLElement) returning.current.focus();
    returning.current = undefined;
  }, [stack]);

  const open = useCallback((view: ViewName) => {
    if (document.activeElement !== null) openers.current.push(document.activeElement);
    setOpened((before) => [...before, view]);
    setStack((before) => [...before.filter((name) => name !== view), view]);
  }, []);

  const back = useCallback(() => {
    returning.current = openers.current.pop();
    setStack((before) => before.slice(0, -1));
  }, []);

  const openings = (view: ViewName): number => opened.filter((name) => name === view).length;
  return { current: stack[stack.length - 1], openings, open, back };
}
