import { parseArgs } from "node:util";
import { type Half, halves } from "./questions";

export type Options = {
  /** The folder of a market; undefined for a temporary one. */
  data?: string;
  /** The file that receives the figures. */
  json?: string;
  /** Only questions of this half are searched. */
  half?: Half;
  /** The half whose answers are listed if they are not good. */
  listed?: Half;
};

export const usage = `npm run search:quality -- [options]

  --data DIR    the market in this folder, for example .data, or a temporary one; the demo market is loaded if it is empty
  --half HALF   only the questions of this half: tuning or held-out
  --list        also prints each question whose first page is not good: of the tuning half, and of the held-out half
                only with --half held-out, since nobody tunes the search for those questions
  --json FILE   also writes the figures into a file`;

/** Parses the arguments. @throws Error with a sentence if they do not match `usage` */
export function readOptions(given: string[]): Options {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    args: given,
    options: { data: text, half: text, json: text, list: { type: "boolean" } },
  });
  const half = halves.find((each) => each === values.half);
  if (values.half !== undefined && !half) throw new Error(`--half is one of: ${halves.join(", ")}.`);
  return { data: values.data, json: values.json, half, ...(values.list && { listed: half ?? "tuning" }) };
}
