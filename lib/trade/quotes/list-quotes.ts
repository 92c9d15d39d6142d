import { type Db, database } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { allow } from "@/lib/core/errors";
import type { Locale } from "@/lib/i18n/locale";
import { withGuestLink } from "@/lib/inquiries/guest-link";
import { withOwnInquiry } from "@/lib/inquiries/with-own-inquiry";
import { listQuotesOfInquiry } from "./list-quotes-of-inquiry";
import { canReadQuotes } from "./policy";
import type { Quote } from "./quote";

/** Lists all versions of an inquiry's quote, drafts included. @throws NotFound for another shop's inquiry */
export const listQuotes = (actor: Actor, inquiryId: string, reader: Locale, db: Db = database): Promise<Quote[]> =>
  withOwnInquiry(
    actor,
    inquiryId,
    async (inquiry, tx) => {
      allow(canReadQuotes(actor, inquiry));
      return listQuotesOfInquiry(inquiryId, "shop", reader, tx);
    },
    db,
    false,
  );

/** Lists the sent versions for the holder of a private link; undefined if the link is unknown or revoked. */
export const listQuotesByLink = (token: string, reader: Locale, db: Db = database): Promise<Quote[] | undefined> =>
  withGuestLink(token, (inquiry, tx) => listQuotesOfInquiry(inquiry.id, "buyer", reader, tx), db, false);
