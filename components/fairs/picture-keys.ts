import type { PublicFair } from "@/lib/fairs/find-public-fair";

/** Returns up to three pictures of a fair: the chosen one, the first shops', and the first designs'. */
export const pictureKeysOf = ({ fair, stands, cards }: PublicFair): string[] => {
  const [shop] = stands.flatMap(({ pictureKey }) => pictureKey ?? []);
  const designs = cards.flatMap(({ picture }) => picture?.key ?? []);
  return [...new Set([fair.pictureKey ?? shop, ...designs, shop])].flatMap((key) => key ?? []).slice(0, 3);
};
