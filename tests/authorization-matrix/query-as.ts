import type { Tx } from "@/db/client";
import { type Cast, type Person, people, type Things } from "./cast";
import { type Outcome, outcomeOf, type Row } from "./row";

/** Replaces the token of the private link by a guess for everyone but the person who holds the link. */
const withToken = (person: Person, things: Things): Things =>
  person === "linked" ? things : { ...things, token: "a-guess" };

/** Runs a row as one person and returns the outcome. */
export const ask = (row: Row, cast: Cast, person: Person, on: Things, tx: Tx): Promise<Outcome> =>
  outcomeOf((inside) => row.run(cast.actors[person], withToken(person, on), inside), row.isRead ?? false, tx);

/** Runs a row as every person and returns those who succeed. */
export async function askEverybody(row: Row, cast: Cast, on: Things, tx: Tx): Promise<Person[]> {
  const done: Person[] = [];
  for (const person of people) if ((await ask(row, cast, person, on, tx)) === "done") done.push(person);
  return done;
}

/** People without any right to the rows of shop B. */
export const strangers = people.filter((person) => person !== "ownerB" && person !== "linked" && person !== "buyerB");

/** Runs a row as a person with a right to it, but with a row of shop B inside a row of their own. */
export const askNested = (nested: NonNullable<Row["nested"]>, row: Row, cast: Cast, person: Person, tx: Tx) =>
  outcomeOf((inside) => nested(cast.actors[person], cast.own, cast.foreign, inside), row.isRead ?? false, tx);
