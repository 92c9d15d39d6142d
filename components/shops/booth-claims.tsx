import { Panel } from "@/components/ui/panel";
import { Plate } from "@/components/ui/plate";
import type { FormState } from "@/lib/http/form-shape";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { BoothClaim } from "@/lib/shops/list-booth-claims";
import { RemoveButton } from "./remove-button";

type Props = {
  locale: Locale;
  claims: BoothClaim[];
  mayEdit: boolean;
  withdraw: (state: FormState, form: FormData) => Promise<FormState>;
};

/** Lists the booths that a shop claims and that are not public yet, each with the reason. */
export function BoothClaims({ locale, claims, mayEdit, withdraw }: Props) {
  const t = words(locale);
  if (claims.length === 0) return null;
  return (
    <section className="grid gap-3">
      <h2 className="font-bold text-xl">{t("shops.booths.claims.title")}</h2>
      <ul className="grid gap-3">
        {claims.map((claim) => (
          <li key={claim.id}>
            <Panel className="flex flex-wrap items-center gap-x-4 gap-y-3">
              <Plate booth={claim} />
              <span className="min-w-0 flex-1 basis-48">
                {t(`shops.booths.claims.${claim.state}`, { reason: claim.refusal ?? "" })}
              </span>
              {mayEdit && (
                <RemoveButton
                  locale={locale}
                  action={withdraw}
                  hidden={{ locale, boothId: String(claim.id) }}
                  label={t(claim.state === "refused" ? "shops.remove" : "shops.booths.claims.withdraw")}
                />
              )}
            </Panel>
          </li>
        ))}
      </ul>
    </section>
  );
}
