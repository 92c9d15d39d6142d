import { asc, inArray } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { deliveries } from "@/db/schema";
import type { Job } from "../events/job";
import { absolute } from "../http/site";
import { words } from "../i18n/messages";
import { areEmailsOff, conversationOf } from "./conversation-emails";
import { isWaiting } from "./decide-delivery";
import { deliver } from "./deliver";
import { type DigestReader, digestPath, findDigestReader, type WaitingDelivery } from "./digest-reader";
import { listUnwantedEmails } from "./email-choices";
import { emailId } from "./email-id";
import type { EmailContent } from "./email-layout";
import { emailKindOf, isForBuyer, maxEmailsPerHour, noticeKinds } from "./kinds";

/** Sends one email for all waiting ones, with the number of each kind and a link. */
export async function mailDigest(job: Job<{ reader: string }>, db: Db = database): Promise<void> {
  const waiting = await db
    .select()
    .from(deliveries)
    .where(isWaiting(job.data.reader))
    .orderBy(asc(deliveries.createdAt), asc(deliveries.emailId))
    .limit(5_000);
  const last = waiting.at(-1);
  if (!last) return;
  const reader = await findDigestReader(last, db);
  if (reader) await sendDigest(emailId(job), reader, await listWantedDeliveries(waiting, reader, db), db);
  const ids = waiting.map((each) => each.emailId);
  await db.update(deliveries).set({ notifiedAt: new Date() }).where(inArray(deliveries.emailId, ids));
}

/** Leaves out emails that were switched off since. */
async function listWantedDeliveries(
  waiting: WaitingDelivery[],
  { userId }: DigestReader,
  db: Db,
): Promise<WaitingDelivery[]> {
  const unwanted = userId ? await listUnwantedEmails(userId, db) : [];
  const isOffByConversation = new Map<string, boolean>();
  const wanted: WaitingDelivery[] = [];
  for (const row of waiting) {
    if (unwanted.includes(emailKindOf[row.kind])) continue;
    const about = isForBuyer(row.kind) && conversationOf(row);
    const conversation = row.inquiryId ?? row.requestId ?? "";
    if (about && !isOffByConversation.has(conversation))
      isOffByConversation.set(conversation, await areEmailsOff(about, db));
    if (!about || !isOffByConversation.get(conversation)) wanted.push(row);
  }
  return wanted;
}

/** Maximum kinds in the subject of a digest; the email lists all. */
const maxKindsInSubject = 3;

async function sendDigest(id: string, reader: DigestReader, waiting: WaitingDelivery[], db: Db): Promise<void> {
  const last = waiting.at(-1);
  if (!last) return;
  const { name, address, locale, userId } = reader;
  const t = words(locale);
  const counts = noticeKinds.flatMap((kind) => {
    const count = waiting.filter((each) => each.kind === kind).length;
    return count ? [t(`mail.digest.${kind}`, { count })] : [];
  });
  const shown = counts.slice(0, maxKindsInSubject);
  const subject = (counts.length > shown.length ? [...shown, "…"] : shown).join(" · ");
  const content: EmailContent = {
    locale,
    greeting: t("mail.greeting", { name }),
    paragraphs: [t("mail.digest.text"), ...counts],
    button: { label: t("mail.digest.button"), url: absolute(digestPath(waiting, reader)) },
    note: t("mail.digest.note", { count: maxEmailsPerHour }),
  };
  await deliver({ id, to: { name, address, userId }, subject, content }, { kind: emailKindOf[last.kind] }, db);
}
