import { sha256 } from "@noble/hashes/sha2";
import { NotEmulated, ServiceError } from "./errors";
import { formatZonedDate } from "./format-date";
import { Emulated, SERVICE_NAME } from "./membrane";

class BlobService extends Emulated {
  override readonly [SERVICE_NAME] = "Blob";
  readonly #text: string;

  constructor(text: string) {
    super();
    this.#text = text;
  }

  getDataAsString(): string {
    return this.#text;
  }

  getBytes(): number[] {
    return signedBytes(new TextEncoder().encode(this.#text));
  }
}

/** Bytes as Java has them, from -128 to 127. */
function signedBytes(bytes: Uint8Array): number[] {
  return [...new Int8Array(bytes)];
}

export class UtilitiesService extends Emulated {
  override readonly [SERVICE_NAME] = "Utilities";
  readonly DigestAlgorithm = { SHA_256: "SHA_256" };
  readonly Charset = { UTF_8: "UTF_8" };

  formatDate(date: Date, timeZone: string, format: string): string {
    if (!(date instanceof Date)) {
      throw new ServiceError("The parameters don't match the method signature for Utilities.formatDate.");
    }
    return formatZonedDate(date, timeZone, format);
  }

  computeDigest(algorithm: string, value: string | readonly number[]): number[] {
    if (algorithm !== "SHA_256") throw new NotEmulated(`Utilities.computeDigest with ${algorithm}`);
    return signedBytes(
      sha256(typeof value === "string" ? new TextEncoder().encode(value) : Uint8Array.from(value)),
    );
  }

  newBlob(data: string): BlobService {
    return new BlobService(data);
  }

  getUuid(): string {
    return crypto.randomUUID();
  }

  /** A pause is not waited for: nobody else uses the local spreadsheet meanwhile. */
  sleep(milliseconds: number): void {
    if (milliseconds > 300_000) throw new ServiceError("sleep interval exceeds max allowed length");
  }
}
