import { ServiceError } from "./errors";
import { Emulated, SERVICE_NAME } from "./membrane";

export interface MenuItem {
  readonly caption: string;
  readonly functionName: string;
}

/** A menu under construction; the add-on's menu has the add-on's name for a title. */
export class MenuService extends Emulated {
  override readonly [SERVICE_NAME] = "Menu";
  readonly #caption: string;
  readonly #items: MenuItem[] = [];
  readonly #show: (caption: string, items: readonly MenuItem[]) => void;

  constructor(caption: string, show: (caption: string, items: readonly MenuItem[]) => void) {
    super();
    this.#caption = caption;
    this.#show = show;
  }

  addItem(caption: string, functionName: string): this {
    if (caption === "" || functionName === "")
      throw new ServiceError("Invalid argument: a menu item needs both names");
    this.#items.push({ caption, functionName });
    return this;
  }

  addToUi(): void {
    this.#show(this.#caption, this.#items);
  }
}
