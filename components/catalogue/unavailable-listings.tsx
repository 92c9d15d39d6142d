import type { UnavailableListing as Design } from "@/lib/catalogue/list-unavailable-listings";
import { paths } from "@/lib/http/paths";
import { type Locale, languageTag } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Links to a shop's paused and discontinued listings; their pages show alternatives. */
export function UnavailableListings({ locale, designs }: { locale: Locale; designs: Design[] }) {
  if (designs.length === 0) return null;
  return (
    <section className="mt-10">
      <h2 className="font-bold text-lg">{words(locale)("storefront.unavailable")}</h2>
      <ul className="mt-2 gap-x-8 text-ink-2 text-sm sm:columns-2 lg:columns-3 [&_a]:inline-flex [&_a]:min-h-11 [&_a]:items-center [&_a]:hover:underline md:[&_a]:min-h-8">
        {designs.map((design) => (
          <li key={design.id}>
            <a
              href={paths.listing(locale, design)}
              {...(design.titleLocale !== locale && { lang: languageTag(design.titleLocale), dir: "auto" })}
            >
              {design.title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
