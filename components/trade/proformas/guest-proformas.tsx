import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import type { Proforma } from "@/lib/trade/proformas/proforma";
import { ProformaCard } from "./proforma-card";

type Props = { proformas: Proforma[]; token: string; locale: Locale };

/** Lists the proformas of an inquiry for its buyer. */
export const GuestProformas = ({ proformas, token, locale }: Props) =>
  proformas.map((proforma) => (
    <ProformaCard
      key={proforma.id}
      proforma={proforma}
      reader={locale}
      page={paths.guestProforma(locale, token, proforma.id)}
      pdf={paths.guestProformaFile(locale, token, proforma.id)}
    />
  ));
