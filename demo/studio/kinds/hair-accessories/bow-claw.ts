import { kind } from "../../kind";
import { all, bow, satin } from "../../stage";
import { claw, plain } from "./parts";

export const bowClaw = kind({
  name: "bow-claw",
  noun: {
    en: "bow hair claw",
    zh: "蝴蝶结抓夹",
    es: "pinza de pelo lazo",
    "pt-br": "piranha laço",
    ru: "краб с бантом",
    ar: "مشبك شعر بفيونكة",
    ur: "بو ہیئر کلا",
    fr: "pince crabe nœud",
  },
  centimetres: 9,
  looks: { black: "#222226", pink: "#eda5b5", champagne: "#dcc3a0" },
  shots: ["front", "turned", "group"],
  sets: { all: { yaw: -0.1, pitch: 0.2 }, turned: { yaw: 0.7 } },
  build: (color) =>
    all(
      claw({ look: plain(color, "#ffffff"), wide: 0.7, teeth: 5 }),
      bow(satin(color), { loop: 1.15, width: 0.75, tail: 1.2 }, { at: [0, 0.12, 0.68], turn: [-0.15, 0, 0] }),
    ),
});
