/**
 * Unpacks the Chromium that npm brings (Linux on x64) and prints, as JSON, where it is and what its environment needs.
 * The package unpacks its libraries only where it believes to be in AWS Lambda; a bare machine needs them as well.
 */
import process from "node:process";

process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs20.x";
const { default: chromium } = await import("@sparticuz/chromium");
const executablePath = await chromium.executablePath();
const { LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
process.stdout.write(JSON.stringify({ executablePath, env: { LD_LIBRARY_PATH, FONTCONFIG_PATH } }));
