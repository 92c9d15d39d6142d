import type { Chance } from "./random";

/** Sample pictures that can stand beside any goods. */
const anywhere = ["carton_ornaments", "booth", "bottle"];
const fewest = 3;

/** As long as the studio has not taken enough of a kind: filled up to three with sample pictures, those of the trade first. */
export function withSamples(pictures: string[], ofTrade: readonly string[], chance: Chance): string[] {
  if (pictures.length >= fewest) return pictures;
  const samples = pictures.length ? anywhere : [chance.pick(ofTrade), ...ofTrade, ...anywhere];
  return [...new Set([...pictures, ...samples])].slice(0, fewest);
}
