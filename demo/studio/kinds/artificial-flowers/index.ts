import { artificialTree, cherryTree, ficusTree } from "./artificial-tree";
import { bouquetPaper, floralMesh } from "./bouquet-paper";
import { bridalBouquet } from "./bridal-bouquet";
import { bunnyTails, lavenderBunch } from "./dried-bunch";
import { flowerWall } from "./flower-wall";
import { grassMat, hedgePanel } from "./hedge-panel";
import { ivyGarland } from "./ivy-garland";
import { roseBush, roseHeads } from "./loose-roses";
import { monsteraPot } from "./monstera-pot";
import { orchidPot } from "./orchid-pot";
import { pampasGrass } from "./pampas-grass";
import { peonyBouquet } from "./peony-bouquet";
import { roseBox } from "./rose-box";
import { roseDome } from "./rose-dome";
import { roseStem } from "./rose-stem";
import { soapBouquet } from "./soap-bouquet";
import { succulentPot } from "./succulent-pot";
import { tulipBouquet } from "./tulip-bouquet";
import { wisteriaVine } from "./wisteria-vine";

export const artificialFlowers = [
  roseStem,
  roseBush,
  roseHeads,
  bridalBouquet,
  peonyBouquet,
  tulipBouquet,
  monsteraPot,
  succulentPot,
  orchidPot,
  artificialTree,
  ficusTree,
  cherryTree,
  flowerWall,
  hedgePanel,
  grassMat,
  ivyGarland,
  wisteriaVine,
  roseDome,
  roseBox,
  pampasGrass,
  lavenderBunch,
  bunnyTails,
  soapBouquet,
  bouquetPaper,
  floralMesh,
];
