import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { notFoundOnError } from "@/app/_lib/not-found-on-error";
import { requireShop } from "@/app/_lib/session";
import { LeadForm } from "@/components/fairs/leads/lead-form.client";
import { LeadList } from "@/components/fairs/leads/lead-list";
import { leadWords } from "@/components/fairs/leads/lead-words";
import { buttonClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { PageHeader } from "@/components/workspace/page-header";
import { listFairDesigns } from "@/lib/fairs/list-fair-designs";
import { listLeads } from "@/lib/fairs/list-leads";
import { getOwnFair } from "@/lib/fairs/list-own-fairs";
import { paths } from "@/lib/http/paths";
import { allCountries } from "@/lib/i18n/countries";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { completeLeadAction } from "./actions";

type Props = { params: Promise<{ locale: Locale; fair: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("fairs.lead.title") };
}

/** The page that stays open on the phone at the stand: takes leads, and lists those that arrived. */
export default async function FairLeadsPage({ params }: Props) {
  const { locale, fair: slug } = await params;
  const { actor, shopId } = await requireShop(paths.workspaceFairLeads(locale, { slug }));
  const {
    fair,
    stand,
    scans,
    leads: count,
    answered,
    unread,
  } = await getOwnFair(actor, { shopId, slug }).catch(notFoundOnError);
  if (stand?.status !== "accepted") notFound();
  const [designs, leads] = await Promise.all([
    listFairDesigns(actor, { shopId, fairId: fair.id, locale }),
    listLeads(actor, { shopId, fairId: fair.id, locale }),
  ]);
  const t = words(locale);
  return (
    <>
      <PageHeader
        title={t("fairs.lead.title")}
        lead={textIn(fair.names, locale)}
        back={{ href: paths.workspaceFair(locale, fair), label: t("fairs.own.prepare") }}
      />
      <div className="grid gap-5">
        <Panel>
          <LeadForm
            locale={locale}
            shopId={shopId}
            fairId={fair.id}
            path={paths.fairLeads(locale, shopId)}
            designs={designs}
            countries={allCountries(locale)}
            words={leadWords(locale)}
          />
        </Panel>
        <Panel className="grid gap-3">
          <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
            <h2 className="font-bold text-xl">{t("fairs.lead.arrived")}</h2>
            <p className="num flex-1 text-ink-2">
              {t("fairs.figures.line", { designs: designs.length, scans, leads: count, answered })}
            </p>
            {leads.length > 0 && (
              <a href={paths.sheetOfLeads(locale, shopId, fair)} download className={buttonClass("quiet")}>
                CSV
              </a>
            )}
          </div>
          {unread > 0 && <p className="text-amber">{t("fairs.lead.unreadNote", { count: unread })}</p>}
          {leads.length > 0 ? (
            <LeadList locale={locale} shopId={shopId} leads={leads} action={completeLeadAction} />
          ) : (
            <p className="text-ink-2">{t("fairs.lead.none")}</p>
          )}
        </Panel>
      </div>
    </>
  );
}
