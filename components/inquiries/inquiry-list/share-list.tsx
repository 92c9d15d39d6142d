import { ShareLinks } from "@/components/layout/share-links";
import { fieldId } from "@/components/ui/field";
import { paths } from "@/lib/http/paths";
import { absolute } from "@/lib/http/site";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { type ListLine, writeInquiryList } from "@/lib/inquiries/inquiry-list";

/** Shares the list with colleagues: a link to copy, and messengers. */
export function ShareList({ locale, lines }: { locale: Locale; lines: ListLine[] }) {
  const t = words(locale);
  const path = paths.sharedList(locale, writeInquiryList(lines));
  const field = fieldId("shared-list");
  const designs = t("listing.list.designs", { count: lines.length });
  return (
    <details className="mt-5 print:hidden">
      <summary className="disclosure flex min-h-11 cursor-pointer items-center font-medium">
        {t("list.share.heading")}
      </summary>
      <div className="grid max-w-xl gap-2 pb-2">
        <label htmlFor={field} className="font-medium text-ink-2 text-sm">
          {t("list.share.link")}
        </label>
        <input id={field} readOnly dir="ltr" value={absolute(path)} className="control" />
        <ShareLinks locale={locale} path={path} text={t("list.share.text", { designs })} />
      </div>
    </details>
  );
}
