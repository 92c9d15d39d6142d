import { asShop } from "@/db/client";
import type { Job } from "../events/job";
import { paths } from "../http/paths";
import { absolute } from "../http/site";
import type { DeliveryReason } from "./deliver";
import { type AboutRequest, mailInvited } from "./sourcing-emails";

/** Emails the decision on a shop's sealed quote to one of its members. */
export async function mailQuotingMember(job: Job<AboutRequest & { shopId: number; userId: string }>): Promise<void> {
  const { requestId, shopId } = job.data;
  const inquiryId = await asShop(shopId, async (tx) => {
    const request = await tx.query.sourcingRequests.findFirst({ where: (each, { eq }) => eq(each.id, requestId) });
    const own = await tx.query.sourcingQuotes.findFirst({
      where: (quote, { and, eq }) =>
        and(eq(quote.requestId, requestId), eq(quote.shopId, shopId), eq(quote.status, "chosen")),
    });
    return own && request?.inquiryId;
  });
  const reason: DeliveryReason = inquiryId
    ? { noticeKind: "sourcing_chosen", shopId, inquiryId }
    : { noticeKind: "sourcing_not_chosen", requestId, shopId };
  await mailInvited(job, reason, ({ request: { id, reference, title }, locale, t }) =>
    inquiryId
      ? {
          subject: t("sourcing.email.chosen.subject", { title }),
          paragraphs: [t("sourcing.email.chosen.text", { reference })],
          button: { label: t("mail.newInquiry.button"), url: absolute(paths.workspaceInquiry(locale, inquiryId)) },
        }
      : {
          subject: t("sourcing.email.notChosen.subject", { reference }),
          paragraphs: [t("sourcing.email.notChosen.text", { title })],
          button: {
            label: t("sourcing.email.link.button"),
            url: absolute(paths.workspaceSourcingRequest(locale, id)),
          },
        },
  );
}
