import { adhesiveShelf } from "./adhesive-shelf";
import { arcLighter } from "./arc-lighter";
import { ashtray } from "./ashtray";
import { broomSet } from "./broom-set";
import { clothesHanger } from "./clothes-hanger";
import { clothesPegs } from "./clothes-pegs";
import { disposableCutlery } from "./disposable-cutlery";
import { drawerOrganiser } from "./drawer-organiser";
import { dryingRack } from "./drying-rack";
import { flatMop } from "./flat-mop";
import { foldingStorageBox } from "./folding-storage-box";
import { handWarmer } from "./hand-warmer";
import { hotWaterBottle } from "./hot-water-bottle";
import { kidsToothbrush } from "./kids-toothbrush";
import { liddedBucket } from "./lidded-bucket";
import { microfibreCloth } from "./microfibre-cloth";
import { mosquitoLamp } from "./mosquito-lamp";
import { mouseTrap } from "./mouse-trap";
import { paperCups } from "./paper-cups";
import { pedalBin } from "./pedal-bin";
import { pestRepeller } from "./pest-repeller";
import { prayerBeads } from "./prayer-beads";
import { scouringSponge } from "./scouring-sponge";
import { toothbrushPack } from "./toothbrush-pack";
import { towelRoll } from "./towel-roll";
import { underbedBag } from "./underbed-bag";
import { wallHook } from "./wall-hook";
import { washBasin } from "./wash-basin";
import { windowSqueegee } from "./window-squeegee";
import { windproofLighter } from "./windproof-lighter";
import { woodBeadBracelet } from "./wood-bead-bracelet";

export const dailyNecessities = [
  adhesiveShelf,
  arcLighter,
  ashtray,
  broomSet,
  clothesHanger,
  clothesPegs,
  disposableCutlery,
  drawerOrganiser,
  dryingRack,
  flatMop,
  foldingStorageBox,
  handWarmer,
  hotWaterBottle,
  kidsToothbrush,
  liddedBucket,
  microfibreCloth,
  mosquitoLamp,
  mouseTrap,
  paperCups,
  pedalBin,
  pestRepeller,
  prayerBeads,
  scouringSponge,
  toothbrushPack,
  towelRoll,
  underbedBag,
  wallHook,
  washBasin,
  windowSqueegee,
  windproofLighter,
  woodBeadBracelet,
];
