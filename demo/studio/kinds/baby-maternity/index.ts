import { babyBathtub } from "./baby-bathtub";
import { babyCarrier } from "./baby-carrier";
import { babyRomper, newbornSet } from "./baby-clothes";
import { babyRattle } from "./baby-rattle";
import { bubbleBlanket, knitBlanket, swaddle } from "./blankets";
import { burpCloth } from "./burp-cloth";
import { cabinetLocks } from "./cabinet-locks";
import { cornerGuards } from "./corner-guards";
import { cotMobile } from "./cot-mobile";
import { crawlingMat } from "./crawling-mat";
import { diaperBackpack, diaperTote } from "./diaper-bags";
import { feedingBottle } from "./feeding-bottle";
import { maternityLeggings, nursingDress } from "./maternity-wear";
import { pacifier } from "./pacifier";
import { pottySeat } from "./potty-seat";
import { puzzleMat } from "./puzzle-mat";
import { ringTeether } from "./ring-teether";
import { siliconeBib } from "./silicone-bib";
import { socketCovers } from "./socket-covers";
import { strawCup } from "./straw-cup";
import { suctionBowl } from "./suction-bowl";
import { teether } from "./teether";
import { travelStroller } from "./travel-stroller";

export const babyMaternity = [
  feedingBottle,
  suctionBowl,
  strawCup,
  babyRomper,
  newbornSet,
  burpCloth,
  siliconeBib,
  teether,
  pacifier,
  ringTeether,
  swaddle,
  bubbleBlanket,
  knitBlanket,
  diaperBackpack,
  diaperTote,
  travelStroller,
  babyCarrier,
  babyRattle,
  cotMobile,
  crawlingMat,
  puzzleMat,
  babyBathtub,
  pottySeat,
  cornerGuards,
  cabinetLocks,
  socketCovers,
  nursingDress,
  maternityLeggings,
];
