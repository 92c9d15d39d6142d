import { parseArgs } from "node:util";

export type Options = {
  cycles: number;
  /** Number of acknowledged inquiries and messages before the last crash. */
  acknowledged: number;
  clients: number;
  /** Whether PostgreSQL acknowledges commits too early, so that the run must lose something. */
  isControl: boolean;
  json?: string;
};

export const usage = `npm run test:crash -- [options]

  --cycles N        how often something is killed (40)
  --acknowledged N  inquiries and messages before the last crash (10000)
  --clients N       number of concurrent guests (12)
  --control         sets synchronous_commit=off; this run must lose something
  --json FILE       also writes the counts as JSON`;

/** Parses the arguments. @throws Error with a sentence if they do not match `usage` */
export function readOptions(given: string[]): Options {
  const text = { type: "string" } as const;
  const options = {
    cycles: text,
    acknowledged: text,
    clients: text,
    control: { type: "boolean" },
    json: text,
  } as const;
  const { values } = parseArgs({ args: given, options });
  return {
    cycles: count("cycles", values.cycles ?? "40"),
    acknowledged: count("acknowledged", values.acknowledged ?? "10000"),
    clients: count("clients", values.clients ?? "12"),
    isControl: values.control ?? false,
    json: values.json,
  };
}

function count(name: string, text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new Error(`--${name} is a whole number from 1 on, not "${text}".`);
  return Number(text);
}
