import type { RoutePattern } from "./route-pattern";

/** What a line may say besides its event. Mails, tokens, names and texts have no field, so they cannot slip in. */
export type LogFields = Partial<
  Record<Exclude<(typeof fields)[number], "path">, string | number | boolean | undefined>
> & {
  /** A path that somebody sent may carry the token of a private link, so only its route is logged. */
  path?: RoutePattern | undefined;
  /** Kept as name, code, message of the innermost cause and stack; never its query's parameters. */
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
] as const;

const levels = ["debug", "info", "warn", "error", "silent"] as const;
type Level = (typeof levels)[number];

const enabled = (level: Level) => {
  const threshold = levels.indexOf((process.env.LOG_LEVEL || "warn") as Level);
  return levels.indexOf(level) >= (threshold < 0 ? levels.indexOf("warn") : threshold);
};

const at =
  (level: Exclude<Level, "silent">) =>
  (what: string, given: LogFields = {}) => {
    if (!enabled(level)) return;
    const line: Record<string, unknown> = { at: new Date().toISOString(), level, what };
    for (const name of fields) if (given[name] !== undefined) line[name] = withoutTokens(given[name]);
    if (given.error !== undefined) line.error = describeError(given.error);
    process.stderr.write(`${JSON.stringify(line)}\n`);
  };

/** One JSON line on standard error: `log.warn("mail.refused", { jobId, attempt })`. */
export const log = { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };

/** An error without what people typed: a failed query's own message repeats its parameters, its cause does not. */
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

/** Words of others, an error's for instance, may quote an address. A token has 128 bits or more in base64url. */
const withoutTokens = <Value>(value: Value) =>
  typeof value === "string"
    ? value.replace(/[\w-]{22,}/g, (word) => (/\d/.test(word) && /[A-Z]/.test(word) && /[a-z]/.test(word) ? "…" : word))
    : value;
