import { plateText } from "@/components/market/booth-address";
import { OneButton } from "@/components/workspace/one-button.client";
import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { BoothClaim } from "@/lib/shops/list-booth-claims";

type Props = {
  locale: Locale;
  isConfirmed: boolean;
  /** The address to confirm, if the reader is the owner. */
  email: string | undefined;
  claims: BoothClaim[];
  action: (state: FormState, form: FormData) => Promise<FormState>;
};

const bannerOf = {
  waiting: "shops.booths.claims.banner",
  held: "shops.booths.claims.banner",
  unregistered: "shops.booths.claims.unregisteredBanner",
  refused: "shops.booths.claims.refusedBanner",
} as const satisfies Record<BoothClaim["state"], string>;

/** Shows on every workspace page which parts of the shop are not public yet, and how to publish them. */
export function NotPublicBanner({ locale, isConfirmed, email, claims, action }: Props) {
  const t = words(locale);
  const notShown = claims.filter(({ state }) => state !== "waiting");
  if (isConfirmed && notShown.length === 0) return null;
  return (
    <div className="mb-4 grid gap-3 rounded-m border border-amber bg-amber-soft px-4 py-3" data-says="not-public">
      {!isConfirmed && (
        <>
          <p className="font-medium">
            {email ? t("shops.confirm.banner", { email }) : t("shops.confirm.bannerOthers")}
          </p>
          {email && <OneButton action={action} hidden={{ locale }} label={t("shops.confirm.again")} look="plain" />}
        </>
      )}
      {notShown.map((claim) => (
        <p key={claim.id} className="font-medium">
          <a href={paths.workspaceBooths(locale)} className="underline">
            {t(bannerOf[claim.state], { booth: plateText(claim) })}
          </a>
        </p>
      ))}
    </div>
  );
}
