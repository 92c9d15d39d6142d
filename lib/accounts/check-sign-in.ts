import { eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { users } from "@/db/schema";
import { Refusal } from "../core/errors";
import { networkOf } from "../http/client-address";
import type { SignIn } from "./input";
import { markFor } from "./known-browser";
import { isPassword } from "./password";
import { requireUnlocked } from "./people/require-unlocked";
import { isPublishedSignIn } from "./published-sign-in";
import { type Count, countInOrder, refundAttempt } from "./rate-limit";

const minutes = 60;
const limits = {
  browser: { limit: 10, windowSeconds: 15 * minutes },
  address: { limit: 60, windowSeconds: 15 * minutes },
  pair: { limit: 6, windowSeconds: 15 * minutes },
  account: { limit: 20, windowSeconds: 15 * minutes },
};

/** `known` is the browser's cookie of known-browser marks, see knownBrowserMark(). */
type Credentials = Pick<SignIn, "email" | "password"> & { known?: string };

/**
 * Returns the id of the user with this email and password. Unknown emails cost the same work and get the same
 * refusal. @throws Refusal tooMany, wrong, locked, or published for a demo account on a public origin
 */
export async function checkSignIn(
  { email, password, known = "" }: Credentials,
  address: string,
  db: Db = database,
): Promise<string> {
  if (isPublishedSignIn(email)) throw new Refusal("accounts.signIn.published");
  const counts = countsOf(email, known, networkOf(address));
  await countInOrder(counts, db);
  const [user] = await db
    .select({ id: users.id, passwordHash: users.passwordHash })
    .from(users)
    .where(eq(users.email, email));
  if (!(await isPassword(password, user?.passwordHash)) || !user) throw new Refusal("accounts.signIn.wrong");
  for (const [key] of counts) await refundAttempt(key, db);
  await requireUnlocked(user.id, db);
  return user.id;
}

/**
 * Counts a browser in which the owner has signed in by itself, so that other people's attempts do not lock the owner
 * out.
 */
function countsOf(email: string, known: string, network: string): Count[] {
  const mark = markFor(email, known);
  if (mark) return [[`sign-in:browser:${email}:${mark.split(".")[0]}`, limits.browser]];
  return [
    [`sign-in:address:${network}`, limits.address],
    [`sign-in:pair:${email}:${network}`, limits.pair],
    [`sign-in:account:${email}`, limits.account],
  ];
}
