import type { OnlineStore, WebSite } from "schema-dts";
import { paths } from "@/lib/http/paths";
import { absolute, siteOrigin } from "@/lib/http/site";
import { type Locale, languageTag, locales } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Returns the structured data of the home page: the store and the web site. */
export function homeGraph(locale: Locale): [Exclude<OnlineStore, string>, WebSite] {
  const t = words(locale);
  const origin = siteOrigin().href;
  return [
    {
      "@type": "OnlineStore",
      "@id": `${origin}#market`,
      name: t("common.site"),
      url: origin,
      logo: absolute("/icons/icon-512.png"),
      image: absolute(paths.socialPicture),
      description: t("home.metaDescription"),
      knowsLanguage: locales.map(languageTag),
    },
    {
      "@type": "WebSite",
      "@id": `${origin}#site`,
      name: t("common.site"),
      url: absolute(paths.home(locale)),
      inLanguage: languageTag(locale),
      publisher: { "@id": `${origin}#market` },
    },
  ];
}
