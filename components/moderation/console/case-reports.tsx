import { Panel } from "@/components/ui/panel";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { type Locale, languageTag, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { CaseReport, CaseShop } from "@/lib/moderation/get-case";

/** Lists what people reported, in their words. Operators see the kind of sender, never an address. */
export function CaseReports({ locale, reports }: { locale: Locale; reports: CaseReport[] }) {
  const t = words(locale);
  const { day } = formats(locale);
  return (
    <Panel>
      <h2 className="font-bold text-lg">{t("operator.case.reports")}</h2>
      <ul className="divide-y divide-line">
        {reports.map(({ id, reason, details, locale: language, from, wantsAnswer, createdAt }) => (
          <li key={id} className="grid gap-1 py-3 text-sm">
            <p className="font-semibold">{t(`moderation.reasons.${reason}`)}</p>
            {details && (
              <p lang={languageTag(language)} dir="auto" className="whitespace-pre-wrap [overflow-wrap:anywhere]">
                {details}
              </p>
            )}
            <p className="text-ink-2">
              {[t(`operator.case.${from}`), ...(wantsAnswer ? [t("operator.case.wantsAnswer")] : [])].join(" · ")} ·{" "}
              <time dateTime={createdAt}>{t("common.yiwuTime", { time: day(createdAt, "moment") })}</time>
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** Shows what operators know about the reported shop. */
export function ShopRecord({ locale, shop }: { locale: Locale; shop: CaseShop }) {
  const t = words(locale);
  const lines = [
    t("operator.case.since", { date: formats(locale).day(shop.createdAt, "short") }),
    t("operator.case.designs", { count: shop.designs }),
    t("operator.case.earlier", { count: shop.earlier }),
    t(shop.isVerified ? "operator.case.verified" : "operator.case.unverified"),
  ];
  return (
    <Panel>
      <h2 className="font-bold text-lg">{t("operator.case.record")}</h2>
      <p className="mt-1">
        {shop.isOpen ? (
          <a href={paths.shop(locale, shop)}>
            <bdi>{textIn(shop.names, locale)}</bdi>
          </a>
        ) : (
          <bdi>{textIn(shop.names, locale)}</bdi>
        )}
      </p>
      <ul className="mt-1 text-ink-2 text-sm">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Panel>
  );
}
