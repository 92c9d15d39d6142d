import Negotiator from "negotiator";
import type { Encoding } from "../page-cache/body";

/** Longer lists of encodings come from no browser. */
const maxLength = 200;

/** Brotli for every reader that accepts it, else gzip, else plain bytes. */
export function preferredEncoding(header: string | string[] | undefined): Encoding {
  const text = String(header ?? "");
  if (text === usual) return "br";
  const headers = { "accept-encoding": text.slice(0, maxLength).toLowerCase() };
  const accepted = new Negotiator({ headers }).encodings();
  return (["br", "gzip"] as const).find((encoding) => accepted.includes(encoding)) ?? "identity";
}

/** Nearly every browser sends this. */
const usual = "gzip, deflate, br, zstd";
