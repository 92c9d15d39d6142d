import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

/** The block of all public IPv6 addresses. ipaddr.js returns "unicast" for unallocated space and `::127.0.0.1` too. */
const allocated = ipaddr.IPv6.parseCIDR("2000::/3");

/** Whether an address is publicly reachable: in no special-purpose network, and written in full. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 0) return false; // ipaddr.js reads shortened forms such as 127.1.
  const parsed = ipaddr.parse(address);
  return parsed.range() === "unicast" && (family === 4 || parsed.match(allocated));
}

/** Names that no one can register (RFC 2606); documentation and tests use them. */
const reserved = ["example", "invalid", "test"];

/** Whether an origin with this host name is meant for the internet, and not for one computer, a home or an office. */
export function isPublicHost(hostname: string): boolean {
  const address = hostname.replace(/^\[|\]$/g, "");
  if (isIP(address)) return isPublicAddress(address);
  const labels = hostname.split(".");
  return labels.length > 1 && ![...notPublic, ...reserved].includes(labels.at(-1) ?? "");
}

const notPublic = ["local", "localhost", "internal", "lan", "home", "arpa"];

/** Whether the market may request a URL from user input: https on its default port, with a public host name. */
export function isPublicUrl(text: string): boolean {
  const url = URL.parse(text);
  if (url?.protocol !== "https:" || url.port !== "" || url.username !== "" || url.password !== "") return false;
  const labels = url.hostname.split(".");
  const last = labels.at(-1) ?? "";
  return (
    labels.length > 1 &&
    labels.every((label) => /^[a-z0-9-]+$/.test(label)) &&
    /^[a-z][a-z0-9-]+$/.test(last) &&
    !notPublic.includes(last)
  );
}
