import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { listShownAnnouncements } from "@/lib/market/announcements/list-shown-announcements";
import { tagDocument } from "@/lib/rendering/document";
import { AnnouncementList } from "./announcement-list";

/** Shows what the market announces to the readers of public pages; nothing if there is nothing. */
export async function AnnouncementStrip({ locale }: { locale: Locale }) {
  tagDocument("announcements");
  const shown = await listShownAnnouncements("buyers", locale);
  if (shown.length === 0) return null;
  return (
    <aside aria-label={words(locale)("marketData.announcements.title")} className="announcements">
      <AnnouncementList locale={locale} announcements={shown} />
    </aside>
  );
}
