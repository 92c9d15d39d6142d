import { Secret, TOTP } from "otpauth";
import type { Tx } from "@/db/client";
import { makeActor } from "@/db/testing";
import { confirmTwoStep } from "./confirm-two-step";
import { getTwoStep } from "./get-two-step";
import { startSession } from "./sessions";
import { startTwoStep } from "./start-two-step";

/** A time 15 minutes ago at a full half minute, so that codes of the present are later. */
export const fixedNow = new Date(Math.floor(Date.now() / 30_000 - 30) * 30_000);
export const secondsLater = (seconds: number) => new Date(fixedNow.getTime() + seconds * 1_000);

/** Returns the code that an app with this secret shows. */
export const appCode = (secret: string, at: Date): string =>
  new TOTP({ secret: Secret.fromBase32(secret.replaceAll(" ", "")) }).generate({ timestamp: at.getTime() });

/** Creates a person whose app has the secret, before its first code. */
export async function personStartingTwoStep(tx: Tx) {
  const actor = await makeActor({}, tx);
  const token = await startSession(actor.userId, { startedBy: "link" }, tx);
  await startTwoStep(actor, {}, token, tx);
  const step = await getTwoStep(actor, tx);
  if (step.state !== "starting") throw new Error(`unexpected state ${step.state}`);
  const codeAt = (at: Date) => appCode(step.secret, at);
  const confirm = async (code: string) => (await confirmTwoStep(actor, { code }, token, tx, fixedNow)).codes;
  return { actor, token, secret: step.secret, codeAt, confirm };
}

/** Creates a person with two-step sign-in and their recovery codes. */
export async function personWithTwoStep(tx: Tx) {
  const { confirm, ...person } = await personStartingTwoStep(tx);
  return { ...person, codes: await confirm(person.codeAt(fixedNow)) };
}
