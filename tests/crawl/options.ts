import { parseArgs } from "node:util";

export type Options = {
  /** A market that runs already; its database is that of DATABASE_URL, or the embedded one in DATA_DIR. */
  url?: string;
  port: number;
  /** Opens one page in so many, English lists aside; undefined for all of them. */
  share?: number;
  json?: string;
  without: ReadonlySet<string>;
};

export const usage = `npm run test:crawl -- [options]

  --url ORIGIN       a market that runs already, with DATABASE_URL or DATA_DIR of its database; else one of its own is opened
  --port N           where its own market listens (3212)
  --share N          opens English lists and one page in N of all else; 1, and every page without it
  --json FILE        writes what was counted as JSON as well
  --without A,B      leaves out sitemaps, feeds or validators`;

const parts = ["sitemaps", "feeds", "validators"];

/** @throws Error with a sentence when something is not as `usage` has it */
export function readOptions(given: string[]): Options {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    args: given,
    options: { url: text, port: text, share: text, json: text, without: text },
  });
  if (values.url !== undefined && !URL.canParse(values.url)) throw new Error(`"${values.url}" is no origin.`);
  const without = (values.without ?? "").split(",").filter(Boolean);
  for (const part of without) if (!parts.includes(part)) throw new Error(`"${part}" is none of ${parts.join(", ")}.`);
  return {
    url: values.url && new URL(values.url).origin,
    port: count("port", values.port ?? "3212"),
    share: values.share === undefined || values.share === "1" ? undefined : count("share", values.share),
    json: values.json,
    without: new Set(without),
  };
}

function count(name: string, text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new Error(`--${name} is a whole number, not "${text}".`);
  return Number(text);
}
