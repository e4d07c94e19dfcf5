import { asFailure } from "./failure";
import { runPrice } from "./price-command";
import { runSql } from "./sql-command";
import { ENGINES } from "../src/sql/dialect";

const USAGE = `ratesheet: what OpenAI API use cost

  ratesheet price FILE… [--json] [--out FILE] [--rates FILE.csv] [--group KEYS]
                                              prices usage and cost exports, and request logs of any size
  ratesheet sql ENGINE [--rates FILE.csv]     the rates and the pricing queries as SQL text:
                                              ${ENGINES.join(", ")}
`;

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  price: runPrice,
  sql: runSql,
};

/** Runs a command; the result is the exit code: 0 done, 1 refused, 2 wrong usage. */
async function main(args: readonly string[]): Promise<number> {
  const [name = "", ...rest] = args;
  const command = COMMANDS[name];
  if (command === undefined) {
    const asked = ["help", "--help", "-h"].includes(name);
    (asked ? process.stdout : process.stderr).write(
      asked || name === "" ? USAGE : `There is no command ${JSON.stringify(name)}.\n\n${USAGE}`,
    );
    return asked ? 0 : 2;
  }
  try {
    return await command(rest);
  } catch (error) {
    const failure = asFailure(error);
    if (failure === undefined) throw error;
    process.stderr.write(`${failure.message}\n`);
    return failure.exitCode;
  }
}

// Whoever reads the output may stop early: `ratesheet … | head`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});
process.exitCode = await main(process.argv.slice(2));
