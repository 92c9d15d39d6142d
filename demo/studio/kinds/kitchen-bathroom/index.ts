import { bakingTray } from "./baking-tray";
import { basinTap } from "./basin-tap";
import { bathroomSet } from "./bathroom-set";
import { bathroomShelf } from "./bathroom-shelf";
import { bellyMug, enamelMug } from "./belly-and-enamel-mugs";
import { bowlSet } from "./bowl-set";
import { cakeMould } from "./cake-mould";
import { cupAndSaucer } from "./cup-and-saucer";
import { cutlerySet } from "./cutlery-set";
import { cuttingBoard } from "./cutting-board";
import { dinnerSet } from "./dinner-set";
import { drinkingGlass } from "./drinking-glass";
import { foodContainer } from "./food-container";
import { fryingPan } from "./frying-pan";
import { garlicPress } from "./garlic-press";
import { glassJug } from "./glass-jug";
import { handShower } from "./hand-shower";
import { displayFlask, wideMouthFlask } from "./insulated-bottles";
import { kitchenTap } from "./kitchen-tap";
import { knifeSet } from "./knife-set";
import { lunchBox } from "./lunch-box";
import { muffinTin } from "./muffin-tin";
import { ceramicMug } from "./mug";
import { soapDispenser } from "./soap-dispenser";
import { spatulaSet } from "./spatula-set";
import { sportsBottle } from "./sports-bottle";
import { stockPot } from "./stock-pot";
import { strawTumbler } from "./straw-tumbler";
import { travelCutlery } from "./travel-cutlery";
import { domeTumbler, skinnyTumbler } from "./tumblers";
import { vacuumFlask } from "./vacuum-flask";
import { vegetableChopper } from "./vegetable-chopper";
import { gallonBottle, kidsStrawBottle } from "./water-bottles";
import { wineGlass } from "./wine-glass";
import { wok } from "./wok";

export const kitchenBathroom = [
  bakingTray,
  basinTap,
  bathroomSet,
  bathroomShelf,
  bowlSet,
  cakeMould,
  cupAndSaucer,
  cutlerySet,
  cuttingBoard,
  dinnerSet,
  drinkingGlass,
  foodContainer,
  fryingPan,
  garlicPress,
  glassJug,
  handShower,
  kitchenTap,
  knifeSet,
  lunchBox,
  muffinTin,
  ceramicMug,
  bellyMug,
  enamelMug,
  soapDispenser,
  spatulaSet,
  sportsBottle,
  kidsStrawBottle,
  gallonBottle,
  stockPot,
  strawTumbler,
  skinnyTumbler,
  domeTumbler,
  travelCutlery,
  vacuumFlask,
  displayFlask,
  wideMouthFlask,
  vegetableChopper,
  wineGlass,
  wok,
];
