import type { CategoryCount } from "@/lib/catalogue/category";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { groupByInitial } from "@/lib/i18n/group-by-initial";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Lists all categories grouped by initial letter, below links to the letters. */
export function CategoryIndex({ locale, categories }: { locale: Locale; categories: CategoryCount[] }) {
  const t = words(locale);
  const { number } = formats(locale);
  const groups = groupByInitial(categories, locale);
  return (
    <>
      <nav aria-label={t("browse.categories.letters")} className="mt-3 print:hidden">
        <ul className="flex flex-wrap [&_a]:grid [&_a]:size-11 [&_a]:place-items-center [&_a]:font-semibold [&_a]:hover:underline">
          {groups.map(({ letter }, index) => (
            <li key={letter}>
              <a href={`#letter-${index + 1}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="num mt-4 columns-1 gap-x-8 text-sm sm:columns-2 lg:columns-3 xl:columns-4 [&_a]:inline-flex [&_a]:min-h-11 [&_a]:items-center [&_a]:hover:underline md:[&_a]:min-h-8 [&_small]:text-ink-3 [&_small]:text-xs">
        {groups.map(({ letter, items }, index) => (
          <section key={letter} id={`letter-${index + 1}`} className="pb-4">
            <h2 className="break-after-avoid font-bold text-lg">{letter}</h2>
            <ul>
              {items.map((category) => (
                <li key={category.id}>
                  <a href={paths.category(locale, category)}>{category.name}</a> <small>{number(category.count)}</small>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
