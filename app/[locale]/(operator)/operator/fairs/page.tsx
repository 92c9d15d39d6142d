import type { Metadata } from "next";
import { notFoundOnError } from "@/app/_lib/not-found-on-error";
import { requireOperator } from "@/app/_lib/session";
import { formatDays } from "@/components/fairs/format-fair";
import { PhaseTag } from "@/components/fairs/phase-tag";
import { buttonClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { Tag } from "@/components/ui/tag";
import { EmptyState } from "@/components/workspace/empty-state";
import { PageHeader } from "@/components/workspace/page-header";
import { phaseOf } from "@/lib/fairs/fair";
import { listFairs } from "@/lib/fairs/list-fairs";
import { canRunFairs } from "@/lib/fairs/policy";
import { paths } from "@/lib/http/paths";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("fairs.nav") };
}

/** Lists the fairs, those with applications marked. */
export default async function OperatorFairsPage({ params }: Props) {
  const { locale } = await params;
  const actor = await requireOperator(paths.operatorFairs(locale));
  const fairs = await listFairs(actor).catch(notFoundOnError);
  const t = words(locale);
  const now = new Date();
  return (
    <>
      <PageHeader
        title={t("fairs.nav")}
        lead={t("fairs.console.lead")}
        action={
          canRunFairs(actor) && (
            <a href={paths.operatorNewFair(locale)} className={buttonClass("go")}>
              {t("fairs.console.new")}
            </a>
          )
        }
      />
      {fairs.length === 0 && <EmptyState title={t("fairs.list.empty")} text={t("fairs.console.emptyText")} />}
      <ul className="grid grid-cols-1 gap-3">
        {fairs.map(({ fair, accepted, waiting }) => (
          <li key={fair.id}>
            <Panel className="grid gap-1.5">
              <p className="flex flex-wrap gap-2">
                <PhaseTag locale={locale} phase={phaseOf(fair, now)} />
                {waiting > 0 && <Tag look="busy">{t("fairs.console.waiting", { count: waiting })}</Tag>}
              </p>
              <h2 className="font-bold text-lg">
                <a href={paths.operatorFair(locale, fair.id)} data-row className="hover:underline">
                  {textIn(fair.names, locale)}
                </a>
              </h2>
              <p className="num text-ink-2 text-sm">
                {formatDays(locale, fair)} · {textIn(fair.venues, locale)}, {textIn(fair.cities, locale)} ·{" "}
                {t("fairs.page.shops", { count: accepted })}
              </p>
            </Panel>
          </li>
        ))}
      </ul>
    </>
  );
}
