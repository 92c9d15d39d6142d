import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { type Locale, type SomeTexts, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { reopensUntil } from "@/lib/offboarding/terms";

/** Appears on every page of the workspace of a merged shop, and names the shop that goes on. */
export const MergedBanner = ({ locale, into }: { locale: Locale; into: SomeTexts }) => (
  <p className="mb-4 rounded-m border border-drum bg-drum-soft px-4 py-3 font-medium">
    {words(locale)("merges.banner", { shop: textIn(into, locale) })}
  </p>
);

/** Appears on every page of the workspace while the shop is closed, and links to reopening it. */
export const ClosedBanner = ({ locale, closedAt }: { locale: Locale; closedAt: string }) => (
  <p className="mb-4 rounded-m border border-drum bg-drum-soft px-4 py-3 font-medium">
    <a href={paths.workspaceClosing(locale)} className="underline">
      {words(locale)("closing.banner", { date: formats(locale).day(reopensUntil(new Date(closedAt)), "long") })}
    </a>
  </p>
);
