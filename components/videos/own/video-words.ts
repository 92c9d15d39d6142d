import { direction, type Locale, languageNames, locales, type SomeTexts, type Texts } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { type Caption, formatCaptions } from "@/lib/videos/captions";

type VideoTexts = {
  titles: Texts;
  ownTitles: SomeTexts;
  captions: Partial<Record<Locale, Caption[]>>;
  machineCaptions: Locale[];
};

/** Returns a video's titles and captions per language for its form; the reader's language comes first. */
export function videoFormLanguages(own: Locale, { titles, ownTitles, captions, machineCaptions }: VideoTexts) {
  const t = words(own);
  return [own, ...locales.filter((each) => each !== own)].map((locale) => {
    const language = languageNames[locale];
    return {
      locale,
      name: language,
      direction: direction(locale),
      title: ownTitles[locale] ?? "",
      generatedTitle: titles[locale],
      captions: formatCaptions(captions[locale] ?? []),
      isMachine: machineCaptions.includes(locale),
      labels: {
        title: t("videos.editVideo.titleIn", { language }),
        captions: t("videos.editVideo.captionsIn", { language }),
      },
    };
  });
}
