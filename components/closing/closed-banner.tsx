import { reopensUntil } from "@/lib/closing/terms";
import { formats } from "@/lib/format";
import type { Locale } from "@/lib/locale";
import { words } from "@/lib/messages";
import { paths } from "@/lib/paths";

/** Stands on every page of the workspace while the shop is closed. */
export const ClosedBanner = ({ locale, closedAt }: { locale: Locale; closedAt: string }) => (
  <p className="mb-4 rounded-m border border-drum bg-drum-soft px-4 py-3 font-medium">
    <a href={paths.workspaceClosing(locale)} className="underline">
      {words(locale)("closing.banner", { date: formats(locale).day(reopensUntil(new Date(closedAt)), "long") })}
    </a>
  </p>
);
