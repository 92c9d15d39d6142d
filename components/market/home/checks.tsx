import type { Trust } from "@/lib/catalogue/trust";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { HomeSection } from "./home-section";

/** Lists what the market's management verifies, how, for how many shops, and when it last did. */
export function Checks({ locale, claims }: { locale: Locale; claims: Trust["claims"] }) {
  const t = words(locale);
  if (claims.length === 0) return null;
  return (
    <HomeSection title={t("home.checks.title")} note={t("home.checks.note")}>
      <ul className="home-checks">
        {claims.map(({ claim, shops, lastOn }) => (
          <li key={claim}>
            <b>{t(`storefront.claims.${claim}`)}</b>
            <span>{t(`home.checks.how.${claim}`)}</span>
            <small>
              {t("browse.shopCount", { count: shops })} · {formats(locale).day(lastOn)}
            </small>
          </li>
        ))}
      </ul>
    </HomeSection>
  );
}
