import { useEffect } from "preact/hooks";

/**
 * Keeps the keyboard's place when the control that had the focus is taken away, as a button is that started a request:
 * the heading of the page on view takes it over, instead of the browser's beginning.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let focused: Element | null = null;
    const remember = (event: FocusEvent): void => {
      focused = event.target instanceof Element ? event.target : null;
    };
    const observer = new MutationObserver(() => {
      if (focused === null || focused.isConnected || document.activeElement !== document.body) return;
      focused = null;
      document.querySelector<HTMLElement>(".page:not([hidden]) h1")?.focus({ preventScroll: true });
    });
    document.addEventListener("focusin", remember);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener("focusin", remember);
      observer.disconnect();
    };
  }, []);
}
