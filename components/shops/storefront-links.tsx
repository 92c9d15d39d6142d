import { paths } from "@/lib/http/paths";
import { type Locale, languageNames, languageTag, locales } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Links to the public storefront in each language. */
export function StorefrontLinks({ locale, handle }: { locale: Locale; handle: string }) {
  const t = words(locale);
  return (
    <details className="relative">
      <summary className="button button-plain cursor-pointer list-none">{t("shops.editShop.preview")}</summary>
      <ul className="absolute end-0 z-20 mt-1 w-44 rounded-m border border-line bg-surface py-1 shadow-lg">
        {locales.map((each) => (
          <li key={each}>
            <a
              href={paths.shop(each, { handle })}
              target="_blank"
              rel="noopener"
              lang={languageTag(each)}
              className="flex min-h-11 items-center px-4 hover:bg-paper"
            >
              {languageNames[each]}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
