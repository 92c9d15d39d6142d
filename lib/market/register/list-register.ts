import { isNull } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import { registeredBooths } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { NotFound } from "@/lib/core/errors";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { allowLongStatements } from "./own-import";
import { canSeeRegister } from "./policy";
import { registerColumns } from "./read-register";

/**
 * Lists the booth register as rows of a table, the headers first. A list of these rows changes nothing.
 * @throws NotFound for everyone but operators
 */
export async function listRegister(actor: Actor, locale: Locale, db: Db = database): Promise<string[][]> {
  if (!canSeeRegister(actor)) throw new NotFound("register");
  const t = words(locale);
  const booths = await asPerson(
    actor.userId,
    async (tx) => {
      await allowLongStatements(tx);
      const { districtCode, floor, area, street, number } = registeredBooths;
      return tx
        .select()
        .from(registeredBooths)
        .where(isNull(registeredBooths.goneAt))
        .orderBy(districtCode, floor, area, street, number);
    },
    db,
  );
  return [
    registerColumns.map((column) => t(`register.columns.${column}`)),
    ...booths.map(({ districtCode, floor, area, street, number, squareMetres, tenant }) =>
      [districtCode, floor, area, street, number, squareMetres, tenant].map((cell) => String(cell ?? "")),
    ),
  ];
}
