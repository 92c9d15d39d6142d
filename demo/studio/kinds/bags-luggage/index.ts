import { backpack } from "./backpack";
import { baguetteBag } from "./baguette-bag";
import { bifoldWallet } from "./bifold-wallet";
import { bucketBag } from "./bucket-bag";
import { canvasTote, shoppingBag } from "./canvas-tote";
import { chainCrossbody } from "./chain-crossbody";
import { coolerBag } from "./cooler-bag";
import { cosmeticBag, toiletryBag } from "./cosmetic-bag";
import { crescentBag } from "./crescent-bag";
import { duffel } from "./duffel";
import { foldableTravelBag } from "./foldable-travel-bag";
import { kindergartenBackpack } from "./kindergarten-backpack";
import { longWallet } from "./long-wallet";
import { lunchBag } from "./lunch-bag";
import { phoneCrossbody } from "./phone-crossbody";
import { rollTopBackpack } from "./roll-top-backpack";
import { schoolBag, trolleySchoolBag } from "./school-bag";
import { schoolSatchel } from "./school-satchel";
import { softSuitcase } from "./soft-suitcase";
import { sportsDuffel } from "./sports-duffel";
import { suitcase } from "./suitcase";
import { toteHandbag } from "./tote-handbag";
import { trekkingBackpack } from "./trekking-backpack";
import { chestBag, waistBag } from "./waist-bag";

export const bagsLuggage = [
  backpack,
  rollTopBackpack,
  trekkingBackpack,
  bifoldWallet,
  bucketBag,
  canvasTote,
  shoppingBag,
  chainCrossbody,
  cosmeticBag,
  toiletryBag,
  crescentBag,
  baguetteBag,
  duffel,
  foldableTravelBag,
  sportsDuffel,
  longWallet,
  lunchBag,
  coolerBag,
  phoneCrossbody,
  schoolBag,
  schoolSatchel,
  kindergartenBackpack,
  trolleySchoolBag,
  suitcase,
  softSuitcase,
  toteHandbag,
  waistBag,
  chestBag,
];
