import type { Job } from "../events/job";
import { type AboutRequest, closingDay, mailBuyer, requestFacts } from "./sourcing-emails";

/** Sends the buyer the private link of a request; the email of a held one requests a confirmation. */
export const mailSourcingLink = (job: Job<AboutRequest>): Promise<void> =>
  mailBuyer(job, "essential", ({ request, locale, t, isHeld }) => {
    const { reference, title } = request;
    return {
      subject: t("sourcing.mail.link.subject", { reference, title }),
      paragraphs: [
        isHeld
          ? t("sourcing.mail.link.held", { reference })
          : t("sourcing.mail.link.text", { reference, date: closingDay(request, locale) }),
      ],
      facts: requestFacts(request, locale),
      button: t("sourcing.mail.link.button"),
    };
  });
