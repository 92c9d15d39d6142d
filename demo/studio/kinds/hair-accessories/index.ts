import { barretteBases } from "./barrette-bases";
import { bowClaw } from "./bow-claw";
import { bridalComb, hairVine } from "./bridal-sprigs";
import { bridalTiara } from "./bridal-tiara";
import { butterflyClaw } from "./butterfly-claw";
import { clipBases } from "./clip-bases";
import { doubleBow } from "./double-bow";
import { flowerClaw } from "./flower-claw";
import { frenchBarrette } from "./french-barrette";
import { hairBow } from "./hair-bow";
import { hairClaw } from "./hair-claw";
import { hairExtension } from "./hair-extension";
import { hairStick } from "./hair-stick";
import { hairTies } from "./hair-ties";
import { knotHeadband, paddedHeadband, spaHeadband } from "./headbands";
import { kidsClipSet } from "./kids-clip-set";
import { kidsTieSet } from "./kids-tie-set";
import { metalClaw } from "./metal-claw";
import { pearlClips } from "./pearl-clips";
import { bowScrunchie, ruffleScrunchie, scrunchie } from "./scrunchie";
import { sideComb } from "./side-comb";
import { snapClips } from "./snap-clips";
import { spiralTies } from "./spiral-ties";
import { squareClaw } from "./square-claw";
import { bobWig, longWig } from "./wigs";

export const hairAccessories = [
  hairClaw,
  flowerClaw,
  squareClaw,
  bowClaw,
  butterflyClaw,
  metalClaw,
  pearlClips,
  snapClips,
  frenchBarrette,
  scrunchie,
  ruffleScrunchie,
  bowScrunchie,
  hairTies,
  spiralTies,
  knotHeadband,
  paddedHeadband,
  spaHeadband,
  hairBow,
  doubleBow,
  bridalTiara,
  hairVine,
  bridalComb,
  kidsClipSet,
  kidsTieSet,
  longWig,
  bobWig,
  hairExtension,
  hairStick,
  sideComb,
  clipBases,
  barretteBases,
];
