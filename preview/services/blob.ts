import { Emulated, SERVICE_NAME } from "./membrane";

/** Bytes with a type, as the services hand them on. */
export class BlobService extends Emulated {
  override readonly [SERVICE_NAME] = "Blob";
  readonly #bytes: Uint8Array;
  readonly #contentType: string;

  constructor(bytes: Uint8Array, contentType: string) {
    super();
    this.#bytes = bytes;
    this.#contentType = contentType;
  }

  /** What another service reads of a blob that a script hands it. */
  static bytes(blob: BlobService): Uint8Array {
    return blob.#bytes;
  }

  /** What it says it is. */
  static type(blob: BlobService): string {
    return blob.#contentType;
  }

  getDataAsString(charset: string): string {
    return new TextDecoder(charset).decode(this.#bytes);
  }
}
