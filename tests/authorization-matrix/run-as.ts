import type { Tx } from "@/db/client";
import { type Cast, type Person, people, type ShopRows } from "./cast";
import { type Outcome, type Row, runAttempt } from "./row";

/** Replaces the token of the private link by a guess for everyone but the person who holds the link. */
const withToken = (person: Person, things: ShopRows): ShopRows =>
  person === "linked" ? things : { ...things, token: "a-guess" };

/** Runs a row as one person and returns the outcome. */
export const runAs = (row: Row, cast: Cast, person: Person, on: ShopRows, tx: Tx): Promise<Outcome> =>
  runAttempt((inside) => row.run(cast.actors[person], withToken(person, on), inside), row.isRead ?? false, tx);

/** Runs a row as every person and returns those who succeed. */
export async function runAsEveryone(row: Row, cast: Cast, on: ShopRows, tx: Tx): Promise<Person[]> {
  const done: Person[] = [];
  for (const person of people) if ((await runAs(row, cast, person, on, tx)) === "done") done.push(person);
  return done;
}

/** People without any right to the rows of shop B. */
export const outsiders = people.filter((person) => person !== "ownerB" && person !== "linked" && person !== "buyerB");

/** Runs a row as a person with a right to it, but with a row of shop B inside a row of their own. */
export const runNested = (nested: NonNullable<Row["nested"]>, row: Row, cast: Cast, person: Person, tx: Tx) =>
  runAttempt((inside) => nested(cast.actors[person], cast.own, cast.foreign, inside), row.isRead ?? false, tx);
