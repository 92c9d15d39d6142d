import { eq } from "drizzle-orm";
import { asPerson, asShop, type Tx } from "@/db/client";
import { events, moderationCases } from "@/db/schema";
import { makeActor, makeListing, makeOperator, makeShop } from "@/db/testing";
import { refreshPublicPages } from "../catalogue/refresh-public-pages";
import { type Actor, guest, type OperatorRole } from "../core/actor";
import { decideCase } from "./decide-case";
import { getCase } from "./get-case";
import type { DecideCase, SendReport } from "./input";
import { sendReport } from "./send-report";

export type Person = Extract<Actor, { kind: "user" }>;

/** Creates an operator of this role. */
export async function makeOperatorActor(operatorRole: OperatorRole): Promise<Person> {
  const { id, locale } = await makeOperator({ operatorRole });
  return { kind: "user", userId: id, locale, memberships: [], isOperator: true, operatorRole };
}

/** Creates a shop with a published listing that a guest reports, and the people of the case. */
export async function setUpCase(tx: Tx) {
  const shop = await makeShop({ confirmedAt: new Date() }, tx);
  const listing = await makeListing(shop, { status: "published" }, tx);
  await asShop(shop.id, (inside) => refreshPublicPages(listing, inside), tx);
  const owner = await makeActor({ [shop.id]: "owner" }, tx);
  const [agent, other] = [await makeOperatorActor("agent"), await makeOperatorActor("agent")];
  const [lead, secondLead] = [await makeOperatorActor("lead"), await makeOperatorActor("lead")];
  const auditor = await makeOperatorActor("auditor");
  await report(listing.id, {}, tx);
  const caseId = await caseOf("listing", listing.id, agent, tx);
  return { shop, listing, owner, agent, other, lead, secondLead, auditor, caseId };
}

/** Reports a listing as a guest from an address of the test networks. */
export const report = (targetId: number, input: Partial<SendReport> & { address?: string }, tx: Tx) => {
  const base = {
    target: "listing",
    targetId,
    reason: "brand",
    locale: "en",
    details: undefined,
    email: undefined,
  } as const;
  return sendReport(guest, { ...base, address: "192.0.2.1", ...input }, tx);
};

/** Returns the id of the newest case about a thing. */
export async function caseOf(
  target: SendReport["target"],
  targetId: number,
  operator: Person,
  tx: Tx,
): Promise<string> {
  const rows = await asPerson(
    operator.userId,
    (inside) =>
      inside
        .select()
        .from(moderationCases)
        .where(eq(moderationCases.targetId, String(targetId))),
    tx,
  );
  const found = rows.filter((row) => row.target === target).sort((a, b) => b.number - a.number)[0];
  if (!found) throw new Error("there is no case");
  return found.id;
}

/** Decides a case after looking at its present state. Returns the id of the decision. */
export async function decide(actor: Person, caseId: string, input: Partial<DecideCase>, tx: Tx, now?: Date) {
  const { version } = await getCase(actor, caseId, tx);
  const reasons = { ground: "brands", facts: "The chest shows a brand.", fields: [], until: null } as const;
  const given = { caseId, measure: "hide", seen: version, hasLooked: false, ...reasons, ...input } as const;
  await decideCase(actor, { ...given, fields: [...(input.fields ?? [])] }, tx, now);
  const { decisions } = await getCase(actor, caseId, tx);
  const decision = decisions.at(-1);
  if (!decision) throw new Error("there is no decision");
  return decision.id;
}

/** Lists the names of a shop's events, the oldest first. */
export const eventsOf = async ({ id }: { id: number }, tx: Tx): Promise<string[]> =>
  (await tx.select({ name: events.name }).from(events).where(eq(events.shopId, id)).orderBy(events.id)).map(
    ({ name }) => name,
  );

export const minutesAfter = (now: Date, minutes: number): Date => new Date(now.getTime() + minutes * 60_000);
