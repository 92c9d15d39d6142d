import { asRequest, asShop } from "@/db/client";
import type { Job } from "../events/job";
import { paths } from "../http/paths";
import { absolute } from "../http/site";
import { formats } from "../i18n/format";
import type { Locale } from "../i18n/locale";
import { type Words, words } from "../i18n/messages";
import { quantityIn } from "../i18n/units";
import { findRequest } from "../trade/sourcing/find-request";
import { emailProof, sourcingToken } from "../trade/sourcing/link";
import type { SourcingRequest } from "../trade/sourcing/request";
import { type DeliveryReason, deliver } from "./deliver";
import { emailId } from "./email-id";
import type { EmailContent } from "./email-layout";

export type AboutRequest = { requestId: string };

/** Composes an email to the buyer of a request. */
type Compose = (about: {
  request: SourcingRequest;
  locale: Locale;
  t: Words;
  isHeld: boolean;
}) => Pick<EmailContent, "paragraphs"> & { subject: string; button: string; facts?: EmailContent["facts"] };

/**
 * Emails the buyer of a request in their language, with the private link. For a held request the link also confirms the
 * address.
 */
export async function mailBuyer(job: Job<AboutRequest>, reason: DeliveryReason, compose: Compose): Promise<void> {
  const { requestId } = job.data;
  const found = await asRequest(requestId, async (tx) => {
    const buyer = await tx.query.sourcingBuyers.findFirst({ where: (each, { eq }) => eq(each.requestId, requestId) });
    const first = await findRequest(requestId, "en", tx);
    const row = await tx.query.sourcingRequests.findFirst({ where: (each, { eq }) => eq(each.id, requestId) });
    const userId = row?.buyerId ?? undefined;
    return buyer && first && { buyer, userId, request: (await findRequest(requestId, first.locale, tx)) ?? first };
  });
  if (!found) return;
  const { buyer, userId, request } = found;
  const { locale } = request;
  const t = words(locale);
  const isHeld = request.heldReason !== null;
  const { subject, button, ...composed } = compose({ request, locale, t, isHeld });
  const proof = isHeld ? emailProof(requestId) : undefined;
  const content: EmailContent = {
    ...composed,
    locale,
    greeting: t("mail.greeting", { name: buyer.name }),
    button: { label: button, url: absolute(paths.sourcingRequest(locale, sourcingToken(requestId), { proof })) },
    note: t("sourcing.email.link.note"),
  };
  const to = { name: buyer.name, address: buyer.email, userId };
  await deliver({ id: emailId(job), to, subject, content, about: reason === "essential" ? "request" : "news" }, reason);
}

/** Emails one member of an invited shop in their language. Sends nothing to someone who has left the shop. */
export async function mailInvited(
  job: Job<AboutRequest & { shopId: number; userId: string }>,
  reason: DeliveryReason,
  compose: (about: { request: SourcingRequest; locale: Locale; t: Words }) => Pick<
    EmailContent,
    "paragraphs" | "facts" | "quote"
  > & {
    subject: string;
    button: EmailContent["button"];
  },
): Promise<void> {
  const { requestId, shopId, userId } = job.data;
  const found = await asShop(shopId, async (tx) => {
    const membership = await tx.query.shopMembers.findFirst({
      where: (each, { and, eq }) => and(eq(each.shopId, shopId), eq(each.userId, userId)),
    });
    const member = membership && (await tx.query.users.findFirst({ where: (user, { eq }) => eq(user.id, userId) }));
    const request = member && (await findRequest(requestId, member.locale, tx));
    return request && { member, request };
  });
  if (!found) return;
  const { member, request } = found;
  const t = words(member.locale);
  const { subject, ...composed } = compose({ request, locale: member.locale, t });
  const content: EmailContent = {
    ...composed,
    locale: member.locale,
    greeting: t("mail.greeting", { name: member.name }),
    note: t("mail.newInquiry.note"),
  };
  const to = { name: member.name, address: member.email, userId };
  await deliver({ id: emailId(job), to, subject, content }, reason);
}

/** Returns the request as pairs of label and value. */
export function requestFacts(request: SourcingRequest, locale: Locale): NonNullable<EmailContent["facts"]> {
  const t = words(locale);
  const { country, day, money } = formats(locale);
  const { target, neededBy } = request;
  const facts: [string, string | null][] = [
    [t("sourcing.send.category.label"), request.category.name],
    [t("inquiries.sendInquiry.quantity.label"), quantityIn(locale, request.quantity, request.unitCode)],
    [t("inquiries.facts.country"), country(request.country)],
    [t("inquiries.facts.port"), request.port],
    [t("inquiries.facts.incoterm"), request.incoterm],
    [t("inquiries.facts.target"), target && money(target)],
    [t("inquiries.facts.neededBy"), neededBy && day(`${neededBy}T12:00:00+08:00`, "long")],
  ];
  return facts.filter((fact): fact is [string, string] => Boolean(fact[1]));
}

/** Returns the day a request closes for quotes, formatted for the locale. */
export const closingDay = ({ closesAt }: SourcingRequest, locale: Locale): string =>
  formats(locale).day(closesAt ?? new Date(), "long");
