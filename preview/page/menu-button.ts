import type { MenuItem } from "../services/menu";

type Run = (functionName: string) => void;

/** The add-on's menu in the bar above the grid, as a button with a menu for mouse and keyboard. */
export function menuButton(title: string, items: readonly MenuItem[], run: Run): HTMLElement {
  const wrapper = document.createElement("div");
  wrapper.className = "menu";
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = title;
  button.setAttribute("aria-haspopup", "menu");
  button.setAttribute("aria-expanded", "false");
  const list = document.createElement("div");
  list.setAttribute("role", "menu");
  list.setAttribute("aria-label", title);
  list.hidden = true;
  wrapper.append(button, list);

  const entries = () => [...list.querySelectorAll<HTMLElement>("[role=menuitem]")];
  let isOpen = false;
  const toggle = (open: boolean) => {
    isOpen = open;
    list.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
    if (open) entries()[0]?.focus();
  };
  const choose = (functionName: string) => {
    toggle(false);
    button.focus();
    run(functionName);
  };
  list.append(...items.map((item) => menuEntry(item, choose)));

  button.addEventListener("click", () => toggle(!isOpen));
  wrapper.addEventListener("keydown", (event) => {
    const all = entries();
    const at = all.findIndex((entry) => entry === document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") {
      toggle(false);
      button.focus();
    } else if (event.key === "Tab") {
      toggle(false);
      return;
    } else if (step !== undefined && !isOpen) toggle(true);
    else if (step !== undefined) all[(at + step + all.length) % all.length]?.focus();
    else return;
    event.preventDefault();
  });
  // Only a person closes it: the grid takes the focus by itself in its first second, and may not take the menu away.
  document.addEventListener("pointerdown", ({ target }) => {
    if (!(target instanceof Node) || !wrapper.contains(target)) toggle(false);
  });
  window.addEventListener("blur", () => toggle(false));
  return wrapper;
}

function menuEntry(item: MenuItem, choose: Run): HTMLElement {
  const entry = document.createElement("button");
  entry.type = "button";
  entry.setAttribute("role", "menuitem");
  entry.tabIndex = -1;
  entry.textContent = item.caption;
  entry.addEventListener("click", () => choose(item.functionName));
  return entry;
}
