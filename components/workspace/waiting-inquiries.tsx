import { formatReplyTime } from "@/components/shops/format-figures";
import { Panel } from "@/components/ui/panel";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { type Locale, languageTag } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { quantityIn } from "@/lib/i18n/units";
import type { InquiryRow } from "@/lib/inquiries/list-shop-inquiries";
import { EmptyState } from "./empty-state";
import { minutesSince } from "./today-figures";
import { WaitingRow } from "./waiting-row";

/** Lists the inquiries that wait for a reply. */
export function WaitingInquiries({ locale, rows }: { locale: Locale; rows: InquiryRow[] }) {
  const t = words(locale);
  return (
    <Panel>
      <div className="flex flex-wrap items-center gap-x-4">
        <h2 className="flex-1 font-bold text-xl">{t("workspace.today.waitingHeading")}</h2>
        <a href={paths.workspaceInquiries(locale)} className="inline-flex min-h-11 items-center text-sm underline">
          {t("workspace.today.allInquiries")}
        </a>
      </div>
      {rows.length === 0 ? (
        <EmptyState title={t("workspace.today.nobody")} text={t("workspace.today.nobodyText")} />
      ) : (
        <ul className="divide-y divide-line">
          {rows.map(({ id, firstLine, buyerName, country, lastMessageAt, excerpt }) => (
            <WaitingRow
              key={id}
              href={paths.workspaceInquiry(locale, id)}
              pictureKey={firstLine?.pictureKey}
              buyer={buyerName}
              country={formats(locale).country(country)}
              age={formatReplyTime(locale, minutesSince(lastMessageAt))}
              excerpt={excerpt.body}
              excerptLang={languageTag(excerpt.locale)}
              quantity={firstLine ? quantityIn(locale, firstLine.quantity, firstLine.unitCode) : undefined}
              words={{
                answer: t("workspace.today.answer"),
                answerTo: t("workspace.today.answerTo", { name: buyerName }),
              }}
            />
          ))}
        </ul>
      )}
    </Panel>
  );
}
