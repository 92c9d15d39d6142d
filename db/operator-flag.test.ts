import { eq } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import { closeDatabase, database } from "./client";
import { sessions, users } from "./schema";
import { asOwner, makeOperator, makeUser, outcomeInSavepoint, rolledBack } from "./testing";

afterAll(closeDatabase);

const refused = /permission denied|only the owner/;

describe("the application's role", () => {
  test(
    "cannot make an operator by an insert, an update, an upsert or another id",
    rolledBack(async (tx) => {
      const user = await makeUser({}, tx);
      const appoint = { isOperator: true };
      const row = { name: "Eve", email: "eve@example.com" };
      expect(await outcomeInSavepoint((each) => each.insert(users).values({ ...row, ...appoint }), tx)).toMatch(
        refused,
      );
      expect(
        await outcomeInSavepoint((each) => each.update(users).set(appoint).where(eq(users.id, user.id)), tx),
      ).toMatch(refused);
      const upsert = { target: users.id, set: appoint };
      const again = { ...row, id: user.id };
      expect(
        await outcomeInSavepoint((each) => each.insert(users).values(again).onConflictDoUpdate(upsert), tx),
      ).toMatch(refused);
      expect(await outcomeInSavepoint((each) => each.update(users).set({ id: user.id }), tx)).toMatch(refused);
    }),
  );

  test(
    "cannot take the rights of an operator away, except by erasing the account",
    rolledBack(async (tx) => {
      const { id } = await makeOperator({});
      expect(await outcomeInSavepoint((each) => each.update(users).set({ isOperator: false }), tx)).toMatch(refused);
      await tx
        .update(users)
        .set({ email: `${id}@erased.invalid` })
        .where(eq(users.id, id));
      const [erased] = await tx.select().from(users).where(eq(users.id, id));
      expect(erased?.isOperator).toBe(false);
    }),
  );
});

test("an operator's sessions end when the owner of the database gives or takes the role", async () => {
  const user = await database.transaction((tx) => makeUser({}, tx));
  const signIn = () =>
    database.insert(sessions).values({ sessionToken: crypto.randomUUID(), userId: user.id, expires: new Date() });
  const ofUser = eq(sessions.userId, user.id);
  for (const isOperator of [true, false]) {
    await signIn();
    expect(await database.$count(sessions, ofUser)).toBe(1);
    await asOwner((owner) => owner.update(users).set({ isOperator }).where(eq(users.id, user.id)));
    expect(await database.$count(sessions, ofUser)).toBe(0);
  }
});
