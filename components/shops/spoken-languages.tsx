import { type Locale, languageNames, languageTag } from "@/lib/i18n/locale";

/** Lists the languages in which a shop answers, each by its own name. */
export function SpokenLanguages({ languages, className }: { languages: Locale[]; className: string }) {
  return (
    <span className={className}>
      {languages.map((language, index) => (
        <span key={language} lang={languageTag(language)}>
          {index > 0 && " · "}
          {languageNames[language]}
        </span>
      ))}
    </span>
  );
}
