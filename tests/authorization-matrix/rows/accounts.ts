import { randomUUID } from "node:crypto";
import type { Tx } from "@/db/client";
import { changePassword } from "@/lib/accounts/change-password";
import { chooseLanguage } from "@/lib/accounts/choose-language";
import { confirmTwoStep } from "@/lib/accounts/confirm-two-step";
import { findConfirmation, storeConfirmation } from "@/lib/accounts/email-confirmation";
import { endOneSession } from "@/lib/accounts/end-one-session";
import { endOtherSessions } from "@/lib/accounts/end-other-sessions";
import { getOwnAccount } from "@/lib/accounts/get-own-account";
import { getTwoStep } from "@/lib/accounts/get-two-step";
import { listOwnSessions } from "@/lib/accounts/list-own-sessions";
import { renewRecoveryCodes } from "@/lib/accounts/renew-recovery-codes";
import { requestEmailConfirmation } from "@/lib/accounts/request-email-confirmation";
import { startSession } from "@/lib/accounts/sessions";
import { startTwoStep } from "@/lib/accounts/start-two-step";
import { stopTwoStep } from "@/lib/accounts/stop-two-step";
import { appCode } from "@/lib/accounts/two-step.fixture";
import type { Actor } from "@/lib/core/actor";
import { getSearchFigures } from "@/lib/search/get-search-figures";
import { confirmEmail } from "@/lib/shops/confirm-email";
import { operators, type Rows, signedIn } from "../row";

/** Starts a session by an email link, which counts as a recent proof of identity. */
const fresh = (actor: Actor, tx: Tx) =>
  actor.kind === "user" ? startSession(actor.userId, { startedBy: "link" }, tx) : Promise.resolve("");

/** Starts two-step sign-in and returns the code that the authenticator app shows. */
async function startAndReadCode(actor: Actor, tx: Tx): Promise<string> {
  if (actor.kind === "guest") return "";
  await startTwoStep(actor, {}, await fresh(actor, tx), tx);
  const step = await getTwoStep(actor, tx);
  return step.state === "starting" ? appCode(step.secret, new Date()) : "";
}

export const accountRows: Rows = {
  getOwnAccount: { may: signedIn, run: (actor, _, tx) => getOwnAccount(actor, tx), isOwn: true },
  requestEmailConfirmation: {
    may: signedIn,
    run: (actor, _, tx) => requestEmailConfirmation(actor, "zh", tx),
    isOwn: true,
  },
  confirmEmail: {
    may: signedIn,
    run: async (actor, _, tx) => {
      const [userId, requestId] = [actor.kind === "user" ? actor.userId : randomUUID(), randomUUID()];
      await storeConfirmation(userId, requestId, tx);
      const token = (await findConfirmation({ userId, requestId }, tx))?.token ?? "";
      return confirmEmail(actor, { token }, tx);
    },
    isOwn: true,
  },
  chooseLanguage: { may: signedIn, run: (actor, _, tx) => chooseLanguage(actor, { language: "fr" }, tx), isOwn: true },
  changePassword: {
    may: signedIn,
    run: async (actor, _, tx) => {
      const token = await fresh(actor, tx);
      return changePassword(actor, { current: undefined, password: "a new long password" }, token, tx);
    },
    isOwn: true,
  },
  listOwnSessions: {
    may: signedIn,
    run: async (actor, _, tx) => listOwnSessions(actor, await fresh(actor, tx), tx),
    isOwn: true,
  },
  endOneSession: {
    may: signedIn,
    run: (actor, _, tx) => endOneSession(actor, { sessionId: randomUUID() }, tx),
    isOwn: true,
  },
  endOtherSessions: {
    may: signedIn,
    run: async (actor, _, tx) => endOtherSessions(actor, await fresh(actor, tx), tx),
    isOwn: true,
  },
  getTwoStep: { may: signedIn, run: (actor, _, tx) => getTwoStep(actor, tx), isOwn: true },
  startTwoStep: {
    may: signedIn,
    run: async (actor, _, tx) => startTwoStep(actor, {}, await fresh(actor, tx), tx),
    isOwn: true,
  },
  confirmTwoStep: {
    may: signedIn,
    run: async (actor, _, tx) =>
      confirmTwoStep(actor, { code: await startAndReadCode(actor, tx) }, await fresh(actor, tx), tx),
    isOwn: true,
  },
  renewRecoveryCodes: {
    may: signedIn,
    run: async (actor, _, tx) => {
      const { codes } = await confirmTwoStep(
        actor,
        { code: await startAndReadCode(actor, tx) },
        await fresh(actor, tx),
        tx,
      );
      return renewRecoveryCodes(actor, { code: codes[0] ?? "" }, tx);
    },
    isOwn: true,
  },
  stopTwoStep: {
    may: signedIn,
    run: async (actor, _, tx) => stopTwoStep(actor, {}, await fresh(actor, tx), tx),
    isOwn: true,
  },
  getSearchFigures: { may: operators, run: (actor, _, tx) => getSearchFigures(actor, tx), isOwn: true },
};
