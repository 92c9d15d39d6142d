import type { Metadata } from "next";
import { requireShop } from "@/app/_lib/session";
import { StorefrontSectionPage } from "@/components/shops/storefront-section-page";
import { ClaimPanel } from "@/components/verifications/claim-panel";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { listOwnVerifications } from "@/lib/verifications/own-verification";
import { canRequestVerification } from "@/lib/verifications/policy";
import { claims } from "@/lib/verifications/rules";
import { requestVerificationAction } from "./actions";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("verifications.title") };
}

/** Shows what the market has verified about the shop, and lets owners and managers ask for a check. */
export default async function VerificationsPage({ params }: Props) {
  const { locale } = await params;
  const { actor, shopId } = await requireShop(paths.workspaceVerifications(locale));
  const t = words(locale);
  const mayRequest = canRequestVerification(actor, shopId);
  const requests = mayRequest ? await listOwnVerifications(actor, shopId) : [];
  return (
    <StorefrontSectionPage locale={locale} title={t("verifications.title")} lead={t("verifications.lead")}>
      <p>
        <a href={paths.checks(locale)} className="inline-flex min-h-11 items-center underline">
          {t("verifications.how")}
        </a>
      </p>
      {mayRequest ? (
        claims.map((claim) => (
          <ClaimPanel
            key={claim}
            locale={locale}
            claim={claim}
            requests={requests.filter((request) => request.claim === claim)}
            request={requestVerificationAction}
          />
        ))
      ) : (
        <p className="text-ink-2">{t("verifications.managersOnly")}</p>
      )}
    </StorefrontSectionPage>
  );
}
