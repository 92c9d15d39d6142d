import type { Job } from "../events/job";
import { paths } from "../http/paths";
import { absolute } from "../http/site";
import { type Locale, textIn } from "../i18n/locale";
import { words } from "../i18n/messages";
import { listSentInquiries } from "../inquiries/list-sent-inquiries";
import { listToken } from "../inquiries/list-token";
import type { Thread } from "../inquiries/thread";
import { deliver } from "./deliver";
import { emailId } from "./email-id";
import type { EmailContent } from "./email-layout";

/** Sends the buyer one private link to all threads of an inquiry list, unless all of them are held. */
export async function mailListLink(job: Job<{ listId: string; locale: Locale }>): Promise<void> {
  const { listId, locale } = job.data;
  const token = listToken(listId);
  const sent = (await listSentInquiries(token, locale)).map(({ thread }) => thread);
  const accepted = sent.filter(({ heldReason, status }) => !heldReason && status !== "spam");
  const [first] = accepted;
  if (!first) return;
  const t = words(locale);
  const count = accepted.length;
  const content: EmailContent = {
    locale,
    greeting: t("mail.greeting", { name: first.buyer.name }),
    paragraphs: [t("list.mail.text", { count }), t("list.mail.next")],
    facts: accepted.map(({ shop, reference }) => [textIn(shop.names, locale, shop.locale), reference]),
    quote: { text: commonText(accepted), locale: first.locale },
    button: { label: t("list.mail.button"), url: absolute(paths.sentList(locale, token)) },
    note: t("mail.guestLink.note"),
  };
  const to = { name: first.buyer.name, address: first.buyer.email };
  const subject = t("list.mail.subject", { count });
  await deliver({ id: emailId(job), to, subject, content, about: "inquiry" }, "essential");
}

/** Returns the shortest first message, because longer ones end with a text for a single shop. */
const commonText = (threads: Thread[]): string =>
  threads.map(({ messages }) => messages[0]?.body ?? "").reduce((all, each) => (each.length < all.length ? each : all));
