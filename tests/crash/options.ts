import { parseArgs } from "node:util";

export type Options = {
  cycles: number;
  /** How much the market says it has taken before the last crash, inquiries and messages together. */
  acknowledged: number;
  clients: number;
  /** PostgreSQL says "written" before it is: the run must then lose something. */
  isControl: boolean;
  json?: string;
};

export const usage = `npm run test:crash -- [options]

  --cycles N        how often something is killed (40)
  --acknowledged N  how much is taken before the last crash (10000)
  --clients N       how many guests ask at once (12)
  --control         with synchronous_commit=off: here something must get lost
  --json FILE       writes what was counted as JSON as well`;

/** @throws Error with a sentence when something is not as `usage` has it */
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
