import { gunzipSync } from "node:zlib";
import { Parser } from "htmlparser2";
import { validateSitemap } from "@/lib/publishing/sitemaps/validate-sitemap.fixture";
import { addressOf } from "./address";
import type { FetchPage } from "./fetch-page";
import type { Report } from "./report";

/**
 * Returns every address of the sitemaps in robots.txt, and of the sitemaps they list; validates each against its
 * schema.
 */
export async function readSitemaps(
  files: string[],
  origin: string,
  fetchPage: FetchPage,
  report: Report,
): Promise<Set<string>> {
  const listed = new Set<string>();
  const waiting = files.flatMap((file) => addressOf(file, origin, origin) ?? []);
  const complain = (error: string) => report.complain("sitemap", "other", error);
  if (waiting.length < files.length || waiting.length === 0)
    complain(`robots.txt names ${files.join(", ") || "no sitemap"}`);
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
    const { status, body } = await fetchPage(file);
    if (status !== 200) complain(`${file} answers ${status}`);
    const xml = status === 200 ? unpacked(body) : "";
    if (xml) for (const error of await validateSitemap(xml)) complain(`${file} does not match its schema: ${error}`);
    const { pages, sitemaps } = locationsIn(xml);
    for (const url of [...pages, ...sitemaps])
      if (!url.startsWith(`${origin}/`)) complain(`${file} names ${url}, which is not on ${origin}`);
    for (const url of pages) listed.add(url.slice(origin.length));
    waiting.push(...sitemaps.map((url) => url.slice(origin.length)));
  }
  return listed;
}

const unpacked = (body: Buffer): string => (body[0] === 0x1f && body[1] === 0x8b ? gunzipSync(body) : body).toString();

/** Returns the `loc` of each page and of each listed sitemap, but not those of pictures and videos. */
export function locationsIn(xml: string): { pages: string[]; sitemaps: string[] } {
  const found = { pages: [] as string[], sitemaps: [] as string[] };
  const open: string[] = [];
  let text = "";
  const parser = new Parser(
    {
      onopentag(name) {
        open.push(name);
        text = "";
      },
      ontext: (part) => {
        text += part;
      },
      onclosetag(name) {
        open.pop();
        if (name !== "loc") return;
        if (open.at(-1) === "url") found.pages.push(text.trim());
        if (open.at(-1) === "sitemap") found.sitemaps.push(text.trim());
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return found;
}
