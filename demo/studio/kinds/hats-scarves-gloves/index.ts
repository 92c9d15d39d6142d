import { baseballCap } from "./baseball-cap";
import { beanie, pompomBeanie } from "./beanie";
import { belt } from "./belt";
import { bucketHat } from "./bucket-hat";
import { mittens, winterGloves, workGloves } from "./gloves";
import { hijab } from "./hijab";
import { bowTie, necktie } from "./necktie";
import { silkScarf } from "./silk-scarf";
import { strawHat } from "./straw-hat";
import { winterScarf } from "./winter-scarf";
import { winterSet } from "./winter-set";

export const hatsScarvesGloves = [
  baseballCap,
  beanie,
  pompomBeanie,
  belt,
  bucketHat,
  winterGloves,
  mittens,
  workGloves,
  hijab,
  necktie,
  bowTie,
  silkScarf,
  strawHat,
  winterScarf,
  winterSet,
];
