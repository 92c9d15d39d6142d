import { bathMat } from "./bath-mat";
import { bathTowel } from "./bath-towel";
import { beachTowel } from "./beach-towel";
import { beddingSet } from "./bedding-set";
import { blackoutCurtain } from "./blackout-curtain";
import { chairCover } from "./chair-cover";
import { doorMat } from "./door-mat";
import { faceTowel } from "./face-towel";
import { fittedSheet } from "./fitted-sheet";
import { flannelBlanket } from "./flannel-blanket";
import { hangingNet } from "./hanging-net";
import { livingRoomRug } from "./living-room-rug";
import { paddedPrayerMat } from "./padded-prayer-mat";
import { placematSet } from "./placemat-set";
import { plainFabric } from "./plain-fabric";
import { popUpNet } from "./pop-up-net";
import { printedFabric } from "./printed-fabric";
import { shaggyRug } from "./shaggy-rug";
import { bolsterCushion, roundCushion } from "./shaped-cushions";
import { sheerCurtain } from "./sheer-curtain";
import { sherpaBlanket } from "./sherpa-blanket";
import { sleepingPillow } from "./sleeping-pillow";
import { sofaCover } from "./sofa-cover";
import { tableRunner } from "./table-runner";
import { tablecloth } from "./tablecloth";
import { throwCushion } from "./throw-cushion";
import { travelPillow } from "./travel-pillow";
import { travelPrayerMat } from "./travel-prayer-mat";
import { waffleBlanket } from "./waffle-blanket";

export const homeTextiles = [
  bathMat,
  bathTowel,
  beachTowel,
  beddingSet,
  blackoutCurtain,
  chairCover,
  doorMat,
  faceTowel,
  fittedSheet,
  flannelBlanket,
  hangingNet,
  livingRoomRug,
  paddedPrayerMat,
  placematSet,
  plainFabric,
  popUpNet,
  printedFabric,
  shaggyRug,
  sheerCurtain,
  sherpaBlanket,
  sleepingPillow,
  sofaCover,
  tableRunner,
  tablecloth,
  throwCushion,
  roundCushion,
  bolsterCushion,
  travelPillow,
  travelPrayerMat,
  waffleBlanket,
];
