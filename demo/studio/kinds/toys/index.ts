import { bubbleMachine } from "./bubble-machine";
import { bubbleWand } from "./bubble-wand";
import { buildingBlocks } from "./building-blocks";
import { chessSet } from "./chess-set";
import { christmasHorse } from "./christmas-horse";
import { doctorSet } from "./doctor-set";
import { dominoSet } from "./domino-set";
import { excavator } from "./excavator";
import { fashionDoll } from "./fashion-doll";
import { giantHorse } from "./giant-horse";
import { horseBlanket } from "./horse-blanket";
import { horseGiftBox } from "./horse-gift-box";
import { horseKeychain } from "./horse-keychain";
import { hobbyHorse, lyingHorse, rockingHorse } from "./horse-rides";
import { horseSlippers } from "./horse-slippers";
import { luckyHorse } from "./lucky-horse";
import { magneticTiles } from "./magnetic-tiles";
import { paddlingPool } from "./paddling-pool";
import { pearlHorseCharm } from "./pearl-horse-charm";
import { plushBear } from "./plush-bear";
import { plushBunny } from "./plush-bunny";
import { plushCapybara } from "./plush-capybara";
import { plushCat } from "./plush-cat";
import { plushCharm } from "./plush-charm";
import { plushDinosaur } from "./plush-dinosaur";
import { plushDonkey } from "./plush-donkey";
import { plushHorse } from "./plush-horse";
import { pompomCharm } from "./pompom-charm";
import { pushBubble } from "./push-bubble";
import { puzzleBoard } from "./puzzle-board";
import { shapeSorter } from "./shape-sorter";
import { squishy } from "./squishy";
import { stuntCar } from "./stunt-car";
import { swimRing } from "./swim-ring";
import { unicornFloat } from "./unicorn-float";
import { vinylFigure } from "./vinyl-figure";
import { waterGun } from "./water-gun";
import { weddingHorses } from "./wedding-horses";
import { woodenTrain } from "./wooden-train";

export const toys = [
  plushBear,
  plushHorse,
  lyingHorse,
  rockingHorse,
  hobbyHorse,
  plushBunny,
  plushCapybara,
  plushCat,
  plushCharm,
  pompomCharm,
  stuntCar,
  buildingBlocks,
  puzzleBoard,
  woodenTrain,
  swimRing,
  unicornFloat,
  fashionDoll,
  pushBubble,
  squishy,
  bubbleMachine,
  waterGun,
  vinylFigure,
  chessSet,
  plushDinosaur,
  excavator,
  magneticTiles,
  shapeSorter,
  paddlingPool,
  dominoSet,
  doctorSet,
  bubbleWand,
  luckyHorse,
  horseKeychain,
  christmasHorse,
  horseGiftBox,
  plushDonkey,
  horseBlanket,
  horseSlippers,
  weddingHorses,
  giantHorse,
  pearlHorseCharm,
];
