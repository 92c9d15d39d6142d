import { eq, getTableColumns } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import { profiles, users } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow, NotFound } from "../core/errors";
import type { Currency } from "../core/money";
import type { Locale } from "../i18n/locale";

/** A person's profile; null for empty fields. Fills the fields of an inquiry form. */
export type OwnProfile = {
  name: string;
  email: string;
  locale: Locale;
  company: string | null;
  phone: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  port: string | null;
  taxNumber: string | null;
  currency: Currency | null;
};

/** Returns the person's own profile. @throws NotAllowed for guests, NotFound */
export async function getOwnProfile(actor: Actor, db: Db = database): Promise<OwnProfile> {
  allow(actor.kind === "user");
  const { userId, phoneDigits, ...fields } = getTableColumns(profiles);
  const [profile] = await asPerson(
    actor.userId,
    (tx) =>
      tx
        .select({ name: users.name, email: users.email, locale: users.locale, ...fields })
        .from(users)
        .leftJoin(profiles, eq(profiles.userId, users.id))
        .where(eq(users.id, actor.userId)),
    db,
  );
  if (!profile) throw new NotFound();
  return profile;
}
