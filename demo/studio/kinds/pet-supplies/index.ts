import { aquariumOrnament } from "./aquarium-ornament";
import { autoFeeder } from "./auto-feeder";
import { bathBrush } from "./bath-brush";
import { birdCage } from "./bird-cage";
import { carrierBackpack } from "./carrier-backpack";
import { catCollar } from "./cat-collar";
import { catLitter } from "./cat-litter";
import { catTeaser } from "./cat-teaser";
import { catTree } from "./cat-tree";
import { donutBed } from "./donut-bed";
import { doubleBowl } from "./double-bowl";
import { filterPump } from "./filter-pump";
import { fishTank } from "./fish-tank";
import { hamsterHabitat } from "./hamster-habitat";
import { harnessSet } from "./harness-set";
import { litterBox } from "./litter-box";
import { litterScoop } from "./litter-scoop";
import { nailClipper } from "./nail-clipper";
import { orthopaedicBed } from "./orthopaedic-bed";
import { perchSet } from "./perch-set";
import { dogCoat, petHoodie } from "./pet-clothes";
import { petStroller } from "./pet-stroller";
import { plushDogToy } from "./plush-dog-toy";
import { retractableLeash } from "./retractable-leash";
import { ropeToy } from "./rope-toy";
import { scratchingBoard } from "./scratching-board";
import { slickerBrush } from "./slicker-brush";
import { treatBall } from "./treat-ball";
import { waterFountain } from "./water-fountain";

export const petSupplies = [
  donutBed,
  orthopaedicBed,
  plushDogToy,
  ropeToy,
  catTeaser,
  treatBall,
  harnessSet,
  catCollar,
  retractableLeash,
  doubleBowl,
  autoFeeder,
  waterFountain,
  dogCoat,
  petHoodie,
  slickerBrush,
  nailClipper,
  bathBrush,
  litterBox,
  litterScoop,
  catLitter,
  carrierBackpack,
  petStroller,
  catTree,
  scratchingBoard,
  fishTank,
  filterPump,
  aquariumOrnament,
  birdCage,
  hamsterHabitat,
  perchSet,
];
