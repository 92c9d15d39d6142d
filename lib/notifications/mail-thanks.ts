import { and, eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { fairLeads, fairStands, fairs } from "@/db/schema";
import type { Job } from "../events/job";
import { paths } from "../http/paths";
import { absolute } from "../http/site";
import { textIn } from "../i18n/locale";
import { words } from "../i18n/messages";
import { guestToken } from "../inquiries/guest-token";
import { findThread } from "../inquiries/thread";
import { deliver } from "./deliver";
import { emailId } from "./email-id";
import type { EmailContent } from "./email-layout";
import { inquiryFacts } from "./inquiry-facts";

type About = { shopId: number; leadId: string; inquiryId: string };

/**
 * Thanks a visitor of a stand in their language, with the designs they looked at and their private link. Skips visitors
 * who did not agree to an email.
 */
export async function mailThanks(job: Job<About>, db: Db = database): Promise<void> {
  const { shopId, leadId, inquiryId } = job.data;
  const found = await asShop(
    shopId,
    async (tx) => {
      const [lead] = await tx
        .select({ locale: fairLeads.locale, names: fairs.names, hall: fairStands.hall, number: fairStands.number })
        .from(fairLeads)
        .innerJoin(fairs, eq(fairs.id, fairLeads.fairId))
        .innerJoin(fairStands, and(eq(fairStands.fairId, fairLeads.fairId), eq(fairStands.shopId, fairLeads.shopId)))
        .where(and(eq(fairLeads.id, leadId), eq(fairLeads.mayMail, "yes")));
      const thread = lead && (await findThread(inquiryId, lead.locale, tx));
      return thread && { lead, thread };
    },
    db,
  );
  if (!found || found.thread.status === "spam") return;
  const { lead, thread } = found;
  const { locale, buyer } = thread;
  const t = words(locale);
  const named = {
    shop: textIn(thread.shop.names, locale),
    fair: textIn(lead.names, locale),
    stand: lead.hall && lead.number ? `${lead.hall} ${lead.number}` : "",
  };
  const content: EmailContent = {
    locale,
    greeting: t("mail.greeting", { name: buyer.name }),
    paragraphs: [
      t(named.stand ? "fairs.thanks.text" : "fairs.thanks.textWithoutStand", named),
      t(thread.lines.length > 0 ? "fairs.thanks.designs" : "fairs.thanks.answer", named),
    ],
    facts: inquiryFacts(thread, locale),
    button: { label: t("fairs.thanks.button"), url: absolute(paths.guestThread(locale, guestToken(inquiryId))) },
    note: t("fairs.thanks.note", named),
  };
  const to = { name: buyer.name, address: buyer.email };
  await deliver(
    { id: emailId(job), to, subject: t("fairs.thanks.subject", named), content, about: "visit" },
    "essential",
    db,
  );
}
