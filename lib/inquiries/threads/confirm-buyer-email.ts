import { type Db, database } from "@/db/client";
import { confirmEmail } from "@/lib/accounts/confirmed-email";
import type { Actor } from "@/lib/core/actor";
import { recordEvent } from "@/lib/events/record-event";
import { asBuyer } from "./as-buyer";
import type { ConfirmBuyerEmail } from "./input";

/**
 * The reader of an inquiry's mail says that the address is theirs; mails then carry the shop's words. `mail` is the proof
 * that stood in the mail, and a wrong one changes nothing. @throws NotFound when the link is unknown or has been ended
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
