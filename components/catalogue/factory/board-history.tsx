import { Panel } from "@/components/ui/panel";
import type { LoggedChange } from "@/lib/catalogue/factory/board";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { formatBoardChange } from "./format-board-change";

const maxChanges = 6;

/** Lists changes of the board with person and time, newest first. */
export function BoardHistory({ changes, reader }: { changes: LoggedChange[]; reader: Locale }) {
  if (changes.length === 0) return null;
  const t = words(reader);
  const { day, number } = formats(reader);
  return (
    <Panel id="history" className="grid scroll-mt-4 gap-3">
      <h2 className="font-semibold text-lg">{t("factory.history.title")}</h2>
      <ol className="grid gap-3">
        {changes.map(({ id, name, at, changes: parts }) => (
          <li key={id} className="grid gap-0.5 border-line border-t pt-3 first:border-0 first:pt-0">
            <p className="num text-ink-3 text-xs">
              <time dateTime={at}>{t("common.yiwuTime", { time: day(at, "moment") })}</time>
              {name && (
                <>
                  {" · "}
                  <bdi>{name}</bdi>
                </>
              )}
            </p>
            <ul className="num grid gap-0.5 text-sm">
              {parts.slice(0, maxChanges).map((part) => (
                <li key={JSON.stringify(part)}>{formatBoardChange(part, reader)}</li>
              ))}
            </ul>
            {parts.length > maxChanges && (
              <p className="text-ink-3 text-sm">
                {t("factory.history.more", { number: number(parts.length - maxChanges) })}
              </p>
            )}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
