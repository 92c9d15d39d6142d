import type { Metadata } from "next";
import { paths } from "../http/paths";
import { absolute, alternates } from "../http/site";
import { type Locale, locales } from "../i18n/locale";

type About = {
  locale: Locale;
  /** The page's own address in a language. */
  pathIn: (locale: Locale) => string;
  title: string;
  description: string;
  /** Only pages that say something of their own may be found by search engines. */
  isIndexed?: boolean;
  /** When not in all languages: those it has words in, and the one that stands for it in all others. */
  written?: { languages: readonly Locale[]; source: Locale };
  /** Key of the picture that stands for the page when it is shared, and what it shows if that is not the title. */
  pictureKey?: string | null;
  pictureShows?: string;
  /** What plays where the page is shared: key of the clip, pixels. */
  clip?: { key: string; width: number; height: number };
  /** The Atom feed that tells what is new on the page. */
  feed?: { path: string; title: string };
};

/** Languages as the Open Graph writes them, with the country whose numbers and prices they are shown with. */
const openGraphLocales: Record<Locale, string> = {
  en: "en_US",
  zh: "zh_CN",
  es: "es_MX",
  "pt-br": "pt_BR",
  ru: "ru_RU",
  ar: "ar_AR",
  ur: "ur_PK",
  fr: "fr_FR",
};

/** For pages without a picture of their own. */
const standsForAll = { url: paths.socialPicture, alt: "Rattledrum" };

/** What a document says about itself in `<head>`, to search engines and to whoever shows a link to it. */
export function pageMetadata(about: About): Metadata {
  const { locale, pathIn, title, description, isIndexed = true, written, pictureKey, pictureShows, clip, feed } = about;
  const languages = written?.languages ?? locales;
  const canonical = pathIn(isIndexed && written && !languages.includes(locale) ? written.source : locale);
  const picture = pictureKey
    ? { url: paths.framedPicture(pictureKey, "social"), alt: pictureShows ?? title }
    : standsForAll;
  const openGraph = {
    siteName: "Rattledrum",
    locale: openGraphLocales[locale],
    alternateLocale: languages.filter((each) => each !== locale).map((each) => openGraphLocales[each]),
    url: canonical,
    title,
    description,
    images: [{ ...picture, width: 1200, height: 630, type: "image/jpeg" }],
  };
  return {
    title,
    description,
    alternates: {
      ...(isIndexed && languages.includes(locale) ? alternates(locale, pathIn, languages) : { canonical }),
      ...(feed && { types: { "application/atom+xml": [{ url: feed.path, title: feed.title }] } }),
    },
    robots: isIndexed ? undefined : { index: false, follow: true },
    openGraph: clip
      ? {
          ...openGraph,
          type: "video.other",
          videos: [{ url: absolute(paths.clip(clip.key)), width: clip.width, height: clip.height, type: "video/mp4" }],
        }
      : { ...openGraph, type: "website" },
    twitter: { card: "summary_large_image", images: [picture.url] },
  };
}
