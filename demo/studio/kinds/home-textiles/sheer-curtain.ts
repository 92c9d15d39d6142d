import { kind } from "../../kind";
import {
  all,
  background,
  ball,
  bothSides,
  box,
  DoubleSide,
  fabric,
  hanging,
  lit,
  matte,
  metal,
  printed,
  rod,
  solid,
} from "../../stage";
import { repeated } from "./parts";

export const sheerCurtain = kind({
  name: "sheer-curtain",
  noun: {
    en: "sheer curtain",
    zh: "纱帘",
    es: "cortina translúcida",
    "pt-br": "cortina voil",
    ru: "тюль",
    ar: "ستارة شفافة",
    ur: "جالی پردہ",
    fr: "voilage",
  },
  centimetres: 240,
  looks: { white: { cloth: "#ffffff", strength: 0.5 }, beige: { cloth: "#e6d3b3", strength: 0.55 } },
  shots: ["front"],
  sets: { all: { yaw: -0.22, pitch: 0.1, backdrop: "stone" }, detail: { look: [0.5, 0.85, 0.8], fit: 2.2 } },
  build({ cloth, strength }) {
    const flowers = printed(512, 512, (pen) => {
      pen.clearRect(0, 0, 512, 512);
      pen.fillStyle = "rgba(255,255,255,.9)";
      for (let index = 0; index < 26; index++) {
        const [x, y] = [(index % 5) * 104 + 40, Math.floor(index / 5) * 96 + 40 + (index % 2) * 30];
        for (let leaf = 0; leaf < 5; leaf++) {
          pen.beginPath();
          pen.ellipse(x + Math.cos(leaf * 1.26) * 12, y + Math.sin(leaf * 1.26) * 12, 11, 7, leaf * 1.26, 0, 7);
          pen.fill();
        }
      }
    });
    const voile = fabric(cloth, {
      side: DoubleSide,
      transparent: true,
      opacity: strength,
      depthWrite: false,
      threads: 240,
      depth: 0.2,
    });
    const bloom = matte(cloth, {
      map: repeated(flowers, 2, 4),
      transparent: true,
      side: DoubleSide,
      depthWrite: false,
    });
    const cloths = hanging(2.7, 2.9, 11, 0.08);
    return all(
      background(solid(box(1.8, 2.3, 0.02, 0), lit("#dcecf6", 0.5), { at: [0, 1.5, -0.3] })),
      background([-0.45, 0.45].map((x) => solid(box(0.05, 2.3, 0.05, 0), matte("#ffffff"), { at: [x, 1.5, -0.28] }))),
      solid(rod(0.035, 0.035, 3.1), metal("#d6dade"), { at: [0, 2.92, 0], turn: [0, 0, Math.PI / 2] }),
      bothSides((side) => solid(ball(0.07, 24), metal("#d6dade"), { at: [side * 1.56, 2.92, 0] })),
      solid(cloths, voile, { at: [0, 2.97, 0] }),
      solid(cloths, bloom, { at: [0, 2.97, 0.004] }),
    );
  },
});
