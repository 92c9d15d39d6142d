import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SitePage } from "@/components/layout/site-page";
import { ProformaSheet } from "@/components/trade/proformas/proforma-sheet";
import { writeSheet } from "@/components/trade/proformas/write-sheet";
import { paths } from "@/lib/http/paths";
import { isLocale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { findProformaByLink } from "@/lib/trade/proformas/list-proformas";

type Props = PageProps<"/[locale]/i/[token]/proforma/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const title = isLocale(locale) ? words(locale)("proformas.title") : undefined;
  return { title, robots: { index: false, follow: false }, referrer: "same-origin" };
}

/** Shows a proforma to its buyer. */
export default async function GuestProformaPage({ params }: Props) {
  const { locale, token, id } = await params;
  if (!isLocale(locale)) notFound();
  const proforma = await findProformaByLink(token, id);
  if (!proforma) notFound();
  return (
    <SitePage locale={locale} pathIn={(each) => paths.guestProforma(each, token, id)}>
      <div className="page py-6 md:py-10">
        <ProformaSheet
          sheet={writeSheet(proforma, locale)}
          pdf={paths.guestProformaFile(locale, token, id)}
          back={paths.guestThread(locale, token)}
        />
      </div>
    </SitePage>
  );
}
