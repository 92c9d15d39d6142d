import { balloonArch } from "./balloon-arch";
import { balloonBunch } from "./balloon-bunch";
import { birthdayBanner, bunting, eidBanner } from "./banners";
import { baubleSet, finialBauble } from "./bauble-shapes";
import { cakeTopper } from "./cake-topper";
import { christmasBauble } from "./christmas-bauble";
import { christmasStocking } from "./christmas-stocking";
import { christmasTree } from "./christmas-tree";
import { curtainLights } from "./curtain-lights";
import { easterBasket, easterBunny, paintedEggs } from "./easter";
import { fanScarf } from "./fan-scarf";
import { festivalLantern } from "./festival-lantern";
import { foilNumber } from "./foil-number";
import { horseCharm } from "./horse-charm";
import { moonLamp } from "./moon-lamp";
import { nationalFlag } from "./national-flag";
import { numberCandle } from "./number-candle";
import { partyTableware } from "./party-tableware";
import { pumpkinLantern } from "./pumpkin-lantern";
import { ramadanLantern } from "./ramadan-lantern";
import { reindeerOrnament } from "./reindeer-ornament";
import { santaHat } from "./santa-hat";
import { skeleton } from "./skeleton";
import { snowflakeOrnament } from "./snowflake-ornament";
import { spiralCandles } from "./spiral-candles";
import { starLights } from "./star-lights";
import { stringLights } from "./string-lights";
import { treeSkirt } from "./tree-skirt";
import { treeTopper } from "./tree-topper";

export const festiveSupplies = [
  balloonArch,
  balloonBunch,
  eidBanner,
  birthdayBanner,
  bunting,
  cakeTopper,
  christmasBauble,
  baubleSet,
  finialBauble,
  christmasStocking,
  christmasTree,
  curtainLights,
  paintedEggs,
  easterBasket,
  easterBunny,
  fanScarf,
  festivalLantern,
  foilNumber,
  horseCharm,
  moonLamp,
  nationalFlag,
  numberCandle,
  partyTableware,
  pumpkinLantern,
  ramadanLantern,
  reindeerOrnament,
  santaHat,
  skeleton,
  snowflakeOrnament,
  spiralCandles,
  starLights,
  stringLights,
  treeSkirt,
  treeTopper,
];
