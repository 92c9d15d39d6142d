import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { notFoundOnError } from "@/app/_lib/not-found-on-error";
import { requireShop } from "@/app/_lib/session";
import { FamilyList } from "@/components/catalogue/families/family-list";
import { FamilyTree } from "@/components/catalogue/families/family-tree";
import { OriginPanel } from "@/components/catalogue/families/origin-panel";
import { OriginRequestRows } from "@/components/catalogue/families/origin-request-rows";
import { arrangeFamily } from "@/components/catalogue/families/tree-layout";
import { buttonClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { Notice } from "@/components/workspace/notice";
import { PageHeader } from "@/components/workspace/page-header";
import { figureDays } from "@/lib/catalogue/families/figure-days";
import { getFamily } from "@/lib/catalogue/families/get-family";
import { listOriginRequests } from "@/lib/catalogue/families/list-origin-requests";
import { listParents } from "@/lib/catalogue/families/list-parents";
import { canAnswerOriginRequest, canLinkListing } from "@/lib/catalogue/families/policy";
import { idOfHandle } from "@/lib/core/id";
import { paths } from "@/lib/http/paths";
import { isLocale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { answerOriginRequestAction, changeOriginAction, endOriginAction, linkListingAction } from "./actions";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return { title: words(locale)("families.title") };
}

const outcomes = ["linked", "asked", "changed", "ended"] as const;

/** Shows the family of a listing: which design grew out of which, their figures, and this listing's own origin. */
export default async function FamilyPage({ params, searchParams }: Props) {
  const { locale, id } = await params;
  const listingId = idOfHandle(id);
  if (!isLocale(locale) || !listingId) notFound();
  const { actor, shopId } = await requireShop(paths.workspaceFamily(locale, listingId));
  const of = { shopId, listingId, locale };
  const [family, parents, requests] = await Promise.all([
    getFamily(actor, of),
    listParents(actor, of),
    listOriginRequests(actor, { shopId, locale, parentId: listingId }),
  ]).catch(notFoundOnError);
  const self = family.members.find((member) => member.id === listingId);
  if (!self) notFound();
  const t = words(locale);
  const placed = arrangeFamily(family.members);
  const { done } = await searchParams;
  const outcome = outcomes.find((each) => each === done);
  const isPublic = ["published", "paused", "discontinued"].includes(self.status);
  return (
    <>
      <PageHeader
        title={<bdi>{self.title ?? t("catalogue.own.untitled")}</bdi>}
        lead={t("families.lead", { count: figureDays })}
        back={{ href: paths.workspaceListing(locale, listingId), label: t("catalogue.editor.title") }}
        action={
          isPublic && (
            <a href={paths.workspaceGrow(locale, listingId)} className={buttonClass("go")}>
              {t("families.derive.open")}
            </a>
          )
        }
      />
      <div className="grid max-w-4xl gap-5">
        <Notice>{outcome && t(`families.done.${outcome}`)}</Notice>
        {placed.length > 1 ? (
          <Panel className="grid gap-4">
            <FamilyTree locale={locale} label={t("families.tree")} placed={placed} currentId={listingId} />
            <FamilyList locale={locale} placed={placed} currentId={listingId} />
          </Panel>
        ) : (
          <p className="text-ink-2">{t("families.alone")}</p>
        )}
        {requests.length > 0 && (
          <Panel>
            <h2 className="font-semibold text-lg">{t("families.originRequests.title")}</h2>
            <OriginRequestRows
              locale={locale}
              shopId={shopId}
              requests={requests}
              mayAnswer={canAnswerOriginRequest(actor, shopId)}
              action={answerOriginRequestAction}
            />
          </Panel>
        )}
        {canLinkListing(actor, { shopId, status: self.status }) && (
          <OriginPanel
            locale={locale}
            shopId={shopId}
            self={self}
            parent={family.members.find((member) => member.id === self.parentId)}
            question={family.question}
            parents={parents}
            actions={{ link: linkListingAction, change: changeOriginAction, end: endOriginAction }}
          />
        )}
      </div>
    </>
  );
}
