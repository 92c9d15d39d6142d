import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireShop } from "@/app/_lib/session";
import { EndTrial } from "@/components/catalogue/trials/end-trial";
import { PromoteTrialForm } from "@/components/catalogue/trials/promote-form.client";
import { StartTrialForm } from "@/components/catalogue/trials/start-form.client";
import { TrialFigures } from "@/components/catalogue/trials/trial-figures";
import { promoteTrialWords, startTrialValues, startTrialWords } from "@/components/catalogue/trials/trial-words";
import { Panel } from "@/components/ui/panel";
import { Notice } from "@/components/workspace/notice";
import { PageHeader } from "@/components/workspace/page-header";
import { findListingForEdit } from "@/lib/catalogue/find-listing-for-edit";
import { findTrial } from "@/lib/catalogue/trials/find-trial";
import { canRunTrial } from "@/lib/catalogue/trials/policy";
import { idOfHandle } from "@/lib/core/id";
import { toDecimal } from "@/lib/core/money";
import { paths } from "@/lib/http/paths";
import { isLocale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { endTrialAction, promoteTrialAction, startTrialAction } from "./actions";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return { title: words(locale)("trials.title") };
}

const outcomes = ["started", "promoted", "ended"] as const;

/** Shows the figures of a listing's trial and offers to promote or end it; without a trial, offers to start one. */
export default async function TrialPage({ params, searchParams }: Props) {
  const { locale, id } = await params;
  const listingId = idOfHandle(id);
  if (!isLocale(locale) || !listingId) notFound();
  const { actor, shopId } = await requireShop(paths.workspaceTrial(locale, listingId));
  const of = { shopId, listingId };
  const [listing, trial] = await Promise.all([findListingForEdit(actor, of), findTrial(actor, of)]);
  if (!listing) notFound();
  const t = words(locale);
  const { done } = await searchParams;
  const outcome = outcomes.find((each) => each === done);
  const titles = Object.fromEntries(Object.entries(listing.texts).map(([each, text]) => [each, text.title]));
  const isOn = trial?.status === "running" || trial?.status === "over";
  const mayRun = canRunTrial(actor, listing);
  const canStart = trial?.status !== "promoted" && !["paused", "discontinued"].includes(listing.status);
  const hidden = { shopId: String(shopId), listingId: String(listingId), locale };
  const promoted = trial && (trial.formerTiers.length ? trial.formerTiers : trial.tiers);
  return (
    <>
      <PageHeader
        title={t("trials.title")}
        lead={<bdi>{textIn(titles, locale, listing.locale) || t("catalogue.own.untitled")}</bdi>}
        back={{ href: paths.workspaceListing(locale, listingId), label: t("catalogue.editor.title") }}
      />
      <div className="grid max-w-3xl gap-5">
        <Notice>{outcome && t(`trials.done.${outcome}`)}</Notice>
        {trial && <TrialFigures locale={locale} trial={trial} isPublic={listing.status === "published"} />}
        {!mayRun && <p className="text-ink-2">{t("catalogue.life.onlyManagers")}</p>}
        {mayRun && isOn && listing.status === "published" && promoted && (
          <Panel className="grid gap-3">
            <h2 className="font-semibold text-lg">{t("trials.promote.title")}</h2>
            <p className="text-ink-2">{t("trials.promote.text", { count: trial.watchers })}</p>
            <PromoteTrialForm
              action={promoteTrialAction}
              hidden={hidden}
              tiers={promoted.map((tier) => ({ from: String(tier.fromQuantity), price: toDecimal(tier.unitPrice) }))}
              words={promoteTrialWords(locale, listing.currency)}
            />
          </Panel>
        )}
        {mayRun && canStart && (
          <Panel className="grid gap-3">
            <h2 className="font-semibold text-lg">{t(isOn ? "trials.start.changeTitle" : "trials.start.title")}</h2>
            {!isOn && <p className="text-ink-2">{t("trials.start.text")}</p>}
            <StartTrialForm
              key={trial?.endsAt}
              action={startTrialAction}
              hidden={hidden}
              values={startTrialValues(listing.tiers, isOn ? trial : undefined)}
              words={startTrialWords(locale, listing.currency, isOn)}
              isMain={!isOn}
            />
          </Panel>
        )}
        {mayRun && isOn && <EndTrial locale={locale} hidden={hidden} action={endTrialAction} />}
        {!isOn && !canStart && <p className="text-ink-2">{t("trials.start.notNow")}</p>}
      </div>
    </>
  );
}
