import { type Incoterm, incoterms } from "@/lib/core/incoterms";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Explains the incoterms if the quotes use several, because EXW and FOB prices cover different costs. */
export function TermsNote({ terms, locale }: { terms: readonly Incoterm[]; locale: Locale }) {
  const used = incoterms.filter((each) => terms.includes(each));
  if (used.length < 2) return null;
  const t = words(locale);
  return (
    <div className="max-w-prose text-ink-2 text-sm">
      <p>{t("sourcing.compare.termsDiffer")}</p>
      <ul className="mt-1 list-disc ps-5">
        {used.map((each) => (
          <li key={each}>{t(`sourcing.compare.means.${each}`)}</li>
        ))}
      </ul>
    </div>
  );
}
