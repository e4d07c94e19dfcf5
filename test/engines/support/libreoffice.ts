import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readWorkbook, writeWorkbook, type FileSheet, type Results } from "./xlsx";

const PATIENCE = 600_000;

/** The command of LibreOffice on this machine, or what to do where there is none. */
function command(): string {
  for (const name of [process.env["SOFFICE_PATH"] ?? "soffice", "libreoffice"]) {
    try {
      execFileSync(name, ["--version"], { stdio: "ignore" });
      return name;
    } catch {
      // The next one.
    }
  }
  throw new Error(
    "This test needs LibreOffice Calc, 7.4 or later: `apt-get install --no-install-recommends libreoffice-calc-nogui`, or https://www.libreoffice.org/download. Or name the program in SOFFICE_PATH.",
  );
}

/** Lets LibreOffice open workbooks, work out their formulas and save what they come to. */
export function calculatedByLibreOffice(workbooks: readonly (readonly FileSheet[])[]): readonly Results[] {
  const program = command();
  const folder = mkdtempSync(path.join(tmpdir(), "libreoffice-"));
  try {
    const out = path.join(folder, "out");
    mkdirSync(out);
    const names = workbooks.map((_, index) => `${index}.xlsx`);
    workbooks.forEach((sheets, index) =>
      writeFileSync(path.join(folder, `${index}.xlsx`), writeWorkbook(sheets)),
    );
    execFileSync(
      program,
      [
        `-env:UserInstallation=file://${path.join(folder, "profile")}`,
        "--headless",
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
        "--outdir",
        out,
        ...names,
      ],
      { cwd: folder, stdio: "ignore", timeout: PATIENCE },
    );
    return names.map((name) => readWorkbook(readFileSync(path.join(out, name))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
