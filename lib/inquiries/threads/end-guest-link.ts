import { type Db, database } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { recordEvent } from "@/lib/events/record-event";
import { revokeGuestLink } from "../revoke-guest-link";
import { asBuyer } from "./as-buyer";
import type { EndGuestLink } from "./input";
import { changeThread } from "./thread-row";

/**
 * Ends the private link of an inquiry for good, for its holder: it opens nothing any more, and no mail with it
 * follows. The shop keeps the conversation. @throws NotFound when the link is unknown or has been ended
 */
export const endGuestLink = (actor: Actor, { token }: EndGuestLink, db: Db = database): Promise<void> =>
  asBuyer(
    token,
    async (inquiry, tx) => {
      const { id: inquiryId, shopId } = inquiry;
      await revokeGuestLink(token, tx);
      await changeThread(inquiry, { buyerEmailsOffAt: new Date() }, tx);
      await recordEvent(actor, { name: "guest_link.ended", shopId, inquiryId }, tx);
    },
    db,
  );
