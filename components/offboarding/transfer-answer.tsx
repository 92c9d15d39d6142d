import { ReasonForm } from "@/components/accounts/console/reason-form.client";
import { OneButton } from "@/components/workspace/one-button.client";
import type { FormAction } from "@/lib/http/form-shape";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { ListedTransfer } from "@/lib/offboarding/transfers/list-transfers";

type Props = { locale: Locale; transfer: ListedTransfer; answer: FormAction };

/** Shows an owner the transfer of the shop that the market has proposed, to agree or to object. */
export function TransferAnswer({ locale, transfer, answer }: Props) {
  const t = words(locale);
  const { id, status, toName, effectiveAt, reason } = transfer;
  const date = formats(locale).day(effectiveAt, "long");
  const hidden = { locale, transferId: id };
  return (
    <div className="grid gap-3">
      <p className="font-medium">
        {t(status === "waiting" ? "transfers.own.waiting" : "transfers.own.objected", { name: toName, date })}
      </p>
      <p className="[overflow-wrap:anywhere]">{t("people.mail.reason", { reason })}</p>
      {status === "waiting" && (
        <>
          <ReasonForm
            action={answer}
            hidden={{ ...hidden, answer: "object" }}
            field={{ name: "objection", maxLength: 500 }}
            words={{
              reason: t("transfers.own.why"),
              hint: t("transfers.own.whyHint"),
              submit: t("transfers.own.object"),
              sending: t("transfers.own.object"),
              errors: t("errors.title"),
            }}
          />
          <OneButton action={answer} hidden={{ ...hidden, answer: "agree" }} label={t("transfers.own.agree")} />
        </>
      )}
    </div>
  );
}
