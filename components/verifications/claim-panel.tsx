import { buttonClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { OneButton } from "@/components/workspace/one-button.client";
import type { Claim } from "@/db/base/proforma-content";
import type { FormAction } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { OwnVerification } from "@/lib/verifications/own-verification";
import { isOpen, isWithShop } from "@/lib/verifications/rules";
import { StatusTag } from "./status-tag";

type Props = {
  locale: Locale;
  claim: Claim;
  /** The requests for this claim, the newest first. */
  requests: OwnVerification[];
  request: FormAction;
};

/** Shows a claim with the state of its newest request, and the next step. */
export function ClaimPanel({ locale, claim, requests, request }: Props) {
  const t = words(locale);
  const [newest] = requests;
  const approved = requests.find(({ status }) => status === "approved");
  const open = newest && isOpen(newest.status) ? newest : undefined;
  const shown = approved ?? open ?? newest;
  return (
    <Panel id={claim} className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 className="font-bold text-lg">{t(`storefront.claims.${claim}`)}</h2>
        <span className="flex flex-wrap gap-2">
          <StatusTag locale={locale} status={shown?.status} />
          {approved && open && <StatusTag locale={locale} status={open.status} />}
        </span>
      </div>
      <p className="max-w-prose text-ink-2 text-sm">{t(`help.checks.${claim}`)}</p>
      {approved?.validUntil && (
        <p className="num text-sm">
          {t("verifications.until", { date: formats(locale).day(approved.validUntil, "long") })}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-3">
        {newest && (
          <a
            href={paths.workspaceVerification(locale, newest.id)}
            aria-label={`${t(isWithShop(newest.status) ? "verifications.continue" : "verifications.see")}: ${t(`storefront.claims.${claim}`)}`}
            className={buttonClass(isWithShop(newest.status) ? "go" : "quiet")}
          >
            {t(isWithShop(newest.status) ? "verifications.continue" : "verifications.see")}
          </a>
        )}
        {!open && (
          <OneButton
            action={request}
            hidden={{ locale, claim }}
            label={
              <>
                {t(approved ? "verifications.renew" : "verifications.request")}
                <span className="sr-only">: {t(`storefront.claims.${claim}`)}</span>
              </>
            }
            look="plain"
          />
        )}
      </div>
    </Panel>
  );
}
