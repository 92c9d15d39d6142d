import { type Db, database } from "@/db/client";
import { words } from "../messages";
import { paths } from "../paths";
import { fingerprint } from "../secret";
import { absolute } from "../site";
import { interestToken } from "../trials/interest-token";
import { areMailsOff } from "./conversation-mails";
import { conversationToken } from "./conversation-token";
import { decideDelivery } from "./decide-delivery";
import { isForBuyer, type MailKind, mailKindOf } from "./kinds";
import { type Letter, writeLetter } from "./letter";
import { sendMail } from "./mail";
import { listUnwanted } from "./mail-choices";
import type { News } from "./news";
import { unsubscribeToken } from "./unsubscribe-token";

export type Delivery = {
  /** See mailId(). */
  id: string;
  /** Who has an account switches kinds of mail off, a guest the mails about a conversation. */
  to: { name?: string; address: string; userId?: string };
  subject: string;
  letter: Letter;
};

/** A kind of mail that is no news of its own: a digest, a weekly mail; or the one mail that an address waited for. */
export type Why = "essential" | News | { kind: MailKind } | { watcher: string };

/**
 * The one way for a mail to leave the market. `essential` ones (sign-in, private links, security) always go. News go if
 * their reader wants such mails, at most 10 an hour; the rest is told together by mailDigest. Other kinds go if wanted.
 */
export async function deliver(mail: Delivery, why: Why, db: Db = database): Promise<void> {
  const { id, to, subject, letter } = mail;
  // Who erased themselves left no address.
  if (to.address === "") return;
  if (why === "essential") return sendMail({ id, to, subject, ...writeLetter(letter) });
  if (to.userId && !("watcher" in why) && (await listUnwanted(to.userId, db)).includes(kindOf(why))) return;
  if ("news" in why) {
    const { news: kind, ...about } = why;
    if (isForBuyer(kind) && (await areMailsOff(about, db))) return;
    const asked = { mailId: id, address: to.address, userId: to.userId, kind, ...about };
    if ((await decideDelivery(asked, db)) === "later") return;
  }
  const { token, label } = switchOf(to, why);
  const { locale } = letter;
  const page = "watcher" in why ? paths.interest(locale, token) : paths.unsubscribe(locale, token);
  const off = { label: words(locale)(label), url: absolute(page) };
  const unsubscribeUrl = absolute(paths.oneClickUnsubscribe(locale, token));
  return sendMail({ id, to, subject, unsubscribeUrl, ...writeLetter({ ...letter, off }) });
}

type Optional = Exclude<Why, "essential">;

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
