import { kind } from "../../kind";
import { all, bow, hand, place, ring, satin, shaped, sized, solid } from "../../stage";

/** A gathered tube around z: `ruffle` makes its outer side stand out in waves. */
const gathered = (folds: number, ruffle: number) =>
  shaped(ring(0.85, 0.4, Math.PI * 2, 260), (at) => {
    const angle = Math.atan2(at.y, at.x);
    const out = Math.hypot(at.x, at.y) - 0.85;
    const outer = Math.max(0, out / 0.4);
    const swell = 1 + 0.2 * Math.sin(angle * folds) + 0.07 * Math.sin(angle * folds * 2.3 + at.z * 6) + outer * ruffle;
    const radius = 0.85 + out * swell;
    at.set(
      Math.cos(angle) * radius,
      Math.sin(angle) * radius,
      at.z * (1 - outer * ruffle * 0.6) * swell + outer * ruffle * 0.34 * Math.sin(angle * folds * 0.75),
    );
  });

export const scrunchie = kind({
  name: "scrunchie",
  noun: {
    en: "satin scrunchie",
    zh: "缎面大肠发圈",
    es: "coletero de satén",
    "pt-br": "scrunchie de cetim",
    ru: "атласная резинка-скранчи",
    ar: "ربطة شعر ساتان",
    ur: "ساٹن اسکرنچی",
    fr: "chouchou en satin",
  },
  centimetres: 12,
  looks: { pink: "#eba5b4", champagne: "#dfc49b", black: "#232327", green: "#2f6b52" },
  shots: ["front", "turned", "group", "detail", "use", "carton"],
  sets: { all: { pitch: 0.5 }, detail: { fit: 1.8, look: [0.6, 0.6, 0.7] } },
  build: (color) => place(solid(gathered(23, 0), satin(color)), { at: [0, 0.4, 0], turn: [-1.25, 0, 0] }),
  use: (color: string) =>
    all(hand(), sized(place(solid(gathered(23, 0), satin(color)), { turn: [Math.PI / 2, 0, 0] }), 11, [0, 0.15, 0])),
  carton: { count: [4, 3, 2] },
});

export const ruffleScrunchie = kind({
  name: "ruffle-scrunchie",
  noun: {
    en: "ruffled scrunchie",
    zh: "荷叶边发圈",
    es: "coletero con volantes",
    "pt-br": "scrunchie com babados",
    ru: "скранчи с рюшами",
    ar: "ربطة شعر بكشكش",
    ur: "جھالر اسکرنچی",
    fr: "chouchou à volants",
  },
  centimetres: 14,
  looks: { white: "#f5f0e8", lilac: "#bda6dc", blue: "#9cc1de" },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.5 } },
  build: (color) => place(solid(gathered(26, 0.75), satin(color)), { at: [0, 0.4, 0], turn: [-1.2, 0, 0] }),
});

export const bowScrunchie = kind({
  name: "bow-scrunchie",
  noun: {
    en: "bow scrunchie with long tails",
    zh: "飘带蝴蝶结发圈",
    es: "coletero con lazo largo",
    "pt-br": "scrunchie com laço longo",
    ru: "скранчи с бантом",
    ar: "ربطة شعر بفيونكة طويلة",
    ur: "لمبے ربن والا بو اسکرنچی",
    fr: "chouchou à nœud long",
  },
  centimetres: 24,
  looks: { wine: "#7a2438", sky: "#a5c8e4", cream: "#efe4cb", black: "#232327" },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.16, yaw: -0.2 } },
  build: (color) =>
    all(
      solid(gathered(17, 0.1), satin(color), { at: [0, 2.6, 0], turn: [-0.5, 0, 0], scale: 0.84 }),
      bow(satin(color), { loop: 1.2, width: 0.8, tail: 2.1 }, { at: [0, 1.6, 0.72] }),
    ),
});
