import { asPerson, type Db, database } from "@/db/client";
import type { Actor } from "../core/actor";
import { recordEvent } from "../events/record-event";
import { confirmPerson, type Proof } from "./confirm-person";
import { deleteTwoStep } from "./delete-two-step";

/**
 * Switches two-step sign-in off by password and code; `token` is this browser's session. Changes nothing if it is off.
 * @throws Refusal if one of them is wrong
 */
export async function stopTwoStep(
  actor: Actor,
  proof: Proof,
  token: string,
  db: Db = database,
  now = new Date(),
): Promise<void> {
  const { userId } = await confirmPerson(actor, proof, token, db, now);
  await asPerson(
    userId,
    async (tx) => {
      if (await deleteTwoStep(userId, tx)) await recordEvent(actor, { name: "user.two_step_off", userId }, tx);
    },
    db,
  );
}
