import type { Metadata } from "next";
import { notFoundOnError } from "@/app/_lib/not-found-on-error";
import { requireShop } from "@/app/_lib/session";
import { StorefrontSectionPage } from "@/components/shops/storefront-section-page";
import { Panel } from "@/components/ui/panel";
import { EmptyState } from "@/components/workspace/empty-state";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { listInspections } from "@/lib/shops/inspections/list-inspections";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("inspections.title") };
}

/** Lists for the owners of a shop who of the market looked at its workspace, when and why. */
export default async function InspectionsPage({ params }: Props) {
  const { locale } = await params;
  const { actor, shopId } = await requireShop(paths.workspaceInspections(locale));
  const inspections = await listInspections(actor, shopId).catch(notFoundOnError);
  const t = words(locale);
  const { day } = formats(locale);
  return (
    <StorefrontSectionPage locale={locale} title={t("inspections.title")} lead={t("inspections.lead")}>
      {inspections.length === 0 ? (
        <EmptyState title={t("inspections.empty")} text={t("inspections.emptyText")} />
      ) : (
        <Panel>
          <ul className="divide-y divide-line">
            {inspections.map(({ id, name, reason, startedAt, endedAt }) => (
              <li key={id} className="py-3">
                <p className="font-semibold">
                  <bdi>{name}</bdi> · {t("common.yiwuTime", { time: day(startedAt, "moment") })}
                </p>
                <p dir="auto" className="[overflow-wrap:anywhere]">
                  {reason}
                </p>
                <p className="text-ink-2 text-sm">
                  {endedAt
                    ? t("inspections.ended", { time: t("common.yiwuTime", { time: day(endedAt, "moment") }) })
                    : t("inspections.running")}
                </p>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </StorefrontSectionPage>
  );
}
