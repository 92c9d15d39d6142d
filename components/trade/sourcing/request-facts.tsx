import { type Term, TermList } from "@/components/ui/term-list";
import { formats } from "@/lib/i18n/format";
import { type Locale, languageTag } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { quantityIn } from "@/lib/i18n/units";
import type { SourcingRequest } from "@/lib/trade/sourcing/request";

/** Lists the facts of a request; empty ones are left out. */
export function RequestFacts({ request, reader }: { request: SourcingRequest; reader: Locale }) {
  const t = words(reader);
  const { country, day, money } = formats(reader);
  const { target, neededBy, port, locale } = request;
  const facts: Term[] = [
    [t("inquiries.sendInquiry.quantity.label"), quantityIn(reader, request.quantity, request.unitCode)],
    [t("sourcing.send.category.label"), request.category.name],
    [t("inquiries.facts.target"), target && <bdi key="target">{money(target)}</bdi>],
    [t("inquiries.facts.country"), country(request.country)],
    [
      t("inquiries.facts.port"),
      port && (
        <span key="port" lang={languageTag(locale)} dir="auto">
          {port}
        </span>
      ),
    ],
    [t("inquiries.facts.incoterm"), request.incoterm],
    [t("inquiries.facts.neededBy"), neededBy && day(`${neededBy}T12:00:00+08:00`, "long")],
  ];
  return <TermList terms={facts} />;
}

/** Shows the buyer's description. */
export function RequestDescription({ request }: { request: SourcingRequest }) {
  return (
    <p lang={languageTag(request.locale)} dir="auto" className="whitespace-pre-wrap [overflow-wrap:anywhere]">
      {request.details}
    </p>
  );
}
