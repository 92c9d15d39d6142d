import { asPerson, type Db, type Tx } from "@/db/client";
import type { Actor } from "../core/actor";
import { allow, NotFound } from "../core/errors";
import { canRunMarket, canSeeMarketData } from "./policy";

type Person = Extract<Actor, { kind: "user" }>;

/**
 * Runs `work` in a transaction as a lead of the market. @throws NotFound for people who are no operators, NotAllowed for
 * agents and auditors
 */
export async function asLead<T>(actor: Actor, work: (tx: Tx, lead: Person) => Promise<T>, db: Db): Promise<T> {
  if (!canSeeMarketData(actor)) throw new NotFound("market data");
  allow(canRunMarket(actor));
  return asPerson(actor.userId, (tx) => work(tx, actor), db);
}
