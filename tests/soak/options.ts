import { parseArgs } from "node:util";

export type Options = {
  /** Length of the mixed day. */
  minutes: number;
  /** Pages requested in a second by all readers together. */
  pages: number;
  json?: string;
};

export const usage = `npm run soak -- [options]

  --minutes N   how long people use the market (60)
  --pages N     pages that they request in a second, besides the forms (10)
  --json FILE   also writes the figures as JSON`;

/** Parses the arguments. @throws Error with a sentence if they do not match `usage` */
export function readOptions(given: string[]): Options {
  const text = { type: "string" } as const;
  const { values } = parseArgs({ args: given, options: { minutes: text, pages: text, json: text } });
  return {
    minutes: count("minutes", values.minutes ?? "60"),
    pages: count("pages", values.pages ?? "10"),
    json: values.json,
  };
}

function count(name: string, text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new Error(`--${name} is a whole number from 1 on, not "${text}".`);
  return Number(text);
}
