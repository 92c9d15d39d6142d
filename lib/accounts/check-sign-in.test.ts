import { describe, expect, test, vi } from "vitest";
import type { Tx } from "@/db/client";
import { makeUser, rolledBack } from "@/db/testing";
import { checkSignIn } from "./check-sign-in";
import { knownBrowserMark } from "./known-browser";
import * as passwords from "./password";

const password = "rattle the drum";
const from = "203.0.113.7";

async function makeMember(tx: Tx) {
  return makeUser({ passwordHash: await passwords.hashPassword(password) }, tx);
}

describe("checking a sign-in", () => {
  test(
    "returns the user with this email and password",
    rolledBack(async (tx) => {
      const user = await makeMember(tx);
      expect(await checkSignIn({ email: user.email, password }, from, tx)).toBe(user.id);
    }),
  );

  test(
    "costs the same and fails alike for wrong passwords, unknown people and people without a password",
    rolledBack(async (tx) => {
      const member = await makeMember(tx);
      const buyer = await makeUser({}, tx);
      const work = vi.spyOn(passwords, "isPassword");
      for (const email of [member.email, buyer.email, "nobody@example.com"])
        await expect(checkSignIn({ email, password: "wrong password" }, from, tx)).rejects.toMatchObject({
          code: "accounts.signIn.wrong",
        });
      expect(work).toHaveBeenCalledTimes(3);
      work.mockRestore();
    }),
  );

  test(
    "is refused after six attempts from one network, but not from another",
    rolledBack(async (tx) => {
      const user = await makeMember(tx);
      const attempt = (word: string, address: string) =>
        checkSignIn({ email: user.email, password: word }, address, tx).catch(({ code }) => code);
      for (let count = 1; count <= 6; count++) expect(await attempt("wrong", from)).toBe("accounts.signIn.wrong");
      expect(await attempt(password, from)).toBe("errors.tooMany");
      expect(await attempt(password, "198.51.100.4")).toBe(user.id);
    }),
  );

  test(
    "is refused after twenty attempts at one account from any network",
    rolledBack(async (tx) => {
      const attempt = (address: string) =>
        checkSignIn({ email: "nobody@example.com", password: "x" }, address, tx).catch(({ code }) => code);
      for (let count = 1; count <= 20; count++)
        expect(await attempt(`203.0.113.${count}`)).toBe("accounts.signIn.wrong");
      expect(await attempt("203.0.113.99")).toBe("errors.tooMany");
    }),
  );

  test(
    "succeeds for the owner elsewhere after 22 wrong passwords from one address",
    rolledBack(async (tx) => {
      const user = await makeMember(tx);
      const guess = (address: string) => checkSignIn({ email: user.email, password: "x" }, address, tx);
      for (let count = 1; count <= 22; count++) await guess(from).catch(({ code }) => code);
      expect(await checkSignIn({ email: user.email, password }, "198.51.100.4", tx)).toBe(user.id);
    }),
  );

  test(
    "counts a /64 as one address",
    rolledBack(async (tx) => {
      const attempt = (last: number) =>
        checkSignIn({ email: "nobody@example.com", password: "x" }, `2001:db8:1:2::${last}`, tx).catch(
          ({ code }) => code,
        );
      for (let count = 1; count <= 6; count++) expect(await attempt(count)).toBe("accounts.signIn.wrong");
      expect(await attempt(7)).toBe("errors.tooMany");
    }),
  );

  test(
    "succeeds in the owner's known browser while strangers guess, even from the same address",
    rolledBack(async (tx) => {
      const user = await makeMember(tx);
      const known = knownBrowserMark(user.email);
      for (let count = 1; count <= 30; count++)
        await checkSignIn({ email: user.email, password: "x" }, `203.0.113.${count % 10}`, tx).catch(() => {});
      const own = { email: user.email, password };
      await expect(checkSignIn(own, "198.51.100.4", tx)).rejects.toMatchObject({ code: "errors.tooMany" });
      expect(await checkSignIn({ ...own, known }, "203.0.113.1", tx)).toBe(user.id);
      const another = knownBrowserMark("another@example.com");
      await expect(checkSignIn({ ...own, known: another }, "198.51.100.4", tx)).rejects.toMatchObject({
        code: "errors.tooMany",
      });
    }),
  );

  test(
    "is refused after ten wrong attempts with one known browser, which may be stolen",
    rolledBack(async (tx) => {
      const user = await makeMember(tx);
      const known = knownBrowserMark(user.email);
      const attempt = (word: string, address: string, mark = known) =>
        checkSignIn({ email: user.email, password: word, known: mark }, address, tx).catch(({ code }) => code);
      for (let count = 1; count <= 10; count++)
        expect(await attempt("wrong", `203.0.113.${count}`)).toBe("accounts.signIn.wrong");
      expect(await attempt(password, "203.0.113.99")).toBe("errors.tooMany");
      expect(await attempt(password, "203.0.113.99", knownBrowserMark(user.email))).toBe(user.id);
    }),
  );

  test(
    "does not count right passwords",
    rolledBack(async (tx) => {
      const user = await makeMember(tx);
      for (let count = 1; count <= 30; count++)
        expect(await checkSignIn({ email: user.email, password }, from, tx)).toBe(user.id);
    }),
  );

  test(
    "is refused for the published accounts of the demo market on a public origin, even with the right password",
    rolledBack(async (tx) => {
      const { email } = await makeUser({ passwordHash: await passwords.hashPassword(password) }, tx);
      expect(email).toMatch(/@example\.com$/);
      vi.stubEnv("SITE_URL", "https://rattledrum.com");
      vi.resetModules();
      const { checkSignIn: checkInPublic } = await import("./check-sign-in");
      await expect(checkInPublic({ email, password }, from, tx)).rejects.toMatchObject({
        code: "accounts.signIn.published",
      });
      vi.unstubAllEnvs();
    }),
  );
});
