import { abaya } from "./abaya";
import { bodyShaper } from "./body-shaper";
import { boxerBriefs } from "./boxer-briefs";
import { bra } from "./bra";
import { cottonBriefs } from "./cotton-briefs";
import { hoodie } from "./hoodie";
import { girlsDress, kidsSet } from "./kids-wear";
import { mensBriefs } from "./mens-briefs";
import { modestSwimsuit } from "./modest-swimsuit";
import { pajamaSet } from "./pajamas";
import { cardigan, sweater } from "./sweater";
import { swimsuit } from "./swimsuit";
import { poloShirt, tShirt } from "./t-shirt";
import { thermalSet } from "./thermal-set";

export const underwearApparel = [
  abaya,
  bodyShaper,
  boxerBriefs,
  bra,
  cottonBriefs,
  hoodie,
  kidsSet,
  girlsDress,
  mensBriefs,
  modestSwimsuit,
  pajamaSet,
  sweater,
  cardigan,
  swimsuit,
  tShirt,
  poloShirt,
  thermalSet,
];
