import Link from "next/link";
import { pillClass } from "@/components/ui/button";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { InquiryFilter } from "@/lib/inquiries/list-shop-inquiries";

type Props = { chosen: InquiryFilter; counts: Record<InquiryFilter, number>; reader: Locale };

const filters = ["waiting", "mine", "answered", "quoted", "agreed", "held", "all"] as const satisfies InquiryFilter[];

/** Renders the filters of the inbox with their counts; "held" appears only while something is held. */
export function InquiryFilters({ chosen, counts, reader }: Props) {
  const t = words(reader);
  return (
    <nav aria-label={t("inquiries.list.filters")} className="-mx-4 mb-4 flex gap-2 overflow-x-auto px-4 py-1">
      {filters.map(
        (filter) =>
          (filter !== "held" || counts.held > 0 || chosen === "held") && (
            <Link
              key={filter}
              href={paths.workspaceInquiries(reader, filter === "waiting" ? undefined : filter)}
              aria-current={filter === chosen ? "page" : undefined}
              className={pillClass(filter === chosen)}
            >
              {filter === "mine" ? t("threads.inbox.mine") : t(`inquiries.list.${filter}`)}{" "}
              <span className="num">{counts[filter]}</span>
            </Link>
          ),
      )}
    </nav>
  );
}
