import { isIP } from "node:net";

/** The header our server sets from the connection, or from the proxy it was told to trust; it drops a visitor's own. */
export const clientAddressHeader = "x-client-address";

/** Where the request came from, as our server saw it. Without our server (`next dev` alone) everyone is one visitor. */
export const clientAddress = (headers: Headers): string => headers.get(clientAddressHeader) ?? "unknown";

/** What counts as one visitor for limits: an IPv4 address, or the /64 that a household or an office is given. */
export function networkOf(address: string): string {
  const bare = address.replace(/%.*$/, "").replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, "");
  if (isIP(bare) !== 6) return bare;
  const [head = "", tail] = bare.toLowerCase().split("::");
  const before = head ? head.split(":") : [];
  const after = tail ? tail.split(":") : [];
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length;
  const groups = [...before, ...Array<string>(Math.max(zeros, 0)).fill("0"), ...after];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":")}::/64`;
}
