import type { Product } from "@/lib/feeds/product";
import { readProducts } from "@/lib/feeds/read-products";
import { isLocale, type Locale } from "@/lib/locale";
import { log } from "@/lib/log";
import { getRates } from "@/lib/market/get-rates";
import type { Rates } from "@/lib/money";
import { textStream } from "@/lib/text-stream";
import { makeTurns } from "@/lib/turns";
import { noSuchFeed } from "./atom-answer";

type Write = (locale: Locale, pages: AsyncIterable<readonly Product[]>, rates: Rates) => AsyncGenerator<string>;

/** As many as there are: each language for two kinds of readers. */
const mostOpen = 16;
let open = 0;
/** All of them together, so that documents never wait for more than one page of one feed. */
const inTurn = makeTurns();

/** Every product of the language, as it is read from the database; 503 while too many feeds are being read. */
export async function productAnswer(locale: string, write: Write): Promise<Response> {
  if (!isLocale(locale)) return noSuchFeed();
  if (open >= mostOpen)
    return new Response("too many are reading feeds\n", { status: 503, headers: { "retry-after": "600" } });
  const feed = write(locale, readProducts(locale), await getRates());
  const headers = { "content-type": "application/xml; charset=utf-8", "cache-control": "no-store" };
  return new Response(textStream(shared(feed, locale)), { headers });
}

/** Counts as open from its first part on until it ends or the reader leaves. */
async function* shared(feed: AsyncGenerator<string>, locale: Locale): AsyncGenerator<string> {
  const next = () => inTurn(() => feed.next());
  open += 1;
  try {
    for (let part = await next(); !part.done; part = await next()) yield part.value;
  } catch (error) {
    log.error("feed.broke", { locale, error });
    throw error;
  } finally {
    open -= 1;
    await feed.return(undefined);
  }
}
