import readRules from "robots-parser";

export type Robots = {
  /** Whether this address may be asked for; an opinion each of Googlebot and Yandex, which has a group of its own. */
  allows(address: string): { google: boolean; yandex: boolean };
  /** Absolute, as the file names them. */
  sitemaps: string[];
};

export function readRobots(text: string, origin: string): Robots {
  const rules = readRules(`${origin}/robots.txt`, text);
  const allows = (address: string, agent: string) => rules.isAllowed(origin + address, agent) ?? true;
  return {
    allows: (address) => ({ google: allows(address, "Googlebot"), yandex: allows(address, "Yandex") }),
    sitemaps: rules.getSitemaps(),
  };
}
