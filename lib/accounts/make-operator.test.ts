import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { type Db, openOwner, openPool } from "@/db/client";
import { events, users } from "@/db/schema";
import { inEmptyMarket, makeUser, rolledBack } from "@/db/testing";
import { findSignedIn } from "./find-signed-in";
import { followSignInLink } from "./follow-sign-in-link";
import { makeOperator } from "./make-operator";
import { startSession } from "./sessions";

const tokenOf = (link: string) => new URL(link).pathname.split("/").at(-1) ?? "";

/** Calls `work` with connections to an empty market: of the tables' owner and of the application. */
const inOwnMarket = (work: (owner: Db, db: Db) => Promise<void>) => () =>
  inEmptyMarket(async (ownerUrl) => {
    const [owner, pool] = [openOwner(ownerUrl), openPool(ownerUrl)];
    await work(owner, pool).finally(() => Promise.all([owner, pool].map(({ $client }) => $client.end({ timeout: 5 }))));
  });

describe("making an operator", () => {
  test(
    "creates an account whose link signs in, and whose first step is to switch two-step sign-in on",
    inOwnMarket(async (owner, db) => {
      const link = await makeOperator({ email: "chen@market.example", language: "zh", role: "lead" }, owner);
      expect(new URL(link).searchParams.get("back")).toBe("/zh/account/settings");
      const userId = await followSignInLink({ token: tokenOf(link) }, "zh", db);
      const signedIn = await findSignedIn(await startSession(userId, { startedBy: "link" }, db), db);
      expect(signedIn).toMatchObject({ person: { isOperator: true }, step: "setUp", actor: { kind: "guest" } });
      const recorded = await owner.select({ name: events.name }).from(events).orderBy(events.id).limit(2);
      expect(recorded.map(({ name }) => name)).toEqual(["user.made_operator", "sign_in_link.requested"]);
    }),
  );

  test(
    "uses the account of a person who has one, and ends their sessions",
    inOwnMarket(async (owner, db) => {
      const user = await db.transaction((tx) => makeUser({ emailVerified: new Date(), locale: "fr" }, tx));
      const session = await startSession(user.id, { startedBy: "link" }, db);
      const link = await makeOperator({ email: user.email, language: "zh", role: "lead" }, owner);
      expect(new URL(link).pathname).toMatch(/^\/fr\//);
      expect(await findSignedIn(session, db)).toBeUndefined();
      expect(await followSignInLink({ token: tokenOf(link) }, "en", db)).toBe(user.id);
    }),
  );

  test(
    "is for the owner of the tables only",
    rolledBack(async (tx) => {
      const { email } = await makeUser({}, tx);
      const work = tx.transaction((inner) => makeOperator({ email, language: "en", role: "agent" }, inner));
      await expect(work).rejects.toMatchObject({ cause: { message: expect.stringMatching("permission denied") } });
      const [user] = await tx.select().from(users).where(eq(users.email, email));
      expect(user?.isOperator).toBe(false);
    }),
  );
});
