import { randomInt } from "node:crypto";

const day = 86_400_000;
/** China has no summer time: the day in Yiwu begins at 16:00 UTC. */
const yiwuOffset = 8 * 3_600_000;

export const dayNumber = (now: number): number => Math.floor((now + yiwuOffset) / day);

/** A hash of a visitor in two halves. */
export type Mark = readonly [number, number];

/**
 * Hashes an address and a user agent into a mark that is the same all day. The salt is random, changes with each day in
 * Yiwu and is never stored, so a mark cannot be traced back.
 */
export class VisitorMarks {
  #salt: Mark = [0, 0];
  #day = -1;

  /** Draws a new salt if a new day has begun. @returns whether it has */
  turn(now: number): boolean {
    const today = dayNumber(now);
    if (today === this.#day) return false;
    this.#day = today;
    this.#salt = [randomInt(2 ** 32), randomInt(2 ** 32)];
    return true;
  }

  of(address: string, agent: string): Mark {
    let [one, other] = this.#salt;
    for (const text of [address, agent])
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        one = Math.imul(one ^ code, 0x9e3779b1);
        other = Math.imul(other ^ code, 0x5f356495);
      }
    return [mixed(one, other), mixed(other, one)];
  }
}

/** Combines a visitor's mark with what they see: a listing by its id, a shop by its negative id. */
export const combineMark = ([one, other]: Mark, id: number): Mark => {
  const low = id | 0;
  const high = Math.floor(id / 2 ** 32);
  return [mixed(one ^ low, other ^ high), mixed(other ^ Math.imul(low, 0x9e3779b1), one ^ high)];
};

/** The final mix of cyrb53: every bit of both inputs affects every bit of the result. */
function mixed(one: number, other: number): number {
  let bits = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
  bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d);
  return (bits ^ (bits >>> 16)) >>> 0;
}
