import { direction, type Locale, languageNames, languageTag, type SomeTexts, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

type Props = { locale: Locale; stories: SomeTexts; own: Locale; className: string };

/** What a shop tells of itself, in the reader's language or the next best one, which it then names. */
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
