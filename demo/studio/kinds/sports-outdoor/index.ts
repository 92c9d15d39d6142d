import { badmintonSet } from "./badminton-set";
import { basketball } from "./basketball";
import { bicycleLights } from "./bicycle-lights";
import { campingChair } from "./camping-chair";
import { campingTable } from "./camping-table";
import { cyclingHelmet } from "./cycling-helmet";
import { domeTent } from "./dome-tent";
import { fishingRod } from "./fishing-rod";
import { football } from "./football";
import { frameBag } from "./frame-bag";
import { hexDumbbell } from "./hex-dumbbell";
import { jumpRope } from "./jump-rope";
import { kettlebell } from "./kettlebell";
import { kickScooter } from "./kick-scooter";
import { kidsProtectiveSet } from "./kids-protective-set";
import { kneeSupport } from "./knee-support";
import { lureSet } from "./lure-set";
import { padelRacket } from "./padel-racket";
import { pilatesMat } from "./pilates-mat";
import { popUpTent } from "./pop-up-tent";
import { resistanceBands } from "./resistance-bands";
import { skateboard } from "./skateboard";
import { snorkelSet } from "./snorkel-set";
import { sportsMedal } from "./sports-medal";
import { swimCap } from "./swim-cap";
import { swimVest } from "./swim-vest";
import { tableTennisSet } from "./table-tennis-set";
import { trophyCup } from "./trophy-cup";
import { volleyball } from "./volleyball";
import { wristSupport } from "./wrist-support";
import { yogaMat } from "./yoga-mat";

export const sportsOutdoor = [
  badmintonSet,
  basketball,
  bicycleLights,
  campingChair,
  campingTable,
  cyclingHelmet,
  domeTent,
  fishingRod,
  football,
  frameBag,
  hexDumbbell,
  jumpRope,
  kettlebell,
  kickScooter,
  kidsProtectiveSet,
  kneeSupport,
  lureSet,
  padelRacket,
  pilatesMat,
  popUpTent,
  resistanceBands,
  skateboard,
  snorkelSet,
  sportsMedal,
  swimCap,
  swimVest,
  tableTennisSet,
  trophyCup,
  volleyball,
  wristSupport,
  yogaMat,
];
