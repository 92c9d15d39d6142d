import { Panel } from "@/components/ui/panel";
import type { AssistKind } from "@/db/schema";
import type { MinutesSaved } from "@/lib/ai/get-minutes-saved";
import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { RatesForm } from "./rates-form.client";

type Props = {
  shopId: number;
  saved: MinutesSaved;
  minutes: Record<AssistKind, number>;
  maySet: boolean;
  locale: Locale;
  action: (state: FormState, form: FormData) => Promise<FormState>;
};

/** Shows the minutes saved: accepted drafts times the minutes of each, the sum, the cost in tokens and the log. */
export function TimeSavedPanel({ shopId, saved, minutes, maySet, locale, action }: Props) {
  const t = words(locale);
  const { lines, total, days, requested, accepted, tokensIn, tokensOut, log } = saved;
  const counted = lines.filter(({ count }) => count > 0);
  return (
    <Panel className="grid gap-4">
      <div>
        <h2 className="font-semibold text-lg">{t("assist.saved.title")}</h2>
        <p className="text-ink-2 text-sm">{t("assist.saved.lead", { days })}</p>
      </div>
      {counted.length === 0 ? (
        <p className="text-ink-2">{t("assist.saved.none")}</p>
      ) : (
        <div className="num grid gap-1">
          {counted.map(({ kind, ...line }) => (
            <p key={kind}>{t(`assist.saved.line.${kind}`, line)}</p>
          ))}
          <p className="border-line border-t pt-1 font-semibold">{t("assist.saved.total", { total })}</p>
        </div>
      )}
      {requested > 0 && (
        <p className="text-ink-2 text-sm">
          {t("assist.saved.cost", { asked: requested, accepted, tokens: tokensIn + tokensOut })}
        </p>
      )}
      {log.length > 0 && (
        <div>
          <h3 className="font-medium text-sm">{t("assist.saved.log")}</h3>
          <ul className="divide-y divide-line text-sm">
            {log.map((each) => (
              <li key={each.at} className="flex flex-wrap items-center justify-between gap-x-4">
                <LogLine each={each} locale={locale} />
                <time dateTime={each.at} className="num text-ink-3">
                  {t("common.yiwuTime", { time: formats(locale).day(each.at, "moment") })}
                </time>
              </li>
            ))}
          </ul>
        </div>
      )}
      {maySet && (
        <RatesForm
          action={action}
          hidden={{ shopId: String(shopId), locale }}
          minutes={minutes}
          words={{
            title: t("assist.saved.rates"),
            hint: t("assist.saved.ratesHint"),
            draft: t("assist.saved.kind.draft"),
            reply: t("assist.saved.kind.reply"),
            captions: t("assist.saved.kind.captions"),
            save: t("assist.saved.save"),
            working: t("assist.working"),
            wrong: t("errors.title"),
          }}
        />
      )}
    </Panel>
  );
}

function LogLine({ each, locale }: { each: MinutesSaved["log"][number]; locale: Locale }) {
  const t = words(locale);
  const { kind, fields, by, listingId, inquiryId, videoId } = each;
  const text = t("assist.saved.row", { kind: t(`assist.saved.kind.${kind}`), fields, by: `\u2068${by}\u2069` });
  const href =
    listingId !== null
      ? paths.workspaceListing(locale, listingId)
      : inquiryId !== null
        ? paths.workspaceInquiry(locale, inquiryId)
        : videoId !== null && paths.workspaceVideo(locale, videoId);
  if (!href) return <span className="inline-flex min-h-11 items-center">{text}</span>;
  return (
    <a href={href} className="inline-flex min-h-11 items-center underline">
      {text}
    </a>
  );
}
