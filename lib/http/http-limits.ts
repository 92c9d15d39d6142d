const kB = 1024;
const MB = 1024 * kB;

/**
 * All limits on the size of a request; the server, Next and the checks read the same numbers. Limits of files are
 * beside their kind: lib/media/attachments/limits.ts, lib/media/limits.ts, lib/media/uploads/limits.ts.
 */
export const headLimits = {
  /** Bytes of a request line and all headers; Node returns 431 for more. */
  bytes: 16 * kB,
  /** Headers; a browser behind two proxies sends 40. */
  count: 100,
  /** Characters of an address with its query. */
  address: 4_000,
  /** Milliseconds until all headers have arrived, and for which an idle connection stays open. */
  arrival: 10_000,
  idle: 65_000,
} as const;

/**
 * Characters of a header that is parsed. The longest that browsers and proxies send have a third of these; a longer one
 * is ignored.
 */
export const headerLimits = {
  "accept-encoding": 200,
  "accept-language": 500,
  /** Browsers send one etag, proxies a few. */
  "if-none-match": 1_000,
  "if-modified-since": 100,
  "if-range": 200,
  range: 100,
  cookie: 8_000,
  "content-type": 300,
  "user-agent": 1_000,
  referer: headLimits.address + 300,
  origin: 300,
  host: 300,
  forwarded: 2_000,
  "x-forwarded-for": 1_000,
  "x-forwarded-host": 300,
} as const;

/** Bytes of a body. */
export const bodyLimits = {
  /** A form without files on a document. */
  words: 64 * kB,
  /** A form with files on a document: five files of 5 MB, and the text. */
  files: 26 * MB,
  /** A request to Next without a session. */
  unknown: 256 * kB,
  /** A form of the workspace: nine pictures of 7 MB and the text. */
  workspace: 70 * MB,
  /** A picture, or a part of a larger file, that is sent without a form. */
  file: 16 * MB,
  /** Bytes of forms with files that are in transit at the same time, in total and from one network. */
  filesAtOnce: { all: 256 * MB, network: 80 * MB },
} as const;

/** Milliseconds until a body has arrived; files take long on a slow connection. */
export const arrivalLimits = {
  words: 15_000,
  files: 110_000,
  /** The rest of a body that is drained. */
  refused: 10_000,
  any: 120_000,
} as const;

/** Limits on the parts of a form, and of JSON. */
export const formLimits = {
  fields: 1_000,
  files: 20,
  /** Bytes of the headers of a part, of its name, and of the text of a field. */
  head: 1 * kB,
  fieldName: 200,
  fieldText: 64 * kB,
  /** Depth of nested objects and arrays. */
  nesting: 32,
} as const;

/** Options of Node's HTTP server. */
export const serverLimits = {
  requestTimeout: arrivalLimits.any,
  headersTimeout: headLimits.arrival,
  keepAliveTimeout: headLimits.idle,
  maxHeaderSize: headLimits.bytes,
} as const;
