import { bubbleMachine } from "./bubble-machine";
import { bubbleWand } from "./bubble-wand";
import { buildingBlocks } from "./building-blocks";
import { chessSet } from "./chess-set";
import { doctorSet } from "./doctor-set";
import { dominoSet } from "./domino-set";
import { excavator } from "./excavator";
import { fashionDoll } from "./fashion-doll";
import { magneticTiles } from "./magnetic-tiles";
import { paddlingPool } from "./paddling-pool";
import { plushBear } from "./plush-bear";
import { plushBunny } from "./plush-bunny";
import { plushCapybara } from "./plush-capybara";
import { plushCat } from "./plush-cat";
import { plushCharm } from "./plush-charm";
import { plushDinosaur } from "./plush-dinosaur";
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
import { woodenTrain } from "./wooden-train";

export const toys = [
  plushBear,
  plushHorse,
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
];
