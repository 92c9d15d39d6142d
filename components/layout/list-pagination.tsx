import { Pagination } from "@/components/ui/pagination";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

type Props = {
  locale: Locale;
  page: number;
  pageCount: number;
  pathOf: (page: number) => string;
  /** Whether search engines may follow the links. */
  isFollowed?: boolean;
};

/** Renders the pagination of a list in the reader's language. */
export function ListPagination({ locale, ...rest }: Props) {
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
