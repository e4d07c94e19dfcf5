import { join } from "node:path";
import { readCommand } from "./read-command";

const { exit, stdout, stderr } = readCommand(process.argv.slice(2), join(import.meta.dirname, "inputs"));
if (stdout !== "") console.log(stdout);
if (stderr !== "") console.error(stderr);
process.exitCode = exit;
