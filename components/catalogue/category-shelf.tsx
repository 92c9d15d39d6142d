import type { CategoryOverview } from "@/lib/catalogue/category";
import { formats } from "@/lib/format";
import type { Locale } from "@/lib/locale";
import { words } from "@/lib/messages";
import { paths } from "@/lib/paths";

/** The categories of the industry with their counts: a column on a desk, a row to push along on a phone. */
export function CategoryShelf({ locale, category }: { locale: Locale; category: CategoryOverview }) {
  const t = words(locale);
  const { number } = formats(locale);
  const industry = category.industry ?? category;
  const link =
    "flex min-h-11 items-center justify-between gap-2 whitespace-nowrap rounded-full border border-line-2 bg-surface px-4 text-ink-2 text-sm hover:text-ink aria-[current]:border-ink aria-[current]:bg-ink aria-[current]:text-white lg:min-h-8 lg:whitespace-normal lg:rounded-none lg:border-0 lg:bg-transparent lg:px-0 lg:hover:underline lg:aria-[current]:bg-transparent lg:aria-[current]:font-semibold lg:aria-[current]:text-ink";
  return (
    <nav aria-label={t("browse.category.shelf", { industry: industry.name })} className="min-w-0">
      <p className="hidden font-bold lg:block">{industry.name}</p>
      <ul className="-mx-4 flex gap-2 overflow-x-auto px-4 pb-2 md:-mx-6 md:px-6 lg:m-0 lg:mt-1 lg:block lg:p-0">
        <li>
          <a
            href={paths.category(locale, industry)}
            aria-current={category.industry ? undefined : "page"}
            className={link}
          >
            {t("browse.category.all", { industry: industry.name })}
          </a>
        </li>
        {category.shelf.map((each) => (
          <li key={each.id}>
            <a
              href={paths.category(locale, each)}
              aria-current={each.id === category.id ? "page" : undefined}
              className={link}
            >
              {each.name}
              <span className="num text-xs">{number(each.count)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
