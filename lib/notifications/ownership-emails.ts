import { type Db, database } from "@/db/client";
import type { Job } from "../events/job";
import { paths } from "../http/paths";
import { emailMember } from "./member-emails";

type Offered = { shopId: number; memberId: string };
type HandedOver = Offered & { formerId: string };

/** Emails a member the offer to become the owner. */
export const mailOwnershipOffer = (job: Job<Offered>, db: Db = database): Promise<void> =>
  emailMember(
    job,
    ({ t, shop }) => ({
      subject: t("closing.email.offered.subject", { shop }),
      paragraphs: [t("closing.email.offered.text", { shop }), t("closing.email.offered.next")],
      path: paths.workspaceClosing,
    }),
    db,
  );

/** Emails the new owner that the shop is theirs. */
export const mailNewOwner = (job: Job<HandedOver>, db: Db = database): Promise<void> =>
  emailMember(
    job,
    ({ t, shop }) => ({
      subject: t("closing.email.taken.subject", { shop }),
      paragraphs: [t("closing.email.taken.text", { shop })],
      path: paths.workspacePeople,
    }),
    db,
  );

/** Emails the former owner that they are a manager now. */
export const mailFormerOwner = ({ data, ...job }: Job<HandedOver>, db: Db = database): Promise<void> =>
  emailMember(
    { ...job, data: { ...data, memberId: data.formerId } },
    ({ t, shop }) => ({
      subject: t("closing.email.given.subject", { shop }),
      paragraphs: [t("closing.email.given.text", { shop })],
      path: paths.workspacePeople,
    }),
    db,
  );
