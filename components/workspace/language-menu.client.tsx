"use client";

import { usePathname } from "next/navigation";
import { direction, type Locale, languageNames, languageTag, locales } from "@/lib/i18n/locale";

type Props = { locale: Locale; label: string; action: (form: FormData) => Promise<void> };

/** Chooses the language of the workspace and of its emails, and returns to the same page. */
export function LanguageMenu({ locale, label, action }: Props) {
  const pathname = usePathname();
  return (
    <details className="group/language">
      <summary className="flex min-h-11 cursor-pointer list-none items-center gap-1.5 px-2 text-ink-2 text-sm md:min-h-9 [&::-webkit-details-marker]:hidden">
        {label}: {languageNames[locale]}
        <span aria-hidden="true" className="text-xs group-open/language:rotate-180">
          ▾
        </span>
      </summary>
      <form action={action}>
        <input type="hidden" name="back" value={pathname} />
        <fieldset className="flex flex-wrap gap-x-1">
          <legend className="sr-only">{label}</legend>
          {locales.map((each) => (
            <button
              key={each}
              type="submit"
              name="language"
              value={each}
              lang={languageTag(each)}
              dir={direction(each)}
              aria-pressed={each === locale}
              className="min-h-11 cursor-pointer rounded-s px-2 text-ink-2 text-sm hover:text-ink aria-pressed:font-bold aria-pressed:text-ink md:min-h-8"
            >
              {languageNames[each]}
            </button>
          ))}
        </fieldset>
      </form>
    </details>
  );
}
