import { pillClass } from "@/components/ui/button";
import type { OwnListingsFilter } from "@/lib/catalogue/own-listings-filter";
import type { FormAction } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { BulkBar } from "./bulk-bar.client";

type Props = {
  locale: Locale;
  shopId: number;
  sort?: "score";
  /** Returns the path of the list in another order. */
  pathOf: (sort?: "score") => string;
  filter: OwnListingsFilter & { q: string };
  /** Number of listings that match the filter, and number on this page. */
  total: number;
  shown: number;
  mayPublish: boolean;
  plan: FormAction;
};

/** Sorts the list, and offers bulk steps for its listings. */
export function ListTools({ locale, shopId, sort, pathOf, filter, total, shown, mayPublish, plan }: Props) {
  const t = words(locale);
  const order = (label: string, of?: "score") => (
    <a href={pathOf(of)} aria-current={of === sort ? "true" : undefined} className={pillClass(of === sort)}>
      {label}
    </a>
  );
  const steps = [
    ...(["publish", "pause", "resume"] as const).map((step) => ({ step, label: t(`catalogue.own.${step}`) })),
    { step: "remove" as const, label: t("catalogue.bulkRun.remove") },
  ];
  return (
    <div className="grid gap-2 border-line border-b pb-3">
      <nav aria-label={t("catalogue.own.sort")} className="flex flex-wrap gap-2">
        {order(t("catalogue.own.newest"))}
        {order(t("catalogue.own.byScore"), "score")}
      </nav>
      <BulkBar
        key={`${filter.status} ${filter.q}`}
        action={plan}
        of={{ shopId, locale }}
        filter={filter}
        isLong={total > shown}
        steps={mayPublish ? steps : steps.slice(-1)}
        edit={{ path: paths.workspaceTogether(locale), label: t("catalogue.bulk.open") }}
        words={{
          page: t("catalogue.bulkRun.page"),
          all: t("catalogue.bulkRun.all", { designs: t("catalogue.bulkRun.designs", { count: total }) }),
          pending: t("catalogue.own.working"),
        }}
      />
    </div>
  );
}
