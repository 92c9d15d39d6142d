import { eq } from "drizzle-orm";
import { asShop, type Tx } from "@/db/client";
import { boothClaims, booths } from "@/db/schema";
import { applyRegister } from "@/lib/market/register/apply-register";
import { getRegister, getRegisterImport } from "@/lib/market/register/get-register";
import { listRegister } from "@/lib/market/register/list-register";
import { header, makeOperatorActor, send } from "@/lib/market/register/register.fixture";
import { sendRegister } from "@/lib/market/register/send-register";
import { decideBoothClaim } from "@/lib/shops/decide-booth-claim";
import { listOpenClaims } from "@/lib/shops/list-open-claims";
import { takeBoothAway } from "@/lib/shops/take-booth-away";
import type { ShopRows } from "../cast";
import { operators, type Rows } from "../row";

const bytes = new TextEncoder().encode(`${header}\nD5,9,,,M1,,`);
const sendOne = async (tx: Tx) => send(await makeOperatorActor("lead"), ["D5,9,,,M1,,"], tx);

const makeClaim = async ({ shopId }: ShopRows, tx: Tx) => {
  const claim = { shopId, districtCode: "D5", floor: 9, number: "MATRIX-1", heldAt: new Date() };
  const [made] = await asShop(shopId, (own) => own.insert(boothClaims).values(claim).returning(), tx);
  return made?.id ?? 0;
};

/** The booth register and the claims of shops, which concern the shops of everybody. */
export const registerRows: Rows = {
  getRegister: { may: operators, run: (actor, _, tx) => getRegister(actor, tx), isOwn: true },
  listRegister: { may: operators, run: (actor, _, tx) => listRegister(actor, "en", tx), isOwn: true },
  getRegisterImport: {
    may: operators,
    run: async (actor, _, tx) => getRegisterImport(actor, await sendOne(tx), tx),
    isOwn: true,
  },
  sendRegister: {
    may: ["lead"],
    run: (actor, _, tx) => sendRegister(actor, { name: "a.csv", bytes }, tx),
    isOwn: true,
  },
  applyRegister: {
    may: ["lead"],
    run: async (actor, _, tx) => applyRegister(actor, { importId: await sendOne(tx) }, tx),
    isOwn: true,
  },
  listOpenClaims: { may: operators, run: (actor, _, tx) => listOpenClaims(actor, tx), isOwn: true },
  decideBoothClaim: {
    may: ["operator", "lead"],
    run: async (actor, on, tx) =>
      decideBoothClaim(actor, { claimId: await makeClaim(on, tx), answer: "refuse", reason: "No such booth." }, tx),
    isOwn: true,
  },
  takeBoothAway: {
    may: ["lead"],
    run: async (actor, { shopId }, tx) => {
      const [booth] = await tx.select().from(booths).where(eq(booths.shopId, shopId));
      if (!booth) throw new Error("the shop has no booth");
      const { districtCode, floor, number } = booth;
      return takeBoothAway(actor, { districtCode, floor, number, reason: "No such booth." }, tx);
    },
    isOwn: true,
  },
};
