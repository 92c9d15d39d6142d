import { aviatorSunglasses } from "./aviator-sunglasses";
import { catEyeSunglasses } from "./cat-eye-sunglasses";
import { computerGlasses } from "./computer-glasses";
import { cyclingGlasses } from "./cycling-glasses";
import { drivingSunglasses } from "./driving-sunglasses";
import { fishingSunglasses } from "./fishing-sunglasses";
import { glassesCase } from "./glasses-case";
import { heartSunglasses } from "./heart-sunglasses";
import { kidsBlueLightGlasses } from "./kids-blue-light-glasses";
import { kidsSunglasses } from "./kids-sunglasses";
import { kidsSwimGoggles } from "./kids-swim-goggles";
import { ledPartyGlasses } from "./led-party-glasses";
import { lensCloth } from "./lens-cloth";
import { newYearGlasses } from "./new-year-glasses";
import { readingGlasses } from "./reading-glasses";
import { rimlessReadingGlasses } from "./rimless-reading-glasses";
import { roundOpticalFrame } from "./round-optical-frame";
import { safetyGlasses } from "./safety-glasses";
import { safetyGoggles } from "./safety-goggles";
import { narrowSunglasses, navigatorSunglasses, oversizedSunglasses } from "./shaped-sunglasses";
import { skiGoggles } from "./ski-goggles";
import { squareOpticalFrame } from "./square-optical-frame";
import { squareSunglasses } from "./square-sunglasses";
import { swimGoggles } from "./swim-goggles";

export const eyewear = [
  aviatorSunglasses,
  navigatorSunglasses,
  catEyeSunglasses,
  narrowSunglasses,
  computerGlasses,
  cyclingGlasses,
  drivingSunglasses,
  fishingSunglasses,
  glassesCase,
  heartSunglasses,
  kidsBlueLightGlasses,
  kidsSunglasses,
  kidsSwimGoggles,
  ledPartyGlasses,
  lensCloth,
  newYearGlasses,
  readingGlasses,
  rimlessReadingGlasses,
  roundOpticalFrame,
  safetyGlasses,
  safetyGoggles,
  skiGoggles,
  squareOpticalFrame,
  squareSunglasses,
  oversizedSunglasses,
  swimGoggles,
];
