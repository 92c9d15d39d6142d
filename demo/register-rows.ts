import { before, day, hour } from "./ids";
import { chanceOf } from "./random";
import type { Rows } from "./rows";
import { demoSignIns } from "./sign-ins";

const keyOf = ({ districtCode, floor, number }: { districtCode: string; floor: number; number: string }) =>
  `${districtCode}/${floor}/${number}`;

/**
 * Adds the booth register with all booths of the map and the free ones beside them, and claims of shops that nobody
 * signs in to: on a booth that does not exist, on one of another shop, and a refused one.
 */
export function addRegister(rows: Rows, now: Date): void {
  const lead = rows.users.find(({ operatorRole }) => operatorRole === "lead");
  if (!lead?.id) return;
  const namesOf = new Map(rows.shops.map(({ id, names }) => [id, names]));
  const registered = new Map<string, Rows["registeredBooths"][number]>();
  const appliedAt = before(now, 40 * day);
  for (const { shopId, districtCode, floor, area, street, number, squareMetres } of rows.booths) {
    const names = namesOf.get(shopId);
    const booth = { districtCode, floor, area, street, number, squareMetres, changedAt: appliedAt };
    registered.set(keyOf(booth), { ...booth, tenant: names?.zh ?? names?.en ?? null });
  }
  for (const booth of [...registered.values()]) {
    const free = { ...booth, number: followingNumber(booth.number), tenant: null };
    if (!registered.has(keyOf(free))) registered.set(keyOf(free), free);
  }
  rows.registeredBooths.push(...registered.values());
  const all = registered.size;
  rows.registerImports.push({
    id: chanceOf("register import").uuid(appliedAt),
    status: "applied",
    name: "义乌国际商贸城商位登记.xlsx",
    counts: { all, new: all, changed: 0, same: 0, gone: 0, wrong: 0 },
    createdBy: lead.id,
    createdAt: appliedAt,
    appliedBy: lead.id,
    appliedAt,
  });
  addClaims(rows, now);
}

/** Returns the number of the next booth: "B-117" follows "B-116". */
const followingNumber = (number: string) =>
  number.replace(/\d+$/, (digits) => String(Number(digits) + 1).padStart(digits.length, "0"));

function addClaims(rows: Rows, now: Date): void {
  const signedIn = new Set(demoSignIns.flatMap(({ shop }) => shop ?? []));
  const shops = rows.shops.filter(({ handle, closedAt }) => !signedIn.has(handle) && !closedAt);
  const [wrong, second, former] = shops.slice(20, 23).map(({ id }) => id ?? 0);
  const taken = rows.booths.find(({ shopId }) => shopId === shops[24]?.id);
  if (!wrong || !second || !former || !taken) return;
  const { districtCode, floor, area, street, number, squareMetres } = taken;
  const place = { districtCode: "D1", floor: 1, area: "A", street: 1 };
  rows.boothClaims.push(
    { ...place, shopId: wrong, number: "9999", createdAt: before(now, 60 * hour), heldAt: before(now, 60 * hour) },
    {
      ...{ shopId: second, districtCode, floor, area, street, number, squareMetres },
      ...{ createdAt: before(now, 5 * hour), heldAt: before(now, 5 * hour) },
    },
    {
      ...{ ...place, shopId: former, number: "8888", createdAt: before(now, 9 * day), heldAt: before(now, 9 * day) },
      ...{ refusedAt: before(now, 8 * day), refusal: "一区一楼没有8888号商位。" },
    },
  );
}
