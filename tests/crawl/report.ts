import { type Kind, kinds } from "./address";

/** The kinds of faults, each a column of the table. */
export const faults = {
  broken: "broken",
  redirects: "links to redirects",
  chains: "chains of redirects",
  softMissing: "soft 404",
  orphans: "orphans",
  depth: "deeper than five clicks",
  titles: "duplicate titles",
  head: "head and canonical",
  hreflang: "hreflang",
  data: "differs from the database",
  sitemap: "differs from the sitemaps",
  jsonLd: "JSON-LD",
  price: "prices",
  pictures: "same picture",
  html: "HTML",
  visitors: "differs by visitor",
  unchanged: "no 304",
  robots: "robots.txt",
  trap: "trap",
  shells: "differs without shells",
} as const;
export type Fault = keyof typeof faults;

export const measures = ["pages", "indexable", "inSitemaps", "hreflangPairs"] as const;
export type Measure = (typeof measures)[number];
type Row = Record<Fault | Measure, number>;

const maxExamples = 10;
const names = [...measures, ...(Object.keys(faults) as Fault[])];
const emptyRow = () => Object.fromEntries(names.map((name) => [name, 0])) as Row;

/** Counts everything and stores only the first examples, so that it stays small for any number of pages. */
export class Report {
  readonly rows = new Map(kinds.map((kind) => [kind, emptyRow()]));
  readonly examples = new Map<Fault, string[]>();
  /** Sentences about what was checked and what was skipped. */
  readonly notes: string[] = [];

  count(measure: Measure, kind: Kind, by = 1): void {
    const row = this.rows.get(kind);
    if (row) row[measure] += by;
  }

  complain(fault: Fault, kind: Kind, sentence: string): void {
    const row = this.rows.get(kind);
    if (row) row[fault]++;
    const examples = this.examples.get(fault) ?? [];
    if (examples.length < maxExamples) this.examples.set(fault, [...examples, sentence]);
  }

  get total(): Row {
    const total = emptyRow();
    for (const row of this.rows.values()) for (const name of names) total[name] += row[name];
    return total;
  }

  get isClean(): boolean {
    return this.examples.size === 0;
  }

  /** Returns the report with readable names, for JSON. */
  toJSON() {
    const { rows, total, notes } = this;
    const named = [...this.examples].map(([fault, all]) => [faults[fault], all]);
    return {
      rows: { ...Object.fromEntries(rows), total },
      faults: Object.fromEntries((Object.keys(faults) as Fault[]).map((fault) => [faults[fault], total[fault]])),
      examples: Object.fromEntries(named),
      notes,
    };
  }
}
