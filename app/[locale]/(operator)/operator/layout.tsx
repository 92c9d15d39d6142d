import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { currentActor } from "@/app/_lib/session";
import { chooseLanguageAction } from "@/app/[locale]/(workspace)/workspace/actions";
import { signOutAction } from "@/app/[locale]/actions";
import { ConsoleShell } from "@/components/moderation/console/shell";
import { ErrorWordsProvider } from "@/components/workspace/error-words.client";
import { PreserveInput } from "@/components/workspace/preserve-input/preserve-input.client";
import { operatorRoleOf } from "@/lib/core/actor";
import { paths } from "@/lib/http/paths";
import { isLocale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { listQueues } from "@/lib/moderation/list-queues";

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = words(locale);
  const title = t("operator.title");
  return { title: { template: `%s · ${title}`, default: title }, robots: { index: false } };
}

/** Renders the layout of operators' pages; everyone else sees the page alone, which redirects them or is not found. */
export default async function OperatorLayout({ children, params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const actor = await currentActor();
  const t = words(locale);
  const errors = {
    errorTitle: t("workspace.error.title"),
    errorText: t("workspace.error.text"),
    again: t("workspace.error.again"),
    missingTitle: t("workspace.notFound.title"),
    missingText: t("errors.notFound"),
    today: t("workspace.notFound.action"),
    todayPath: paths.operator(locale),
  };
  const page = (
    <ErrorWordsProvider words={errors}>
      <PreserveInput>{children}</PreserveInput>
    </ErrorWordsProvider>
  );
  const role = operatorRoleOf(actor);
  if (!role) return <main className="mx-auto max-w-280 p-4">{page}</main>;
  return (
    <ConsoleShell
      locale={locale}
      role={role}
      queues={await listQueues(actor)}
      actions={{ chooseLanguage: chooseLanguageAction, signOut: signOutAction }}
    >
      {page}
    </ConsoleShell>
  );
}
