import { Emulated, SERVICE_NAME } from "./membrane";

/** Bytes with a type, as the services hand them on. */
export class BlobService extends Emulated {
  override readonly [SERVICE_NAME] = "Blob";
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    super();
    this.#bytes = bytes;
  }

  /** What another service reads of a blob that a script hands it. */
  static bytes(blob: BlobService): Uint8Array {
    return blob.#bytes;
  }

  getDataAsString(charset: string): string {
    return new TextDecoder(charset).decode(this.#bytes);
  }
}
