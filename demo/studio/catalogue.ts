import { withDyedLooks } from "./dyes";
import type { Kind } from "./kind";
import { artificialFlowers } from "./kinds/artificial-flowers";
import { autoMoto } from "./kinds/auto-moto";
import { babyMaternity } from "./kinds/baby-maternity";
import { bagsLuggage } from "./kinds/bags-luggage";
import { beauty } from "./kinds/beauty";
import { clocksWatches } from "./kinds/clocks-watches";
import { consumerElectronics } from "./kinds/consumer-electronics";
import { dailyNecessities } from "./kinds/daily-necessities";
import { electricalLocks } from "./kinds/electrical-locks";
import { eyewear } from "./kinds/eyewear";
import { festiveSupplies } from "./kinds/festive-supplies";
import { garmentAccessories } from "./kinds/garment-accessories";
import { giftPackaging } from "./kinds/gift-packaging";
import { hairAccessories } from "./kinds/hair-accessories";
import { hardwareTools } from "./kinds/hardware-tools";
import { hatsScarvesGloves } from "./kinds/hats-scarves-gloves";
import { homeDecorCrafts } from "./kinds/home-decor-crafts";
import { homeTextiles } from "./kinds/home-textiles";
import { jewelry } from "./kinds/jewelry";
import { kitchenBathroom } from "./kinds/kitchen-bathroom";
import { lighting } from "./kinds/lighting";
import { petSupplies } from "./kinds/pet-supplies";
import { shoes } from "./kinds/shoes";
import { smallAppliances } from "./kinds/small-appliances";
import { smartDevices } from "./kinds/smart-devices";
import { socksHosiery } from "./kinds/socks-hosiery";
import { sportsOutdoor } from "./kinds/sports-outdoor";
import { stationeryOffice } from "./kinds/stationery-office";
import { toys } from "./kinds/toys";
import { umbrellasRainwear } from "./kinds/umbrellas-rainwear";
import { underwearApparel } from "./kinds/underwear-apparel";

const designed: Record<string, Kind[]> = {
  "artificial-flowers": artificialFlowers,
  "auto-moto": autoMoto,
  "baby-maternity": babyMaternity,
  "bags-luggage": bagsLuggage,
  "clocks-watches": clocksWatches,
  "consumer-electronics": consumerElectronics,
  "daily-necessities": dailyNecessities,
  "electrical-locks": electricalLocks,
  eyewear: eyewear,
  "festive-supplies": festiveSupplies,
  "garment-accessories": garmentAccessories,
  "gift-packaging": giftPackaging,
  "hair-accessories": hairAccessories,
  "hardware-tools": hardwareTools,
  "hats-scarves-gloves": hatsScarvesGloves,
  "home-decor-crafts": homeDecorCrafts,
  "home-textiles": homeTextiles,
  "kitchen-bathroom": kitchenBathroom,
  lighting: lighting,
  "pet-supplies": petSupplies,
  shoes: shoes,
  "small-appliances": smallAppliances,
  "smart-devices": smartDevices,
  "socks-hosiery": socksHosiery,
  "sports-outdoor": sportsOutdoor,
  "stationery-office": stationeryOffice,
  toys: toys,
  "umbrellas-rainwear": umbrellasRainwear,
  "underwear-apparel": underwearApparel,
  jewelry,
  beauty,
};

/** Every kind of goods the studio knows, by industry. */
export const catalogue: Record<string, Kind[]> = Object.fromEntries(
  Object.entries(designed).map(([industry, kinds]) => [industry, kinds.map(withDyedLooks)]),
);
