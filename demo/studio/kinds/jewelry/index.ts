import { anklet } from "./anklet";
import { beadStrand } from "./bead-strand";
import { beadedBracelet } from "./beaded-bracelet";
import { bowEarrings } from "./bow-earrings";
import { charmBracelet } from "./charm-bracelet";
import { cuffBracelet } from "./cuff-bracelet";
import { enamelPin } from "./enamel-pin";
import { flowerBrooch } from "./flower-brooch";
import { flowerStuds } from "./flower-studs";
import { heartNecklace } from "./heart-necklace";
import { hoopEarrings } from "./hoop-earrings";
import { initialNecklace } from "./initial-necklace";
import { jewelryBox } from "./jewelry-box";
import { jewelrySet } from "./jewelry-set";
import { jumpRings } from "./jump-rings";
import { cityKeychain, logoKeychain, openerKeychain } from "./keychains";
import { layeredNecklace } from "./layered-necklace";
import { lobsterClasps } from "./lobster-clasps";
import { looseBeads } from "./loose-beads";
import { necklaceStand } from "./necklace-stand";
import { openBangle } from "./open-bangle";
import { pearlEarrings } from "./pearl-earrings";
import { pearlNecklace } from "./pearl-necklace";
import { signetRing } from "./signet-ring";
import { solitaireRing } from "./solitaire-ring";
import { stackRings } from "./stack-rings";
import { steelBracelet } from "./steel-bracelet";
import { steelChain } from "./steel-chain";

export const jewelry = [
  hoopEarrings,
  pearlEarrings,
  flowerStuds,
  bowEarrings,
  heartNecklace,
  layeredNecklace,
  initialNecklace,
  pearlNecklace,
  beadedBracelet,
  openBangle,
  charmBracelet,
  solitaireRing,
  stackRings,
  signetRing,
  jewelrySet,
  steelChain,
  steelBracelet,
  cuffBracelet,
  anklet,
  flowerBrooch,
  enamelPin,
  looseBeads,
  beadStrand,
  jumpRings,
  lobsterClasps,
  jewelryBox,
  necklaceStand,
  logoKeychain,
  cityKeychain,
  openerKeychain,
];
