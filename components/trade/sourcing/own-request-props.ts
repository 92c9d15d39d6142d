import type { ReactNode } from "react";
import type { Rates } from "@/lib/core/money";
import type { FormAction } from "@/lib/http/form-shape";
import type { Locale } from "@/lib/i18n/locale";
import type { OfferSort } from "@/lib/trade/sourcing/compare-offers";
import type { OwnSourcingRequest } from "@/lib/trade/sourcing/open-sourcing-request";

/** Props of a buyer's sourcing request, shared by its parts. */
export type OwnRequestProps = {
  actions: { choose: FormAction; end: FormAction; confirm: FormAction };
  own: OwnSourcingRequest;
  rates: Rates;
  token: string;
  proof: string;
  sort: OfferSort;
  locale: Locale;
  done?: string;
  /** A note that emails are off, if they are. */
  mailsOff?: ReactNode;
};
