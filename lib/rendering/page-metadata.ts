import type { Metadata } from "next";
import { paths } from "../http/paths";
import { absolute, alternates } from "../http/site";
import { type Locale, locales } from "../i18n/locale";
import { currentRender } from "./document-render";

type About = {
  locale: Locale;
  /** Returns the page's address in a language. */
  pathIn: (locale: Locale) => string;
  title: string;
  description: string;
  /** Whether search engines may index the page. */
  isIndexed?: boolean;
  /** For a page without text in all languages: those it has text in, and the one that is canonical for all others. */
  written?: { languages: readonly Locale[]; source: Locale };
  /** Key of the picture for link previews, and its description if that is not the title. */
  pictureKey?: string | null;
  pictureShows?: string;
  /** The video for link previews: its key, its size in pixels. */
  video?: { key: string; width: number; height: number };
  /** The Atom feed of the page. */
  feed?: { path: string; title: string };
};

/** Open Graph locales; each country is the one whose formats of numbers and prices are shown. */
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

/** Shown for pages without a picture of their own. */
const defaultPicture = { url: paths.socialPicture, alt: "Rattledrum" };

/**
 * Returns the metadata of a document for search engines and link previews. The response to a form has neither for a
 * reader, and only its title: Next may send more than 3,200 bytes of metadata after the page, where it is not in <head>.
 */
export function pageMetadata(about: About): Metadata {
  const {
    locale,
    pathIn,
    title,
    description,
    isIndexed = true,
    written,
    pictureKey,
    pictureShows,
    video,
    feed,
  } = about;
  if (currentRender()?.isAnswer) return { title };
  const languages = written?.languages ?? locales;
  const canonical = pathIn(isIndexed && written && !languages.includes(locale) ? written.source : locale);
  const picture = pictureKey
    ? { url: paths.framedPicture(pictureKey, "social"), alt: pictureShows ?? title }
    : defaultPicture;
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
    openGraph: video
      ? {
          ...openGraph,
          type: "video.other",
          videos: [
            { url: absolute(paths.videoFile(video.key)), width: video.width, height: video.height, type: "video/mp4" },
          ],
        }
      : { ...openGraph, type: "website" },
    twitter: { card: "summary_large_image", images: [picture.url] },
  };
}
