import { Secret, TOTP } from "otpauth";
import type { Tx } from "@/db/client";
import { makeActor } from "@/db/testing";
import { confirmTwoStep } from "./confirm-two-step";
import { getTwoStep } from "./get-two-step";
import { startSession } from "./sessions";
import { startTwoStep } from "./start-two-step";

/** A quarter of an hour ago at a full half minute, so that codes of "now" are still to come. */
export const dawn = new Date(Math.floor(Date.now() / 30_000 - 30) * 30_000);
export const secondsLater = (seconds: number) => new Date(dawn.getTime() + seconds * 1_000);

/** What an app shows that has this secret. */
export const appCode = (secret: string, at: Date): string =>
  new TOTP({ secret: Secret.fromBase32(secret.replaceAll(" ", "")) }).generate({ timestamp: at.getTime() });

/** A person whose app has the secret but showed no code yet. */
export async function started(tx: Tx) {
  const actor = await makeActor({}, tx);
  const token = await startSession(actor.userId, { startedBy: "link" }, tx);
  await startTwoStep(actor, {}, token, tx);
  const step = await getTwoStep(actor, tx);
  if (step.state !== "starting") throw new Error(`it is ${step.state}`);
  const codeAt = (at: Date) => appCode(step.secret, at);
  const confirm = async (code: string) => (await confirmTwoStep(actor, { code }, token, tx, dawn)).codes;
  return { actor, token, secret: step.secret, codeAt, confirm };
}

/** A person with two-step sign-in, and their recovery codes. */
export async function switchedOn(tx: Tx) {
  const { confirm, ...person } = await started(tx);
  return { ...person, codes: await confirm(person.codeAt(dawn)) };
}
