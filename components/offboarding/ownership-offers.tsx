import { OneButton } from "@/components/workspace/one-button.client";
import type { FormState } from "@/lib/http/form-shape";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { OwnershipOffer } from "@/lib/offboarding/find-ownership-offer";

type Action = (state: FormState, form: FormData) => Promise<FormState>;

/** Shows a pending offer of ownership to the owner who made it. */
export function PendingOffer({ locale, offer, withdraw }: { locale: Locale; offer: OwnershipOffer; withdraw: Action }) {
  const t = words(locale);
  return (
    <div className="flex flex-wrap items-center gap-3">
      <p className="min-w-0 flex-1 basis-60">
        {t("closing.offer.pending", { name: offer.to, date: formats(locale).day(offer.expiresAt, "moment") })}
      </p>
      <OneButton action={withdraw} hidden={{ locale }} label={t("closing.offer.withdraw")} />
    </div>
  );
}

/** Shows a pending offer of ownership to the member who may accept it. */
export function ReceivedOffer({ locale, offer, answer }: { locale: Locale; offer: OwnershipOffer; answer: Action }) {
  const t = words(locale);
  return (
    <div className="grid gap-3">
      <p>{t("closing.offer.toYou", { name: offer.by, date: formats(locale).day(offer.expiresAt, "moment") })}</p>
      <div className="flex flex-wrap gap-3">
        <OneButton action={answer} hidden={{ locale, answer: "accept" }} label={t("closing.offer.accept")} look="go" />
        <OneButton action={answer} hidden={{ locale, answer: "decline" }} label={t("closing.offer.decline")} />
      </div>
    </div>
  );
}
