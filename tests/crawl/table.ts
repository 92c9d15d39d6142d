import { type Fault, faults, measures, type Report } from "./report";

const heads: Record<string, string> = {
  pages: "pages",
  indexable: "indexable",
  inSitemaps: "in maps",
  hreflangPairs: "hreflang pairs",
  broken: "broken",
  redirects: "to 3xx",
  chains: "chains",
  softMissing: "soft 404",
  orphans: "orphans",
  depth: "> 5 clicks",
  titles: "titles",
  head: "head",
  hreflang: "hreflang",
  data: "≠ data",
  sitemap: "≠ maps",
  jsonLd: "JSON-LD",
  price: "price",
  pictures: "= picture",
  html: "HTML",
  visitors: "≠ visitor",
  unchanged: "no 304",
  robots: "robots",
  trap: "trap",
};
const names = [...measures, ...(Object.keys(faults) as Fault[])];

/** Renders a row for each page type with its counts, then notes, then the first examples of every fault. */
export function tableOf(report: Report): string {
  const counted = [...report.rows].filter(([, row]) => names.some((name) => row[name] > 0));
  const rows = [...counted, ["total", report.total] as const];
  const cells = [["", ...names.map((name) => heads[name] ?? name)]].concat(
    rows.map(([kind, row]) => [kind, ...names.map((name) => String(row[name]))]),
  );
  const widths = cells[0]?.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = cells.map((row) =>
    row.map((cell, column) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[0] ?? 0))).join("  "),
  );
  const { total } = report;
  const examples = [...report.examples].flatMap(([fault, all]) => [
    "",
    `${faults[fault]}: ${total[fault]}`,
    ...all.map((sentence) => `  ✗ ${sentence}`),
  ]);
  return [...lines, "", ...report.notes.map((note) => `· ${note}`), ...examples].join("\n");
}
