import { sha256 } from "@noble/hashes/sha2";
import { utcDay } from "../../../pricing/day";
import type { RateTable } from "../../../pricing/rate-table";
import { readInSteps } from "../../../usage/file/read-file";
import { FileRefused } from "../../../usage/file/refusal";
import type { Chosen } from "./chosen";
import { textOfBytes, type Source } from "./source";

/** More than a browser should be asked to hold as text and as rows. */
const MOST_BYTES = 150_000_000;
/** A page that answers within so many milliseconds is alive. */
const SLICE_MS = 40;
const HASHED_AT_ONCE = 1_000_000;

export interface ReadRules {
  readonly id: number;
  readonly reading: number;
  readonly rates: RateTable;
  readonly keepEmails: boolean;
  /** Says how far the reading is, from 0 to 1. */
  readonly onShare: (share: number) => void;
  /** Lets the page do what waits: resolves as soon as it has. */
  readonly pause: () => Promise<void>;
  /** True once nobody wants the result any more. */
  readonly isStopped: () => boolean;
}

/**
 * Reads a file in slices between which the page lives on. A file that is refused says why. Undefined once nobody wants it
 * any more.
 */
export async function readSource(source: Source, rules: ReadRules): Promise<Chosen | undefined> {
  const { name } = source;
  const refused = (reason: string): Chosen => ({ id: rules.id, name, state: "refused", reason });
  if (source.size > MOST_BYTES) {
    return refused(
      `The file has ${Math.round(source.size / 1_000_000)} MB, more than a browser can read. The command line takes it: npm run price -- FILE.`,
    );
  }
  try {
    const bytes = await source.bytes();
    const inSlices = new Slices(rules);
    const hash = await hashOf(bytes, inSlices);
    const text = await textOfBytes(bytes);
    const steps = readInSteps(text, {
      rates: rules.rates,
      today: utcDay(new Date(source.writtenAt)),
      keepEmails: rules.keepEmails,
      sumDays: true,
    });
    await inSlices.breathe();
    for (;;) {
      const step = steps.next();
      if (step.done === true)
        return {
          id: rules.id,
          name,
          state: "read",
          reading: rules.reading,
          hash,
          exportedAt: source.writtenAt,
          file: step.value,
        };
      rules.onShare(step.value);
      if (await inSlices.isOver()) return undefined;
    }
  } catch (error) {
    if (error instanceof FileRefused) return refused(error.message);
    return refused("The file could not be read: it is damaged, or was moved meanwhile. Choose it again.");
  }
}

async function hashOf(bytes: Uint8Array, slices: Slices): Promise<string> {
  const hash = sha256.create();
  for (let at = 0; at < bytes.length; at += HASHED_AT_ONCE) {
    hash.update(bytes.subarray(at, at + HASHED_AT_ONCE));
    await slices.isOver();
  }
  return hexadecimal(hash.digest());
}

/** The same for a text that is in memory. */
export function textHash(text: string): string {
  return hexadecimal(sha256(new TextEncoder().encode(text)));
}

function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Cuts work into slices that leave the page alive. */
class Slices {
  private began = Date.now();

  constructor(private readonly rules: Pick<ReadRules, "pause" | "isStopped">) {}

  /** Pauses when the slice has taken its time; true once nobody wants the result. */
  async isOver(): Promise<boolean> {
    if (Date.now() - this.began >= SLICE_MS) await this.breathe();
    return this.rules.isStopped();
  }

  async breathe(): Promise<void> {
    await this.rules.pause();
    this.began = Date.now();
  }
}
