import { adjustableWrench } from "./adjustable-wrench";
import { angleGrinder } from "./angle-grinder";
import { clawHammer } from "./claw-hammer";
import { coatHook } from "./coat-hook";
import { combinationPliers } from "./combination-pliers";
import { cordlessDrill } from "./cordless-drill";
import { digitalCaliper } from "./digital-caliper";
import { doorHinge } from "./door-hinge";
import { doubleSidedTape } from "./double-sided-tape";
import { expansionAnchors } from "./expansion-anchors";
import { gardenHose } from "./garden-hose";
import { gardenTrowel } from "./garden-trowel";
import { handSaw } from "./hand-saw";
import { hexBolts } from "./hex-bolts";
import { householdScissors } from "./household-scissors";
import { impactWrench } from "./impact-wrench";
import { insulationTape } from "./insulation-tape";
import { laserMeter } from "./laser-meter";
import { packingTape } from "./packing-tape";
import { precisionScrewdrivers } from "./precision-screwdrivers";
import { pruningShears } from "./pruning-shears";
import { ratchetBitSet } from "./ratchet-bit-set";
import { ratchetSpanner } from "./ratchet-spanner";
import { rubberMallet } from "./rubber-mallet";
import { safetyHelmet } from "./safety-helmet";
import { safetyVest } from "./safety-vest";
import { selfTappingScrews } from "./self-tapping-screws";
import { shelfBracket } from "./shelf-bracket";
import { socketSet } from "./socket-set";
import { tapeMeasure } from "./tape-measure";
import { tinSnips } from "./tin-snips";
import { toolKit } from "./tool-kit";
import { utilityKnife } from "./utility-knife";
import { workCoverall } from "./work-coverall";

export const hardwareTools = [
  adjustableWrench,
  angleGrinder,
  clawHammer,
  coatHook,
  combinationPliers,
  cordlessDrill,
  digitalCaliper,
  doorHinge,
  doubleSidedTape,
  expansionAnchors,
  gardenHose,
  gardenTrowel,
  handSaw,
  hexBolts,
  householdScissors,
  impactWrench,
  insulationTape,
  laserMeter,
  packingTape,
  precisionScrewdrivers,
  pruningShears,
  ratchetBitSet,
  ratchetSpanner,
  rubberMallet,
  safetyHelmet,
  safetyVest,
  selfTappingScrews,
  shelfBracket,
  socketSet,
  tapeMeasure,
  tinSnips,
  toolKit,
  utilityKnife,
  workCoverall,
];
