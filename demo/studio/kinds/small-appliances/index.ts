import { airFryer } from "./air-fryer";
import { aromaDiffuser } from "./aroma-diffuser";
import { bodyScale } from "./body-scale";
import { coffeeMaker } from "./coffee-maker";
import { cordlessVacuum } from "./cordless-vacuum";
import { deskFan } from "./desk-fan";
import { electricKettle } from "./electric-kettle";
import { eyeMassager } from "./eye-massager";
import { garmentSteamer } from "./garment-steamer";
import { hairClipper } from "./hair-clipper";
import { hairCurler } from "./hair-curler";
import { hairDryer } from "./hair-dryer";
import { hairStraightener } from "./hair-straightener";
import { handheldFan } from "./handheld-fan";
import { humidifier } from "./humidifier";
import { kitchenScale } from "./kitchen-scale";
import { lintRemover } from "./lint-remover";
import { massageGun } from "./massage-gun";
import { miniOven } from "./mini-oven";
import { neckMassager } from "./neck-massager";
import { portableBlender } from "./portable-blender";
import { shaver } from "./shaver";
import { slowJuicer } from "./slow-juicer";
import { steamIron } from "./steam-iron";

export const smallAppliances = [
  airFryer,
  aromaDiffuser,
  bodyScale,
  coffeeMaker,
  cordlessVacuum,
  deskFan,
  electricKettle,
  eyeMassager,
  garmentSteamer,
  hairClipper,
  hairCurler,
  hairDryer,
  hairStraightener,
  handheldFan,
  humidifier,
  kitchenScale,
  lintRemover,
  massageGun,
  miniOven,
  neckMassager,
  portableBlender,
  shaver,
  slowJuicer,
  steamIron,
];
