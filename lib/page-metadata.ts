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

/** For pages without a picture of their own. */
const standsForAll = { url: paths.socialPicture, width: 1200, height: 630, alt: "Rattledrum" };

/** What a document says about itself in `<head>`. */
export function pageMetadata({ locale, pathIn, title, description, isIndexed = true, pictureKey }: About) {
  const images = [pictureKey ? paths.picture(pictureKey, 960, "webp") : standsForAll];
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
    twitter: { card: "summary_large_image" },
  } as const;
}
