import { describe, expect, test } from "vitest";
import { asPerson } from "@/db/client";
import { profiles } from "@/db/schema";
import { makeActor, outcomeInSavepoint, refusedByPolicy, rolledBack } from "@/db/testing";
import { guest } from "../core/actor";
import { NotAllowed } from "../core/errors";
import { editProfile } from "./edit-profile";
import { getOwnProfile } from "./get-own-profile";
import { editProfileInput } from "./profile-input";

const typed = { name: " Beatriz  Souza ", company: "Souza Brinquedos", country: "BR", language: "pt-br", phone: "" };
const profile = editProfileInput.parse(typed);

describe("a profile", () => {
  test(
    "is replaced as a whole by each edit, and belongs to its person only",
    rolledBack(async (tx) => {
      const [buyer, other] = [await makeActor({}, tx), await makeActor({}, tx)];
      expect(await getOwnProfile(buyer, tx)).toMatchObject({ name: "Lin Mei", company: null, country: null });
      await editProfile(buyer, { ...profile, port: "Santos", currency: "BRL" }, tx);
      await editProfile(buyer, profile, tx);
      await editProfile(buyer, profile, tx);
      expect(await getOwnProfile(buyer, tx)).toMatchObject({
        name: "Beatriz Souza",
        company: "Souza Brinquedos",
        phone: null,
        country: "BR",
        port: null,
        currency: null,
        locale: "pt-br",
      });
      expect(await getOwnProfile(other, tx)).toMatchObject({ name: "Lin Mei", company: null });
      const write = { userId: buyer.userId, company: "Mine now" };
      expect(
        await outcomeInSavepoint(
          (each) => asPerson(other.userId, (inside) => inside.insert(profiles).values(write), each),
          tx,
        ),
      ).toMatch(refusedByPolicy);
    }),
  );

  test(
    "is not for guests",
    rolledBack(async (tx) => {
      await expect(editProfile(guest, profile, tx)).rejects.toThrow(NotAllowed);
      await expect(getOwnProfile(guest, tx)).rejects.toThrow(NotAllowed);
    }),
  );

  test.each([
    [{ ...typed, name: "" }, "name"],
    [{ ...typed, country: "XX" }, "country"],
    [{ ...typed, currency: "GBP" }, "currency"],
    [{ ...typed, language: "de" }, "language"],
    [{ ...typed, taxNumber: "1".repeat(41) }, "taxNumber"],
  ])("has an error for its wrong field: %#", (wrong, field) => {
    expect(editProfileInput.safeParse(wrong).error?.issues[0]?.path).toEqual([field]);
  });
});
