import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { asPerson } from "@/db/client";
import { shops, twoStepResets } from "@/db/schema";
import { getPerson } from "@/lib/accounts/people/get-person";
import { listOpenResets } from "@/lib/accounts/people/list-open-resets";
import { endPersonSessions, lockPerson, unlockPerson } from "@/lib/accounts/people/lock-person";
import { makeOperatorActor, makeSignedIn } from "@/lib/accounts/people/people.fixture";
import { decideReset, proposeReset } from "@/lib/accounts/people/reset-two-step";
import { searchPeople } from "@/lib/accounts/people/search-people";
import { writeNote } from "@/lib/accounts/people/write-note";
import { getShopRecord } from "@/lib/shops/directory/get-shop-record";
import { searchShops } from "@/lib/shops/directory/search-shops";
import { listShopDoubles } from "@/lib/verifications/list-doubles";
import { operators, type Rows } from "../row";

const leads = ["lead"] as const;
const reason = "Their mailbox was taken over.";
const aPerson = async (tx: Tx) => ({ personId: (await makeSignedIn(tx)).id, reason });

/** Proposes a reset as a lead who is not in the cast. */
async function makeReset(tx: Tx): Promise<string> {
  const lead = await makeOperatorActor("lead");
  const { personId } = await aPerson(tx);
  await proposeReset(lead, { personId, reason }, tx);
  const ofPerson = eq(twoStepResets.userId, personId);
  const [reset] = await asPerson(lead.userId, (own) => own.select().from(twoStepResets).where(ofPerson), tx);
  return reset?.id ?? "";
}

/** What operators know about people and shops, and what leads do to accounts. */
export const peopleRows: Rows = {
  searchPeople: { may: operators, run: (actor, _, tx) => searchPeople(actor, "", tx), isOwn: true },
  searchShops: { may: operators, run: (actor, _, tx) => searchShops(actor, "", tx), isOwn: true },
  listOpenResets: { may: operators, run: (actor, _, tx) => listOpenResets(actor, tx), isOwn: true },
  getPerson: {
    may: operators,
    run: async (actor, _, tx) => getPerson(actor, (await aPerson(tx)).personId, tx),
    isOwn: true,
  },
  getShopRecord: {
    may: operators,
    run: async (actor, { shopId }, tx) => {
      const [shop] = await tx.select({ handle: shops.handle }).from(shops).where(eq(shops.id, shopId));
      return getShopRecord(actor, shop?.handle ?? "", tx);
    },
    isOwn: true,
  },
  listShopDoubles: { may: operators, run: (actor, { shopId }, tx) => listShopDoubles(actor, shopId, tx), isOwn: true },
  lockPerson: { may: leads, run: async (actor, _, tx) => lockPerson(actor, await aPerson(tx), tx), isOwn: true },
  unlockPerson: { may: leads, run: async (actor, _, tx) => unlockPerson(actor, await aPerson(tx), tx), isOwn: true },
  endPersonSessions: {
    may: leads,
    run: async (actor, _, tx) => endPersonSessions(actor, await aPerson(tx), tx),
    isOwn: true,
  },
  proposeReset: { may: leads, run: async (actor, _, tx) => proposeReset(actor, await aPerson(tx), tx), isOwn: true },
  decideReset: {
    may: leads,
    run: async (actor, _, tx) => decideReset(actor, { resetId: await makeReset(tx), outcome: "confirmed" }, tx),
    isOwn: true,
  },
  writeNote: {
    may: ["operator", "lead"],
    run: (actor, { shopId }, tx) => writeNote(actor, { shopId, body: "Moves in spring." }, tx),
    isOwn: true,
  },
};
