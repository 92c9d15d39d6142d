import type { InquiryStatus } from "../db/schema";
import { before, day, hour, minute } from "./ids";
import type { Chance } from "./random";
import { buyerOf } from "./talk/buyers";
import { generateThread } from "./talk/generated-threads";
import type { ListedDesign, Thread } from "./talk/thread";

/** Countries in which the video of the crying horse was shared; one occurs as often as it is likely. */
const sharedIn = ["BR", "BR", "BR", "MX", "MX", "US", "ES", "FR", "SA"];

/**
 * The cartons of usual orders, the working days that the shop promises on each day, the last one from then on, and the
 * time in which a thread starts; a thread with a deal also ends in it.
 */
export type Order = { cartons: number[]; workingDays: number[]; from: Date; to: Date };

export type Drawn = { listed: ListedDesign; thread: Thread };

/**
 * Draws a thread about a design until it fits the time and the shop turns nobody down: it makes every order. Most start
 * late, as more and more people share the video.
 */
export function drawThread(
  status: InquiryStatus,
  { design, id }: ListedDesign,
  { cartons, workingDays, from, to }: Order,
  { number, now, chance }: { number: number; now: Date; chance: Chance },
): Drawn {
  const quantity = chance.pick(cartons) * design.packing.piecesPerCarton;
  const buyer = buyerOf(number, chance, chance.oneIn(2) ? chance.pick(sharedIn) : undefined);
  for (;;) {
    const startedAt = new Date(from.getTime() + chance.share() ** 0.7 * (to.getTime() - from.getTime()));
    const promised = workingDays[Math.floor((startedAt.getTime() - from.getTime()) / day)] ?? workingDays.at(-1) ?? 10;
    const listed = { id, design: { ...design, leadTimes: [{ fromQuantity: 1, workingDays: promised }] } };
    const generated = generateThread(status, listed, { buyer, replyMinutes: 45, now, quantity }, chance);
    const minutes = generated.messages.reduce((sum, { after }) => sum + after, 0);
    const end = status === "agreed" ? to : before(now, hour);
    const isTurnedDown = status === "declined" && generated.messages.at(-1)?.side === "shop";
    if (!isTurnedDown && startedAt.getTime() + minutes * minute < end.getTime())
      return { listed, thread: { ...generated, hoursAgo: (now.getTime() - startedAt.getTime()) / hour } };
  }
}
