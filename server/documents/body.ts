import { promisify } from "node:util";
import zlib, { brotliCompressSync, brotliDecompressSync, constants, gunzipSync, gzipSync } from "node:zlib";

export type Encoding = "br" | "gzip" | "identity";
type Compressed = Exclude<Encoding, "identity">;

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);

/** zlib answers with a view of a 16 KB block, which a kept page would keep alive as a whole. */
export function exactly(view: Buffer): Buffer {
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

/** Takes a seventh less time than what is usual, for one byte in a hundred more. */
const gzipOptions = { level: 5 };

/**
 * One body in the encodings that were asked for. It is best prepared in one of them: that is made beside the thread that
 * answers, and the plain bytes go. Any other is made of what is kept, at once.
 */
export class Body {
  /** All there is until something compressed takes its place. */
  #bytes: Buffer | undefined;
  readonly #made = new Map<Compressed, Buffer>();
  /** Few ask for it, so it may go when memory is wanted. */
  #plain?: WeakRef<Buffer>;
  /** Told how many more bytes are kept from now on; fewer when negative. */
  grew: (bytes: number) => void = () => {};

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

  /** Goes out compressed; in which encoding is only known when somebody asks. */
  static compressed(bytes: Buffer, quality?: number): Body {
    return new Body(true, bytes, quality);
  }

  /** Bytes kept until now. */
  get size(): number {
    return [this.#bytes, ...this.#made.values()].reduce((sum, bytes) => sum + (bytes?.length ?? 0), 0);
  }

  /** Brotli for who takes no compressed page. */
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
    // Not by #plainBytes: what a WeakRef names outlives every small collection of garbage.
    const bytes = this.#bytes ?? this.#plain?.deref() ?? this.#decompress();
    return this.#keep(
      encoding,
      encoding === "gzip"
        ? gzipSync(bytes, gzipOptions)
        : brotliCompressSync(bytes, brotliOptions(bytes, this.quality)),
    );
  }

  #keep(encoding: Compressed, view: Buffer): Buffer {
    const before = this.size;
    const bytes = exactly(view);
    this.#made.set(encoding, bytes);
    this.#bytes = undefined;
    this.grew(this.size - before);
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

/** The best encoding a reader accepts. */
export function preferredEncoding(accepted = ""): Encoding {
  if (/\bbr\b(?!\s*;\s*q=0(?:\.0+)?\s*(?:,|$))/i.test(accepted)) return "br";
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0+)?\s*(?:,|$))/i.test(accepted) ? "gzip" : "identity";
}
