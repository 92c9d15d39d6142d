import { canvasPainting } from "./canvas-painting";
import { carouselMusicBox } from "./carousel-music-box";
import { ceramicVase } from "./ceramic-vase";
import { crystalBall } from "./crystal-ball";
import { crystalTrophy } from "./crystal-trophy";
import { diamondPaintingKit } from "./diamond-painting-kit";
import { donutVase } from "./donut-vase";
import { dreamCatcher } from "./dream-catcher";
import { foodMagnet } from "./food-magnet";
import { gardenGnome } from "./garden-gnome";
import { glassCandleHolder } from "./glass-candle-holder";
import { jarCandle } from "./jar-candle";
import { laserCrystalCube } from "./laser-crystal-cube";
import { laundryHamper } from "./laundry-hamper";
import { metalWallSculpture } from "./metal-wall-sculpture";
import { miniatureHouseKit } from "./miniature-house-kit";
import { paintByNumbersKit } from "./paint-by-numbers-kit";
import { pillarCandle } from "./pillar-candle";
import { resinAngel } from "./resin-angel";
import { resinAnimal } from "./resin-animal";
import { snowGlobe } from "./snow-globe";
import { souvenirMagnet } from "./souvenir-magnet";
import { tablePhotoFrame } from "./table-photo-frame";
import { threePanelArt } from "./three-panel-art";
import { trinketDish } from "./trinket-dish";
import { wallFrameSet } from "./wall-frame-set";
import { windChime } from "./wind-chime";
import { wovenBasket } from "./woven-basket";

export const homeDecorCrafts = [
  canvasPainting,
  carouselMusicBox,
  ceramicVase,
  crystalBall,
  crystalTrophy,
  diamondPaintingKit,
  donutVase,
  dreamCatcher,
  foodMagnet,
  gardenGnome,
  glassCandleHolder,
  jarCandle,
  laserCrystalCube,
  laundryHamper,
  metalWallSculpture,
  miniatureHouseKit,
  paintByNumbersKit,
  pillarCandle,
  resinAngel,
  resinAnimal,
  snowGlobe,
  souvenirMagnet,
  tablePhotoFrame,
  threePanelArt,
  trinketDish,
  wallFrameSet,
  windChime,
  wovenBasket,
];
