import { destinationOf, portName } from "./destinations";
import type { Locale } from "./locale";
import { words } from "./messages";

/** Formats the usual route: "Santos, 30–45 days at sea, indicative". Undefined if the market knows none. */
export function usualRoute(country: string, reader: Locale): string | undefined {
  const destination = destinationOf(country);
  if (!destination) return undefined;
  const [from, to] = destination.days;
  return words(reader)(`list.route.${destination.by}`, { port: portName(destination.port, reader), from, to });
}
