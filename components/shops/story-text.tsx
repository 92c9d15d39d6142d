import { direction, type Locale, languageNames, languageTag, type SomeTexts, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

type Props = { locale: Locale; stories: SomeTexts; own: Locale; className: string };

/** Renders a shop's story in the reader's language, or in the next best one, which it names. */
export function StoryText({ locale, stories, own, className }: Props) {
  const story = textIn(stories, locale, own);
  const language = [locale, own, "en" as const].find((each) => stories[each] === story) ?? own;
  return (
    <>
      <p
        lang={languageTag(language)}
        dir={direction(language)}
        className={`max-w-prose whitespace-pre-line ${className}`}
      >
        {story}
      </p>
      {language !== locale && (
        <p className="mt-2 text-ink-3 text-xs">
          {words(locale)("storefront.story.language", { language: languageNames[language] })}
        </p>
      )}
    </>
  );
}
