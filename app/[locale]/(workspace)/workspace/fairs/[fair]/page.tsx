import type { Metadata } from "next";
import { notFoundOnError } from "@/app/_lib/not-found-on-error";
import { requireShop } from "@/app/_lib/session";
import { formatDays, standText } from "@/components/fairs/format-fair";
import { FairDesignsForm } from "@/components/fairs/workspace/designs-form.client";
import { Posters } from "@/components/fairs/workspace/posters";
import { savedFormWords } from "@/components/shops/edit-shop-words";
import { orderWords } from "@/components/shops/order-words";
import { buttonClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { StandPlate } from "@/components/ui/stand-plate";
import { PageHeader } from "@/components/workspace/page-header";
import { maxFairDesigns } from "@/lib/fairs/fair";
import { getOwnFair } from "@/lib/fairs/list-own-fairs";
import { canManageStand } from "@/lib/fairs/policy";
import { paths } from "@/lib/http/paths";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { listListingChoices } from "@/lib/shops/list-listing-choices";
import { chooseFairDesignsAction } from "../actions";

type Props = { params: Promise<{ locale: Locale; fair: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("fairs.own.prepare") };
}

export default async function OwnFairPage({ params }: Props) {
  const { locale, fair: slug } = await params;
  const { actor, shopId } = await requireShop(paths.workspaceFair(locale, { slug }));
  const [own, choices] = await Promise.all([
    getOwnFair(actor, { shopId, slug }).catch(notFoundOnError),
    listListingChoices(actor, { shopId, locale }),
  ]);
  const { fair, stand, listingIds, scans, leads, answered } = own;
  const t = words(locale);
  const designs = choices.map(({ id, title }) => ({ value: String(id), label: title }));
  const chosen = listingIds.flatMap((id) => designs.find(({ value }) => value === String(id)) ?? []);
  return (
    <>
      <PageHeader
        title={textIn(fair.names, locale)}
        lead={
          <span className="flex flex-wrap items-center gap-2">
            {formatDays(locale, fair)}
            {stand && <StandPlate place={stand} label={t("fairs.page.stand", { place: standText(stand) })} />}
          </span>
        }
        back={{ href: paths.workspaceFairs(locale), label: t("fairs.nav") }}
      />
      <div className="grid max-w-4xl gap-5">
        {stand?.status === "accepted" && (
          <Panel className="flex flex-wrap items-center gap-x-6 gap-y-3">
            <p className="num min-w-0 flex-1 basis-60 text-ink-2">
              {t("fairs.figures.line", { designs: listingIds.length, scans, leads, answered })}
            </p>
            <a href={paths.workspaceFairLeads(locale, fair)} className={buttonClass("go")}>
              {t("fairs.lead.title")}
            </a>
          </Panel>
        )}
        <Panel className="grid gap-4">
          <div>
            <h2 className="font-bold text-xl">{t("fairs.designs.title")}</h2>
            <p className="max-w-prose text-ink-2 text-sm">{t("fairs.designs.lead", { maximum: maxFairDesigns })}</p>
          </div>
          <FairDesignsForm
            key={listingIds.join()}
            action={chooseFairDesignsAction}
            hidden={{ locale, fairId: String(fair.id) }}
            chosen={chosen}
            designs={designs}
            maximum={maxFairDesigns}
            readOnlyBecause={canManageStand(actor, shopId) ? undefined : t("fairs.own.managersOnly")}
            words={{
              ...savedFormWords(locale),
              ...orderWords(locale),
              designs: t("shops.collections.designs"),
              add: t("shops.collections.addDesign"),
              choose: t("shops.collections.chooseDesign"),
              full: t("fairs.designs.full", { maximum: maxFairDesigns }),
            }}
          />
        </Panel>
        {stand?.status === "accepted" && (
          <Posters
            locale={locale}
            slug={fair.slug}
            shopId={shopId}
            designs={chosen.map(({ value, label }) => ({ id: Number(value), title: label }))}
          />
        )}
      </div>
    </>
  );
}
