import Link from "next/link";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { type Locale, languageTag } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { quantityIn } from "@/lib/i18n/units";
import type { InvitationRow } from "@/lib/trade/sourcing/list-invitations";
import { maxQuotes } from "@/lib/trade/sourcing/request";
import { InvitationStatusTag, invitationStatus } from "./invitation-status-tag";

/** Lists the requests that a shop was invited to quote. */
export function InvitationRows({ rows, reader }: { rows: InvitationRow[]; reader: Locale }) {
  return (
    <ul className="divide-y divide-line overflow-hidden rounded-l border border-line bg-surface">
      {rows.map((row) => (
        <li key={row.request.id}>
          <Row row={row} reader={reader} />
        </li>
      ))}
    </ul>
  );
}

function Row({ row, reader }: { row: InvitationRow; reader: Locale }) {
  const t = words(reader);
  const { country, day, money } = formats(reader);
  const { request } = row;
  const [quote] = row.quotes;
  const isNew = invitationStatus(row) === "new";
  return (
    <Link
      href={paths.workspaceSourcingRequest(reader, request.id)}
      className={`grid grid-cols-1 gap-1 border-s-4 p-4 hover:bg-paper ${isNew ? "border-drum" : "border-transparent"}`}
    >
      <span className="flex items-baseline gap-x-3">
        <bdi lang={languageTag(request.locale)} className={`min-w-0 truncate ${isNew ? "font-bold" : "font-semibold"}`}>
          {request.title}
        </bdi>
        {request.closesAt && (
          <time dateTime={request.closesAt} className="num ms-auto flex-none text-ink-3 text-sm">
            {day(request.closesAt)}
          </time>
        )}
      </span>
      <span className="num truncate text-ink-2 text-sm">
        {quantityIn(reader, request.quantity, request.unitCode)} · {request.category.name} · {country(request.country)}
      </span>
      <span className="num mt-0.5 flex flex-wrap items-center gap-2 text-sm">
        <InvitationStatusTag row={row} reader={reader} />
        {isNew && t("sourcing.shop.places", { count: maxQuotes - request.placesTaken })}
        {quote && <bdi>{money({ amount: quote.unitPrice, currency: quote.currency })}</bdi>}
      </span>
    </Link>
  );
}
