import { readFileSync } from "node:fs";
import sharp from "sharp";
import { industryTile } from "../../components/market/home/industry-tile";

/** Names the demo market's picture that stands for each industry. */
const chosen: Record<string, string> = {
  toys: "plush-bear-brown",
  "artificial-flowers": "tulip-bouquet-yellow",
  "hair-accessories": "bow-claw-pink",
  jewelry: "charm-bracelet-gold",
  "festive-supplies": "christmas-bauble-red",
  "home-decor-crafts": "ceramic-vase-green",
  "bags-luggage": "crescent-bag-beige",
  "umbrellas-rainwear": "straight-umbrella-blue",
  "hardware-tools": "cordless-drill-yellow",
  "electrical-locks": "brass-padlock-gold",
  "kitchen-bathroom": "stock-pot-green",
  "small-appliances": "desk-fan-white",
  "consumer-electronics": "headphones-white",
  "smart-devices": "companion-robot-white",
  lighting: "table-lamp-white",
  "clocks-watches": "twin-bell-clock-red",
  "stationery-office": "colour-pencils-multi",
  "gift-packaging": "gift-box-red",
  eyewear: "aviator-sunglasses-gold",
  "sports-outdoor": "football-black",
  beauty: "lipstick-red",
  "garment-accessories": "sewing-thread-multi",
  "socks-hosiery": "crew-socks-yellow",
  "hats-scarves-gloves": "straw-hat-natural",
  "underwear-apparel": "t-shirt-white",
  shoes: "canvas-shoes-red",
  "home-textiles": "throw-cushion-sage",
  "daily-necessities": "broom-set-green",
  "auto-moto": "full-face-helmet-red",
  "pet-supplies": "cat-tree-beige",
  "baby-maternity": "feeding-bottle-blue",
};

/** Draws one picture with a tile for each industry at the place that `industryTile` returns, so that it is one request. */
export async function industryPictures(): Promise<Buffer> {
  const taxonomy = readFileSync("db/reference/taxonomy.json", "utf8");
  const { industries } = JSON.parse(taxonomy) as { industries: { id: number; slug: string }[] };
  const tiles = industries.map(async ({ id, slug }) => {
    const { x, y, width, height } = industryTile(id);
    const file = `demo/pictures/${slug}/${chosen[slug]}-front.webp`;
    return { input: await sharp(file).resize(width, height).toBuffer(), left: x, top: y };
  });
  const { width, height, columns } = industryTile(1);
  const rows = Math.ceil(industries.length / columns);
  return sharp({ create: { width: width * columns, height: height * rows, channels: 3, background: "#e8e1d6" } })
    .composite(await Promise.all(tiles))
    .webp({ quality: 62, effort: 6, smartSubsample: true })
    .toBuffer();
}
