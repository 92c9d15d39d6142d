import Negotiator from "negotiator";
import { createCache } from "@/lib/cache/create-cache";
import { headerLimits } from "@/lib/http/http-limits";
import type { Encoding } from "../page-cache/body";

/** Browsers send a dozen different headers, so results are cached by header. */
const negotiated = createCache<string, Encoding>({ max: 200 });

/** Returns brotli for every client that accepts it, else gzip, else plain bytes. */
export function preferredEncoding(header: string | string[] | undefined): Encoding {
  const text = String(header ?? "").slice(0, headerLimits["accept-encoding"]);
  const known = negotiated.get(text);
  if (known) return known;
  const accepted = new Negotiator({ headers: { "accept-encoding": text.toLowerCase() } }).encodings();
  const encoding = (["br", "gzip"] as const).find((each) => accepted.includes(each)) ?? "identity";
  negotiated.set(text, encoding);
  return encoding;
}
