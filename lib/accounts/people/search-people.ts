import { sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import type { Actor, OperatorRole } from "@/lib/core/actor";
import { NotFound } from "@/lib/core/errors";
import { canSeePeople } from "./policy";

/** `lastSignInOn` is a day in Yiwu; `operatorRole` is null for people who are no operators. */
export type FoundPerson = {
  id: string;
  name: string;
  email: string;
  isConfirmed: boolean;
  isLocked: boolean;
  operatorRole: OperatorRole | null;
  lastSignInOn: string | null;
};

const maxPeople = 50;

/**
 * Finds up to 50 people whose email or name has these words; the newest without words.
 * @throws NotFound for everyone but operators
 */
export async function searchPeople(actor: Actor, text: string, db: Db = database): Promise<FoundPerson[]> {
  if (!canSeePeople(actor)) throw new NotFound("people");
  const words = text.trim().toLowerCase();
  return db.execute<FoundPerson>(sql`
    select id, name, email, email_verified is not null as "isConfirmed", locked_at is not null as "isLocked",
      case when is_operator then operator_role end as "operatorRole", last_sign_in_on as "lastSignInOn"
    from users where email <> '' and (${words} = '' or position(${words} in email) > 0 or position(${words} in lower(name)) > 0)
    order by email = ${words} desc, starts_with(email, ${words}) desc, created_at desc, id limit ${maxPeople}`);
}
