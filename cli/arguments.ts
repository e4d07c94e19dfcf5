import { parseArgs, type ParseArgsConfig } from "node:util";
import { wrongUsage } from "./failure";

/** As Node's `parseArgs`, strict; a wrong option is wrong usage. */
export function parseArguments<T extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw wrongUsage(error instanceof Error ? error.message : String(error));
  }
}
