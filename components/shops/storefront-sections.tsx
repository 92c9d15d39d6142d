import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Links to the workspace pages for the parts of the storefront. */
export function StorefrontSections({ locale, isOwner, mayEnd }: { locale: Locale; isOwner: boolean; mayEnd: boolean }) {
  const t = words(locale);
  const parts = [
    [paths.workspacePictures, t("shops.pictures.title")],
    [paths.workspaceBooths, t("shops.booths.title")],
    [paths.workspacePresences, t("shops.presences.title")],
    [paths.workspaceHolidays, t("shops.holidays.title")],
    [paths.workspaceCollections, t("shops.collections.title")],
    [paths.workspaceFairs, t("fairs.nav")],
    [paths.workspaceBrand, t("brand.edit.title")],
    [paths.workspaceFactory, t("factory.title")],
    [paths.workspacePeople, t("members.title")],
    [paths.workspaceBank, t("proformas.changeBankAccount.title")],
    [paths.workspaceQuickReplies, t("threads.quickReplies.title")],
    [paths.workspaceAssist, t("assist.title")],
    [paths.workspaceVerifications, t("verifications.title")],
    [(l: Locale) => paths.workspaceStatements(l), t("moderation.statement.title")],
    ...(isOwner ? ([[paths.workspaceInspections, t("inspections.title")]] as const) : []),
    ...(mayEnd ? ([[paths.workspaceClosing, t("closing.title")]] as const) : []),
  ] as const;
  return (
    <nav aria-label={t("shops.parts")} className="mb-4">
      <ul className="grid grid-cols-2 gap-2 sm:grid-cols-3 lg:grid-cols-4">
        {parts.map(([pathIn, label]) => (
          <li key={label}>
            <a
              href={pathIn(locale)}
              className="flex min-h-12 h-full items-center justify-between gap-2 rounded-m border border-line bg-surface px-3 py-2 font-semibold hover:border-ink"
            >
              {label}
              <span aria-hidden="true" className="text-ink-3 rtl:rotate-180">
                →
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
