import { Panel } from "@/components/ui/panel";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { ListedImport } from "@/lib/imports/list-imports";

/** Lists a shop's latest imports with their status. */
export function RecentImports({ locale, recent }: { locale: Locale; recent: ListedImport[] }) {
  const t = words(locale);
  if (recent.length === 0) return null;
  return (
    <Panel>
      <h2 className="font-semibold text-lg">{t("imports.recent.title")}</h2>
      <ul className="mt-2 divide-y divide-line">
        {recent.map(({ id, name, status, createdAt }) => (
          <li key={id}>
            <a
              href={paths.workspaceImport(locale, id)}
              className="flex min-h-12 flex-wrap items-center justify-between gap-x-4 py-2"
            >
              <bdi className="min-w-0 break-all font-medium">{name}</bdi>
              <span className="text-ink-2 text-sm">
                {t(`imports.recent.${status}`)} ·{" "}
                {t("common.yiwuTime", { time: formats(locale).day(createdAt, "moment") })}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
