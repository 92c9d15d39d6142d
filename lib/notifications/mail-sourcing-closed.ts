import type { Job } from "../events/job";
import { type AboutRequest, mailBuyer } from "./sourcing-emails";

/** Emails the buyer that the request is closed: they can choose now, or no shop has quoted. */
export const mailSourcingClosed = (job: Job<AboutRequest>): Promise<void> =>
  mailBuyer(
    job,
    { news: "sourcing_closed", requestId: job.data.requestId },
    ({ request: { reference, title, placesTaken }, t }) =>
      placesTaken > 0
        ? {
            subject: t("sourcing.mail.closed.subject", { reference }),
            paragraphs: [t("sourcing.mail.closed.text")],
            button: t("sourcing.mail.quoted.button"),
          }
        : {
            subject: t("sourcing.mail.link.subject", { reference, title }),
            paragraphs: [t("sourcing.mail.closed.none")],
            button: t("sourcing.mail.link.button"),
          },
  );
