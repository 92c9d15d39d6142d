import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Appears on every page of the workspace while decisions of the market hold that the shop has not appealed. */
export const StatementsBanner = ({ locale, count }: { locale: Locale; count: number }) => (
  <p className="mb-4 rounded-m border border-drum bg-drum-soft px-4 py-3 font-medium">
    <a href={paths.workspaceStatements(locale)} className="underline">
      {words(locale)("moderation.statement.banner", { count })}
    </a>
  </p>
);
