import { animalNightLight } from "./animal-night-light";
import { campingLantern } from "./camping-lantern";
import { ceilingLight } from "./ceiling-light";
import { crystalChandelier } from "./crystal-chandelier";
import { crystalDrop } from "./crystal-drop";
import { crystalRoseLamp } from "./crystal-rose-lamp";
import { deskLamp } from "./desk-lamp";
import { diamondLamp } from "./diamond-lamp";
import { fanLight } from "./fan-light";
import { filamentBulb } from "./filament-bulb";
import { flashlight } from "./flashlight";
import { globePendant } from "./globe-pendant";
import { headTorch } from "./head-torch";
import { industrialPendant } from "./industrial-pendant";
import { ledBulb } from "./led-bulb";
import { ledStrip } from "./led-strip";
import { ledTube } from "./led-tube";
import { moonLight } from "./moon-light";
import { neonFlex } from "./neon-flex";
import { octagonBead } from "./octagon-bead";
import { outdoorWallLamp } from "./outdoor-wall-lamp";
import { raindropChandelier } from "./raindrop-chandelier";
import { ringChandelier } from "./ring-chandelier";
import { solarGardenLight } from "./solar-garden-light";
import { solarWallLight } from "./solar-wall-light";
import { tableLamp } from "./table-lamp";
import { wallLamp } from "./wall-lamp";
import { wovenPendant } from "./woven-pendant";

export const lighting = [
  animalNightLight,
  campingLantern,
  ceilingLight,
  crystalChandelier,
  crystalDrop,
  crystalRoseLamp,
  deskLamp,
  diamondLamp,
  fanLight,
  filamentBulb,
  flashlight,
  globePendant,
  headTorch,
  industrialPendant,
  ledBulb,
  ledStrip,
  ledTube,
  moonLight,
  neonFlex,
  octagonBead,
  outdoorWallLamp,
  raindropChandelier,
  ringChandelier,
  solarGardenLight,
  solarWallLight,
  tableLamp,
  wallLamp,
  wovenPendant,
];
