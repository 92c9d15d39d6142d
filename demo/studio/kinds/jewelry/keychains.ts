import { kind } from "../../kind";
import { all, ball, board, box, type Flat, gloss, metal, outline, ring, rod, sheet, solid, words } from "../../stage";
import { keyring, polished, tints } from "./parts";

const logo = (tint: string, face: string) =>
  all(
    keyring(tint),
    solid(rod(0.62, 0.62, 0.14, 72), polished(tint), { at: [0, -0.62, 0], turn: [Math.PI / 2, 0, 0] }),
    solid(rod(0.52, 0.52, 0.02, 72), gloss(face), { at: [0, -0.62, 0.07], turn: [Math.PI / 2, 0, 0] }),
    solid(
      sheet(0.7, 0.35),
      gloss("#ffffff", { map: words(256, 128, face, [{ text: "LOGO", size: 74, color: "#ffffff" }]), roughness: 0.3 }),
      { at: [0, -0.62, 0.085] },
    ),
    solid(ring(0.1, 0.03, Math.PI * 2, 30), polished(tint), { at: [0, 0.03, 0] }),
  );

export const logoKeychain = kind({
  name: "logo-keychain",
  noun: {
    en: "logo keychain",
    zh: "定制钥匙扣",
    es: "llavero con logo",
    "pt-br": "chaveiro com logo",
    ru: "брелок с логотипом",
    ar: "ميدالية بشعار",
    ur: "لوگو کی چین",
    fr: "porte-clés logo",
  },
  centimetres: 9,
  looks: {
    silver: { tint: tints.silver, face: "#1d2f55" },
    black: { tint: tints.black, face: "#c2283a" },
    gold: { tint: tints.gold, face: "#2f6b4f" },
  },
  shots: ["front", "turned", "group", "detail", "use", "carton"],
  sets: { all: { yaw: -0.3, float: 0.02 }, turned: { yaw: 0.85 }, detail: { fit: 2, look: [0.5, 0.3, 0.8] } },
  build: ({ tint, face }) => logo(tint, face),
  carton: { count: [6, 4, 2] },
});

export const cityKeychain = kind({
  name: "city-keychain",
  noun: {
    en: "souvenir city keychain",
    zh: "城市纪念钥匙扣",
    es: "llavero souvenir",
    "pt-br": "chaveiro souvenir",
    ru: "сувенирный брелок",
    ar: "ميدالية تذكارية للمدن",
    ur: "سوونیئر کی چین",
    fr: "porte-clés souvenir",
  },
  centimetres: 10,
  looks: { gold: { tint: tints.gold, sky: "#3f8fd0" }, silver: { tint: tints.silver, sky: "#e08a4a" } },
  shots: ["front", "turned", "detail"],
  sets: { all: { yaw: -0.25, float: 0.02 }, turned: { yaw: 0.9 }, detail: { fit: 2, look: [0.5, 0.3, 0.8] } },
  build: ({ tint, sky }) =>
    all(
      keyring(tint),
      solid(ring(0.1, 0.03, Math.PI * 2, 30), polished(tint), { at: [0, 0.03, 0] }),
      solid(box(1.5, 1.1, 0.1, 0.12), polished(tint), { at: [0, -0.6, 0] }),
      solid(box(1.36, 0.96, 0.04, 0.08), gloss(sky), { at: [0, -0.6, 0.045] }),
      solid(ball(0.13, 20), gloss("#f7d35a"), { at: [0.42, -0.36, 0.07], scale: [1, 1, 0.3] }),
      [0.3, 0.5, 0.24, 0.62, 0.4, 0.3].map((high, index) =>
        solid(box(0.17, high, 0.06, 0.01), polished(tint), { at: [-0.5 + index * 0.2, -1.02 + high / 2, 0.08] }),
      ),
      solid(rod(0.005, 0.03, 0.2, 8), polished(tint), { at: [0.1, -0.3, 0.08] }),
    ),
});

const openerLine: Flat[] = [
  [-0.2, 2],
  [0.2, 2],
  [0.3, 1.2],
  [0.5, 0.7],
  [0.5, 0.1],
  [0, -0.15],
  [-0.5, 0.1],
  [-0.5, 0.7],
  [-0.3, 1.2],
];
const eye: Flat[] = [
  [-0.26, 0.62],
  [0, 0.54],
  [0.26, 0.62],
  [0.28, 0.2],
  [0, 0.06],
  [-0.28, 0.2],
];

export const openerKeychain = kind({
  name: "opener-keychain",
  noun: {
    en: "bottle opener keychain",
    zh: "开瓶器钥匙扣",
    es: "llavero abrebotellas",
    "pt-br": "chaveiro abridor",
    ru: "брелок-открывалка",
    ar: "ميدالية فتاحة زجاجات",
    ur: "بوتل اوپنر کی چین",
    fr: "porte-clés décapsuleur",
  },
  centimetres: 11,
  looks: { silver: tints.silver, red: "#b3202c", black: tints.black },
  shots: ["front", "turned", "group"],
  sets: { all: { yaw: -0.3, float: 0.02 }, turned: { yaw: 0.85 } },
  build: (color) =>
    all(
      keyring(),
      solid(board(outline(openerLine, true, [eye]), 0.07, 0.04), metal(color, { roughness: 0.3 }), { at: [0, -2, 0] }),
      solid(ring(0.11, 0.03, Math.PI * 2, 30), polished(tints.silver), { at: [0, 0.02, 0.03], turn: [0, 0.6, 0] }),
    ),
});
