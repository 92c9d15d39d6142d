import type { PublicListing } from "@/lib/catalogue/public-listing";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

type Props = { locale: Locale; status: Exclude<PublicListing["status"], "published" | "removed"> };

/** States that a listing is paused or discontinued. */
export function UnavailableNotice({ locale, status }: Props) {
  const t = words(locale);
  return (
    <section className="rounded-l border border-amber bg-amber-soft p-4 md:p-5">
      <h2 className="font-bold text-lg">{t(`listing.status.${status}`)}</h2>
      <p className="mt-1">{t(`listing.status.${status}Text`)}</p>
    </section>
  );
}
