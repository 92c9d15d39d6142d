import { buttonClass } from "@/components/ui/button";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { Archive } from "@/lib/offboarding/list-archives";

type Props = { locale: Locale; shopId: number; archives: Archive[] };

const megabyte = 1024 ** 2;

/** Lists the archives to download, and the progress of the one that is being made. */
export function ArchiveList({ locale, shopId, archives }: Props) {
  const t = words(locale);
  const { day, measure } = formats(locale);
  return (
    <ul className="grid gap-2" aria-live="polite">
      {archives.map(({ id, status, done, total, bytes, createdAt, expiresAt }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-m border border-line px-3 py-2">
          <span className="min-w-0 flex-1 basis-48">
            <b>{t("common.yiwuTime", { time: day(createdAt, "moment") })}</b>
            <span className="block text-ink-2 text-sm">
              {status === "ready" && t("closing.archive.until", { date: day(expiresAt, "moment") })}
              {status === "failed" && t("closing.archive.failed")}
              {status === "making" && t("closing.archive.making", { done, total })}
            </span>
            {status === "making" && (
              <progress
                className="mt-1 h-2 w-full max-w-xs"
                aria-label={t("closing.archive.title")}
                value={total > 0 ? done : undefined}
                max={Math.max(total, 1)}
              />
            )}
          </span>
          {status === "ready" && (
            <a href={paths.archive(shopId, id)} download className={buttonClass("plain")}>
              {t("closing.archive.fetch", {
                size: measure(Math.max(0.1, Math.round(((bytes ?? 0) / megabyte) * 10) / 10)),
              })}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
