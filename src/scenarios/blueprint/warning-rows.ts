import type { Addresses, Row } from "./rows";

/** Something to know about one scenario: OK, or what it is. */
export interface Warning {
  readonly key: string;
  readonly label: string;
  readonly state: (at: Addresses) => string;
}

/** The models a scenario may use, and when it does. */
const USED_MODELS = [
  { driver: "model", label: "Model", use: (at: Addresses) => at.value("mainShare") },
  { driver: "secondModel", label: "Second model", use: (at: Addresses) => at.value("secondShare") },
  {
    driver: "audioModel",
    label: "Audio model",
    use: (at: Addresses) => `${at.value("audioIn")}+${at.value("audioOut")}`,
  },
  {
    driver: "transcriptionModel",
    label: "Transcription model",
    use: (at: Addresses) => at.value("transcribedMinutes"),
  },
] as const;

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
    ...USED_MODELS.map(({ driver, label, use }): Row => ({
      key: shutdownKey(driver),
      label,
      value: {
        formula: (at) => {
          const day = `OPENAI_RATE(${at.value(driver)},"shutdown","standard",${at.firstMonth("month")},OPENAI_RATES)`;
          return `=IF(${use(at)},${day},"")`;
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
