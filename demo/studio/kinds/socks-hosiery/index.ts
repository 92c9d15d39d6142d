import { ankleSocks, noShowSocks } from "./ankle-socks";
import { compressionSocks } from "./compression-socks";
import { crewSocks } from "./crew-socks";
import { dressSocks } from "./dress-socks";
import { fuzzySocks } from "./fuzzy-socks";
import { leggings } from "./leggings";
import { slouchSocks } from "./slouch-socks";
import { babySocks, kidsSocks } from "./small-socks";
import { sportsSocks } from "./sports-socks";
import { tights } from "./tights";
import { toeSocks } from "./toe-socks";
import { winterSocks } from "./winter-socks";

export const socksHosiery = [
  noShowSocks,
  ankleSocks,
  compressionSocks,
  crewSocks,
  slouchSocks,
  toeSocks,
  dressSocks,
  fuzzySocks,
  leggings,
  kidsSocks,
  babySocks,
  sportsSocks,
  tights,
  winterSocks,
];
