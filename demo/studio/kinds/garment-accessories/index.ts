import { coatButton, shirtButton, snapFastener } from "./buttons";
import { elasticBand, lingerieElastic } from "./elastic";
import { embroideryKit } from "./embroidery-kit";
import { dRing, eyelets, sideBuckle } from "./hardware";
import { careLabel, wovenLabel } from "./labels";
import { laceTrim } from "./lace-trim";
import { embroideredPatch, sequinPatch } from "./patches";
import { looseSequins, rhinestones } from "./rhinestones";
import { sewingKit } from "./sewing-kit";
import { embroideryThread, sewingThread } from "./threads";
import { webbing } from "./webbing";
import { yarnBalls } from "./yarn";
import { closedZipper, jacketZipper } from "./zippers";

export const garmentAccessories = [
  shirtButton,
  coatButton,
  snapFastener,
  elasticBand,
  lingerieElastic,
  embroideryKit,
  sideBuckle,
  dRing,
  eyelets,
  wovenLabel,
  careLabel,
  laceTrim,
  embroideredPatch,
  sequinPatch,
  rhinestones,
  looseSequins,
  sewingKit,
  sewingThread,
  embroideryThread,
  webbing,
  yarnBalls,
  closedZipper,
  jacketZipper,
];
