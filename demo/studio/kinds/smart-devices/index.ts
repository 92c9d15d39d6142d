import { actionCamera } from "./action-camera";
import { cameraDrone } from "./camera-drone";
import { companionRobot } from "./companion-robot";
import { finderTag } from "./finder-tag";
import { flyingBall } from "./flying-ball";
import { kidsCamera } from "./kids-camera";
import { kidsGpsWatch } from "./kids-gps-watch";
import { miniDrone } from "./mini-drone";
import { miniProjector } from "./mini-projector";
import { petTracker } from "./pet-tracker";
import { robotDog } from "./robot-dog";
import { securityCamera } from "./security-camera";
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
  companionRobot,
  finderTag,
  flyingBall,
  kidsCamera,
  kidsGpsWatch,
  miniDrone,
  miniProjector,
  petTracker,
  robotDog,
  securityCamera,
  smartGlasses,
  smartPlug,
  smartRing,
  smartSwitch,
  smartWatch,
  solarCamera,
  starProjector,
  translationEarbuds,
  voiceTranslator,
];
