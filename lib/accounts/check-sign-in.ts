import { eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { users } from "@/db/schema";
import { networkOf } from "../client-address";
import { Refusal } from "../errors";
import { countAttempt } from "../security/rate-limit";
import type { SignIn } from "./input";
import { isPassword } from "./password";

const minutes = 60;
const limits = {
  pair: { limit: 6, windowSeconds: 15 * minutes },
  account: { limit: 20, windowSeconds: 15 * minutes },
  address: { limit: 60, windowSeconds: 15 * minutes },
};

/**
 * Whose e-mail and password these are, as a user id. Known and unknown addresses cost the same work and get the same
 * words. Counted per account, network and pair of both. @throws Refusal tooMany, or wrong
 */
export async function checkSignIn(
  { email, password }: Pick<SignIn, "email" | "password">,
  address: string,
  db: Db = database,
): Promise<string> {
  const network = networkOf(address);
  const counts = [
    await countAttempt(`sign-in:pair:${email}:${network}`, limits.pair, db),
    await countAttempt(`sign-in:account:${email}`, limits.account, db),
    await countAttempt(`sign-in:address:${network}`, limits.address, db),
  ];
  if (counts.includes(false)) throw new Refusal("errors.tooMany");
  const [user] = await db
    .select({ id: users.id, passwordHash: users.passwordHash })
    .from(users)
    .where(eq(users.email, email));
  if (!(await isPassword(password, user?.passwordHash)) || !user) throw new Refusal("accounts.signIn.wrong");
  return user.id;
}
