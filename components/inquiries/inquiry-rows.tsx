import Link from "next/link";
import { Picture } from "@/components/catalogue/picture";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { type Locale, languageTag } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { formatTimeAgo } from "@/lib/i18n/time-ago";
import { quantityIn } from "@/lib/i18n/units";
import type { InquiryRow } from "@/lib/inquiries/list-shop-inquiries";
import { StatusTag } from "./status-tag";

type Props = {
  rows: InquiryRow[];
  reader: Locale;
  /** Id of the form that the rows' checkboxes belong to; without it the rows have none. */
  chooseFor?: string | undefined;
};

/** Lists a shop's inquiries: buyer, country, first listing and latest message. */
export function InquiryRows({ rows, reader, chooseFor }: Props) {
  const t = words(reader);
  return (
    <ul className="divide-y divide-line overflow-hidden rounded-l border border-line bg-surface">
      {rows.map((row) => (
        <li key={row.id} className="flex">
          {chooseFor && (
            <label className="grid w-12 flex-none cursor-pointer place-items-center">
              <input
                type="checkbox"
                form={chooseFor}
                name="inquiryIds[]"
                value={row.id}
                aria-label={t("inquiries.release.choose", { name: row.buyerName })}
                className="size-5 accent-ink"
              />
            </label>
          )}
          <Row row={row} reader={reader} />
        </li>
      ))}
    </ul>
  );
}

function Row({ row, reader }: { row: InquiryRow; reader: Locale }) {
  const t = words(reader);
  const { firstLine, excerpt } = row;
  return (
    <Link
      href={paths.workspaceInquiry(reader, row.id)}
      className={`flex min-w-0 flex-1 gap-3 border-s-4 p-4 hover:bg-paper ${row.isNew ? "border-drum" : "border-transparent"}`}
    >
      <span className="size-12 flex-none overflow-hidden rounded-m bg-line">
        {firstLine?.pictureKey && (
          <Picture pictureKey={firstLine.pictureKey} alt="" sizes="48px" width={48} height={48} widths={[160]} />
        )}
      </span>
      <span className="grid min-w-0 flex-1 grid-cols-1 gap-1">
        <span className="flex items-baseline gap-x-3">
          <bdi className={`min-w-0 truncate ${row.isNew ? "font-bold" : "font-semibold"}`}>{row.buyerName}</bdi>
          <time dateTime={row.lastMessageAt} className="num ms-auto flex-none text-ink-3 text-sm">
            {formatTimeAgo(reader, row.lastMessageAt)}
          </time>
        </span>
        <span className="truncate text-ink-2 text-sm">
          {row.buyerCompany && (
            <>
              <bdi>{row.buyerCompany}</bdi> ·{" "}
            </>
          )}
          {formats(reader).country(row.country)}
        </span>
        <span className="flex gap-1 text-ink-2">
          {excerpt.side === "shop" && <span className="flex-none text-ink-3">{t("inquiries.list.you")}</span>}
          <bdi lang={languageTag(excerpt.locale)} className="min-w-0 truncate">
            {excerpt.body}
          </bdi>
        </span>
        <span className="num truncate text-sm">
          {firstLine ? (
            <>
              {quantityIn(reader, firstLine.quantity, firstLine.unitCode)} · <bdi>{firstLine.title}</bdi>
              {firstLine.count > 1 && ` ${t("inquiries.list.more", { count: firstLine.count - 1 })}`}
            </>
          ) : (
            t("inquiries.facts.general")
          )}
        </span>
        <span className="mt-0.5 flex flex-wrap gap-2">
          <StatusTag inquiry={row} reader={reader} />
        </span>
      </span>
    </Link>
  );
}
