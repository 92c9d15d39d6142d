const kB = 1024;
const MB = 1024 * kB;

/**
 * Every limit on what one request may send, in one place; the server, Next and the checks read the same numbers. Limits of
 * what a file may be stand with its kind: lib/media/attachments/limits.ts, lib/media/limits.ts, lib/media/uploads/limits.ts.
 */
export const headLimits = {
  /** Bytes of a request line and all headers; Node answers 431 beyond. */
  bytes: 16 * kB,
  /** Headers; a browser behind two proxies sends forty. */
  count: 100,
  /** Characters of an address, its query included. */
  address: 4_000,
  /** Milliseconds until all headers are there, and a connection may stay open between requests. */
  arrival: 10_000,
  idle: 65_000,
} as const;

/**
 * Characters of a header that is parsed. The longest that browsers and proxies send are a third of these; of a longer one
 * nothing is read, as if it had not been sent.
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
  /** A form of words on a document. */
  words: 64 * kB,
  /** A form on a document with its files: five of five megabytes, and the words. */
  files: 26 * MB,
  /** What goes to Next from anybody; more than this only from who is signed in. */
  unknown: 256 * kB,
  /** A form of the workspace: nine pictures of 7 MB and their words. */
  workspace: 70 * MB,
  /** A picture, or a part of a larger file, that is no form. */
  file: 16 * MB,
  /** Forms with files that are on their way at the same time, in all and from one network. */
  filesAtOnce: { all: 256 * MB, network: 80 * MB },
} as const;

/** Milliseconds a body may take to come; one with files over a slow line takes a while. */
export const arrivalLimits = {
  words: 15_000,
  files: 110_000,
  /** The rest of a body that is not read any more. */
  refused: 10_000,
  any: 120_000,
} as const;

/** What the parts of a form may be, and of JSON. */
export const formLimits = {
  fields: 1_000,
  files: 20,
  /** Bytes of the head of a field or file, of its name, and of the text of a field. */
  head: 1 * kB,
  fieldName: 200,
  fieldText: 64 * kB,
  /** Objects and arrays within one another. */
  nesting: 32,
} as const;

/** What Node's own server sees to. */
export const serverLimits = {
  requestTimeout: arrivalLimits.any,
  headersTimeout: headLimits.arrival,
  keepAliveTimeout: headLimits.idle,
  maxHeaderSize: headLimits.bytes,
} as const;
