import type { MetadataRoute } from "next";
import { direction, type Locale, languageTag } from "../i18n/locale";
import { words } from "../i18n/messages";
import { paths } from "./paths";

/** Returns the web app manifest in a language. All languages share one id, so that they are one app. */
export function webManifest(locale: Locale) {
  const t = words(locale);
  const shortcut = (name: string, url: string) => ({ name, url });
  return {
    id: "/",
    name: t("home.metaTitle"),
    short_name: t("common.site"),
    description: t("home.metaDescription"),
    lang: languageTag(locale),
    dir: direction(locale),
    start_url: paths.home(locale),
    scope: "/",
    /** Phones that do not support `minimal-ui` show push notices of installed apps only. */
    display: "standalone",
    display_override: ["minimal-ui"],
    background_color: "#faf7f2",
    theme_color: "#faf7f2",
    icons: [
      { src: "/icons/icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "/icons/icon-512.png", sizes: "512x512", type: "image/png" },
      { src: "/icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
    shortcuts: [
      shortcut(t("common.nav.newThisWeek"), paths.newDesigns(locale)),
      shortcut(t("common.nav.inquiryList"), paths.inquiryList(locale)),
      shortcut(t("common.nav.market"), paths.market(locale)),
    ],
  } satisfies MetadataRoute.Manifest;
}
