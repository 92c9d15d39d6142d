import { expect, test } from "vitest";
import { asShop } from "@/db/client";
import { shopMembers } from "@/db/schema";
import { rolledBack } from "@/db/testing";
import { getRequest } from "./get-request";
import { evidenceInFolder } from "./requests.fixture";

const { setUp, send } = evidenceInFolder();

test(
  "other shops with the same licence number, booth or person are shown to operators",
  rolledBack(async (tx) => {
    const { shop, owner, agent } = await setUp(tx);
    const [copy, stranger] = [await setUp(tx), await setUp(tx)];
    const requestId = await send(owner, shop.id, "licence", tx);
    await send(copy.owner, copy.shop.id, "licence", tx);
    expect((await getRequest(agent, requestId, tx)).doubles).toMatchObject([
      { handle: copy.shop.handle, signs: ["licence"] },
    ]);
    await asShop(
      stranger.shop.id,
      (own) => own.insert(shopMembers).values({ shopId: stranger.shop.id, userId: owner.userId, role: "manager" }),
      tx,
    );
    const { doubles } = await getRequest(agent, requestId, tx);
    expect(Object.fromEntries(doubles.map(({ handle, signs }) => [handle, signs]))).toEqual({
      [copy.shop.handle]: ["licence"],
      [stranger.shop.handle]: ["person"],
    });
  }),
);
