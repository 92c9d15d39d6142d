import { log } from "./log";

const levels = { debug: "debug", trace: "debug", log: "info", info: "info", warn: "warn", error: "error" } as const;
const mostCharacters = 300;

/**
 * Turns what other people's code prints into lines of the log: one JSON object each, without the objects that were passed
 * and without addresses and tokens. `what` names who prints.
 */
export function structureConsole(what: string): void {
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

/** Cut first, so that no long text costs time. */
const masked = (text: string): string =>
  text
    .slice(0, mostCharacters)
    .replace(/\s/g, " ")
    .replace(/[\w.+-]{1,64}@[\w.-]{1,255}/g, "<email>")
    .replace(/[\w-]{20,}/g, "<token>");
