import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

/** The header our server sets from the connection, or from the proxy it was told to trust; it drops a visitor's own. */
export const clientAddressHeader = "x-client-address";

/** Where the request came from, as our server saw it. Without our server (`next dev` alone) everyone is one visitor. */
export const clientAddress = (headers: Headers): string => headers.get(clientAddressHeader) ?? "unknown";

/** What counts as one visitor for limits: an IPv4 address, or the /64 that a household or an office is given. */
export function networkOf(address: string): string {
  if (isIP(address) === 0) return address;
  const parsed = ipaddr.process(address); // IPv4-mapped addresses become IPv4.
  if (!("parts" in parsed)) return parsed.toString();
  const network = parsed.parts.slice(0, 4).map((part) => part.toString(16));
  return `${network.join(":")}::/64`;
}
