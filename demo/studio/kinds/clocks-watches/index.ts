import { automaticWatch } from "./automatic-watch";
import { azanClock } from "./azan-clock";
import { clockHands } from "./clock-hands";
import { clockMovement } from "./clock-movement";
import { digitalAzanClock } from "./digital-azan-clock";
import { digitalSportsWatch } from "./digital-sports-watch";
import { kidsCartoonWatch } from "./kids-cartoon-watch";
import { kitchenTimer } from "./kitchen-timer";
import { ledBraceletWatch } from "./led-bracelet-watch";
import { ledMirrorClock } from "./led-mirror-clock";
import { mensQuartzWatch } from "./mens-quartz-watch";
import { mirrorWallClock } from "./mirror-wall-clock";
import { skeletonWatch } from "./skeleton-watch";
import { slapWatch } from "./slap-watch";
import { smartwatchStrap } from "./smartwatch-strap";
import { stopwatch } from "./stopwatch";
import { twinBellClock } from "./twin-bell-clock";
import { wallClock } from "./wall-clock";
import { watchGiftBox } from "./watch-gift-box";
import { watchStorageCase } from "./watch-storage-case";
import { watchStrap } from "./watch-strap";
import { womensQuartzWatch } from "./womens-quartz-watch";

export const clocksWatches = [
  automaticWatch,
  azanClock,
  clockHands,
  clockMovement,
  digitalAzanClock,
  digitalSportsWatch,
  kidsCartoonWatch,
  kitchenTimer,
  ledBraceletWatch,
  ledMirrorClock,
  mensQuartzWatch,
  mirrorWallClock,
  skeletonWatch,
  slapWatch,
  smartwatchStrap,
  stopwatch,
  twinBellClock,
  wallClock,
  watchGiftBox,
  watchStorageCase,
  watchStrap,
  womensQuartzWatch,
];
