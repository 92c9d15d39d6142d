import type { Metadata } from "next";
import type { ReactNode } from "react";
import { requireShop, sessionToken } from "@/app/session";
import { confirmWords } from "@/components/accounts/confirm-words";
import { ArchiveList } from "@/components/closing/archive-list";
import { CloseForm } from "@/components/closing/close-form.client";
import { OfferToYou, StandingOffer } from "@/components/closing/handing-over";
import { OfferForm } from "@/components/closing/offer-form.client";
import { ReadAgain } from "@/components/imports/read-again.client";
import { savedFormWords } from "@/components/shops/edit-shop-words";
import { PartPage } from "@/components/shops/part-page";
import { Panel } from "@/components/ui/panel";
import { OneButton } from "@/components/workspace/one-button.client";
import { asksToConfirm } from "@/lib/accounts/confirm-person";
import { findOwnershipOffer } from "@/lib/closing/find-ownership-offer";
import { getClosing } from "@/lib/closing/get-closing";
import { listArchives } from "@/lib/closing/list-archives";
import { canEndShop } from "@/lib/closing/policy";
import { reopenDays } from "@/lib/closing/terms";
import { formats } from "@/lib/format";
import { type Locale, textIn } from "@/lib/locale";
import { listMembers } from "@/lib/members/list-members";
import { words } from "@/lib/messages";
import { paths } from "@/lib/paths";
import {
  answerOwnershipAction,
  askArchiveAction,
  closeShopAction,
  offerOwnershipAction,
  reopenShopAction,
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
  const [offer, closing, members, archives, asks] = await Promise.all([
    findOwnershipOffer(actor, shopId),
    getClosing(actor, shopId),
    mayEnd ? listMembers(actor, shopId) : [],
    mayEnd ? listArchives(actor, shopId) : [],
    asksToConfirm(actor, await sessionToken()),
  ]);
  const { closed } = closing;
  const shop = textIn(closing.names, locale);
  const people = members.filter(({ role }) => role !== "owner");
  const saved = { ...savedFormWords(locale), ...confirmWords(locale) };
  const { day } = formats(locale);
  return (
    <PartPage locale={locale} title={t("closing.title")} lead={t("closing.lead")}>
      {closed && (
        <Section title={t("closing.close.done")}>
          <p>
            {closed.isFinal
              ? t("closing.reopen.over", { days: reopenDays })
              : t("closing.reopen.until", { date: day(closed.until, "long") })}
          </p>
          {mayEnd && !closed.isFinal && (
            <OneButton action={reopenShopAction} hidden={{ locale }} label={t("closing.reopen.submit")} look="go" />
          )}
        </Section>
      )}
      {offer && !mayEnd && (
        <Section title={t("closing.offer.title")}>
          <OfferToYou locale={locale} offer={offer} answer={answerOwnershipAction} />
        </Section>
      )}
      {!mayEnd && !offer && !closed && <p className="text-ink-2">{t("closing.ownersOnly")}</p>}
      {mayEnd && !closed && (
        <Section title={t("closing.offer.title")} lead={t("closing.offer.lead")}>
          {offer && <StandingOffer locale={locale} offer={offer} withdraw={withdrawOwnershipAction} />}
          {people.length === 0 ? (
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
              people={people.map(({ userId, name, role }) => ({
                value: userId,
                label: `${name} · ${t(`accounts.role.${role}`)}`,
              }))}
              asks={asks}
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
            <ReadAgain />
          ) : (
            <OneButton action={askArchiveAction} hidden={{ locale }} label={t("closing.archive.submit")} look="plain" />
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
            asks={asks}
            words={{
              ...saved,
              submit: t("closing.close.submit"),
              name: t("closing.close.name", { shop }),
            }}
          />
        </Section>
      )}
    </PartPage>
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
