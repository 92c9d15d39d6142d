"use client";

import { usePathname } from "next/navigation";
import { direction, type Locale, languageNames, languageTag, locales } from "@/lib/locale";

type Props = { locale: Locale; label: string; action: (form: FormData) => Promise<void> };

/** Chooses the language of the workspace and of its mails, and stays on the page. */
export function LanguageMenu({ locale, label, action }: Props) {
  const here = usePathname();
  return (
    <form action={action}>
      <fieldset>
        <legend className="mb-1 text-ink-3 text-xs">{label}</legend>
        <input type="hidden" name="back" value={here} />
        <div className="flex flex-wrap gap-x-1">
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
        </div>
      </fieldset>
    </form>
  );
}
