import { requireActor } from "@/app/_lib/session";
import { NoticeRows } from "@/components/notifications/notice-rows";
import { buttonClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { EmptyState } from "@/components/workspace/empty-state";
import { paths } from "@/lib/http/paths";
import { words } from "@/lib/i18n/messages";
import { listNotices } from "@/lib/notifications/list-notices";
import { AccountDocument, type AccountProps, accountMetadata } from "../account-document";
import { readNoticesAction } from "./actions";

export const generateMetadata = accountMetadata;

export default async function NoticesPage({ params }: AccountProps) {
  const { locale } = await params;
  const actor = await requireActor(paths.accountNotices(locale));
  const notices = await listNotices(actor);
  const t = words(locale);
  return (
    <AccountDocument locale={locale} actor={actor} here="notices" pathIn={paths.accountNotices}>
      <Panel>
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h2 className="font-bold text-xl">{t("notices.title")}</h2>
          {notices.some(({ isRead }) => !isRead) && (
            <form action={readNoticesAction}>
              <input type="hidden" name="locale" value={locale} />
              <button type="submit" className={buttonClass("quiet")}>
                {t("notices.readAll")}
              </button>
            </form>
          )}
        </div>
        {notices.length === 0 ? (
          <div className="mt-4">
            <EmptyState title={t("notices.emptyTitle")} text={t("notices.emptyText")} />
          </div>
        ) : (
          <NoticeRows locale={locale} notices={notices} />
        )}
      </Panel>
    </AccountDocument>
  );
}
