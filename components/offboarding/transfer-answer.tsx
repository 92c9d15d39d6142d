import { ReasonForm } from "@/components/accounts/console/reason-form.client";
import { OneButton } from "@/components/workspace/one-button.client";
import type { FormAction } from "@/lib/http/form-shape";
import { formats } from "@/lib/i18n/format";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { ListedTransfer } from "@/lib/offboarding/transfers/list-transfers";

type Props = { locale: Locale; transfer: ListedTransfer; answer: FormAction };

/** Shows an owner the transfer or merge of the shop that the market has proposed, to agree or to object. */
export function TransferAnswer({ locale, transfer, answer }: Props) {
  const t = words(locale);
  const { id, status, toName, intoNames, effectiveAt, reason } = transfer;
  const date = formats(locale).day(effectiveAt, "long");
  const state = status === "waiting" ? "waiting" : "objected";
  const hidden = { locale, transferId: id };
  return (
    <div className="grid gap-3">
      <p className="font-medium">
        {intoNames
          ? t(`merges.own.${state}`, { shop: textIn(intoNames, locale), date })
          : t(`transfers.own.${state}`, { name: toName, date })}
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
          <OneButton
            action={answer}
            hidden={{ ...hidden, answer: "agree" }}
            label={t(intoNames ? "merges.own.agree" : "transfers.own.agree")}
          />
        </>
      )}
    </div>
  );
}
