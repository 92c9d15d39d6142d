import { promisify } from "node:util";
import zlib, { brotliCompressSync, brotliDecompressSync, constants, gunzipSync, gzipSync } from "node:zlib";

export type Encoding = "br" | "gzip" | "identity";
type Compressed = Exclude<Encoding, "identity">;

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);

/** Copies a view out of zlib's 16 kB block, which a cached page would otherwise retain as a whole. */
function copyOf(view: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(view.length);
  view.copy(copy);
  return copy;
}

/** Quality 5 takes about 0.8 ms a page; higher qualities are for files that are cached for long. */
const brotliOptions = ({ length }: Buffer, quality: number) => ({
  params: {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: length,
    [constants.BROTLI_PARAM_LGWIN]: length > 60_000 ? 22 : 16,
  },
});

/** Level 5 takes a seventh less time than the default level, for 1 % more bytes. */
const gzipOptions = { level: 5 };

/**
 * The body of a response, in each encoding that was requested. `prepare` compresses it once in zlib's thread pool and
 * drops the plain bytes; any other encoding is computed from the compressed bytes at its first use.
 */
export class Body {
  /** The plain bytes, until a compressed encoding replaces them. */
  #bytes: Buffer | undefined;
  readonly #encoded = new Map<Compressed, Buffer>();
  /** Plain bytes are rarely requested, so garbage collection may take them. */
  #plain?: WeakRef<Buffer>;
  /** Called after `size` has changed. */
  onResize: () => void = () => {};

  private constructor(
    readonly isCompressed: boolean,
    bytes: Buffer,
    readonly quality = 5,
  ) {
    this.#bytes = bytes;
  }

  static plain(bytes: Buffer): Body {
    return new Body(false, bytes);
  }

  /** A body that is sent compressed, in the encoding of each request. */
  static compressed(bytes: Buffer, quality?: number): Body {
    return new Body(true, bytes, quality);
  }

  /** Bytes in memory. */
  get size(): number {
    return [this.#bytes, ...this.#encoded.values()].reduce((sum, bytes) => sum + (bytes?.length ?? 0), 0);
  }

  /** Compresses the body. Prepares brotli for a client without compression, which gets the decompressed bytes. */
  async prepare(encoding: Encoding): Promise<this> {
    const bytes = this.#bytes;
    if (!this.isCompressed || !bytes) return this;
    if (encoding === "gzip") this.#store("gzip", await gzip(bytes, gzipOptions));
    else this.#store("br", await brotli(bytes, brotliOptions(bytes, this.quality)));
    return this;
  }

  in(encoding: Encoding): Buffer {
    if (!this.isCompressed || encoding === "identity") return this.#bytes ?? this.#plainBytes();
    const known = this.#encoded.get(encoding);
    if (known) return known;
    // Does not call #plainBytes: a WeakRef retains its target past minor garbage collections.
    const bytes = this.#bytes ?? this.#plain?.deref() ?? this.#decompress();
    return this.#store(
      encoding,
      encoding === "gzip"
        ? gzipSync(bytes, gzipOptions)
        : brotliCompressSync(bytes, brotliOptions(bytes, this.quality)),
    );
  }

  #store(encoding: Compressed, view: Buffer): Buffer {
    const bytes = copyOf(view);
    this.#encoded.set(encoding, bytes);
    this.#bytes = undefined;
    this.onResize();
    return bytes;
  }

  #plainBytes(): Buffer {
    const known = this.#plain?.deref();
    if (known) return known;
    const bytes = this.#decompress();
    this.#plain = new WeakRef(bytes);
    return bytes;
  }

  #decompress(): Buffer {
    const [br, gz] = [this.#encoded.get("br"), this.#encoded.get("gzip")];
    return br ? brotliDecompressSync(br) : gunzipSync(gz ?? Buffer.alloc(0));
  }
}
