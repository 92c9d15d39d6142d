import type { Metadata } from "next";
import type { ReactNode } from "react";
import { requireShop, sessionToken } from "@/app/_lib/session";
import { confirmWords } from "@/components/accounts/confirm-words";
import { AutoRefresh } from "@/components/imports/auto-refresh.client";
import { ArchiveList } from "@/components/offboarding/archive-list";
import { CloseForm } from "@/components/offboarding/close-form.client";
import { OfferForm } from "@/components/offboarding/offer-form.client";
import { PendingOffer, ReceivedOffer } from "@/components/offboarding/ownership-offers";
import { TransferAnswer } from "@/components/offboarding/transfer-answer";
import { savedFormWords } from "@/components/shops/edit-shop-words";
import { StorefrontSectionPage } from "@/components/shops/storefront-section-page";
import { buttonClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { OneButton } from "@/components/workspace/one-button.client";
import { getRequiredProof } from "@/lib/accounts/confirm-person";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { findOwnershipOffer } from "@/lib/offboarding/find-ownership-offer";
import { getClosing } from "@/lib/offboarding/get-closing";
import { listArchives } from "@/lib/offboarding/list-archives";
import { canEndShop } from "@/lib/offboarding/policy";
import { reopenDays } from "@/lib/offboarding/terms";
import { findOwnTransfer } from "@/lib/offboarding/transfers/list-transfers";
import { listMembers } from "@/lib/shops/members/list-members";
import {
  answerOwnershipAction,
  answerTransferAction,
  closeShopAction,
  offerOwnershipAction,
  reopenShopAction,
  requestArchiveAction,
  withdrawOwnershipAction,
} from "./actions";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("closing.title") };
}

export default async function ClosingPage({ params }: Props) {
  const { locale } = await params;
  const { actor, shopId } = await requireShop(paths.workspaceClosing(locale));
  const t = words(locale);
  const mayEnd = canEndShop(actor, { shopId });
  const [offer, transfer, closing, members, archives, requiredProof] = await Promise.all([
    findOwnershipOffer(actor, shopId),
    findOwnTransfer(actor, shopId),
    getClosing(actor, shopId),
    mayEnd ? listMembers(actor, shopId) : [],
    mayEnd ? listArchives(actor, shopId) : [],
    getRequiredProof(actor, await sessionToken()),
  ]);
  const { closed } = closing;
  const shop = textIn(closing.names, locale);
  const candidates = members.filter(({ role }) => role !== "owner");
  const saved = { ...savedFormWords(locale), ...confirmWords(locale) };
  const { day } = formats(locale);
  return (
    <StorefrontSectionPage locale={locale} title={t("closing.title")} lead={t("closing.lead")}>
      {closed && (
        <Section title={t("closing.close.done")}>
          <p>{t(`closing.reopen.${closed.reopening}`, { days: reopenDays, date: day(closed.until, "long") })}</p>
          {mayEnd && closed.reopening === "until" && (
            <OneButton action={reopenShopAction} hidden={{ locale }} label={t("closing.reopen.submit")} look="go" />
          )}
        </Section>
      )}
      {transfer && (
        <Section
          title={
            transfer.intoNames
              ? t("merges.own.title", { shop: textIn(transfer.intoNames, locale) })
              : t("transfers.own.title")
          }
        >
          <TransferAnswer locale={locale} transfer={transfer} answer={answerTransferAction} />
        </Section>
      )}
      {offer && !mayEnd && (
        <Section title={t("closing.offer.title")}>
          <ReceivedOffer locale={locale} offer={offer} answer={answerOwnershipAction} />
        </Section>
      )}
      {!mayEnd && !offer && !closed && <p className="text-ink-2">{t("closing.ownersOnly")}</p>}
      {mayEnd && !closed && (
        <Section title={t("closing.offer.title")} lead={t("closing.offer.lead")}>
          {offer && <PendingOffer locale={locale} offer={offer} withdraw={withdrawOwnershipAction} />}
          {candidates.length === 0 ? (
            <p className="text-ink-2">
              {t("closing.offer.nobody")}{" "}
              <a href={paths.workspacePeople(locale)} className="underline">
                {t("members.title")}
              </a>
            </p>
          ) : (
            <OfferForm
              key={offer?.toUserId ?? "none"}
              action={offerOwnershipAction}
              hidden={{ locale }}
              people={candidates.map(({ userId, name, role }) => ({
                value: userId,
                label: `${name} · ${t(`accounts.role.${role}`)}`,
              }))}
              requiredProof={requiredProof}
              words={{
                ...saved,
                submit: t("closing.offer.submit"),
                to: t("closing.offer.to"),
                choose: t("join.choose"),
              }}
            />
          )}
        </Section>
      )}
      {mayEnd && (
        <Section title={t("closing.archive.title")} lead={t("closing.archive.lead")}>
          <ArchiveList locale={locale} shopId={shopId} archives={archives} />
          {archives.some(({ status }) => status === "making") ? (
            <AutoRefresh />
          ) : (
            <OneButton
              action={requestArchiveAction}
              hidden={{ locale }}
              label={t("closing.archive.submit")}
              look="plain"
            />
          )}
        </Section>
      )}
      {mayEnd && !closed && (
        <Section title={t("closing.close.title")}>
          <ul className="grid max-w-prose list-disc gap-1.5 ps-5 text-ink-2">
            <li>{t("closing.close.pages", { count: closing.designs })}</li>
            <li>{t("closing.close.inquiries", { count: closing.openInquiries })}</li>
            <li>{t("closing.close.people")}</li>
            <li>{t("closing.close.undo", { days: reopenDays })}</li>
            <li>{t("closing.close.booths")}</li>
          </ul>
          <CloseForm
            action={closeShopAction}
            hidden={{ locale }}
            requiredProof={requiredProof}
            words={{
              ...saved,
              submit: t("closing.close.submit"),
              name: t("closing.close.name", { shop }),
            }}
          />
        </Section>
      )}
      <Section title={t("privacy.erase.heading")} lead={t("privacy.erase.lead")}>
        <a href={paths.accountErase(locale)} className={buttonClass("quiet", "justify-self-start")}>
          {t("privacy.erase.open")}
        </a>
      </Section>
    </StorefrontSectionPage>
  );
}

const Section = ({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) => (
  <Panel className="grid gap-4">
    <div>
      <h2 className="font-bold text-xl">{title}</h2>
      {lead && <p className="max-w-prose text-ink-2">{lead}</p>}
    </div>
    {children}
  </Panel>
);
