import { type Db, database } from "@/db/client";
import { isConfirmedEmail } from "../accounts/confirmed-email";
import { interestToken } from "../catalogue/trials/interest-token";
import { paths } from "../http/paths";
import { absolute } from "../http/site";
import { words } from "../i18n/messages";
import { fingerprint } from "../security/hmac";
import { areMailsOff } from "./conversation-emails";
import { conversationToken } from "./conversation-token";
import { decideDelivery } from "./decide-delivery";
import { type Mail, sendMail } from "./email";
import { listUnwanted } from "./email-choices";
import { type Letter, writeLetter } from "./email-layout";
import { type FirstMail, firstMail } from "./first-email";
import { isForBuyer, type MailKind, mailKindOf, mostMails, mostUnconfirmed } from "./kinds";
import type { News } from "./notice";
import { unsubscribeToken } from "./unsubscribe-token";
import { withinRecipientLimits } from "./within-recipient-limits";

export type Delivery = {
  /** See mailId(). */
  id: string;
  /** Who has an account switches kinds of mail off, a guest the mails about a conversation. */
  to: { name?: string; address: string; userId?: string };
  subject: string;
  letter: Letter;
  /** See firstMail(). */
  about?: FirstMail;
};

/** A kind of mail that is no news of its own: a digest, a weekly mail; or the one mail that an address waited for. */
export type Why = "access" | "essential" | Optional;
type Optional = News | { kind: MailKind } | { watcher: string };

/**
 * The one way for a mail to leave the market. Links that sign in or confirm an address (`access`) carry nobody's words and
 * have limits of their own, see requestSignInLink() and requestEmailConfirmation(). `essential` mails (private links, security) always go, if not at once. News go if their reader
 * wants such mails, at most 10 an hour; mailDigest sends the rest together. Other kinds go if wanted. An address that
 * nobody has confirmed gets few mails, and each as firstMail() writes it. @throws Postponed over the recipient's limits
 */
export async function deliver(mail: Delivery, why: Why, db: Db = database): Promise<void> {
  const { id, to, subject, letter } = mail;
  // Who erased themselves left no address.
  if (to.address === "") return;
  if (why === "access") return sendMail({ id, to, subject, ...writeLetter(letter) });
  const isConfirmed = await isConfirmedEmail(to.address, db);
  if (why !== "essential" && !(await isWanted(mail, why, isConfirmed, db))) return;
  const send = () => sendMail(write(isConfirmed ? mail : firstMail(mail), why));
  // News to a confirmed address were counted when they were decided.
  if (isConfirmed && why !== "essential") return send();
  return withinRecipientLimits({ address: to.address, isConfirmed }, send, db);
}

/** Whether it is to go out now: it is wanted, and not one of those that a digest will tell together. */
async function isWanted({ id, to }: Delivery, why: Optional, isConfirmed: boolean, db: Db): Promise<boolean> {
  if (to.userId && !("watcher" in why) && (await listUnwanted(to.userId, db)).includes(kindOf(why))) return false;
  if (!("news" in why)) return true;
  const { news: kind, ...about } = why;
  if (isForBuyer(kind) && (await areMailsOff(about, db))) return false;
  const asked = { emailId: id, address: to.address, userId: to.userId, kind, ...about };
  return (await decideDelivery(asked, db, isConfirmed ? mostMails : mostUnconfirmed)) === "now";
}

/** All but essential mails name the way to end them. */
function write({ id, to, subject, letter }: Delivery, why: "essential" | Optional): Mail {
  if (why === "essential") return { id, to, subject, ...writeLetter(letter) };
  const { token, label } = switchOf(to, why);
  const { locale } = letter;
  const page = "watcher" in why ? paths.interest(locale, token) : paths.unsubscribe(locale, token);
  const off = { label: words(locale)(label), url: absolute(page) };
  const unsubscribeUrl = absolute(paths.oneClickUnsubscribe(locale, token));
  return { id, to, subject, unsubscribeUrl, ...writeLetter({ ...letter, off }) };
}

const kindOf = (why: Exclude<Optional, { watcher: string }>): MailKind =>
  "news" in why ? mailKindOf[why.news] : why.kind;

/** What ends such mails, and how the mail names it. */
function switchOf({ userId, address }: Delivery["to"], why: Optional) {
  if ("watcher" in why) return { token: interestToken(why.watcher), label: "trials.mail.off" } as const;
  if (userId) return { token: unsubscribeToken(userId, kindOf(why)), label: "mail.unsubscribe" } as const;
  if (!("news" in why))
    return { token: conversationToken({ reader: fingerprint(address) }), label: "mail.off.reader" } as const;
  return {
    token: conversationToken(why),
    label: "inquiryId" in why ? "mail.off.inquiry" : "mail.off.request",
  } as const;
}
