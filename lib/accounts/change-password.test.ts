import { describe, expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { makeUser, rolledBack } from "@/db/testing";
import { NotAllowed } from "../core/errors";
import { changePassword } from "./change-password";
import { checkSignIn } from "./check-sign-in";
import { findActor } from "./find-actor";
import { hashPassword } from "./password";
import { findSession, type Session, startSession } from "./sessions";

const password = "three sisters and a drum";

async function signedIn(fields: { passwordHash?: string }, startedBy: Session["startedBy"], tx: Tx) {
  const user = await makeUser(fields, tx);
  const actor = await findActor(user.id, tx);
  if (!actor) throw new Error("no actor");
  return { user, actor, token: await startSession(user.id, { startedBy }, tx) };
}

describe("changing a password", () => {
  test(
    "requires the current one, and ends all other sessions",
    rolledBack(async (tx) => {
      const passwordHash = await hashPassword("rattle the drum");
      const { user, actor, token } = await signedIn({ passwordHash }, "password", tx);
      const elsewhere = await startSession(user.id, { startedBy: "password" }, tx);
      await expect(changePassword(actor, { current: "wrong", password }, token, tx)).rejects.toMatchObject({
        code: "accounts.changePassword.currentWrong",
        args: { field: "current" },
      });
      await changePassword(actor, { current: "rattle the drum", password }, token, tx);
      expect(await checkSignIn({ email: user.email, password }, "203.0.113.7", tx)).toBe(user.id);
      expect(await findSession(token, tx)).toBeDefined();
      expect(await findSession(elsewhere, tx)).toBeUndefined();
    }),
  );

  test(
    "requires no current one right after a link to the mailbox, or if the person has none",
    rolledBack(async (tx) => {
      const forgot = await signedIn({ passwordHash: await hashPassword("rattle the drum") }, "link", tx);
      await changePassword(forgot.actor, { password }, forgot.token, tx);
      const buyer = await signedIn({}, "link", tx);
      await changePassword(buyer.actor, { password }, buyer.token, tx);
      expect(await checkSignIn({ email: buyer.user.email, password }, "203.0.113.7", tx)).toBe(buyer.user.id);
    }),
  );

  test(
    "is refused with another person's session",
    rolledBack(async (tx) => {
      const { actor } = await signedIn({}, "link", tx);
      const { token } = await signedIn({}, "link", tx);
      await expect(changePassword(actor, { password }, token, tx)).rejects.toThrow(NotAllowed);
      await expect(changePassword({ kind: "guest" }, { password }, token, tx)).rejects.toThrow(NotAllowed);
    }),
  );
});
