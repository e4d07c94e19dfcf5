import { useLayoutEffect, useState } from "preact/hooks";

/**
 * Takes files that are dropped anywhere on the page: beside the place that asks for them the browser would leave the page
 * and show the file instead.
 * @param isOpen whether files are wanted; else a drop does nothing
 * @returns whether files are held over the page
 */
export function useDrop(isOpen: boolean, onFiles: (files: FileList) => void): boolean {
  const [isOver, setOver] = useState(false);
  // Before the page is seen: a drop must never meet a page that does not listen yet.
  useLayoutEffect(() => {
    const over = (event: DragEvent): void => {
      event.preventDefault();
      setOver(isOpen);
    };
    const leave = (event: DragEvent): void => {
      // Moving from one element to another is no leaving.
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      if (isOpen && event.dataTransfer !== null) onFiles(event.dataTransfer.files);
    };
    window.addEventListener("dragover", over);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  }, [isOpen, onFiles]);
  return isOver;
}
