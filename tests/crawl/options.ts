import { parseArgs } from "node:util";

export type Options = {
  /** A running market; its database is that of DATABASE_URL, or the embedded one in DATA_DIR. */
  url?: string;
  port: number;
  /** Opens one page in `share`, and all English lists; undefined opens all pages. */
  share?: number;
  json?: string;
  without: ReadonlySet<string>;
};

export const usage = `npm run test:crawl -- [options]

  --url ORIGIN       a running market, with DATABASE_URL or DATA_DIR of its database; by default a new one is started
  --port N           the port of a new market (3212)
  --share N          opens English lists and one page in N of all else (1: every page)
  --json FILE        also writes the counts as JSON
  --without A,B      skips sitemaps, feeds or validators`;

const parts = ["sitemaps", "feeds", "validators"];

/** Parses the arguments. @throws Error with a sentence if they do not match `usage` */
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
