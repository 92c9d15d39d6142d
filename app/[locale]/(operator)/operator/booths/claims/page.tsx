import type { Metadata } from "next";
import { notFoundOnError } from "@/app/_lib/not-found-on-error";
import { requireOperator } from "@/app/_lib/session";
import { ClaimList } from "@/components/shops/console/claim-list";
import { EmptyState } from "@/components/workspace/empty-state";
import { PageHeader } from "@/components/workspace/page-header";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { listOpenClaims } from "@/lib/shops/list-open-claims";
import { canDecideClaims, canTakeBoothAway } from "@/lib/shops/policy";
import { decideBoothClaimAction } from "../actions";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("register.claims.title") };
}

/** Lists the claims of shops on booths that wait for operators, each with the form of its decision. */
export default async function BoothClaimsPage({ params }: Props) {
  const { locale } = await params;
  const actor = await requireOperator(paths.operatorBoothClaims(locale));
  const claims = await listOpenClaims(actor).catch(notFoundOnError);
  const t = words(locale);
  return (
    <>
      <PageHeader
        title={t("register.claims.title")}
        lead={t("register.claims.lead")}
        back={{ href: paths.operatorBooths(locale), label: t("register.title") }}
      />
      {claims.length === 0 ? (
        <EmptyState title={t("register.claims.empty")} text={t("register.claims.emptyText")} />
      ) : (
        <ClaimList
          locale={locale}
          claims={claims}
          now={new Date()}
          mayDecide={canDecideClaims(actor)}
          mayMove={canTakeBoothAway(actor)}
          decide={decideBoothClaimAction}
        />
      )}
    </>
  );
}
