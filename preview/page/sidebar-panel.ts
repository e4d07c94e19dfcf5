import type { SampleExport } from "../samples/sample-exports";
import { type Legal, toLegal } from "./legal-values";
import { isFromSidebar, type ToSidebar } from "./messages";

/** What the panel asks of the page. */
export interface SidebarServer {
  /** The functions of the server that a page may call. */
  readonly functionNames: readonly string[];
  call(name: string, args: readonly Legal[]): Promise<unknown>;
  focusSpreadsheet(): void;
  /** Files that the sidebar offers to a newcomer. */
  samples(): readonly SampleExport[];
}

/** The shim, in front of everything the sidebar's page runs, and the samples, which only this spreadsheet has. */
function withShim(
  html: string,
  shim: string,
  names: readonly string[],
  samples: readonly SampleExport[],
): string {
  const data = JSON.stringify(samples).replace(/</g, "\\u003c");
  const script =
    `<script type="application/json" id="ratesheet-samples">${data}</script>` +
    `<script data-server-functions="${names.join(" ")}">${shim.replace(/<\/script/gi, "<\\/script")}</script>`;
  // A function for a replacement: `$&` and the like in the shim are not patterns.
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + script) : script + html;
}

/** The add-on's sidebar: a panel of 300 pixels with a frame as closed as Google's. */
export class SidebarPanel {
  readonly #panel: HTMLElement;
  readonly #title: HTMLElement;
  readonly #body: HTMLElement;
  readonly #server: SidebarServer;
  readonly #shim: string;
  #frame: HTMLIFrameElement | null = null;

  constructor(panel: HTMLElement, server: SidebarServer, shim: string) {
    this.#panel = panel;
    this.#server = server;
    this.#shim = shim;
    this.#title = panel.querySelector("[data-title]") ?? panel;
    this.#body = panel.querySelector("[data-body]") ?? panel;
    panel.querySelector("[data-close]")?.addEventListener("click", () => this.close());
    window.addEventListener("message", (event: MessageEvent<unknown>) => {
      if (this.#frame && event.source === this.#frame.contentWindow) this.#receive(event.data, this.#frame);
    });
  }

  open(title: string, html: string): void {
    const frame = document.createElement("iframe");
    frame.title = title;
    frame.setAttribute("sandbox", "allow-scripts allow-forms allow-popups");
    frame.srcdoc = withShim(html, this.#shim, this.#server.functionNames, this.#server.samples());
    this.#body.replaceChildren(frame);
    this.#frame = frame;
    this.#title.textContent = title;
    this.#panel.hidden = false;
    frame.addEventListener("load", () => frame.focus());
  }

  close(): void {
    this.#panel.hidden = true;
    this.#body.replaceChildren();
    this.#frame = null;
    this.#server.focusSpreadsheet();
  }

  #receive(data: unknown, frame: HTMLIFrameElement): void {
    if (!isFromSidebar(data)) return;
    if (data.kind === "close") this.close();
    else if (data.kind === "focus spreadsheet") this.#server.focusSpreadsheet();
    else void this.#answer(data.id, data.name, data.args, frame);
  }

  async #answer(id: number, name: string, args: readonly Legal[], frame: HTMLIFrameElement): Promise<void> {
    const message = await this.#run(id, name, args);
    // The frame may have been closed or replaced meanwhile: its window is gone then.
    frame.contentWindow?.postMessage(message, "*");
  }

  async #run(id: number, name: string, args: readonly Legal[]): Promise<ToSidebar> {
    try {
      if (!this.#server.functionNames.includes(name)) throw new Error(`Script function not found: ${name}`);
      return { kind: "result", id, result: toLegal(await this.#server.call(name, args), "result") };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      console.warn(`${name}: ${message}`);
      return { kind: "failure", id, message };
    }
  }
}
