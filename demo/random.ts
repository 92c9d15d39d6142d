/** A pseudo-random generator that yields the same values for the same seed. */
export type Chance = {
  /** A number from 0, included, to 1, excluded. */
  share: () => number;
  /** A whole number from low to high, both included. */
  whole: (low: number, high: number) => number;
  /** One item. @throws Error when there is none */
  pick: <T>(from: readonly T[]) => T;
  /** Up to `count` different items, in the order of `from`. */
  some: <T>(from: readonly T[], count: number) => T[];
  /** True with probability 1 / `times`. */
  oneIn: (times: number) => boolean;
  /** A UUID of version 7 with this time. */
  uuid: (at: Date) => string;
};

/** Creates the generator of one thing from its seed, so that its values do not depend on other generators. */
export function chanceOf(...seed: (string | number)[]): Chance {
  let state = hash(seed.join("/"));
  const share = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (low: number, high: number) => low + Math.floor(share() * (high - low + 1));
  const pick = <T>(from: readonly T[]): T => {
    const index = whole(0, from.length - 1);
    if (index >= from.length || from.length === 0) throw new Error(`nothing to pick from: ${seed.join("/")}`);
    return from[index] as T;
  };
  return {
    share,
    whole,
    pick,
    some: (from, count) => {
      const left = from.map((_, index) => index);
      while (left.length > count) left.splice(whole(0, left.length - 1), 1);
      return from.filter((_, index) => left.includes(index));
    },
    oneIn: (times) => share() * times < 1,
    uuid: (at) => uuidOf(at, () => whole(0, 65535)),
  };
}

/** Returns the items in random order. */
export const shuffled = <T>(items: readonly T[], chance: Chance): T[] =>
  items
    .map((item) => ({ item, at: chance.share() }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);

function hash(text: string): number {
  let state = 2166136261;
  for (let index = 0; index < text.length; index++) state = Math.imul(state ^ text.charCodeAt(index), 16777619);
  return state;
}

/** Creates a UUID of version 7 from a time and random bits. */
function uuidOf(at: Date, bits: () => number): string {
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, "0");
  const time = hex(at.getTime(), 12);
  const version = hex(0x7000 | (bits() & 0x0fff), 4);
  const variant = hex(0x8000 | (bits() & 0x3fff), 4);
  return `${time.slice(0, 8)}-${time.slice(8)}-${version}-${variant}-${hex(bits(), 4)}${hex(bits(), 4)}${hex(bits(), 4)}`;
}
