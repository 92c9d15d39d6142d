import { promisify } from "node:util";
import zlib, { brotliCompressSync, brotliDecompressSync, constants, gunzipSync, gzipSync } from "node:zlib";

export type Encoding = "br" | "gzip" | "identity";
type Compressed = Exclude<Encoding, "identity">;

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);

/** Copies a view out of zlib's 16 KB block, which a cached page would otherwise keep alive as a whole. */
function exactly(view: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(view.length);
  view.copy(copy);
  return copy;
}

/** Quality 5 takes about 0.8 ms a page and is enough; more is for files that live long. */
const brotliOptions = ({ length }: Buffer, quality: number) => ({
  params: {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: length,
    [constants.BROTLI_PARAM_LGWIN]: length > 60_000 ? 22 : 16,
  },
});

/** Takes a seventh less time than the default level, for one byte in a hundred more. */
const gzipOptions = { level: 5 };

/**
 * One body in the encodings that were requested. `prepare` compresses it once in zlib's thread pool and drops the plain bytes; any
 * other encoding is made from the compressed bytes at first use.
 */
export class Body {
  /** The plain bytes, until a compressed encoding takes their place. */
  #bytes: Buffer | undefined;
  readonly #made = new Map<Compressed, Buffer>();
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

  /** Is sent compressed, in an encoding that the first request chooses. */
  static compressed(bytes: Buffer, quality?: number): Body {
    return new Body(true, bytes, quality);
  }

  /** Bytes in memory. */
  get size(): number {
    return [this.#bytes, ...this.#made.values()].reduce((sum, bytes) => sum + (bytes?.length ?? 0), 0);
  }

  /** Compresses the body. A reader without compression gets it from brotli. */
  async prepare(encoding: Encoding): Promise<this> {
    const bytes = this.#bytes;
    if (!this.isCompressed || !bytes) return this;
    if (encoding === "gzip") this.#keep("gzip", await gzip(bytes, gzipOptions));
    else this.#keep("br", await brotli(bytes, brotliOptions(bytes, this.quality)));
    return this;
  }

  in(encoding: Encoding): Buffer {
    if (!this.isCompressed || encoding === "identity") return this.#bytes ?? this.#plainBytes();
    const made = this.#made.get(encoding);
    if (made) return made;
    // Not by #plainBytes: a WeakRef keeps its target past every minor garbage collection.
    const bytes = this.#bytes ?? this.#plain?.deref() ?? this.#decompress();
    return this.#keep(
      encoding,
      encoding === "gzip"
        ? gzipSync(bytes, gzipOptions)
        : brotliCompressSync(bytes, brotliOptions(bytes, this.quality)),
    );
  }

  #keep(encoding: Compressed, view: Buffer): Buffer {
    const bytes = exactly(view);
    this.#made.set(encoding, bytes);
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
    const [br, gz] = [this.#made.get("br"), this.#made.get("gzip")];
    return br ? brotliDecompressSync(br) : gunzipSync(gz ?? Buffer.alloc(0));
  }
}
