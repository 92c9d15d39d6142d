import { Tag } from "@/components/ui/tag";
import { formats } from "@/lib/i18n/format";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { Notice } from "@/lib/notifications/list-notices";
import { noticePath } from "@/lib/notifications/notice-path";

/** Lists notices in the reader's current language; each links to its subject. */
export function NoticeRows({ locale, notices }: { locale: Locale; notices: Notice[] }) {
  const t = words(locale);
  const { day } = formats(locale);
  return (
    <ul className="divide-y divide-line">
      {notices.map((notice) => (
        <li key={notice.id} className="relative flex items-center gap-3 py-3 hover:bg-paper">
          <span className="min-w-0 flex-1">
            <a
              href={noticePath(locale, notice)}
              className={`no-underline [overflow-wrap:anywhere] after:absolute after:inset-0 ${notice.isRead ? "" : "font-semibold"}`}
            >
              {textOf(notice, locale)}
            </a>
            <span className="mt-0.5 block text-ink-2 text-sm">
              {t("common.yiwuTime", { time: day(notice.createdAt, "moment") })}
            </span>
          </span>
          {!notice.isRead && <Tag look="busy">{t("notices.new")}</Tag>}
        </li>
      ))}
    </ul>
  );
}

function textOf({ kind, about }: Notice, locale: Locale): string {
  const { buyer, shopNames, reference, title } = about;
  return words(locale)(`notices.kind.${kind}`, { buyer, shop: textIn(shopNames, locale), reference, title });
}
