import { eq } from "drizzle-orm";
import { type Db, database, type Tx } from "@/db/client";
import { quotes } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { allow, NotFound } from "@/lib/core/errors";
import { withGuestLink } from "@/lib/inquiries/guest-link";
import { type Inquiry, withOwnInquiry } from "@/lib/inquiries/with-own-inquiry";
import { findVersionInEffect } from "./bank-account";
import { listBankAccountVersions } from "./list-bank-account-versions";
import { listProformasOfInquiry } from "./list-proformas-of-inquiry";
import { canChangeBankAccount, canReadProformas } from "./policy";
import type { Proforma } from "./proforma";

export type ShopProformas = {
  proformas: Proforma[];
  /** The id of an accepted quote without a proforma. */
  missingFor: string | undefined;
  hasBank: boolean;
};

/** Lists the proformas of an inquiry, and the quote that lacks one. @throws NotFound for another shop's inquiry */
export const listProformas = (
  actor: Actor,
  inquiryId: string,
  db: Db = database,
  now = new Date(),
): Promise<ShopProformas> =>
  withOwnInquiry(
    actor,
    inquiryId,
    async (inquiry, tx) => {
      allow(canReadProformas(actor, inquiry));
      const proformas = await ownProformas(actor, inquiry, tx, now);
      const quotesOfInquiry = await tx
        .select({ id: quotes.id, status: quotes.status })
        .from(quotes)
        .where(eq(quotes.inquiryId, inquiryId));
      const hasProforma = (id: string) => proformas.some(({ quoteId, cancelledAt }) => quoteId === id && !cancelledAt);
      return {
        proformas,
        missingFor: quotesOfInquiry.find(({ id, status }) => status === "accepted" && !hasProforma(id))?.id,
        hasBank: findVersionInEffect(await listBankAccountVersions(inquiry.shopId, tx), now) !== undefined,
      };
    },
    db,
    false,
  );

/** Returns a proforma of an inquiry to one of the actor's shops. @throws NotFound for any other id */
export const getProforma = (
  actor: Actor,
  { inquiryId, proformaId }: { inquiryId: string; proformaId: string },
  db: Db = database,
  now = new Date(),
): Promise<Proforma> =>
  withOwnInquiry(
    actor,
    inquiryId,
    async (inquiry, tx) => {
      allow(canReadProformas(actor, inquiry));
      const found = (await ownProformas(actor, inquiry, tx, now)).find(({ id }) => id === proformaId);
      if (!found) throw new NotFound("proforma");
      return found;
    },
    db,
    false,
  );

/** Lists the proformas for the holder of a private link; undefined if the link is unknown or revoked. */
export const listProformasByLink = (
  token: string,
  db: Db = database,
  now = new Date(),
): Promise<Proforma[] | undefined> =>
  withGuestLink(token, (inquiry, tx) => listProformasOfInquiry(inquiry, "buyer", tx, now), db, false);

/** Finds a proforma for the holder of a private link; undefined if the link or the id does not match. */
export const findProformaByLink = async (
  token: string,
  proformaId: string,
  db: Db = database,
  now = new Date(),
): Promise<Proforma | undefined> => (await listProformasByLink(token, db, now))?.find(({ id }) => id === proformaId);

const ownProformas = (actor: Actor, inquiry: Inquiry, tx: Tx, now: Date) =>
  listProformasOfInquiry(inquiry, canChangeBankAccount(actor, inquiry) ? "owner" : "member", tx, now);
