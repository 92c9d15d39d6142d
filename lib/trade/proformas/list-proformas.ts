import { eq } from "drizzle-orm";
import { type Db, database, type Tx } from "@/db/client";
import { quotes } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { allow, NotFound } from "@/lib/core/errors";
import { byGuestLink } from "@/lib/inquiries/guest-link";
import { type Inquiry, ofOwnShop } from "@/lib/inquiries/of-own-shop";
import { inEffect } from "./bank-account";
import { listVersions } from "./list-versions";
import { canChangeBankAccount, canReadProformas } from "./policy";
import type { Proforma } from "./proforma";
import { proformasOf } from "./proformas-of";

export type ShopProformas = {
  proformas: Proforma[];
  /** An accepted quote that has no proforma yet. */
  missingFor: string | undefined;
  hasBank: boolean;
};

/** The proformas of an inquiry to one of the actor's shops, and what one could be issued for. @throws NotFound for others' */
export const listProformas = (
  actor: Actor,
  inquiryId: string,
  db: Db = database,
  now = new Date(),
): Promise<ShopProformas> =>
  ofOwnShop(
    actor,
    inquiryId,
    async (inquiry, tx) => {
      allow(canReadProformas(actor, inquiry));
      const proformas = await ownProformas(actor, inquiry, tx, now);
      const ofInquiry = await tx
        .select({ id: quotes.id, status: quotes.status })
        .from(quotes)
        .where(eq(quotes.inquiryId, inquiryId));
      const isDone = (id: string) => proformas.some(({ quoteId, cancelledAt }) => quoteId === id && !cancelledAt);
      return {
        proformas,
        missingFor: ofInquiry.find(({ id, status }) => status === "accepted" && !isDone(id))?.id,
        hasBank: inEffect(await listVersions(inquiry.shopId, tx), now) !== undefined,
      };
    },
    db,
    false,
  );

/** One proforma of an inquiry to the actor's shops. @throws NotFound for every other id */
export const getProforma = (
  actor: Actor,
  { inquiryId, proformaId }: { inquiryId: string; proformaId: string },
  db: Db = database,
  now = new Date(),
): Promise<Proforma> =>
  ofOwnShop(
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

/** What the holder of a private link was sent; undefined when the link is unknown or was revoked. */
export const listProformasByLink = (
  token: string,
  db: Db = database,
  now = new Date(),
): Promise<Proforma[] | undefined> =>
  byGuestLink(token, (inquiry, tx) => proformasOf(inquiry, "buyer", tx, now), db, false);

/** One of them; undefined when the link leads to no such proforma. */
export const findProformaByLink = async (
  token: string,
  proformaId: string,
  db: Db = database,
  now = new Date(),
): Promise<Proforma | undefined> => (await listProformasByLink(token, db, now))?.find(({ id }) => id === proformaId);

const ownProformas = (actor: Actor, inquiry: Inquiry, tx: Tx, now: Date) =>
  proformasOf(inquiry, canChangeBankAccount(actor, inquiry) ? "owner" : "member", tx, now);
