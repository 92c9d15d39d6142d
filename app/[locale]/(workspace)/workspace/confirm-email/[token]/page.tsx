import type { Metadata } from "next";
import { requireActor } from "@/app/session";
import { OneButton } from "@/components/workspace/one-button.client";
import { PageHeader } from "@/components/workspace/page-header";
import { getOwnAccount } from "@/lib/accounts/get-own-account";
import type { Locale } from "@/lib/locale";
import { words } from "@/lib/messages";
import { paths } from "@/lib/paths";
import { confirmEmailAction } from "../actions";

type Props = { params: Promise<{ locale: Locale; token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("shops.confirm.title"), referrer: "same-origin" };
}

/** Opening a link uses nothing up: programs that check mail open it too. */
export default async function ConfirmEmailPage({ params }: Props) {
  const { locale, token } = await params;
  const actor = await requireActor(paths.workspaceConfirmEmail(locale, token));
  const { email } = await getOwnAccount(actor);
  const t = words(locale);
  return (
    <>
      <PageHeader title={t("shops.confirm.title")} lead={t("shops.confirm.text", { email })} />
      <OneButton action={confirmEmailAction} hidden={{ locale, token }} label={t("shops.confirm.submit")} look="go" />
    </>
  );
}
