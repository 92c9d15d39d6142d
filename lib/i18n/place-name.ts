import type { SourcingPlace } from "@/db/schema/trade/sourcing-quotes";
import { formats } from "./format";
import type { Locale } from "./locale";
import { words } from "./messages";

/** "Ningbo", "宁波": where a delivery term hands over; at the destination, the buyer's port, else their country. */
export const placeName = (
  locale: Locale,
  place: SourcingPlace,
  { port, country }: { port: string | null; country: string },
): string =>
  place === "destination" ? (port ?? formats(locale).country(country)) : words(locale)(`sourcing.place.${place}`);
