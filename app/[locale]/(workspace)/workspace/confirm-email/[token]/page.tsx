import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { requireActor } from "@/app/_lib/session";
import { OneButton } from "@/components/workspace/one-button.client";
import { PageHeader } from "@/components/workspace/page-header";
import { isConfirmationOpen } from "@/lib/accounts/email-confirmation";
import { getOwnAccount } from "@/lib/accounts/get-own-account";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { confirmEmailAction } from "../actions";

type Props = { params: Promise<{ locale: Locale; token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("shops.confirm.title"), referrer: "same-origin" };
}

/** Asks to confirm the address, or explains how to get a new link once this one has expired. */
export default async function ConfirmEmailPage({ params }: Props) {
  const { locale, token } = await params;
  const actor = await requireActor(paths.workspaceConfirmEmail(locale, token));
  const { email, isProven } = await getOwnAccount(actor);
  if (isProven) redirect(paths.workspace(locale));
  const t = words(locale);
  if (!(await isConfirmationOpen(actor.userId, token)))
    return <PageHeader title={t("shops.confirm.title")} lead={t("shops.confirm.expired")} />;
  return (
    <>
      <PageHeader title={t("shops.confirm.title")} lead={t("shops.confirm.text", { email })} />
      <OneButton action={confirmEmailAction} hidden={{ locale, token }} label={t("shops.confirm.submit")} look="go" />
    </>
  );
}
