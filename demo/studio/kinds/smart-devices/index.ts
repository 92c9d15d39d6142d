import { actionCamera } from "./action-camera";
import { cameraDrone } from "./camera-drone";
import { companionRobot } from "./companion-robot";
import { displayGlasses } from "./display-glasses";
import { finderTag } from "./finder-tag";
import { flyingBall } from "./flying-ball";
import { fpvDrone } from "./fpv-drone";
import { kidsCamera } from "./kids-camera";
import { kidsGpsWatch } from "./kids-gps-watch";
import { miniDrone } from "./mini-drone";
import { miniProjector } from "./mini-projector";
import { petTracker } from "./pet-tracker";
import { robotDog } from "./robot-dog";
import { roundSmartGlasses } from "./round-smart-glasses";
import { miniHelicopter, saucerDrone } from "./saucer-and-helicopter";
import { securityCamera } from "./security-camera";
import { signetSmartRing, zikrSmartRing } from "./signet-and-zikr-rings";
import { skidCameraDrone } from "./skid-camera-drone";
import { smartGlasses } from "./smart-glasses";
import { smartPlug } from "./smart-plug";
import { smartRing } from "./smart-ring";
import { smartSwitch } from "./smart-switch";
import { smartWatch } from "./smart-watch";
import { solarCamera } from "./solar-camera";
import { starProjector } from "./star-projector";
import { translationEarbuds } from "./translation-earbuds";
import { voiceTranslator } from "./voice-translator";

export const smartDevices = [
  actionCamera,
  cameraDrone,
  skidCameraDrone,
  fpvDrone,
  companionRobot,
  finderTag,
  flyingBall,
  kidsCamera,
  kidsGpsWatch,
  miniDrone,
  saucerDrone,
  miniHelicopter,
  miniProjector,
  petTracker,
  robotDog,
  securityCamera,
  smartGlasses,
  displayGlasses,
  roundSmartGlasses,
  smartPlug,
  smartRing,
  signetSmartRing,
  zikrSmartRing,
  smartSwitch,
  smartWatch,
  solarCamera,
  starProjector,
  translationEarbuds,
  voiceTranslator,
];
