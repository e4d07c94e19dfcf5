import type { Check } from "../desk";
import { blanks } from "./blanks";
import { dates } from "./dates";
import { echo } from "./echo";
import { feeds } from "./feeds";
import { language } from "./language";
import { large } from "./large";
import { limits } from "./limits";
import { looks } from "./looks";
import { names } from "./names";
import { parts } from "./parts";
import { plainText } from "./plain-text";
import { rates } from "./rates";
import { samples } from "./samples";
import { scenario } from "./scenario";
import { separators } from "./separators";
import { serverFile } from "./server-file";
import { typedText } from "./typed";

/** Every check, in the order in which they run. */
export const CHECKS: readonly Check[] = [
  language,
  separators,
  typedText,
  echo,
  samples,
  blanks,
  dates,
  names,
  parts,
  plainText,
  limits,
  looks,
  serverFile,
  feeds,
  rates,
  scenario,
  large,
];
