import { type Db, database } from "@/db/client";
import { confirmEmail } from "@/lib/accounts/confirmed-email";
import type { Actor } from "@/lib/core/actor";
import { recordEvent } from "@/lib/events/record-event";
import { asBuyer } from "./as-buyer";
import type { ConfirmBuyerEmail } from "./input";

/**
 * Confirms the buyer's email address, so that emails carry the shop's messages. `mail` is the proof from the email's
 * link; a wrong one changes nothing. @throws NotFound if the link is unknown or revoked
 */
export const confirmBuyerEmail = (actor: Actor, { token, mail }: ConfirmBuyerEmail, db: Db = database): Promise<void> =>
  asBuyer(
    token,
    async ({ id: inquiryId, shopId, buyerEmail }, tx) => {
      if (await confirmEmail(buyerEmail, mail, tx))
        await recordEvent(actor, { name: "buyer.confirmed_email", shopId, inquiryId }, tx);
    },
    db,
  );
