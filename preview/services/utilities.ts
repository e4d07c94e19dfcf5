import { sha256 } from "@noble/hashes/sha2";
import { gunzipSync } from "fflate";
import { BlobService } from "./blob";
import { NotEmulated, ServiceError } from "./errors";
import { formatZonedDate } from "./format-date";
import { Emulated, SERVICE_NAME } from "./membrane";

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

  base64Decode(encoded: string): number[] {
    return signedBytes(Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0)));
  }

  newBlob(bytes: readonly number[], contentType: string): BlobService {
    return new BlobService(Uint8Array.from(bytes), contentType);
  }

  ungzip(blob: BlobService): BlobService {
    if (BlobService.type(blob) !== "application/x-gzip") {
      throw new ServiceError("Could not decompress gzip.");
    }
    return new BlobService(gunzipSync(BlobService.bytes(blob)), "application/octet-stream");
  }

  computeDigest(algorithm: string, value: string | readonly number[]): number[] {
    if (algorithm !== "SHA_256") throw new NotEmulated(`Utilities.computeDigest with ${algorithm}`);
    return signedBytes(
      sha256(typeof value === "string" ? new TextEncoder().encode(value) : Uint8Array.from(value)),
    );
  }
}
