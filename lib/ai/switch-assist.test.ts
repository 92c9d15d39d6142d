import { describe, expect, test } from "vitest";
import { makeActor, makeShop, rolledBack } from "@/db/testing";
import { NotAllowed, Refusal } from "../core/errors";
import { getAssist } from "./get-assist";
import { timeSavedLines } from "./get-minutes-saved";
import { setAssistRatesInput } from "./input";
import { defaultMinutes } from "./limits";
import { setAssistRates } from "./set-assist-rates";
import { switchAssist } from "./switch-assist";

describe("the assistant of a shop", () => {
  test(
    "is off until an owner consents to the shown provider, and off again with another provider",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const owner = await makeActor({ [shop.id]: "owner" }, tx);
      const manager = await makeActor({ [shop.id]: "manager" }, tx);
      const state = async (host: string | undefined) => (await getAssist(manager, shop.id, tx, host)).state;
      const on = { shopId: shop.id, isOn: true, host: "ai.example" };
      expect([await state("ai.example"), await state(undefined)]).toEqual(["off", "none"]);
      await expect(switchAssist(manager, on, tx, "ai.example")).rejects.toThrow(NotAllowed);
      await expect(switchAssist(owner, on, tx, undefined)).rejects.toThrow(new Refusal("assist.refused.noProvider"));
      await expect(switchAssist(owner, on, tx, "b.example")).rejects.toThrow(
        new Refusal("assist.refused.otherProvider"),
      );
      expect(await state("ai.example")).toBe("off");
      await switchAssist(owner, on, tx, "ai.example");
      expect([await state("ai.example"), await state("b.example"), await state(undefined)]).toEqual([
        "on",
        "off",
        "none",
      ]);
      await switchAssist(owner, { ...on, isOn: false }, tx, "b.example");
      expect(await state("ai.example")).toBe("off");
    }),
  );

  test(
    "saves the minutes that the shop has set, or the default ones",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const manager = await makeActor({ [shop.id]: "manager" }, tx);
      const minutes = async () => (await getAssist(manager, shop.id, tx, "ai.example")).minutes;
      expect(await minutes()).toEqual(defaultMinutes);
      await setAssistRates(manager, { shopId: shop.id, draft: 8, reply: 0, captions: 4 }, tx);
      expect(await minutes()).toEqual({ draft: 8, reply: 0, captions: 4 });
      expect(timeSavedLines([{ kind: "draft", count: 14, minutes: 6 }])).toEqual([
        { kind: "draft", count: 14, minutes: 6, total: 84 },
      ]);
    }),
  );

  test("accepts whole minutes up to four hours", () => {
    const read = (draft: string) =>
      setAssistRatesInput.safeParse({ shopId: "1", draft, reply: "٣", captions: "4", locale: "zh" });
    expect(read("6").data).toMatchObject({ draft: 6, reply: 3 });
    for (const wrong of ["241", "-1", "1.5", "ten", ""])
      expect(read(wrong).error?.issues[0]?.message).toBe("assist.saved.notMinutes");
  });
});
