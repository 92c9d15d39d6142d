import type { Event } from "schema-dts";
import { graphPictureUrls } from "@/components/layout/graph-picture-urls";
import type { Fair } from "@/lib/fairs/fair";
import type { PublicFair } from "@/lib/fairs/find-public-fair";
import { paths } from "@/lib/http/paths";
import { absolute } from "@/lib/http/site";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { formatDays } from "./format-fair";
import { pictureKeysOf } from "./picture-keys";

/** Returns the day and hour of a fair with the offset of its place: 2026-11-30T09:00+08:00. */
function instantOf({ timeZone }: Pick<Fair, "timeZone">, day: string, hour: string): string {
  const zone = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" })
    .formatToParts(new Date(`${day}T12:00:00Z`))
    .find(({ type }) => type === "timeZoneName")?.value;
  return `${day}T${hour}${zone?.replace("GMT", "") || "+00:00"}`;
}

/** Returns JSON-LD for the fair as an event at its place. */
export function fairGraph(locale: Locale, found: PublicFair): Exclude<Event, string> {
  const { fair } = found;
  const t = words(locale);
  const url = absolute(paths.fair(locale, fair));
  const [key] = pictureKeysOf(found);
  return {
    "@type": "Event",
    "@id": `${url}#fair`,
    url,
    name: textIn(fair.names, locale),
    description: fairDescription(locale, found),
    image: key ? graphPictureUrls(key) : undefined,
    startDate: instantOf(fair, fair.firstDay, fair.opensAt),
    endDate: instantOf(fair, fair.lastDay, fair.closesAt),
    eventStatus: fair.isCancelled ? "https://schema.org/EventCancelled" : "https://schema.org/EventScheduled",
    eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
    location: {
      "@type": "Place",
      name: textIn(fair.venues, locale),
      address: { "@type": "PostalAddress", addressLocality: textIn(fair.cities, locale) },
    },
    organizer: { "@type": "Organization", name: t("common.site"), url: absolute(paths.home(locale)) },
  };
}

/** Returns the sentence that search engines and link previews show. */
export const fairDescription = (locale: Locale, { fair }: PublicFair): string =>
  words(locale)("fairs.page.metaDescription", {
    fair: textIn(fair.names, locale),
    dates: formatDays(locale, fair),
    place: `${textIn(fair.venues, locale)}, ${textIn(fair.cities, locale)}`,
  });
