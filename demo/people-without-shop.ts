import { chanceOf } from "./random";
import type { Rows } from "./rows";
import { demoSignIns } from "./sign-ins";

/** Adds the people who may sign in and are members of no shop: the operators and the buyer. */
export function addPeopleWithoutShop(rows: Rows, now: Date, hashFor: (email: string) => string | null): void {
  for (const { role, name, email, locale, can } of demoSignIns.filter(({ shop }) => shop === undefined)) {
    const id = chanceOf("person", email).uuid(now);
    rows.users.push({
      id,
      name,
      email,
      locale,
      emailVerified: now,
      passwordHash: hashFor(email),
      isOperator: role === "operator",
      operatorRole: can ?? "agent",
      createdAt: now,
    });
  }
}
