import type { Job } from "../events/job";
import { type AboutRequest, mailBuyer } from "./sourcing-emails";

/** Emails the buyer that the request is closed: they can choose now, or no shop has quoted. */
export const mailSourcingClosed = (job: Job<AboutRequest>): Promise<void> =>
  mailBuyer(
    job,
    { noticeKind: "sourcing_closed", requestId: job.data.requestId },
    ({ request: { reference, title, placesTaken }, t }) =>
      placesTaken > 0
        ? {
            subject: t("sourcing.email.closed.subject", { reference }),
            paragraphs: [t("sourcing.email.closed.text")],
            button: t("sourcing.email.quoted.button"),
          }
        : {
            subject: t("sourcing.email.link.subject", { reference, title }),
            paragraphs: [t("sourcing.email.closed.none")],
            button: t("sourcing.email.link.button"),
          },
  );
