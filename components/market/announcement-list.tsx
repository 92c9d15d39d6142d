import { type Locale, languageTag, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { ShownAnnouncement } from "@/lib/market/announcements/list-shown-announcements";

type Props = { locale: Locale; announcements: readonly ShownAnnouncement[] };

/** Renders announcements, each with a checkbox that hides it without a script. */
export function AnnouncementList({ locale, announcements }: Props) {
  return announcements.map(({ id, texts }) => (
    <div key={id} className="announcement">
      <p lang={texts[locale] ? undefined : languageTag("en")} dir="auto">
        {textIn(texts, locale)}
      </p>
      <label>
        <input type="checkbox" id={`announcement-${id}`} className="sr-only" />
        <span className="sr-only">{words(locale)("marketData.announcements.dismiss")}</span>
        <span aria-hidden="true">✕</span>
      </label>
    </div>
  ));
}
