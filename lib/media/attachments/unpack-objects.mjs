// The library unpacks streams of objects without asking how large they grow. Here they are unpacked within a limit, in its
// place. Plain JavaScript, as it runs in a child process.
import { constants, inflateSync } from "node:zlib";

/** Bytes that all streams of objects in a document may unpack to together; 100 pages of marked tables have 13 million. */
const mostUnpacked = 32 * 1024 * 1024;
/** Honest ones were seen to pack to a fifth; what unpacks to a hundred times as much, and more than a megabyte, is a bomb. */
const mostAtOnce = (packed) => Math.max(1024 * 1024, 100 * packed);

/**
 * Lets the parsers of this library meet only what is unpacked already. `beginDocument()` counts anew;
 * `isTooMuch()` says whether the document had more than it may, or packed it in another way than programs do.
 */
export function unpackObjects({ PDFName, PDFArray, PDFRawStream, PDFObjectStreamParser, PDFXRefStreamParser }) {
  let left = mostUnpacked;
  const parseObjects = PDFObjectStreamParser.forStream;
  const parsePlaces = PDFXRefStreamParser.forStream;
  const flate = PDFName.of("FlateDecode");

  PDFObjectStreamParser.forStream = (stream, wait) => parseObjects(unpacked(stream), wait);
  // Every object is read where it lies, so of a table of places only the dictionary counts, which stands for a trailer.
  PDFXRefStreamParser.forStream = ({ dict }) => parsePlaces(plain(dict, new Uint8Array(), { Index: [] }));

  function unpacked({ dict, contents }) {
    if (left < 0) throw new Error("too much to unpack");
    const filter = dict.lookup(PDFName.of("Filter"));
    const only = filter instanceof PDFArray && filter.size() === 1 ? filter.lookup(0) : filter;
    if (only !== undefined && only !== flate) return tooMuch();
    const bytes = only ? inflate(contents) : contents;
    left -= bytes.length;
    return left < 0 ? tooMuch() : plain(dict, bytes);
  }

  /** One that was cut off gives what it has. */
  function inflate(bytes) {
    try {
      const maxOutputLength = Math.min(left + 1, mostAtOnce(bytes.length));
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

  function plain(dict, bytes, with_ = {}) {
    const own = dict.clone();
    for (const name of ["Filter", "DecodeParms"]) own.delete(PDFName.of(name));
    for (const [name, value] of Object.entries(with_)) own.set(PDFName.of(name), dict.context.obj(value));
    return PDFRawStream.of(own, bytes);
  }

  return {
    beginDocument() {
      left = mostUnpacked;
    },
    isTooMuch: () => left < 0,
  };
}
