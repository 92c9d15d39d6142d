import { TimeLeft } from "@/components/moderation/console/case-list";
import { Panel } from "@/components/ui/panel";
import { Plate } from "@/components/ui/plate";
import type { FormAction } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { claimDueAt } from "@/lib/shops/claim-due";
import type { ClaimingShop, OpenClaim } from "@/lib/shops/list-open-claims";
import { ClaimForm } from "./claim-form.client";

type Props = {
  locale: Locale;
  claims: OpenClaim[];
  now: Date;
  mayDecide: boolean;
  /** Whether the operator may give the booth of one shop to another. */
  mayMove: boolean;
  decide: FormAction;
};

/** Lists claims on booths: what the shop says beside what the register says, and who has the booth. */
export function ClaimList({ locale, claims, now, mayDecide, mayMove, decide }: Props) {
  const t = words(locale);
  return (
    <ul className="grid gap-4">
      {claims.map((claim) => (
        <li key={claim.id}>
          <Panel className="grid gap-4 md:grid-cols-2 md:gap-6">
            <div className="grid min-w-0 content-start gap-2">
              <p className="flex flex-wrap items-center gap-3">
                <Plate booth={claim} size="l" />
                <TimeLeft locale={locale} dueAt={claimDueAt(claim.heldAt)} now={now} />
              </p>
              <p>
                <ShopLink locale={locale} shop={claim.shop} isRow />
                <span className="text-ink-2 text-sm">
                  {" · "}
                  {t("register.claims.opened", { date: formats(locale).day(claim.shop.createdAt, "long") })}
                </span>
              </p>
              <Registered locale={locale} registered={claim.registered} />
              {claim.holder && (
                <p className="font-medium">
                  {t("register.claims.heldBy")} <ShopLink locale={locale} shop={claim.holder} />
                </p>
              )}
            </div>
            {mayDecide ? (
              <ClaimForm
                action={decide}
                hidden={{ claimId: claim.id, locale, ...(claim.holder && { isHeld: "yes" }) }}
                mayAccept={mayMove || !claim.holder}
                words={{
                  answer: t("register.claims.answer"),
                  choose: t("moderation.choose"),
                  accept: t(claim.holder ? "register.claims.move" : "register.claims.accept"),
                  refuse: t("register.claims.refuse"),
                  reason: t("register.claims.reason"),
                  reasonHint: t("register.claims.reasonHint"),
                  submit: t("register.claims.submit"),
                  sending: t("operator.decide.sending"),
                  errors: t("errors.title"),
                  needsLead: t("register.claims.needsLead"),
                }}
              />
            ) : (
              <p className="text-ink-2">{t("register.claims.auditor")}</p>
            )}
          </Panel>
        </li>
      ))}
    </ul>
  );
}

function ShopLink({ locale, shop, isRow }: { locale: Locale; shop: ClaimingShop; isRow?: true }) {
  const t = words(locale);
  return (
    <>
      <a
        href={paths.shop(locale, shop)}
        data-row={isRow && ""}
        className="inline-flex min-h-11 items-center font-semibold underline"
      >
        <bdi>{textIn(shop.names, locale)}</bdi>
      </a>{" "}
      <span className="text-ink-2 text-sm">
        ({t(shop.isVerified ? "register.claims.verified" : "register.claims.unverified")})
      </span>
    </>
  );
}

function Registered({ locale, registered }: { locale: Locale; registered: OpenClaim["registered"] }) {
  const t = words(locale);
  if (!registered) return <p className="font-medium text-amber">{t("register.claims.notRegistered")}</p>;
  const { tenant, squareMetres } = registered;
  return (
    <p>
      {tenant ? t("register.claims.tenant", { tenant }) : t("register.claims.noTenant")}
      {squareMetres !== null && ` · ${formats(locale).number(squareMetres)} m²`}
    </p>
  );
}
