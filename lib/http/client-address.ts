import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

/**
 * The header that the market's server sets from the connection or the trusted proxy. It drops a header of the client.
 */
export const clientAddressHeader = "x-client-address";

/** Returns the client's address as the market's server saw it; "unknown" for all without that server (`next dev`). */
export const clientAddress = (headers: Headers): string => headers.get(clientAddressHeader) ?? "unknown";

/** Returns the network that limits count as one visitor: an IPv4 address, or the /64 of a household or an office. */
export function networkOf(address: string): string {
  if (isIP(address) === 0) return address;
  const parsed = ipaddr.process(address); // IPv4-mapped addresses become IPv4.
  if (!("parts" in parsed)) return parsed.toString();
  const network = parsed.parts.slice(0, 4).map((part) => part.toString(16));
  return `${network.join(":")}::/64`;
}
