import { backpack } from "./backpack";
import { bifoldWallet } from "./bifold-wallet";
import { bucketBag } from "./bucket-bag";
import { canvasTote, shoppingBag } from "./canvas-tote";
import { chainCrossbody } from "./chain-crossbody";
import { cosmeticBag, toiletryBag } from "./cosmetic-bag";
import { crescentBag } from "./crescent-bag";
import { duffel } from "./duffel";
import { longWallet } from "./long-wallet";
import { lunchBag } from "./lunch-bag";
import { phoneCrossbody } from "./phone-crossbody";
import { schoolBag, trolleySchoolBag } from "./school-bag";
import { suitcase } from "./suitcase";
import { toteHandbag } from "./tote-handbag";
import { chestBag, waistBag } from "./waist-bag";

export const bagsLuggage = [
  backpack,
  bifoldWallet,
  bucketBag,
  canvasTote,
  shoppingBag,
  chainCrossbody,
  cosmeticBag,
  toiletryBag,
  crescentBag,
  duffel,
  longWallet,
  lunchBag,
  phoneCrossbody,
  schoolBag,
  trolleySchoolBag,
  suitcase,
  toteHandbag,
  waistBag,
  chestBag,
];
