import type { Locale } from "../../lib/i18n/locale";
import { type Chance, chanceOf } from "../random";
import { names } from "./names";

export type Role = "owner" | "manager" | "assistant";
export type Person = { name: string; email: string; locale: Locale; role: Role };

/**
 * Generates the members of a shop: an owner, in half of the shops a manager, in a third an assistant. No email arrives.
 */
export function peopleOf(handle: string, seed: string): Person[] {
  const chance = chanceOf(seed, "people", handle);
  const roles: Role[] = ["owner"];
  if (chance.oneIn(2)) roles.push("manager");
  if (chance.oneIn(3)) roles.push("assistant");
  const family = chance.pick(names.familyNames);
  return roles.map((role) => ({
    name: nameOf(role === "assistant" ? chance.pick(names.familyNames) : family, chance),
    email: `${role}@${handle}.example.com`,
    locale: "zh",
    role,
  }));
}

/** Draws a given name and formats the full name: "Chen Jiahui 陈佳慧". */
function nameOf(family: string, chance: Chance): string {
  const [familyLatin, familyChinese] = family.split(" ");
  const [givenLatin, givenChinese] = chance.pick(names.givenNames).split(" ");
  return `${familyLatin} ${givenLatin} ${familyChinese}${givenChinese}`;
}
