import { OneButton } from "@/components/workspace/one-button.client";
import type { FormState } from "@/lib/http/form-shape";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { quantityIn } from "@/lib/i18n/units";
import type { Quote } from "@/lib/trade/quotes/quote";
import { sumsOf } from "@/lib/trade/quotes/total";

type Props = {
  draft: Quote;
  inquiryId: string;
  reader: Locale;
  /** Undefined for members who may not send it. */
  approve: ((state: FormState, form: FormData) => Promise<FormState>) | undefined;
};

/** Shows a draft whose approval was requested, with its prices, and lets a manager send it. */
export function ApprovalRequestNote({ draft, inquiryId, reader, approve }: Props) {
  const t = words(reader);
  const { money, day } = formats(reader);
  const { approvalRequest, lines, currency } = draft;
  if (!approvalRequest) return null;
  return (
    <div className="grid w-full gap-2 rounded-m bg-amber-soft p-3">
      <p className="font-medium">
        {t("quotes.minimumPrice.asked", { name: approvalRequest.by ?? "", date: day(approvalRequest.at, "moment") })}
      </p>
      <ul className="num text-sm">
        {lines.map(({ position, title, quantity, unitPrice, unitCode }) => (
          <li key={position}>
            <bdi>{title}</bdi> · {quantityIn(reader, quantity, unitCode)} ·{" "}
            <bdi className="font-semibold">{money({ amount: unitPrice, currency })}</bdi>
          </li>
        ))}
        <li>
          <bdi className="font-semibold">{money({ amount: sumsOf(draft).total, currency })}</bdi>
        </li>
      </ul>
      {approve && (
        <OneButton
          action={approve}
          hidden={{ inquiryId, quoteId: draft.id, locale: reader }}
          look="go"
          label={t("quotes.minimumPrice.approve")}
          pending={t("quotes.panel.working")}
        />
      )}
    </div>
  );
}
