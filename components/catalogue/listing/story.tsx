import type { PublicListing } from "@/lib/catalogue/public-listing";
import { direction, type Locale, languageNames, languageTag } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Shows the description, marked with its language, and the customization on offer. */
export function ListingStory({ locale, listing }: { locale: Locale; listing: PublicListing }) {
  const t = words(locale);
  const { text, customisation } = listing;
  const heading = "font-semibold text-lg";
  return (
    <div className="grid content-start gap-6">
      {text.description && (
        <section>
          <h2 className={heading}>{t("listing.about.heading")}</h2>
          <p
            lang={languageTag(text.locale)}
            dir={direction(text.locale)}
            className="mt-2 max-w-prose whitespace-pre-line text-ink-2"
          >
            {text.description}
          </p>
          {text.locale !== locale && (
            <p className="mt-2 text-ink-3 text-xs">
              {t("listing.about.language", { language: languageNames[text.locale] })}
            </p>
          )}
        </section>
      )}
      {customisation.length > 0 && (
        <section>
          <h2 className={heading}>{t("listing.customisation.heading")}</h2>
          <ul className="mt-2 flex flex-wrap gap-2">
            {customisation.map((each) => (
              <li key={each} className="rounded-full border border-line-2 bg-surface px-3 py-1 text-sm">
                {t(`listing.customisation.${each}`)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
