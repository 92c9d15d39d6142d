import { requireActor } from "@/app/_lib/session";
import { EraseForm } from "@/components/accounts/erase-form.client";
import { Panel } from "@/components/ui/panel";
import { paths } from "@/lib/http/paths";
import { words } from "@/lib/i18n/messages";
import { AccountDocument, type AccountProps, accountMetadata } from "../account-document";
import { eraseOwnDataAction } from "./actions";

export const generateMetadata = accountMetadata;

export default async function ErasePage({ params }: AccountProps) {
  const { locale } = await params;
  const actor = await requireActor(paths.accountErase(locale));
  const t = words(locale);
  return (
    <AccountDocument locale={locale} actor={actor} here="settings" pathIn={paths.accountErase}>
      <Panel className="grid max-w-xl gap-3">
        <h2 className="font-bold text-xl">{t("privacy.erase.title")}</h2>
        <p>{t("privacy.erase.lead")}</p>
        <p className="text-ink-2">{t("privacy.erase.retained")}</p>
        <p className="font-semibold">{t("privacy.erase.noWayBack")}</p>
        <EraseForm
          action={eraseOwnDataAction}
          locale={locale}
          cancelHref={paths.accountSettings(locale)}
          words={{
            email: t("privacy.erase.email"),
            submit: t("privacy.erase.submit"),
            cancel: t("privacy.erase.cancel"),
            errors: t("errors.title"),
          }}
        />
      </Panel>
    </AccountDocument>
  );
}
