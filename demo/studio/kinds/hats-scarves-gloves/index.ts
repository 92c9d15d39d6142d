import { baseballCap, flatBrimCap } from "./baseball-cap";
import { beanie, pompomBeanie } from "./beanie";
import { belt } from "./belt";
import { boonieHat, bucketHat, fluffyBucketHat } from "./bucket-hat";
import { mittens, winterGloves, workGloves } from "./gloves";
import { crinkleHijab, hijab, instantHijab } from "./hijab";
import { bowTie, necktie } from "./necktie";
import { silkScarf } from "./silk-scarf";
import { strawHat } from "./straw-hat";
import { truckerCap } from "./trucker-cap";
import { twillyScarf } from "./twilly-scarf";
import { weldingGloves } from "./welding-gloves";
import { winterScarf } from "./winter-scarf";
import { winterSet } from "./winter-set";

export const hatsScarvesGloves = [
  baseballCap,
  truckerCap,
  flatBrimCap,
  beanie,
  pompomBeanie,
  belt,
  bucketHat,
  fluffyBucketHat,
  boonieHat,
  winterGloves,
  mittens,
  workGloves,
  weldingGloves,
  hijab,
  instantHijab,
  crinkleHijab,
  necktie,
  bowTie,
  silkScarf,
  twillyScarf,
  strawHat,
  winterScarf,
  winterSet,
];
