import readRules from "robots-parser";

export type Robots = {
  /** Whether Googlebot and Yandex, which may have its own group, may request the address. */
  allows(address: string): { google: boolean; yandex: boolean };
  /** Absolute addresses, as in the file. */
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
