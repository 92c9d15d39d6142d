import { automaticUmbrella } from "./automatic-umbrella";
import { beachUmbrella, patioUmbrella } from "./beach-umbrella";
import { domeUmbrella } from "./dome-umbrella";
import { golfUmbrella } from "./golf-umbrella";
import { kidsUmbrella } from "./kids-umbrella";
import { poncho } from "./poncho";
import { rainBoots, shoeCover } from "./rain-boots";
import { kidsRaincoat, raincoat } from "./raincoat";
import { reverseUmbrella } from "./reverse-umbrella";
import { straightUmbrella } from "./straight-umbrella";
import { sunUmbrella } from "./sun-umbrella";
import { capsuleUmbrella, foldingUmbrella } from "./umbrella";
import { ribFrame, umbrellaHandle } from "./umbrella-parts";

export const umbrellasRainwear = [
  beachUmbrella,
  patioUmbrella,
  domeUmbrella,
  golfUmbrella,
  kidsUmbrella,
  poncho,
  rainBoots,
  shoeCover,
  raincoat,
  kidsRaincoat,
  reverseUmbrella,
  straightUmbrella,
  sunUmbrella,
  ribFrame,
  umbrellaHandle,
  foldingUmbrella,
  capsuleUmbrella,
  automaticUmbrella,
];
