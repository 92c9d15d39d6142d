import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { reopensUntil } from "@/lib/offboarding/terms";

/** Appears on every page of the workspace while the shop is closed, and links to reopening it. */
export const ClosedBanner = ({ locale, closedAt }: { locale: Locale; closedAt: string }) => (
  <p className="mb-4 rounded-m border border-drum bg-drum-soft px-4 py-3 font-medium">
    <a href={paths.workspaceClosing(locale)} className="underline">
      {words(locale)("closing.banner", { date: formats(locale).day(reopensUntil(new Date(closedAt)), "long") })}
    </a>
  </p>
);
