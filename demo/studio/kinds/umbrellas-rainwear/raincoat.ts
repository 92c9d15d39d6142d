import { kind } from "../../kind";
import {
  all,
  ball,
  bothSides,
  box,
  Color,
  type Cut,
  cord,
  DoubleSide,
  glass,
  matte,
  mirrored,
  pattern,
  plastic,
  ring,
  seam,
  sewn,
  soft,
  solid,
  topCut,
  topSeams,
} from "../../stage";

const cut: Cut = { hem: -0.15, flare: 0.22, sleeve: [1.2, 0.75], cuff: 0.24, neck: [0.24, 0.12] };

const coat = ({ cloth, trim, hasEars }: { cloth: string; trim: string; hasEars?: boolean }) => {
  const { geometry, map } = sewn(topCut(cut), cloth, (pen) => {
    topSeams(pen, cut);
    seam(
      pen,
      [
        [0, 2],
        [0, -0.2],
      ],
      "#00000066",
      0.02,
    );
    seam(
      pen,
      [
        [0.08, 2],
        [0.08, -0.2],
      ],
      "#00000033",
      0.012,
      [0.03, 0.02],
    );
    for (let y = 0.15; y < 1.8; y += 0.36) {
      pen.fillStyle = trim;
      pen.beginPath();
      pen.arc(0.04, y, 0.04, 0, 7);
      pen.fill();
    }
    for (const side of [-1, 1]) {
      pen.strokeStyle = "#00000055";
      pen.lineWidth = 0.014;
      pen.strokeRect(side * 0.42 - 0.18, 0.42, 0.36, 0.4);
      seam(
        pen,
        [
          [side * 0.42 - 0.18, 0.72],
          [side * 0.42 + 0.18, 0.72],
        ],
        "#00000055",
        0.012,
      );
    }
    seam(
      pen,
      [
        [-1, 0.12],
        [1, 0.12],
      ],
      trim,
      0.07,
    );
  });
  const hood = pattern(
    mirrored([
      [0, 2.72, 0.3],
      [0.36, 2.62, 0.3],
      [0.4, 2.2, 0.2],
      [0.3, 1.94, 0.1],
    ]),
    0.2,
  );
  return all(
    solid(geometry, plastic("#ffffff", { map, side: DoubleSide, roughness: 0.3 })),
    solid(soft(hood, { thick: 0.26, edge: 0.34 }), plastic(cloth, { roughness: 0.3 }), { at: [0, 0, -0.04] }),
    solid(ball(0.29, 32), matte(new Color(cloth).multiplyScalar(0.32)), {
      at: [0, 2.28, 0.06],
      scale: [0.85, 1.05, 0.62],
    }),
    solid(ring(0.26, 0.035), plastic(cloth, { roughness: 0.3 }), { at: [0, 2.27, 0.2], scale: [0.9, 1.14, 1] }),
    bothSides((side) => [
      cord(
        [
          [side * 0.1, 1.98, 0.22],
          [side * 0.13, 1.8, 0.2],
          [side * 0.12, 1.62, 0.16],
        ],
        trim,
        0.016,
      ),
      solid(ball(0.035, 14), plastic(trim), { at: [side * 0.12, 1.6, 0.16] }),
    ]),
    hasEars
      ? bothSides((side) => [
          solid(ball(0.14, 24), plastic(cloth), { at: [side * 0.3, 2.68, 0.02], scale: [1, 1, 0.6] }),
          solid(ball(0.08, 20), matte(trim), { at: [side * 0.3, 2.68, 0.08], scale: [1, 1, 0.5] }),
        ])
      : null,
  );
};

export const raincoat = kind({
  name: "raincoat",
  noun: {
    en: "long raincoat with hood",
    zh: "连帽长款雨衣",
    es: "impermeable largo con capucha",
    "pt-br": "capa de chuva longa com capuz",
    ru: "длинный дождевик с капюшоном",
    ar: "معطف مطر طويل بقلنسوة",
    ur: "ٹوپی والا لمبا رین کوٹ",
    fr: "imperméable long à capuche",
  },
  centimetres: 115,
  looks: { yellow: { cloth: "#f2c230", trim: "#2b2c30" }, navy: { cloth: "#25406b", trim: "#e8e8e6" } },
  shots: ["front", "detail"],
  sets: { front: { float: 0.4, yaw: -0.25 }, detail: { look: [0.5, 0.72, 0.9] } },
  build: coat,
});

export const kidsRaincoat = kind({
  name: "kids-raincoat",
  noun: {
    en: "children's raincoat with bag room",
    zh: "儿童书包位雨衣",
    es: "impermeable infantil con espacio para mochila",
    "pt-br": "capa infantil com espaço para mochila",
    ru: "детский дождевик с местом под рюкзак",
    ar: "معطف مطر للأطفال مع مكان للحقيبة",
    ur: "بچوں کا رین کوٹ بیگ کی جگہ کے ساتھ",
    fr: "imperméable enfant avec place pour cartable",
  },
  centimetres: 80,
  looks: {
    green: { cloth: "#67b06a", trim: "#f6d34f", hasEars: true },
    blue: { cloth: "#5fa7de", trim: "#ffffff", hasEars: true },
  },
  shots: ["front", "carton"],
  sets: { front: { float: 0.4, yaw: -0.25 } },
  build: coat,
  carton: {
    count: [4, 3, 2],
    build: ({ cloth, trim }) =>
      all(
        solid(box(1, 0.22, 0.8, 0.1), plastic(cloth), { at: [0, 0.11, 0] }),
        solid(box(1.04, 0.18, 0.84, 0.08), glass("#ffffff", { opacity: 0.2 }), { at: [0, 0.12, 0] }),
        solid(box(0.5, 0.02, 0.3, 0), matte(trim), { at: [0, 0.23, 0] }),
      ),
  },
});
