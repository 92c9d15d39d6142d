import path from "node:path";
import { parseArgs } from "node:util";

export type Options = {
  /** The requested number of listings, and the folder of that market. */
  markets: { size: string; folder: string }[];
  /** Seconds of one measurement. */
  seconds: number;
  rounds: number;
  clients: number[];
  /** Classes of queries, and `http`; undefined for everything. */
  only?: string[];
  sharedBuffers?: string;
};

export const usage = `npm run bench -- --listings 21000,210000 | --data 21000=FOLDER … [options]

  --listings N,N   markets of so many designs in .data/bench-N, made with demo:scale if they do not exist
  --data N=FOLDER  a market of so many designs in FOLDER; may be repeated
  --seconds N      how long one measurement takes (5)
  --rounds N       rounds of each cached page, the market and nginx in turns (3)
  --clients N,N    concurrent clients (1,8)
  --only A,B       only these classes of queries, such as "home,category, 3 filters"; http for the pages
  --shared-buffers memory of PostgreSQL for pages, such as 8GB (256MB)`;

/** Parses the arguments. @throws Error with a sentence if they do not match `usage` */
export function readOptions(given: string[]): Options {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    args: given,
    options: {
      listings: text,
      data: { type: "string", multiple: true },
      seconds: text,
      rounds: text,
      clients: text,
      only: text,
      "shared-buffers": text,
    },
  });
  const listed = list(values.listings).map((size) => ({ size, folder: `.data/bench-${size}` }));
  const named = (values.data ?? []).map((each) => {
    const [size = "", ...rest] = each.split("=");
    return { size, folder: rest.join("=") };
  });
  const markets = [...listed, ...named].map(({ size, folder }) => ({ size, folder: path.resolve(folder) }));
  if (markets.length === 0) throw new Error("No market is named.");
  for (const { size, folder } of markets)
    if (!/^\d+$/.test(size) || !folder) throw new Error(`"${size}" is no number of designs.`);
  return {
    markets,
    seconds: count("seconds", values.seconds ?? "5"),
    rounds: count("rounds", values.rounds ?? "3"),
    clients: list(values.clients ?? "1,8").map((each) => count("clients", each)),
    only: values.only === undefined ? undefined : list(values.only),
    sharedBuffers: values["shared-buffers"],
  };
}

/** Splits at commas, except before a space, as in "category, 3 filters". */
const list = (text = ""): string[] => text.split(/,(?! )/).filter(Boolean);

function count(name: string, text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new Error(`--${name} is a number above zero.`);
  return value;
}
