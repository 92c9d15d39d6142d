import { type Locale, languageTag, locales } from "./locale";
import { paths } from "./paths";
import { alternates } from "./site";

type About = {
  locale: Locale;
  /** The page's own address in a language. */
  pathIn: (locale: Locale) => string;
  title: string;
  description: string;
  /** Only pages that say something of their own may be found by search engines. */
  isIndexed?: boolean;
  /** Key of the picture that stands for the page when it is shared. */
  pictureKey?: string | null;
};

/** What a document says about itself in `<head>`. */
export function pageMetadata({ locale, pathIn, title, description, isIndexed = true, pictureKey }: About) {
  const images = pictureKey ? [paths.picture(pictureKey, 960, "webp")] : undefined;
  return {
    title,
    description,
    alternates: isIndexed ? alternates(locale, pathIn, locales) : { canonical: pathIn(locale) },
    robots: isIndexed ? undefined : { index: false, follow: true },
    openGraph: {
      type: "website",
      siteName: "Rattledrum",
      locale: languageTag(locale).replace("-", "_"),
      url: pathIn(locale),
      title,
      description,
      images,
    },
    twitter: { card: images ? "summary_large_image" : "summary" },
  } as const;
}
