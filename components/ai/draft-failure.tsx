import type { AssistFailure } from "@/db/schema";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** States why a draft failed and what to do instead. */
export const DraftFailure = ({ why, locale }: { why: AssistFailure; locale: Locale }) => (
  <p role="status" className="rounded-m border border-amber/30 bg-amber-soft px-4 py-3 text-amber">
    {words(locale)(`assist.failed.${why}`)}
  </p>
);
