import { slugsFor } from "../catalogue/slugs";
import { type Locale, type Texts, textIn } from "../i18n/locale";

type Named = { id: number; titles: Texts };

/** Returns the parts of a video's address in a language; see paths.video. */
export const videoAddress = ({ id, titles }: Named, locale: Locale) => ({
  id,
  slug: slugsFor(titles, "video")[locale] ?? "video",
});

export const videoTitle = ({ titles }: Pick<Named, "titles">, locale: Locale): string => textIn(titles, locale);
