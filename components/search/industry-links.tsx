import { pillClass } from "@/components/ui/button";
import { paths } from "@/lib/http/paths";
import { industriesIn } from "@/lib/i18n/industries";
import type { Locale } from "@/lib/i18n/locale";

/** Links to all industries. */
export function IndustryLinks({ locale, title }: { locale: Locale; title: string }) {
  return (
    <section className="mt-8">
      <h2 className="font-bold text-lg">{title}</h2>
      <ul className="mt-3 flex flex-wrap gap-2">
        {industriesIn(locale).map((industry) => (
          <li key={industry.id}>
            <a href={paths.category(locale, industry)} className={pillClass()}>
              {industry.name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
