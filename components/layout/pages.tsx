import { Pagination } from "@/components/ui/pagination";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

type Props = {
  locale: Locale;
  page: number;
  pageCount: number;
  pathOf: (page: number) => string;
  /** For search engines, too. */
  isFollowed?: boolean;
};

/** The pages of a list, in the reader's words. */
export function Pages({ locale, ...rest }: Props) {
  const t = words(locale);
  return (
    <Pagination
      {...rest}
      words={{
        label: t("common.pages.label"),
        previous: t("common.pages.previous"),
        next: t("common.pages.next"),
        more: t("common.pages.more"),
      }}
    />
  );
}
