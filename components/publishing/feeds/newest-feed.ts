import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

type Category = { id: number; slug: string; name: string };

/** Returns path and title of the Atom feed of new listings, for the whole market or for one category or industry. */
export const newestFeedOf = (locale: Locale, category?: Category): { path: string; title: string } => ({
  path: paths.newestFeed(locale, category),
  title: category ? words(locale)("feeds.titleIn", { name: category.name }) : words(locale)("feeds.title"),
});
