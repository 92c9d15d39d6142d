import { destinationOf, portName } from "./destinations";
import type { Locale } from "./locale";
import { words } from "./messages";

/** "Santos, 30–45 days at sea, indicative", in the reader's words; undefined where the market has no experience. */
export function usualRoute(country: string, reader: Locale): string | undefined {
  const known = destinationOf(country);
  if (!known) return undefined;
  const [from, to] = known.days;
  return words(reader)(`list.route.${known.by}`, { port: portName(known.port, reader), from, to });
}
