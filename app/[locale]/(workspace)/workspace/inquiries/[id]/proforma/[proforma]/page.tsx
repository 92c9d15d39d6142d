import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { notFoundOnError } from "@/app/_lib/not-found-on-error";
import { requireActor } from "@/app/_lib/session";
import { ProformaSheet } from "@/components/trade/proformas/proforma-sheet";
import { writeSheet } from "@/components/trade/proformas/write-sheet";
import { isUuid } from "@/lib/core/id";
import { paths } from "@/lib/http/paths";
import { isLocale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { getProforma } from "@/lib/trade/proformas/list-proformas";

type Props = { params: Promise<{ locale: string; id: string; proforma: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return { title: isLocale(locale) ? words(locale)("proformas.title") : undefined };
}

export default async function ShopProformaPage({ params }: Props) {
  const { locale, id, proforma: proformaId } = await params;
  if (!isLocale(locale) || !isUuid(id)) notFound();
  const actor = await requireActor(paths.workspaceProforma(locale, id, proformaId));
  const proforma = await getProforma(actor, { inquiryId: id, proformaId }).catch(notFoundOnError);
  return (
    <ProformaSheet
      sheet={writeSheet(proforma, locale)}
      pdf={paths.shopProformaFile(locale, id, proformaId)}
      back={paths.workspaceInquiry(locale, id)}
    />
  );
}
