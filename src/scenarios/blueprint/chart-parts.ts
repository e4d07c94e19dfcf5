import { LINES, type LineId } from "../lines";

/** The parts of the bars of the chart, from below; what comes on top of list prices is the last. */
export const CHART_PARTS: readonly {
  readonly key: string;
  readonly label: string;
  readonly color: string;
  readonly holds: (id: LineId) => boolean;
}[] = [
  {
    key: "input",
    label: "Uncached input",
    color: "#93a4b8",
    holds: (id) => ["text", "image"].includes(LINES[id].kind) && /^(image_)?input$/.test(LINES[id].meter),
  },
  {
    key: "cache",
    label: "Cache reads and writes",
    color: "#56a3e0",
    holds: (id) => ["text", "image"].includes(LINES[id].kind) && /cache/.test(LINES[id].meter),
  },
  {
    key: "output",
    label: "Output",
    color: "#0b4f94",
    holds: (id) => LINES[id].kind === "text" && LINES[id].meter === "output",
  },
  {
    key: "other",
    label: "Audio, tools, storage",
    color: "#0a8f6a",
    holds: (id) => ["audio", "calls", "storage"].includes(LINES[id].kind),
  },
];
export const TOP_PART = { key: "top", label: "On top of list prices", color: "#e0a526" } as const;
