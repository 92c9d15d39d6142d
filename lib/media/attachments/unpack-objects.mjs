// The library unpacks object streams without a limit. These replacements unpack them within one. Plain JavaScript,
// because it runs in a child process.
import { constants, inflateSync } from "node:zlib";

/** Bytes to which all object streams of a document may unpack; 100 pages of marked tables have 13 million. */
const maxUnpacked = 32 * 1024 * 1024;
/**
 * Bytes to which one stream may unpack: a megabyte, or a hundred times its size if that is more. Ordinary streams unpack
 * to about five times their size.
 */
const maxOfStream = (packed) => Math.max(1024 * 1024, 100 * packed);

/**
 * Replaces the library's parsers by ones that get unpacked streams. `beginDocument()` resets the count; `isTooMuch()`
 * returns whether the document exceeded the limit, or used another filter than programs do.
 */
export function unpackObjects({ PDFName, PDFArray, PDFRawStream, PDFObjectStreamParser, PDFXRefStreamParser }) {
  let left = maxUnpacked;
  const parseObjects = PDFObjectStreamParser.forStream;
  const parseReferences = PDFXRefStreamParser.forStream;
  const flate = PDFName.of("FlateDecode");

  PDFObjectStreamParser.forStream = (stream, wait) => parseObjects(unpacked(stream), wait);
  // The library reads each object at its position, so only the dictionary of a cross-reference stream is needed, as a
  // trailer.
  PDFXRefStreamParser.forStream = ({ dict }) => parseReferences(plain(dict, new Uint8Array(), { Index: [] }));

  function unpacked({ dict, contents }) {
    if (left < 0) throw new Error("too much to unpack");
    const filter = dict.lookup(PDFName.of("Filter"));
    const only = filter instanceof PDFArray && filter.size() === 1 ? filter.lookup(0) : filter;
    if (only !== undefined && only !== flate) return tooMuch();
    const bytes = only ? inflate(contents) : contents;
    left -= bytes.length;
    return left < 0 ? tooMuch() : plain(dict, bytes);
  }

  /** Returns the bytes that a truncated stream contains. */
  function inflate(bytes) {
    try {
      const maxOutputLength = Math.min(left + 1, maxOfStream(bytes.length));
      return inflateSync(bytes, { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH });
    } catch (error) {
      if (error.code === "ERR_BUFFER_TOO_LARGE") return tooMuch();
      throw error;
    }
  }

  function tooMuch() {
    left = -1;
    throw new Error("too much to unpack");
  }

  function plain(dict, bytes, entries = {}) {
    const own = dict.clone();
    for (const name of ["Filter", "DecodeParms"]) own.delete(PDFName.of(name));
    for (const [name, value] of Object.entries(entries)) own.set(PDFName.of(name), dict.context.obj(value));
    return PDFRawStream.of(own, bytes);
  }

  return {
    beginDocument() {
      left = maxUnpacked;
    },
    isTooMuch: () => left < 0,
  };
}
