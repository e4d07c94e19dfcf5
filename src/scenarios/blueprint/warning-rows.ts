import { MODEL_KINDS } from "../bill";
import { ASSUMPTIONS } from "../drivers/plan-drivers";
import { SCENARIO_DRIVERS } from "../drivers/scenario-drivers";
import { isTextLine, LINES, linesOfKind, type LineId } from "../lines";
import type { Addresses, Row } from "./rows";
import { shareOf } from "./volume-rows";

/** Something to know about one scenario: OK, or what it is. */
export interface Warning {
  readonly key: string;
  readonly label: string;
  readonly state: (at: Addresses) => string;
}

/** The models whose shut-down days matter, each with the lines that it bills: tools and storage have none. */
const USED_MODELS = [...new Set(linesOfKind(...MODEL_KINDS).map((id) => LINES[id].model))].map((driver) => ({
  driver,
  label: driver === "storageTool" ? ASSUMPTIONS[driver].label : SCENARIO_DRIVERS[driver].label,
  lines: linesOfKind(...MODEL_KINDS).filter((id) => LINES[id].model === driver),
}));

/** What is 0 while a model is not used. */
function useOf(at: Addresses, lines: readonly LineId[]): string {
  const [first] = lines;
  if (first !== undefined && isTextLine(first)) return at.value(shareOf(LINES[first].slot));
  return lines.map((id) => at.value(LINES[id].use)).join("+");
}

export const WARNINGS: readonly Warning[] = [
  ...USED_MODELS.map(({ driver, label }): Warning => ({
    key: `warning ${driver}`,
    label: `${label} is not shut down before the end`,
    // Without a shut-down day there is nothing to read as a date.
    state: (at) => {
      const day = at.value(shutdownKey(driver));
      return `IFERROR(IF(DATEVALUE(${day})<${at.lastMonth("next")},"ends "&${day},"OK"),"OK")`;
    },
  })),
  {
    key: "warning long",
    label: "No request is long context while the average is not",
    state: ({ value }) => {
      const threshold = value("longContextThreshold");
      const isPartly = `AND(${value("largest")}>${threshold},${value("average")}<=${threshold})`;
      return `IF(${isPartly},"some are long","OK")`;
    },
  },
];

export function warningRows(): readonly Row[] {
  return [
    { heading: "Shut-down days of the models in use" },
    ...USED_MODELS.map(({ driver, label, lines }): Row => ({
      key: shutdownKey(driver),
      label,
      value: {
        formula: (at) => {
          const day = `OPENAI_RATE(${at.value(driver)},"shutdown","standard",${at.firstMonth("month")},OPENAI_RATES)`;
          return `=IF(${useOf(at, lines)},${day},"")`;
        },
        format: "general",
      },
    })),
    { heading: "Warnings" },
    ...WARNINGS.map((warning): Row => ({
      key: warning.key,
      label: warning.label,
      value: { formula: (at) => `=${warning.state(at)}`, format: "general" },
    })),
  ];
}

function shutdownKey(driver: string): string {
  return `shutdown ${driver}`;
}
