/** Where the bytes of a file come from, so that they can be read again. */
export interface Source {
  readonly name: string;
  /** When it was written, in milliseconds. */
  readonly writtenAt: number;
  /** How many bytes, where that is known before they are read. */
  readonly size: number;
  readonly bytes: () => Promise<Uint8Array>;
}

export function sourceOfFile(file: File): Source {
  return {
    name: file.name,
    writtenAt: file.lastModified,
    size: file.size,
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
  };
}

/** A text that was pasted, or that a table of a sheet was written as. */
export function sourceOfText(name: string, text: string, writtenAt: number): Source {
  const bytes = new TextEncoder().encode(text);
  return { name, writtenAt, size: bytes.length, bytes: () => Promise.resolve(bytes) };
}

/** The text of a file: UTF-8, or UTF-16 where its mark says so, as spreadsheets write “Unicode text”; unpacked from gzip. */
export async function textOfBytes(bytes: Uint8Array): Promise<string> {
  const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? await unpacked(bytes) : bytes;
  const [first, second] = plain;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(plain);
}

async function unpacked(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
