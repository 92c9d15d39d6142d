import { currentRequestId } from "./request-context";
import type { RoutePattern } from "./route-pattern";

/** The fields of a line besides its event. Emails, tokens, names and texts have no field, so they are never logged. */
export type LogFields = Partial<
  Record<Exclude<(typeof fields)[number], "path">, string | number | boolean | undefined>
> & {
  /** The route: a path that a client sent may contain the token of a private link. */
  path?: RoutePattern | undefined;
  /**
   * Logged as name, code and message of the innermost cause, with its stack; the parameters of a query are left out.
   */
  error?: unknown;
};
const fields = [
  "path",
  "status",
  "milliseconds",
  "job",
  "jobId",
  "attempt",
  "event",
  "eventId",
  "listingId",
  "shopId",
  "inquiryId",
  "userId",
  "locale",
  "port",
  "pid",
  "count",
  "bytes",
  "signal",
  "reason",
  "digest",
  "requestId",
] as const;

const levels = ["debug", "info", "warn", "error", "silent"] as const;
type Level = (typeof levels)[number];

const enabled = (level: Level) => {
  const threshold = levels.indexOf((process.env.LOG_LEVEL || "warn") as Level);
  return levels.indexOf(level) >= (threshold < 0 ? levels.indexOf("warn") : threshold);
};

const logAt =
  (level: Exclude<Level, "silent">) =>
  (what: string, given: LogFields = {}) => {
    if (!enabled(level)) return;
    const line: Record<string, unknown> = { at: new Date().toISOString(), level, what };
    const requestId = currentRequestId();
    if (requestId !== undefined) line.requestId = requestId;
    for (const name of fields) if (given[name] !== undefined) line[name] = withoutTokens(given[name]);
    if (given.error !== undefined) line.error = describeError(given.error);
    process.stderr.write(`${JSON.stringify(line)}\n`);
  };

/** Writes one JSON line on standard error: `log.warn("mail.refused", { jobId, attempt })`. */
export const log = { debug: logAt("debug"), info: logAt("info"), warn: logAt("warn"), error: logAt("error") };

/**
 * Describes an error without user input: the message of a failed query repeats its parameters, that of its cause does
 * not.
 */
export function describeError(thrown: unknown) {
  let error = thrown;
  while (error instanceof Error && error.cause instanceof Error) error = error.cause;
  if (!(error instanceof Error)) return { message: typeof error };
  const { name, stack = "" } = error;
  const message = withoutTokens(error.message);
  const code = "code" in error ? error.code : undefined;
  const frames = stack.split("\n").filter((line) => /^\s+at /.test(line));
  return { name, code, message, frames: frames.slice(0, 6).map((line) => line.trim()) };
}

/** Masks tokens, which are 128 bits or more in base64url: the text of an error may quote an address. */
const withoutTokens = <Value>(value: Value) =>
  typeof value === "string"
    ? value.replace(/[\w-]{22,}/g, (word) => (/\d/.test(word) && /[A-Z]/.test(word) && /[a-z]/.test(word) ? "…" : word))
    : value;
