import { isTextLine, LINE_IDS, LINES, SLOTS, type LineId, type Slot } from "../lines";
import type { Addresses, MonthAddresses, Row } from "./rows";

type Each = (at: Addresses, month: MonthAddresses) => string;

/** Users, sessions and requests of each month: the formulas of `volumesOf`. */
export function volumeRows(): readonly Row[] {
  return [
    { heading: "Volumes" },
    {
      key: "begin",
      label: "Use begins",
      value: {
        formula: ({ value, firstMonth }) => `=MAX(${value("launch")},${firstMonth("month")})`,
        format: "day",
      },
    },
    flow("isLive", "In use", "", (at, { of }) => `=${of("next")}>${at.value("begin")}`, "general", false),
    flow("opening", "Users before", "users", (_, { before }) => `=${before("active")}`, "quantity", false),
    flow(
      "launched",
      "Users of the launch",
      "users",
      (at, { of }) => `=${at.value("users")}*${of("isLive")}*(${of("month")}<=${at.value("begin")})`,
      "quantity",
      false,
    ),
    flow("joined", "New users", "users", (at, { of }) => `=${of("opening")}*${at.value("growth")}`),
    flow("left", "Lost users", "users", (at, { of }) => `=${of("opening")}*${at.value("churn")}`),
    flow(
      "active",
      "Active users",
      "users",
      (_, { of }) => `=${of("opening")}+${of("launched")}+${of("joined")}-${of("left")}`,
      "quantity",
      false,
    ),
    // Active users have no total, because the first month looks for the month before in its column.
    flow("userMonths", "Active users, each month counted", "user-months", (_, { of }) => `=${of("active")}`),
    flow(
      "sessions",
      "Sessions",
      "sessions",
      (at, { of }) => `=${of("active")}*${at.value("sessionsPerUser")}`,
    ),
    flow("requests", "Requests", "requests", (at, { of }) => `=${of("sessions")}*${at.value("turns")}`),
    flow(
      "retried",
      "Sessions done again",
      "sessions",
      (at, { of }) => `=${of("sessions")}*${at.value("retryShare")}`,
    ),
    flow("billed", "Sessions billed", "sessions", (_, { of }) => `=${of("sessions")}+${of("retried")}`),
    ...SLOTS.map(imageRow),
  ];
}

/** Tokens of one image, for a model that sees any. */
function imageRow(slot: Slot): Row {
  const share = shareOf(slot);
  return {
    key: imageKey(slot),
    label: slot === "main" ? "Model: tokens of an image" : "Second model: tokens of an image",
    unit: "tokens",
    value: {
      formula: ({ value }) =>
        `=IF(${value("imagesPerSession")}*${value(share)},${value(slot === "main" ? "model" : "secondModel")},"")`,
      format: "general",
    },
    months: {
      spilled: (at) => {
        const size = `${at.value("imageWidth")},${at.value("imageHeight")},${at.value("imageDetail")}`;
        const model = at.value(imageKey(slot));
        return `=IF(${model}="","",IMAGE_TOKENS(${size},${model},${at.months("month")}))`;
      },
      format: "whole",
    },
  };
}

/** What each line of the bill counts in each month. */
export function quantityRows(): readonly Row[] {
  return [{ heading: "Tokens and other quantities" }, ...LINE_IDS.map(quantityRow)];
}

function quantityRow(id: LineId): Row {
  const { label, unit } = LINES[id];
  const perSession = LINES[id].use;
  const row = {
    key: quantityKey(id),
    label,
    unit,
    value: { formula: ({ value }: Addresses) => `=${value(perSession)}`, format: "quantity" as const },
    total: true,
  };
  const each = (formula: Each): Row => ({ ...row, months: { each: formula, format: "quantity" } });
  if (LINES[id].kind === "storage") {
    return each((at, { of }) => `=${of("isLive")}*${of("days")}*${at.value(quantityKey(id))}`);
  }
  if (!isTextLine(id)) return each((at, { of }) => `=${of("billed")}*${at.value(quantityKey(id))}`);
  const { slot, meter } = LINES[id];
  const withShare = (formula: Each): Row => ({
    ...each(formula),
    share: { formula: ({ value }) => `=${value(shareOf(slot))}`, format: "share" },
  });
  const sessions: Each = (at, { of }) => `=${of("billed")}*${at.share(quantityKey(id))}`;
  if (meter !== "input") {
    return withShare((at, month) => `${sessions(at, month)}*${at.value(quantityKey(id))}`);
  }
  return withShare((at, month) => {
    const images = `${at.value("imagesPerSession")}*N(${month.of(imageKey(slot))})`;
    return `${sessions(at, month)}*(${at.value(quantityKey(id))}+${images})`;
  });
}

export function quantityKey(id: LineId): string {
  return `quantity ${id}`;
}

export function shareOf(slot: Slot): "mainShare" | "secondShare" {
  return slot === "main" ? "mainShare" : "secondShare";
}

function imageKey(slot: Slot): string {
  return `image ${slot}`;
}

function flow(
  key: string,
  label: string,
  unit: string,
  each: Each,
  format: "quantity" | "general" = "quantity",
  total = true,
): Row {
  return { key, label, unit, months: { each, format }, total };
}
