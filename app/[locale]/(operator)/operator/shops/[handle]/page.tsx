import type { Metadata } from "next";
import { notFoundOnError } from "@/app/_lib/not-found-on-error";
import { requireOperator } from "@/app/_lib/session";
import { Notes } from "@/components/accounts/console/notes";
import { TransferPanel } from "@/components/offboarding/console/transfer-panel";
import { InspectPanel } from "@/components/shops/console/inspect-panel";
import { ShopFacts } from "@/components/shops/console/shop-facts";
import { DoublesPanel } from "@/components/verifications/console/doubles-panel";
import { PageHeader } from "@/components/workspace/page-header";
import { canWriteNotes } from "@/lib/accounts/people/policy";
import { paths } from "@/lib/http/paths";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { listTransfers } from "@/lib/offboarding/transfers/list-transfers";
import { getShopRecord } from "@/lib/shops/directory/get-shop-record";
import { canInspect } from "@/lib/shops/inspections/policy";
import { listShopDoubles } from "@/lib/verifications/list-doubles";
import { writeNoteAction } from "../../people/actions";
import { decideTransferAction, proposeTransferAction, startInspectionAction } from "../actions";

type Props = { params: Promise<{ locale: Locale; handle: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("people.shops.title") };
}

/** Shows operators what the market knows about a shop, with their notes. */
export default async function ShopRecordPage({ params }: Props) {
  const { locale, handle } = await params;
  const actor = await requireOperator(paths.operatorShop(locale, handle));
  const shop = await getShopRecord(actor, handle).catch(notFoundOnError);
  const t = words(locale);
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
          <DoublesPanel locale={locale} doubles={await listShopDoubles(actor, shop.id)} />
        </div>
        <div className="grid gap-4">
          {canInspect(actor) && <InspectPanel locale={locale} shopId={shop.id} start={startInspectionAction} />}
          <TransferPanel
            locale={locale}
            shopId={shop.id}
            transfers={await listTransfers(actor, shop.id)}
            actor={actor}
            now={new Date()}
            actions={{ propose: proposeTransferAction, decide: decideTransferAction }}
          />
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
