import type { Metadata } from "next";
import { requireShop } from "@/app/_lib/session";
import { QuickReplyForm } from "@/components/inquiries/threads/quick-reply-form.client";
import { QuickReplyList } from "@/components/inquiries/threads/quick-reply-list";
import { quickReplyWords } from "@/components/inquiries/threads/quick-reply-words";
import { Panel } from "@/components/ui/panel";
import { EmptyState } from "@/components/workspace/empty-state";
import { OneButton } from "@/components/workspace/one-button.client";
import { PageHeader } from "@/components/workspace/page-header";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { listQuickReplies } from "@/lib/inquiries/threads/list-quick-replies";
import { canEditQuickReplies } from "@/lib/inquiries/threads/policy";
import { addStarterRepliesAction, removeQuickReplyAction, saveQuickReplyAction } from "./actions";

type Props = { params: Promise<{ locale: Locale }>; searchParams: Promise<{ edit?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("threads.quickReplies.title") };
}

export default async function QuickRepliesPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const { edit } = await searchParams;
  const { actor, shopId } = await requireShop(paths.workspaceQuickReplies(locale));
  const replies = await listQuickReplies(actor, shopId);
  const mayEdit = canEditQuickReplies(actor, { shopId });
  const edited = replies.find(({ id }) => id === edit);
  const t = words(locale);
  return (
    <>
      <PageHeader
        title={t("threads.quickReplies.title")}
        lead={t("threads.quickReplies.lead")}
        back={{ href: paths.workspaceShop(locale), label: t("shops.editShop.title") }}
      />
      {replies.length === 0 ? (
        <EmptyState
          title={t("threads.quickReplies.emptyTitle")}
          text={t("threads.quickReplies.emptyText")}
          action={
            mayEdit && (
              <OneButton
                action={addStarterRepliesAction}
                hidden={{ shopId: String(shopId), locale }}
                label={t("threads.quickReplies.addStarters")}
                look="go"
              />
            )
          }
        />
      ) : (
        <QuickReplyList
          replies={replies}
          remove={removeQuickReplyAction}
          mayEdit={mayEdit}
          shopId={shopId}
          locale={locale}
        />
      )}
      {mayEdit && (
        <Panel id="reply" className="mt-6">
          <h2 className="mb-3 font-semibold text-lg">{edited?.title ?? t("threads.quickReplies.add")}</h2>
          <QuickReplyForm
            key={edited?.id ?? `new-${replies.length}`}
            action={saveQuickReplyAction}
            hidden={{ shopId: String(shopId), locale, quickReplyId: edited?.id ?? "" }}
            reply={edited}
            words={quickReplyWords(locale)}
          />
        </Panel>
      )}
    </>
  );
}
