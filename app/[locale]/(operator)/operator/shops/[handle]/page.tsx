import type { Metadata } from "next";
import { notFoundOnError } from "@/app/_lib/not-found-on-error";
import { requireOperator } from "@/app/_lib/session";
import { Notes } from "@/components/accounts/console/notes";
import { MergePanel } from "@/components/offboarding/console/merge-panel";
import { TransferPanel } from "@/components/offboarding/console/transfer-panel";
import { InspectPanel } from "@/components/shops/console/inspect-panel";
import { ShopFacts } from "@/components/shops/console/shop-facts";
import { DoublesPanel } from "@/components/verifications/console/doubles-panel";
import { PageHeader } from "@/components/workspace/page-header";
import { canWriteNotes } from "@/lib/accounts/people/policy";
import type { Actor } from "@/lib/core/actor";
import { Refusal } from "@/lib/core/errors";
import { paths } from "@/lib/http/paths";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { renderMessage, words } from "@/lib/i18n/messages";
import { type MergePreview, previewMerge } from "@/lib/offboarding/merges/preview-merge";
import { listTransfers } from "@/lib/offboarding/transfers/list-transfers";
import { canTransfer } from "@/lib/offboarding/transfers/policy";
import { getShopRecord } from "@/lib/shops/directory/get-shop-record";
import { canInspect } from "@/lib/shops/inspections/policy";
import { listShopDoubles } from "@/lib/verifications/list-doubles";
import { writeNoteAction } from "../../people/actions";
import { decideTransferAction, proposeMergeAction, proposeTransferAction, startInspectionAction } from "../actions";

type Props = {
  params: Promise<{ locale: Locale; handle: string }>;
  searchParams: Promise<{ into?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("people.shops.title") };
}

/** Shows operators what the market knows about a shop, with their notes. */
export default async function ShopRecordPage({ params, searchParams }: Props) {
  const { locale, handle } = await params;
  const actor = await requireOperator(paths.operatorShop(locale, handle));
  const shop = await getShopRecord(actor, handle).catch(notFoundOnError);
  const t = words(locale);
  const transfers = await listTransfers(actor, shop.id);
  const { into: typed } = await searchParams;
  const into = typeof typed === "string" ? typed.trim().toLowerCase().slice(0, 60) : "";
  const isOpen = transfers.some(({ status }) => status === "waiting" || status === "objected");
  const mayMerge = canTransfer(actor) && !isOpen && shop.closedAt === null;
  const preview = mayMerge && into ? await readPreview(actor, { shopId: shop.id, into }, locale) : undefined;
  return (
    <>
      <PageHeader
        title={<bdi>{textIn(shop.names, locale)}</bdi>}
        lead={<bdi dir="ltr">{shop.handle}</bdi>}
        back={{ href: paths.operatorShops(locale), label: t("people.shops.title") }}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-2">
        <div className="grid gap-4">
          <ShopFacts locale={locale} shop={shop} />
          <DoublesPanel
            locale={locale}
            doubles={await listShopDoubles(actor, shop.id)}
            mergeFrom={mayMerge ? shop.handle : undefined}
          />
        </div>
        <div className="grid gap-4">
          {canInspect(actor) && <InspectPanel locale={locale} shopId={shop.id} start={startInspectionAction} />}
          <TransferPanel
            locale={locale}
            shop={shop}
            transfers={transfers}
            actor={actor}
            now={new Date()}
            actions={{ propose: proposeTransferAction, decide: decideTransferAction }}
          />
          {mayMerge && (
            <MergePanel locale={locale} shop={shop} into={into} preview={preview} propose={proposeMergeAction} />
          )}
          <Notes
            locale={locale}
            notes={shop.notes}
            about={{ shopId: shop.id }}
            write={canWriteNotes(actor) ? writeNoteAction : undefined}
          />
        </div>
      </div>
    </>
  );
}

/** Returns the preview, or the sentence why the shops cannot be merged. */
async function readPreview(
  actor: Actor,
  input: { shopId: number; into: string },
  locale: Locale,
): Promise<MergePreview | string> {
  try {
    return await previewMerge(actor, input);
  } catch (error) {
    if (error instanceof Refusal) return renderMessage(locale, error.code);
    throw error;
  }
}
