import type { Job } from "../events/job";
import { type AboutRequest, closingDay, mailBuyer, requestFacts } from "./sourcing-emails";

/** Sends the buyer the private link of a request; the email of a held one requests a confirmation. */
export const mailSourcingLink = (job: Job<AboutRequest>): Promise<void> =>
  mailBuyer(job, "essential", ({ request, locale, t, isHeld }) => {
    const { reference, title } = request;
    return {
      subject: t("sourcing.email.link.subject", { reference, title }),
      paragraphs: [
        isHeld
          ? t("sourcing.email.link.held", { reference })
          : t("sourcing.email.link.text", { reference, date: closingDay(request, locale) }),
      ],
      facts: requestFacts(request, locale),
      button: t("sourcing.email.link.button"),
    };
  });
