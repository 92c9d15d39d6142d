import { requirePerson, sessionToken } from "@/app/_lib/session";
import { confirmWords } from "@/components/accounts/confirm-words";
import { ConfirmedActionForm } from "@/components/accounts/confirmed-action-form.client";
import { SetupQrCode } from "@/components/accounts/setup-qr-code";
import { VerifyAppForm } from "@/components/accounts/verify-app-form.client";
import { Panel } from "@/components/ui/panel";
import { Notice } from "@/components/workspace/notice";
import { getRequiredProof } from "@/lib/accounts/confirm-person";
import { getTwoStep, type TwoStep } from "@/lib/accounts/get-two-step";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { AccountDocument, type AccountProps, accountMetadata } from "../account-document";
import { confirmTwoStepAction, startTwoStepAction, stopTwoStepAction } from "./actions";

export const generateMetadata = accountMetadata;

export default async function TwoStepPage({ params, searchParams }: AccountProps) {
  const { locale } = await params;
  const actor = await requirePerson(paths.accountTwoStep(locale));
  const { done } = await searchParams;
  const [twoStep, requiredProof] = [await getTwoStep(actor), await getRequiredProof(actor, await sessionToken())];
  const t = words(locale);
  const shared = { ...confirmWords(locale), errors: t("errors.title") };
  return (
    <AccountDocument locale={locale} actor={actor} here="settings" pathIn={paths.accountTwoStep}>
      {done === "stopped" && <Notice>{t("accounts.twoStep.stopped")}</Notice>}
      <div className="grid max-w-xl gap-5">
        <Panel className="grid gap-3">
          <h2 className="font-bold text-xl">{t("accounts.twoStep.title")}</h2>
          <p className="text-ink-2">{t("accounts.twoStep.lead")}</p>
          {actor.isOperator && twoStep.state !== "on" && (
            <p className="font-medium">{t("accounts.twoStep.operator")}</p>
          )}
          {twoStep.state === "off" && (
            <ConfirmedActionForm
              id="start-form"
              action={startTwoStepAction}
              locale={locale}
              requiredProof={requiredProof}
              look="go"
              words={{ ...shared, submit: t("accounts.twoStep.begin") }}
            />
          )}
          {twoStep.state === "starting" && <Setup locale={locale} secret={twoStep.secret} uri={twoStep.uri} />}
          {twoStep.state === "on" && <Active locale={locale} twoStep={twoStep} />}
          {twoStep.state !== "off" && (
            <VerifyAppForm
              action={confirmTwoStepAction}
              locale={locale}
              doneHref={paths.accountTwoStep(locale)}
              words={{
                code: t("accounts.twoStep.code"),
                submit: t(twoStep.state === "on" ? "accounts.twoStep.renew" : "accounts.twoStep.turnOn"),
                codesTitle: t("accounts.twoStep.codesTitle"),
                codesText: t("accounts.twoStep.codesText"),
                codesSaved: t("accounts.twoStep.codesSaved"),
                errors: shared.errors,
              }}
            />
          )}
        </Panel>
        {twoStep.state === "on" && (
          <Panel className="grid gap-3 print:hidden">
            <h2 className="font-bold text-xl">{t("accounts.twoStep.stopTitle")}</h2>
            <p className="text-ink-2">{t("accounts.twoStep.stopText")}</p>
            <ConfirmedActionForm
              id="stop-form"
              action={stopTwoStepAction}
              locale={locale}
              requiredProof={requiredProof}
              look="danger"
              words={{ ...shared, submit: t("accounts.twoStep.stop") }}
            />
          </Panel>
        )}
      </div>
    </AccountDocument>
  );
}

/** Shows the authenticator app's setup key as a QR code and as text. */
function Setup({ locale, secret, uri }: { locale: Locale; secret: string; uri: string }) {
  const t = words(locale);
  return (
    <>
      <h3 className="font-semibold text-lg">{t("accounts.twoStep.scanTitle")}</h3>
      <p>{t("accounts.twoStep.scanText")}</p>
      <SetupQrCode text={uri} label={t("accounts.twoStep.picture")} />
      <p>
        {t("accounts.twoStep.key")}:{" "}
        <bdi dir="ltr" className="break-words font-mono font-semibold">
          {secret.replace(/(.{4})(?=.)/g, "$1 ")}
        </bdi>
      </p>
      <h3 className="font-semibold text-lg">{t("accounts.twoStep.proveTitle")}</h3>
    </>
  );
}

function Active({ locale, twoStep }: { locale: Locale; twoStep: Extract<TwoStep, { state: "on" }> }) {
  const t = words(locale);
  return (
    <>
      <p className="font-semibold text-jade">
        {t("accounts.twoStep.on", { date: formats(locale).day(twoStep.since, "long") })}
      </p>
      <h3 className="font-semibold text-lg">{t("accounts.twoStep.renewTitle")}</h3>
      <p className="text-ink-2">{t("accounts.twoStep.codesLeft", { count: twoStep.codesLeft })}</p>
    </>
  );
}
