import { isNull } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import { twoSteps } from "@/db/schema";
import type { Actor } from "../core/actor";
import { confirmPerson, type Proof } from "./confirm-person";
import { createEncryptedSecret } from "./two-step-code";

/**
 * Creates a new secret for the person's app; no code is required until a first one confirms the secret. Changes nothing
 * if two-step sign-in is on. `token` is this browser's session. @throws Refusal if the password is wrong
 */
export async function startTwoStep(actor: Actor, proof: Proof, token: string, db: Db = database): Promise<void> {
  const { userId } = await confirmPerson(actor, proof, token, db);
  const secret = createEncryptedSecret(userId);
  await asPerson(
    userId,
    (tx) =>
      tx
        .insert(twoSteps)
        .values({ userId, secret })
        .onConflictDoUpdate({ target: twoSteps.userId, set: { secret }, setWhere: isNull(twoSteps.confirmedAt) }),
    db,
  );
}
