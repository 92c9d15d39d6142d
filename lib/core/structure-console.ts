import { log } from "./log";

const levels = { debug: "debug", trace: "debug", log: "info", info: "info", warn: "warn", error: "error" } as const;
const maxCharacters = 300;

/**
 * Writes the console output of packages as lines of the log: one JSON object each, without the objects that were passed
 * and without emails and tokens. `what` names the source.
 */
export function logConsoleOutput(what: string): void {
  for (const method of Object.keys(levels) as (keyof typeof levels)[])
    console[method] = (...words: unknown[]) => log[levels[method]](what, fieldsOf(words));
  process.removeAllListeners("warning");
  process.on("warning", (error) => log.warn(what, { error }));
}

function fieldsOf(words: unknown[]) {
  const error = words.find((word) => word instanceof Error);
  if (error) return { error };
  return { reason: masked(words.filter((word) => typeof word === "string").join(" ")) };
}

/** Masks emails and tokens. It cuts the text first, so that a long one takes no time. */
const masked = (text: string): string =>
  text
    .slice(0, maxCharacters)
    .replace(/\s/g, " ")
    .replace(/[\w.+-]{1,64}@[\w.-]{1,255}/g, "<email>")
    .replace(/[\w-]{20,}/g, "<token>");
