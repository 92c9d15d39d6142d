import { bathBomb } from "./bath-bomb";
import { concealer } from "./concealer";
import { cushionFoundation } from "./cushion-foundation";
import { dropperBottle, faceSerum } from "./droppers";
import { falseLashes, magneticLashes } from "./eyelashes";
import { eyeliner } from "./eyeliner";
import { eyeshadowPalette } from "./eyeshadow-palette";
import { foundation } from "./foundation";
import { gelPolish } from "./gel-polish";
import { eyebrowKit, manicureSet } from "./grooming-kits";
import { hairBrush } from "./hair-brush";
import { handmadeSoap } from "./handmade-soap";
import { creamJar, faceCream } from "./jars";
import { ledMirror } from "./led-mirror";
import { lipGloss } from "./lip-gloss";
import { lipTint } from "./lip-tint";
import { emptyLipstickTube, lipstick } from "./lipsticks";
import { makeupBrushes } from "./makeup-brushes";
import { makeupSponges } from "./makeup-sponges";
import { oudPerfume } from "./oud-perfume";
import { perfume } from "./perfume";
import { pocketMirror } from "./pocket-mirror";
import { pocketPerfume } from "./pocket-perfume";
import { pressOnNails } from "./press-on-nails";
import { sheetMask } from "./sheet-mask";

export const beauty = [
  lipstick,
  emptyLipstickTube,
  lipGloss,
  lipTint,
  eyeshadowPalette,
  eyeliner,
  foundation,
  cushionFoundation,
  concealer,
  falseLashes,
  magneticLashes,
  gelPolish,
  pressOnNails,
  makeupBrushes,
  makeupSponges,
  sheetMask,
  faceSerum,
  dropperBottle,
  faceCream,
  creamJar,
  perfume,
  oudPerfume,
  pocketMirror,
  ledMirror,
  hairBrush,
  manicureSet,
  eyebrowKit,
  bathBomb,
  handmadeSoap,
  pocketPerfume,
];
