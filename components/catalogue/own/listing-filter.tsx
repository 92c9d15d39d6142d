import { buttonClass, pillClass } from "@/components/ui/button";
import { controlClass } from "@/components/ui/field";
import type { OwnListings } from "@/lib/catalogue/list-own-listings";
import type { OwnStatus } from "@/lib/catalogue/own-listings-filter";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

type Props = { locale: Locale; counts: OwnListings["counts"]; status?: OwnStatus; q: string };

const statuses: OwnStatus[] = ["published", "draft", "paused", "discontinued", "under_review"];

/**
 * Filters the list by status and search text, with plain links and a GET form. Few shops ever have a design under
 * review, so its filter appears only with one.
 */
export function ListingFilter({ locale, counts, status, q }: Props) {
  const t = words(locale);
  const all = statuses.reduce((sum, each) => sum + counts[each], 0);
  const tab = (label: string, count: number, of?: OwnStatus) => (
    <a
      key={of ?? "all"}
      href={paths.workspaceListings(locale, of, { q })}
      aria-current={of === status ? "page" : undefined}
      className={pillClass(of === status)}
    >
      {label} <span className="num">{formats(locale).number(count)}</span>
    </a>
  );
  return (
    <div className="grid gap-3">
      <nav
        aria-label={t("catalogue.own.status")}
        className="-mx-4 flex gap-2 overflow-x-auto px-4 pb-1 md:mx-0 md:flex-wrap md:px-0"
      >
        {tab(t("catalogue.own.all"), all)}
        {statuses
          .filter((each) => each !== "under_review" || counts[each] > 0 || each === status)
          .map((each) => tab(t(`catalogue.status.${each}`), counts[each], each))}
      </nav>
      <search>
        <form action={paths.workspaceListings(locale)} className="flex max-w-xl gap-2">
          {status && <input type="hidden" name="status" value={status} />}
          <input
            type="search"
            name="q"
            defaultValue={q}
            maxLength={100}
            aria-label={t("catalogue.own.search")}
            placeholder={t("catalogue.own.search")}
            className={controlClass}
          />
          <button type="submit" className={buttonClass("plain", "whitespace-nowrap")}>
            {t("catalogue.own.searchAction")}
          </button>
        </form>
      </search>
    </div>
  );
}
