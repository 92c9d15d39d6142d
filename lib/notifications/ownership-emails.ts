import { type Db, database } from "@/db/client";
import type { Job } from "../events/job";
import { paths } from "../http/paths";
import { writeToMember } from "./member-emails";

type Offered = { shopId: number; memberId: string };
type HandedOver = Offered & { formerId: string };

/** Emails a member the offer to become the owner. */
export const mailOwnershipOffer = (job: Job<Offered>, db: Db = database): Promise<void> =>
  writeToMember(
    job,
    ({ t, shop }) => ({
      subject: t("closing.mail.offered.subject", { shop }),
      paragraphs: [t("closing.mail.offered.text", { shop }), t("closing.mail.offered.next")],
      path: paths.workspaceClosing,
    }),
    db,
  );

/** Emails the new owner that the shop is theirs. */
export const mailNewOwner = (job: Job<HandedOver>, db: Db = database): Promise<void> =>
  writeToMember(
    job,
    ({ t, shop }) => ({
      subject: t("closing.mail.taken.subject", { shop }),
      paragraphs: [t("closing.mail.taken.text", { shop })],
      path: paths.workspacePeople,
    }),
    db,
  );

/** Emails the former owner that they are a manager now. */
export const mailFormerOwner = ({ data, ...job }: Job<HandedOver>, db: Db = database): Promise<void> =>
  writeToMember(
    { ...job, data: { ...data, memberId: data.formerId } },
    ({ t, shop }) => ({
      subject: t("closing.mail.given.subject", { shop }),
      paragraphs: [t("closing.mail.given.text", { shop })],
      path: paths.workspacePeople,
    }),
    db,
  );
