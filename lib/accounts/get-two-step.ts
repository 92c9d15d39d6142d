import { eq } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import { recoveryCodes, twoSteps, users } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow } from "../core/errors";
import { decryptSecret, setupUri } from "./two-step-code";

export type TwoStep =
  | { state: "off" }
  /** Awaits the first code; the secret is shown in this state only. */
  | { state: "starting"; secret: string; uri: string }
  | { state: "on"; since: Date; codesLeft: number };

/** Returns the state of the person's two-step sign-in. */
export async function getTwoStep(actor: Actor, db: Db = database): Promise<TwoStep> {
  allow(actor.kind === "user");
  const { userId } = actor;
  return asPerson(
    userId,
    async (tx) => {
      const [found] = await tx
        .select({ step: twoSteps, email: users.email })
        .from(twoSteps)
        .innerJoin(users, eq(users.id, twoSteps.userId))
        .where(eq(twoSteps.userId, userId));
      if (!found) return { state: "off" };
      const { step, email } = found;
      if (step.confirmedAt)
        return {
          state: "on",
          since: step.confirmedAt,
          codesLeft: await tx.$count(recoveryCodes, eq(recoveryCodes.userId, userId)),
        };
      const secret = decryptSecret(userId, step.secret);
      return secret ? { state: "starting", secret, uri: setupUri(secret, email) } : { state: "off" };
    },
    db,
  );
}
