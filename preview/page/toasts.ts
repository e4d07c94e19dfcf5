const SHOWN_FOR = 6000;

/** Short messages at the corner of the page, read out by screen readers. */
export class Toasts {
  readonly #place: HTMLElement;

  constructor(place: HTMLElement) {
    this.#place = place;
  }

  show(message: string, title = ""): void {
    const toast = document.createElement("div");
    toast.className = "toast";
    if (title !== "") {
      const heading = document.createElement("strong");
      heading.textContent = title;
      toast.append(heading);
    }
    toast.append(document.createTextNode(message));
    this.#place.append(toast);
    window.setTimeout(() => toast.remove(), SHOWN_FOR);
  }
}
