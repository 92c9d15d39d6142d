import { VerifiedClaimLine } from "@/components/shops/verified-claim-line";
import { Panel } from "@/components/ui/panel";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { VerifiedClaim } from "@/lib/shops/public-shop";

/** Shows what everybody reads about the claim at this moment. */
export function BuyersPanel({ locale, current }: { locale: Locale; current: VerifiedClaim | null }) {
  const t = words(locale);
  return (
    <Panel className="grid gap-2 text-sm">
      <h2 className="font-bold text-lg">{t("verificationConsole.buyers.title")}</h2>
      {current ? (
        <p className="flex gap-2">
          <VerifiedClaimLine locale={locale} verified={current} />
        </p>
      ) : (
        <p className="text-ink-2">{t("verificationConsole.buyers.nothing")}</p>
      )}
    </Panel>
  );
}
