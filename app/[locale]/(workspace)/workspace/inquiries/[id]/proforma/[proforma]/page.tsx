import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { orNotFound } from "@/app/or-not-found";
import { requireActor } from "@/app/session";
import { ProformaSheet } from "@/components/proformas/proforma-sheet";
import { writeSheet } from "@/components/proformas/write-sheet";
import { isUuid } from "@/lib/id";
import { isLocale } from "@/lib/locale";
import { words } from "@/lib/messages";
import { paths } from "@/lib/paths";
import { getProforma } from "@/lib/proformas/list-proformas";

type Props = { params: Promise<{ locale: string; id: string; proforma: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return { title: isLocale(locale) ? words(locale)("proformas.title") : undefined };
}

export default async function ShopProformaPage({ params }: Props) {
  const { locale, id, proforma: proformaId } = await params;
  if (!isLocale(locale) || !isUuid(id)) notFound();
  const actor = await requireActor(paths.workspaceProforma(locale, id, proformaId));
  const proforma = await getProforma(actor, { inquiryId: id, proformaId }).catch(orNotFound);
  return (
    <ProformaSheet
      sheet={writeSheet(proforma, locale)}
      pdf={paths.shopProformaFile(locale, id, proformaId)}
      back={paths.workspaceInquiry(locale, id)}
    />
  );
}
