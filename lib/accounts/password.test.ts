import { describe, expect, test } from "vitest";
import { isCommonPassword } from "./common-passwords";
import { changePasswordInput } from "./input";
import { hashPassword, isPassword } from "./password";

describe("a password", () => {
  test("is hashed by argon2id with 19 MiB, two passes and one lane", async () => {
    expect(await hashPassword("rattle the drum")).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  test("matches its hash, and nothing else does", async () => {
    const hash = await hashPassword("rattle the drum");
    expect(await isPassword("rattle the drum", hash)).toBe(true);
    expect(await isPassword("rattle the drums", hash)).toBe(false);
  });

  test("never matches if there is no hash", async () => {
    expect(await isPassword("rattle the drum", null)).toBe(false);
    expect(await isPassword("", undefined)).toBe(false);
  });

  test("is verified in its turn when many are verified at once", async () => {
    const hash = await hashPassword("rattle the drum");
    const tried = ["rattle the drum", "no", "rattle the drum", "no", "rattle the drum"];
    expect(await Promise.all(tried.map((each) => isPassword(each, hash)))).toEqual([true, false, true, false, true]);
  });
});

describe("a new password", () => {
  const errorOf = (password: string) => changePasswordInput.safeParse({ password }).error?.issues[0]?.message;

  test.each(["rattle the drum", "三姐妹一起卖哭哭马的小店铺", "Tr0ub4dor&3 on a boat", "plush horse 4642 street nine"])(
    "may be %s",
    (password) => expect(errorOf(password)).toBeUndefined(),
  );

  test("is at least twelve characters long, as people count them", () => {
    expect(errorOf("drum")).toBe("accounts.password.tooShort");
    expect(errorOf("🥁🥁🐎🐎🧸🧸🎀🎀🎈🎈🧦")).toBe("accounts.password.tooShort");
  });

  test.each([
    "password1234",
    "P@ssw0rd2026",
    "passwordpassword",
    "qwertyuiop12",
    "123456789012",
    "aaaaaaaaaaaa",
    "abcabcabcabc",
    "rattledrum2026",
    "woaini520131400",
    "1qaz2wsx3edc",
  ])("is not %s", (password) => {
    expect(isCommonPassword(password)).toBe(true);
    expect(errorOf(password)).toBe("accounts.password.common");
  });
});
