import { type FetchPage, googlebot } from "./fetch-page";
import type { Report } from "./report";
import type { Visit } from "./visits";
import { inParallel } from "./walk";

/** Headers of robots and browsers, of a visitor with every cookie, and of one with another language. */
const visitors: Record<string, Record<string, string>> = {
  "Googlebot on a phone": { "user-agent": googlebot },
  Googlebot: { "user-agent": "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)" },
  Bingbot: { "user-agent": "Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)" },
  YandexBot: { "user-agent": "Mozilla/5.0 (compatible; YandexBot/3.0; +http://yandex.com/bots)" },
  Baiduspider: { "user-agent": "Mozilla/5.0 (compatible; Baiduspider/2.0; +http://www.baidu.com/search/spider.html)" },
  DuckDuckBot: { "user-agent": "DuckDuckBot/1.1; (+http://duckduckgo.com/duckduckbot.html)" },
  facebookexternalhit: { "user-agent": "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)" },
  "Chrome on a phone": {
    "user-agent":
      "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36",
  },
  "a visitor with cookies": { cookie: "locale=ar; session=nobody; inquiry-list=1.2; currency=EUR; seen=1" },
  "a reader of Arabic": { "accept-language": "ar,fr;q=0.8" },
};
const attempts = 3;

/** Checks that every visitor gets the same bytes, and that a current ETag gets a 304. */
export async function compareVisitors(samples: Visit[], fetchPage: FetchPage, report: Report): Promise<void> {
  await inParallel(samples, 4, async ({ address, kind }) => {
    for (const name of await differing(address, fetchPage))
      report.complain("visitors", kind, `${address} differs for ${name}`);
    const { etag } = (await fetchPage(address)).headers;
    const again = await fetchPage(address, { "if-none-match": etag ?? '"none"' });
    if (again.status !== 304) report.complain("unchanged", kind, `${address} answers ${again.status} to its own ETag`);
  });
}

/** Returns the visitors whose page differs in each attempt, since a page may be rendered again between two requests. */
async function differing(address: string, fetchPage: FetchPage): Promise<string[]> {
  let suspects = Object.keys(visitors);
  for (let attempt = 0; attempt < attempts && suspects.length > 0; attempt++) {
    const first = await fetchPage(address);
    const differ: string[] = [];
    for (const name of suspects) {
      const { status, body } = await fetchPage(address, visitors[name]);
      if (status !== first.status || !body.equals(first.body)) differ.push(name);
    }
    suspects = differ;
  }
  return suspects;
}
