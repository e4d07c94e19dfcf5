import type { CellFormat } from "../model/cell";
import { Emulated, SERVICE_NAME } from "./membrane";

/** How the text of a cell looks, finished. */
export class TextStyleService extends Emulated {
  override readonly [SERVICE_NAME] = "TextStyle";
  readonly #format: CellFormat;

  constructor(format: CellFormat) {
    super();
    this.#format = format;
  }

  static record(style: TextStyleService): CellFormat {
    return style.#format;
  }
}

/** Builds the look of text: its colour, weight and size. */
export class TextStyleBuilderService extends Emulated {
  override readonly [SERVICE_NAME] = "TextStyleBuilder";
  #format: CellFormat = {};

  setForegroundColor(color: string): this {
    return this.#set({ fontColor: color });
  }

  setBold(bold: boolean): this {
    return this.#set({ fontWeight: bold ? "bold" : "normal" });
  }

  setFontSize(fontSize: number): this {
    return this.#set({ fontSize });
  }

  build(): TextStyleService {
    return new TextStyleService(this.#format);
  }

  #set(part: CellFormat): this {
    this.#format = { ...this.#format, ...part };
    return this;
  }
}
