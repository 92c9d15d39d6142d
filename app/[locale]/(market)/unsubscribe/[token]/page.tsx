import type { Metadata } from "next";
import { SitePage } from "@/components/layout/site-page";
import { ConversationEmails } from "@/components/notifications/conversation-emails";
import { UnsubscribeFromKind } from "@/components/notifications/unsubscribe-from-kind";
import { Panel } from "@/components/ui/panel";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { findConversationEmails } from "@/lib/notifications/conversation-emails";
import { readUnsubscribeToken } from "@/lib/notifications/unsubscribe-token";
import { changeConversationEmailsAction, unsubscribeAction } from "./actions";

type Props = {
  params: Promise<{ locale: Locale; token: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = words((await params).locale);
  return {
    title: `${t("notices.unsubscribe.title")} · ${t("common.site")}`,
    robots: { index: false },
    referrer: "same-origin",
  };
}

/** Opening the page changes nothing, because programs that scan email open its links too. */
export default async function UnsubscribePage({ params, searchParams }: Props) {
  const { locale, token } = await params;
  const { done } = await searchParams;
  const subscription = readUnsubscribeToken(token);
  const conversation = subscription ? undefined : await findConversationEmails(token);
  const t = words(locale);
  return (
    <SitePage locale={locale} pathIn={(each) => paths.unsubscribe(each, token)}>
      <div className="page max-w-xl py-8 md:py-14">
        <Panel className="grid gap-3">
          {subscription && (
            <UnsubscribeFromKind
              action={unsubscribeAction}
              kind={subscription.kind}
              token={token}
              locale={locale}
              isDone={done === "done"}
            />
          )}
          {conversation && (
            <ConversationEmails
              action={changeConversationEmailsAction}
              mails={conversation}
              token={token}
              locale={locale}
              isBack={done === "on"}
            />
          )}
          {!subscription && !conversation && (
            <>
              <h1 className="font-bold text-2xl">{t("notices.unsubscribe.title")}</h1>
              <p>{t("notices.unsubscribe.wrong")}</p>
            </>
          )}
        </Panel>
      </div>
    </SitePage>
  );
}
