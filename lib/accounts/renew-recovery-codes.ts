import { asPerson, type Db, database } from "@/db/client";
import type { Actor } from "../core/actor";
import { allow } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { consumeCode } from "./consume-code";
import type { CodeForm } from "./input";
import { replaceRecoveryCodes } from "./replace-recovery-codes";

/** Replaces the recovery codes after a code of the app. @throws Refusal if the code is wrong */
export async function renewRecoveryCodes(
  actor: Actor,
  { code }: CodeForm,
  db: Db = database,
  now = new Date(),
): Promise<string[]> {
  allow(actor.kind === "user");
  const { userId } = actor;
  await consumeCode(userId, code, db, now);
  return asPerson(
    userId,
    async (tx) => {
      await recordEvent(actor, { name: "user.renewed_recovery_codes", userId }, tx);
      return replaceRecoveryCodes(userId, tx);
    },
    db,
  );
}
