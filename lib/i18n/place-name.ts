import type { SourcingPlace } from "@/db/schema/trade/sourcing-quotes";
import { formats } from "./format";
import type { Locale } from "./locale";
import { words } from "./messages";

/** Formats the named place of a delivery term; "destination" is the buyer's port, or else their country. */
export const placeName = (
  locale: Locale,
  place: SourcingPlace,
  { port, country }: { port: string | null; country: string },
): string =>
  place === "destination" ? (port ?? formats(locale).country(country)) : words(locale)(`sourcing.place.${place}`);
