import { ambientStrip } from "./ambient-strip";
import { backSeatOrganiser } from "./back-seat-organiser";
import { bootLiner } from "./boot-liner";
import { bootOrganiser } from "./boot-organiser";
import { carCharger } from "./car-charger";
import { carMat } from "./car-mat";
import { dashCamera } from "./dash-camera";
import { dryingTowel } from "./drying-towel";
import { embossedSteeringCover } from "./embossed-steering-cover";
import { foamSprayer } from "./foam-sprayer";
import { fullFaceHelmet } from "./full-face-helmet";
import { halfHelmet } from "./half-helmet";
import { ledHeadlight } from "./led-headlight";
import { magneticMount } from "./magnetic-mount";
import { mirrorDashCamera } from "./mirror-dash-camera";
import { scentCard } from "./scent-card";
import { seatCover } from "./seat-cover";
import { seatCushion } from "./seat-cushion";
import { steeringCover } from "./steering-cover";
import { sunShade } from "./sun-shade";
import { tyreInflator } from "./tyre-inflator";
import { tyreRepairKit } from "./tyre-repair-kit";
import { ventFreshener } from "./vent-freshener";
import { washMitt } from "./wash-mitt";
import { wirelessChargingMount } from "./wireless-charging-mount";

export const autoMoto = [
  ambientStrip,
  backSeatOrganiser,
  bootLiner,
  bootOrganiser,
  carCharger,
  carMat,
  dashCamera,
  dryingTowel,
  embossedSteeringCover,
  foamSprayer,
  fullFaceHelmet,
  halfHelmet,
  ledHeadlight,
  magneticMount,
  mirrorDashCamera,
  scentCard,
  seatCover,
  seatCushion,
  steeringCover,
  sunShade,
  tyreInflator,
  tyreRepairKit,
  ventFreshener,
  washMitt,
  wirelessChargingMount,
];
