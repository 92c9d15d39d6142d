import { ankleBoots, snowBoots } from "./boots";
import { canvasShoes } from "./canvas-shoes";
import { clogs, platformClogs } from "./clogs";
import { flipFlops, slides } from "./flip-flops";
import { blockHeels, pumps } from "./heels";
import { insole, noTieLaces } from "./insoles-laces";
import { loafers, mensShoes } from "./mens-shoes";
import { platformSandals, sandals } from "./sandals";
import { cloudSlippers, houseSlippers } from "./slippers";
import { chunkySneakers, kidsSneakers, sneakers } from "./sneakers";

export const shoes = [
  ankleBoots,
  snowBoots,
  canvasShoes,
  clogs,
  platformClogs,
  flipFlops,
  slides,
  pumps,
  blockHeels,
  insole,
  noTieLaces,
  mensShoes,
  loafers,
  sandals,
  platformSandals,
  houseSlippers,
  cloudSlippers,
  sneakers,
  chunkySneakers,
  kidsSneakers,
];
