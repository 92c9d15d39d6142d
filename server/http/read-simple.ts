import type { IncomingHttpHeaders } from "node:http";

/** No browser and no proxy sends more for a page. */
const longest = 8_192;
const firstLine = /GET (\/[\x21-\x7e]*) HTTP\/1\.1\r\n/y;
const headerLine = /([\w!#$%&'*+.^`|~-]+):[ \t]*([\t\x20-\x7e\x80-\xff]*)\r\n/y;

/** With these a request is about more than a page. */
const telling =
  /^(content-length|transfer-encoding|connection|upgrade|expect|te|trailer|range|if-(none-match|match|range|modified-since|unmodified-since))$/;

/**
 * A request that is whole, alone, and for a page and nothing else, as Node would tell it: a GET without body, condition or upgrade.
 * Undefined for any other, and for what is not quite as it should be: whoever is asked next has to read it anew.
 */
export function readSimple(chunk: Buffer): { url: string; headers: IncomingHttpHeaders } | undefined {
  if (chunk.length > longest) return undefined;
  const text = chunk.toString("latin1");
  firstLine.lastIndex = 0;
  const [, url] = firstLine.exec(text) ?? [];
  if (url === undefined) return undefined;
  const headers: IncomingHttpHeaders = Object.create(null);
  const end = text.length - 2;
  for (headerLine.lastIndex = firstLine.lastIndex; headerLine.lastIndex < end; ) {
    const [, given = "", value = ""] = headerLine.exec(text) ?? [];
    const name = given.toLowerCase();
    const isPlain = name === "connection" ? value.trim().toLowerCase() === "keep-alive" : !telling.test(name);
    if (!name || name in headers || !isPlain) return undefined;
    headers[name] = value.trimEnd();
  }
  return headerLine.lastIndex === end && text.endsWith("\r\n") && headers.host ? { url, headers } : undefined;
}
