import type { Job } from "../events/job";
import { paths } from "../http/paths";
import { absolute } from "../http/site";
import { formats } from "../i18n/format";
import { quantityIn } from "../i18n/units";
import { type AboutRequest, closingDay, mailInvited, requestFacts } from "./sourcing-emails";

/** Emails a sourcing request to a member of an invited shop, without the buyer's identity. */
export const mailInvitedMember = (job: Job<AboutRequest & { shopId: number; userId: string }>): Promise<void> =>
  mailInvited(
    job,
    { noticeKind: "sourcing_invited", requestId: job.data.requestId, shopId: job.data.shopId },
    ({ request, locale, t }) => {
      const country = formats(locale).country(request.country);
      const quantity = quantityIn(locale, request.quantity, request.unitCode);
      const files = request.attachments.length;
      return {
        subject: t("sourcing.email.invited.subject", { country, title: request.title }),
        paragraphs: [
          t("sourcing.email.invited.text", { quantity, date: closingDay(request, locale) }),
          ...(files > 0 ? [t("sourcing.email.invited.files", { count: files })] : []),
        ],
        facts: requestFacts(request, locale),
        quote: { text: `${request.title}\n${request.details}`, locale: request.locale },
        button: {
          label: t("sourcing.email.link.button"),
          url: absolute(paths.workspaceSourcingRequest(locale, request.id)),
        },
      };
    },
  );
