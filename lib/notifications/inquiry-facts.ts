import { destinationOf } from "../i18n/destinations";
import { formats } from "../i18n/format";
import type { Locale } from "../i18n/locale";
import { words } from "../i18n/messages";
import { quantityIn } from "../i18n/units";
import { usualRoute } from "../i18n/usual-route";
import type { Thread } from "../inquiries/thread";
import type { EmailContent } from "./email-layout";

const maxDesigns = 5;

/** Returns the inquiry's listings with quantities, and the other facts that the shop needs for a first reply. */
export function inquiryFacts(thread: Thread, reader: Locale): NonNullable<EmailContent["facts"]> {
  const t = words(reader);
  const { country, day, money } = formats(reader);
  const { lines, port, incoterm, target, neededBy, wantsSample } = thread;
  const more = lines.length - maxDesigns;
  const rest: [string, string | null | false][] = [
    [t("list.fair.label"), thread.exhibition && t("list.fair.code", { code: thread.exhibition })],
    [t("inquiries.facts.country"), country(thread.country)],
    [t("inquiries.facts.port"), port],
    [t("list.route.label"), usualRoute(thread.country, reader) ?? null],
    [t("list.route.currency"), destinationOf(thread.country)?.currency ?? null],
    [t("inquiries.facts.incoterm"), incoterm],
    [t("inquiries.facts.target"), target && money(target)],
    [t("inquiries.facts.neededBy"), neededBy && day(`${neededBy}T12:00:00+08:00`, "long")],
    [t("inquiries.facts.sample"), wantsSample && t("inquiries.facts.sampleWanted")],
  ];
  return [
    ...lines
      .slice(0, maxDesigns)
      .map(({ title, quantity, unitCode }): [string, string] => [title, quantityIn(reader, quantity, unitCode)]),
    ...(more > 0 ? [["…", t("inquiries.list.more", { count: more })] satisfies [string, string]] : []),
    ...rest.filter((fact): fact is [string, string] => Boolean(fact[1])),
  ];
}
