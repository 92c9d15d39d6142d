import { createHalfDutyQueue } from "@/lib/core/half-duty-queue";
import { log } from "@/lib/core/log";
import type { Rates } from "@/lib/core/money";
import { clientAddress, networkOf } from "@/lib/http/client-address";
import { textStream } from "@/lib/http/text-stream";
import { isLocale, type Locale } from "@/lib/i18n/locale";
import { getRates } from "@/lib/market/get-rates";
import type { Product } from "@/lib/publishing/feeds/product";
import { readProducts } from "@/lib/publishing/feeds/read-products";
import { feedNotFound } from "./atom-response";
import { type OpenFeed, OpenFeeds } from "./open-feeds";

type Write = (locale: Locale, pages: AsyncIterable<readonly Product[]>, rates: Rates) => AsyncGenerator<string>;

const openFeeds = new OpenFeeds();
/** Reads one page of one feed at a time, so that documents never wait for more than that. */
const inTurn = createHalfDutyQueue();

/** Streams every product in a language while the database returns them. Returns 503 while too many feeds are open. */
export async function productResponse(request: Request, locale: string, write: Write): Promise<Response> {
  if (!isLocale(locale)) return feedNotFound();
  const rates = await getRates();
  const open = openFeeds.open(networkOf(clientAddress(request.headers)));
  if (!open) return new Response("too many are reading feeds\n", { status: 503, headers: { "retry-after": "600" } });
  const feed = write(locale, readProducts(locale), rates);
  const headers = { "content-type": "application/xml; charset=utf-8", "cache-control": "no-store" };
  return new Response(textStream(closeAtEnd(feed, locale, open)), { headers });
}

/** Passes the feed on and closes it when it ends, its reader disconnects, or it is evicted. */
async function* closeAtEnd(feed: AsyncGenerator<string>, locale: Locale, open: OpenFeed): AsyncGenerator<string> {
  const next = () => inTurn(() => feed.next());
  try {
    for (let part = await next(); !part.done; part = await next()) {
      yield part.value;
      open.take();
    }
  } catch (error) {
    log.error("feed.failed", { locale, error });
    throw error;
  } finally {
    open.close();
    await feed.return(undefined);
  }
}
