import { EmptyList } from "@/components/catalogue/empty-list";
import { pillClass } from "@/components/ui/button";
import { words } from "@/lib/i18n/messages";
import { type WayOut, waysOutOf } from "./filter-removals";
import type { Narrowing } from "./narrowing";
import { totalLine } from "./total-line";

/** States that no design matches all filters, and links to the list without each of them, with its count. */
export function NothingLeft({ narrowing, waysOut }: { narrowing: Narrowing; waysOut: readonly WayOut[] }) {
  const { locale, hrefOf } = narrowing;
  const t = words(locale);
  const removals = waysOut.length
    ? waysOut.map((removal) => ({ ...removal, total: totalLine(locale, removal) }))
    : waysOutOf(narrowing).map((removal) => ({ ...removal, total: undefined }));
  return (
    <EmptyList title={t("search.nothing.title")} next={t("search.nothing.drop")}>
      <ul className="mt-5 flex flex-wrap justify-center gap-2">
        {removals.map(({ label, asked, total }) => (
          <li key={hrefOf(asked)}>
            <a href={hrefOf(asked)} rel="nofollow" className={pillClass()}>
              {label}
              {total && <b className="num">{total}</b>}
            </a>
          </li>
        ))}
      </ul>
    </EmptyList>
  );
}
