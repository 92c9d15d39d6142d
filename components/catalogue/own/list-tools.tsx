import { buttonClass, pillClass } from "@/components/ui/button";
import type { Locale } from "@/lib/locale";
import { words } from "@/lib/messages";
import { paths } from "@/lib/paths";

type Props = {
  locale: Locale;
  sort?: "score";
  /** The list in another order. */
  pathOf: (sort?: "score") => string;
  /** Of the designs on the page. */
  ids: number[];
};

/** The order of the list, and the way to change several designs at once. Boxes in the rows belong to this form. */
export function ListTools({ locale, sort, pathOf, ids }: Props) {
  const t = words(locale);
  const order = (label: string, of?: "score") => (
    <a href={pathOf(of)} aria-current={of === sort ? "true" : undefined} className={pillClass(of === sort)}>
      {label}
    </a>
  );
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-line border-b pb-3">
      <nav aria-label={t("catalogue.own.sort")} className="flex flex-wrap gap-2">
        {order(t("catalogue.own.newest"))}
        {order(t("catalogue.own.byScore"), "score")}
      </nav>
      <form id="together" action={paths.workspaceTogether(locale)} className="flex flex-wrap gap-2">
        <button type="submit" className={buttonClass("plain", "px-4! text-sm")}>
          {t("catalogue.bulk.open")}
        </button>
        <button type="submit" name="all" value={ids.join(" ")} className={buttonClass("quiet", "px-4! text-sm")}>
          {t("catalogue.bulk.openAll")}
        </button>
      </form>
    </div>
  );
}
