import { brotliCompressSync, brotliDecompressSync, constants, gzipSync } from "node:zlib";

export type Encoding = "br" | "gzip" | "identity";

/** zlib answers with a view of a 16 KB block, which a kept page would keep alive as a whole. */
export function exactly(view: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(view.length);
  view.copy(copy);
  return copy;
}

/** One body, compressed once and kept as brotli; the other encodings are made of it when somebody asks. */
export class Body {
  readonly #bytes: Buffer;
  #gzip?: Buffer;
  /** Few ask for it, so it may go when memory is wanted. */
  #plain?: WeakRef<Buffer>;
  /** Told how many more bytes are kept from now on. */
  grew: (bytes: number) => void = () => {};

  private constructor(
    readonly isCompressed: boolean,
    bytes: Buffer,
  ) {
    this.#bytes = bytes;
  }

  static plain(bytes: Buffer): Body {
    return new Body(false, bytes);
  }

  /** Quality 5 takes about 0.2 ms a page and is enough; more is for files that live long. */
  static compress(bytes: Buffer, quality = 5): Body {
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      [constants.BROTLI_PARAM_LGWIN]: bytes.length > 60_000 ? 22 : 16,
    };
    return new Body(true, exactly(brotliCompressSync(bytes, { params })));
  }

  /** Bytes kept until now. */
  get size(): number {
    return this.#bytes.length + (this.#gzip?.length ?? 0);
  }

  in(encoding: Encoding): Buffer {
    if (!this.isCompressed || encoding === "br") return this.#bytes;
    if (encoding === "identity") return this.#plainBytes();
    if (!this.#gzip) {
      // Not by #plainBytes: what a WeakRef names outlives every small collection of garbage.
      this.#gzip = exactly(gzipSync(this.#plain?.deref() ?? brotliDecompressSync(this.#bytes)));
      this.grew(this.#gzip.length);
    }
    return this.#gzip;
  }

  #plainBytes(): Buffer {
    const known = this.#plain?.deref();
    if (known) return known;
    const bytes = brotliDecompressSync(this.#bytes);
    this.#plain = new WeakRef(bytes);
    return bytes;
  }
}

/** The best encoding a reader accepts. */
export function preferredEncoding(accepted = ""): Encoding {
  if (/\bbr\b(?!\s*;\s*q=0(?:\.0+)?\s*(?:,|$))/i.test(accepted)) return "br";
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0+)?\s*(?:,|$))/i.test(accepted) ? "gzip" : "identity";
}
