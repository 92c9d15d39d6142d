import { Tag } from "@/components/ui/tag";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { VerifiedClaim } from "@/lib/shops/public-shop";

/** Renders the verified claims with their dates, or that none is verified yet. */
export function VerifiedTags({
  locale,
  verified,
  max = 6,
}: {
  locale: Locale;
  verified: VerifiedClaim[];
  max?: number;
}) {
  const t = words(locale);
  if (verified.length === 0) return <Tag>{t("storefront.verified.notYet")}</Tag>;
  return verified.slice(0, max).map(({ claim, decidedOn }) => (
    <Tag key={claim} look="good">
      <span aria-hidden="true">✓</span>
      {t("storefront.verified.on", {
        claim: t(`storefront.claims.${claim}`),
        date: formats(locale).day(decidedOn, "long"),
      })}
    </Tag>
  ));
}
