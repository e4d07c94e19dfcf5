import { RATES_COLUMNS } from "../functions/rates-columns";

/** The columns of the Rates log. */
export const LOG_COLUMNS = [
  "When (UTC)",
  "What",
  "Outcome",
  "Source",
  "Content hash (SHA-256)",
  "Rates before",
  "Rates after",
  "Version before",
  "Version after",
  "By",
  "Details",
] as const;

/** The columns of the Rates backup: those of a table, after the version of the table that a row is of. */
export const BACKUP_COLUMNS: readonly string[] = ["version", ...RATES_COLUMNS];
