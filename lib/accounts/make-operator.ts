import { eq } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { users } from "@/db/schema";
import { guest } from "../core/actor";
import { recordEvent } from "../events/record-event";
import { paths } from "../http/paths";
import { absolute } from "../http/site";
import { email, locale } from "./input";
import { issueSignInLink } from "./request-sign-in-link";
import { tokenOfRequest } from "./sign-in-link";

export const makeOperatorInput = z.object({
  email,
  /** The language of a new account. */
  language: locale.default("en"),
  /** Agents work on cases, leads also limit and suspend shops, auditors only read. */
  role: z.enum(["agent", "lead", "auditor"]).default("agent"),
});
export type MakeOperator = z.output<typeof makeOperatorInput>;

/**
 * Makes the person with this email an operator, with a new account if there is none, and returns a sign-in link to their
 * settings, where they choose a password. A job emails the same link, which is valid for 20 minutes. An operator has to
 * switch two-step sign-in on before anything else, see findSignedIn(). Sessions of the person end.
 * @param owner a connection as the owner of the tables; nobody else may make operators
 */
export async function makeOperator({ email, language, role }: MakeOperator, owner: Db): Promise<string> {
  return owner.transaction(async (tx) => {
    const person = { name: email.replace(/@.*/, "").slice(0, 80), email, locale: language };
    await tx.insert(users).values(person).onConflictDoNothing();
    const [user] = await tx
      .update(users)
      .set({ isOperator: true, operatorRole: role })
      .where(eq(users.email, email))
      .returning({ id: users.id, locale: users.locale });
    if (!user) throw new Error("the account was not found");
    await recordEvent(guest, { name: "user.made_operator", userId: user.id }, tx);
    const back = paths.accountSettings(user.locale);
    const requestId = await issueSignInLink({ email, back }, user.locale, tx);
    return absolute(paths.signInLink(user.locale, tokenOfRequest(requestId), back));
  });
}
