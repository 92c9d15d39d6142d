import { Panel } from "@/components/ui/panel";
import { Tag } from "@/components/ui/tag";
import { OneButton } from "@/components/workspace/one-button.client";
import type { FormAction } from "@/lib/http/form-shape";
import { formats } from "@/lib/i18n/format";
import { type Locale, languageNames, languageTag, locales } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { stateOf } from "@/lib/market/announcements/announcement-state";
import type { ListedAnnouncement } from "@/lib/market/announcements/list-announcements";

type Props = {
  locale: Locale;
  announcement: ListedAnnouncement;
  now: Date;
  /** Ends it early; undefined for operators who only read. */
  end?: FormAction;
};

const looks = { planned: "plain", shown: "good", over: "plain" } as const;

/** Shows an announcement with its readers, its time, who published it and who ended it. */
export function AnnouncementCard({ locale, announcement, now, end }: Props) {
  const t = words(locale);
  const { day, list } = formats(locale);
  const { id, texts, audience, startsAt, endsAt, createdByName, endedAt, endedByName } = announcement;
  const state = stateOf(announcement, now);
  const languages =
    announcement.locales.length > 0
      ? list(announcement.locales.map((each) => languageNames[each]))
      : t("marketData.announcements.allLanguages");
  return (
    <Panel className="grid gap-2">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-2 text-sm">
        <Tag look={looks[state]}>{t(`marketData.announcements.states.${state}`)}</Tag>
        <span>
          {t("marketData.announcements.span", {
            from: day(startsAt, "moment"),
            until: day(endedAt ?? endsAt, "moment"),
          })}
        </span>
      </p>
      {locales
        .filter((each) => texts[each])
        .map((each) => (
          <p key={each} lang={languageTag(each)} dir="auto" className="[overflow-wrap:anywhere]">
            {texts[each]}
          </p>
        ))}
      <p className="text-ink-2 text-sm">
        {[
          t(`marketData.announcements.audiences.${audience}`),
          languages,
          t("marketData.announcements.by", { name: createdByName }),
          ...(endedByName ? [t("marketData.announcements.endedBy", { name: endedByName })] : []),
        ].join(" · ")}
      </p>
      {end && state !== "over" && (
        <OneButton
          action={end}
          hidden={{ announcementId: id, locale }}
          label={t("marketData.announcements.end")}
          isSmall
        />
      )}
    </Panel>
  );
}
