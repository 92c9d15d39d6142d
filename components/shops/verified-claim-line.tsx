import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { VerifiedClaim } from "@/lib/shops/public-shop";

/** Renders a verified claim with its date, its method and its last day. */
export function VerifiedClaimLine({ locale, verified }: { locale: Locale; verified: VerifiedClaim }) {
  const t = words(locale);
  const day = (date: string) => formats(locale).day(date, "long");
  const { claim, decidedOn, validUntil, method } = verified;
  const details = [
    ...(method ? [t(`verifications.methods.${method}`)] : []),
    ...(validUntil ? [t("storefront.verified.until", { date: day(validUntil) })] : []),
  ];
  return (
    <>
      <span aria-hidden="true" className="font-bold text-jade">
        ✓
      </span>
      <span>
        {t("storefront.verified.on", { claim: t(`storefront.claims.${claim}`), date: day(decidedOn) })}
        {details.length > 0 && <span className="block text-ink-3 text-xs">{details.join(" · ")}</span>}
      </span>
    </>
  );
}
