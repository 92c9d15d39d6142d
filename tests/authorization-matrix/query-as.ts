import type { Tx } from "@/db/client";
import { type Cast, type Person, people, type Things } from "./cast";
import { type Outcome, outcomeOf, type Row } from "./row";

/** A private link opens its thread for who holds it, so only they bring it along. */
const heldBy = (person: Person, things: Things): Things =>
  person === "linked" ? things : { ...things, token: "a-guess" };

/** How one person's try ends. */
export const ask = (row: Row, cast: Cast, person: Person, on: Things, tx: Tx): Promise<Outcome> =>
  outcomeOf((inside) => row.run(cast.actors[person], heldBy(person, on), inside), row.isRead ?? false, tx);

/** For whom it works. */
export async function askEverybody(row: Row, cast: Cast, on: Things, tx: Tx): Promise<Person[]> {
  const done: Person[] = [];
  for (const person of people) if ((await ask(row, cast, person, on, tx)) === "done") done.push(person);
  return done;
}

/** Whom the things of shop B are nothing to. */
export const strangers = people.filter((person) => person !== "ownerB" && person !== "linked" && person !== "buyerB");

/** How it ends for who may, with something of shop B inside a thing of their own. */
export const askNested = (nested: NonNullable<Row["nested"]>, row: Row, cast: Cast, person: Person, tx: Tx) =>
  outcomeOf((inside) => nested(cast.actors[person], cast.own, cast.foreign, inside), row.isRead ?? false, tx);
