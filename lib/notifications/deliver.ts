import { type Db, database } from "@/db/client";
import { isConfirmedEmail } from "../accounts/confirmed-email";
import { createInterestToken } from "../catalogue/trials/interest-token";
import { paths } from "../http/paths";
import { absolute } from "../http/site";
import { words } from "../i18n/messages";
import { sha256Hex } from "../security/hmac";
import { areEmailsOff } from "./conversation-emails";
import { conversationToken } from "./conversation-token";
import { decideDelivery } from "./decide-delivery";
import { type Email, sendEmail } from "./email";
import { listUnwantedEmails } from "./email-choices";
import { renderEmail } from "./email-layout";
import { type Delivery, firstEmail } from "./first-email";
import { type EmailKind, emailKindOf, isForBuyer, maxEmailsPerHour, maxUnconfirmedPerHour } from "./kinds";
import type { NoticeReason } from "./notice";
import { unsubscribeToken } from "./unsubscribe-token";
import { withinRecipientLimits } from "./within-recipient-limits";

/** The reason for an email: `Optional` is a notice, a kind such as a digest, or a trial that a watcher waits for. */
export type DeliveryReason = "access" | "essential" | Optional;
type Optional = NoticeReason | { kind: EmailKind } | { watcher: string };

/**
 * Sends an email if its reader wants it; every email leaves the market through this function. `access` emails (sign-in
 * and confirmation links) contain no text of other people and have limits of their own, see requestSignInLink() and
 * requestEmailConfirmation(). `essential` emails (private links, security) are always sent, if not at once. Notices are
 * sent if wanted, at most 10 an hour; mailDigest sends the rest together. An unconfirmed address gets few emails, and
 * each in the form of firstEmail(). @throws Postponed above the recipient's limits
 */
export async function deliver(mail: Delivery, reason: DeliveryReason, db: Db = database): Promise<void> {
  const { id, to, subject, content } = mail;
  // The address is empty after a person has erased their data.
  if (to.address === "") return;
  if (reason === "access") return sendEmail({ id, to, subject, ...renderEmail(content) });
  const isConfirmed = await isConfirmedEmail(to.address, db);
  if (reason !== "essential" && !(await isWanted(mail, reason, isConfirmed, db))) return;
  const send = () => sendEmail(render(isConfirmed ? mail : firstEmail(mail), reason));
  // isWanted() has already counted notices to a confirmed address.
  if (isConfirmed && reason !== "essential") return send();
  return withinRecipientLimits({ address: to.address, isConfirmed }, send, db);
}

/** Returns true if the email is wanted and is not left to a digest. */
async function isWanted({ id, to }: Delivery, reason: Optional, isConfirmed: boolean, db: Db): Promise<boolean> {
  if (to.userId && !("watcher" in reason) && (await listUnwantedEmails(to.userId, db)).includes(kindOf(reason)))
    return false;
  if (!("noticeKind" in reason)) return true;
  const { noticeKind: kind, ...about } = reason;
  if (isForBuyer(kind) && (await areEmailsOff(about, db))) return false;
  const query = { emailId: id, address: to.address, userId: to.userId, kind, ...about };
  return (await decideDelivery(query, db, isConfirmed ? maxEmailsPerHour : maxUnconfirmedPerHour)) === "now";
}

/** Renders the email, with an unsubscribe link unless it is essential. */
function render({ id, to, subject, content }: Delivery, reason: "essential" | Optional): Email {
  if (reason === "essential") return { id, to, subject, ...renderEmail(content) };
  const { token, label } = unsubscribeLinkOf(to, reason);
  const { locale } = content;
  const page = "watcher" in reason ? paths.interest(locale, token) : paths.unsubscribe(locale, token);
  const off = { label: words(locale)(label), url: absolute(page) };
  const unsubscribeUrl = absolute(paths.oneClickUnsubscribe(locale, token));
  return { id, to, subject, unsubscribeUrl, ...renderEmail({ ...content, off }) };
}

const kindOf = (reason: Exclude<Optional, { watcher: string }>): EmailKind =>
  "noticeKind" in reason ? emailKindOf[reason.noticeKind] : reason.kind;

/** Returns the token and the label of the unsubscribe link. */
function unsubscribeLinkOf({ userId, address }: Delivery["to"], reason: Optional) {
  if ("watcher" in reason) return { token: createInterestToken(reason.watcher), label: "trials.email.off" } as const;
  if (userId) return { token: unsubscribeToken(userId, kindOf(reason)), label: "mail.unsubscribe" } as const;
  if (!("noticeKind" in reason))
    return { token: conversationToken({ reader: sha256Hex(address) }), label: "mail.off.reader" } as const;
  return {
    token: conversationToken(reason),
    label: "inquiryId" in reason ? "mail.off.inquiry" : "mail.off.request",
  } as const;
}
