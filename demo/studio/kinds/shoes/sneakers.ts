import { kind } from "../../kind";
import {
  all,
  ball,
  bothSides,
  box,
  counted,
  dyed,
  fabric,
  type Last,
  lit,
  matte,
  place,
  rubber,
  shaped,
  sole,
  solid,
  upper,
} from "../../stage";
import { laces, opening, pairOf, panels, shoeBox } from "./parts";

const run: Last = {
  length: 2.7,
  wide: 0.45,
  heights: [
    [0, 0.75],
    [0.08, 0.98],
    [0.25, 0.92],
    [0.42, 0.9],
    [0.6, 0.62],
    [0.8, 0.42],
    [1, 0.34],
  ],
};
type Look = { mesh: string; panel: string; foam: string; tread: string; lace: string };

const sneaker = ({ mesh, panel, foam, tread, lace }: Look, thick = 0.26) => {
  const map = panels(mesh, (pen) => {
    pen.fillStyle = "#00000014";
    for (let x = 0; x < 1024; x += 12) for (let y = 0; y < 256; y += 12) pen.fillRect(x + ((y / 12) % 2) * 6, y, 5, 5);
    pen.fillStyle = panel;
    pen.beginPath();
    pen.moveTo(0, 0);
    pen.lineTo(240, 0);
    pen.lineTo(300, 90);
    pen.lineTo(230, 200);
    pen.lineTo(0, 250);
    pen.fill();
    pen.beginPath();
    pen.moveTo(820, 0);
    pen.quadraticCurveTo(830, 120, 960, 256);
    pen.lineTo(1024, 256);
    pen.lineTo(1024, 0);
    pen.fill();
    pen.strokeStyle = panel;
    pen.lineWidth = 34;
    pen.beginPath();
    pen.moveTo(330, 150);
    pen.quadraticCurveTo(450, 20, 640, 40);
    pen.stroke();
    pen.lineWidth = 14;
    for (const x of [430, 500, 570]) {
      pen.beginPath();
      pen.moveTo(x, 40);
      pen.lineTo(x + 40, 200);
      pen.stroke();
    }
  });
  const wavy = shaped(sole(run, thick, 0.05, 0.06), (point) => {
    point.y += Math.max(0, point.z - 0.9) ** 2 * 0.22;
  });
  return all(
    place(
      [
        solid(upper(run), dyed(map, { threads: 260, depth: 0.06 })),
        opening([0, 0.98, -0.72], [0.33, 0.46], "#26272a", fabric(panel), 0.04),
        solid(box(0.4, 0.08, 0.66, 0.04), fabric(mesh), { at: [0, 0.8, 0.06], turn: [0.4, 0, 0] }),
        laces(run, 0.47, 0.66, 5, lace),
        solid(box(0.1, 0.32, 0.05, 0.02), fabric(panel), { at: [0, 1.06, -1.26], turn: [-0.1, 0, 0] }),
      ],
      { at: [0, thick + 0.05, 0] },
    ),
    solid(wavy, matte(foam, { roughness: 0.6 }), { at: [0, thick + 0.06, 0] }),
    solid(
      shaped(sole(run, 0.09, 0.04, 0.03), (point) => {
        point.y += Math.max(0, point.z - 0.9) ** 2 * 0.22;
      }),
      rubber(tread),
      { at: [0, 0.1, 0] },
    ),
  );
};

export const sneakers = kind({
  name: "sneakers",
  noun: {
    en: "running sneakers",
    zh: "运动跑鞋",
    es: "tenis para correr",
    "pt-br": "tênis de corrida",
    ru: "кроссовки для бега",
    ar: "حذاء جري رياضي",
    ur: "دوڑ کے جوتے",
    fr: "baskets de course",
  },
  centimetres: 30,
  looks: {
    white: { mesh: "#f2f1ee", panel: "#2f6fb0", foam: "#ffffff", tread: "#2f6fb0", lace: "#ffffff" },
    black: { mesh: "#2b2c30", panel: "#17181a", foam: "#f1f0ec", tread: "#c0313f", lace: "#2b2c30" },
    pink: { mesh: "#efb9c5", panel: "#d9668c", foam: "#ffffff", tread: "#8f6fb8", lace: "#ffffff" },
  },
  shots: ["front", "turned", "carton"],
  sets: { front: { yaw: -0.95 }, turned: { yaw: 0.55 }, detail: { yaw: -0.9, look: [0.6, 0.6, 0.7] } },
  build: (look) => pairOf(() => sneaker(look)),
  carton: { count: [3, 2, 2], build: (look) => shoeBox(look) },
});

export const chunkySneakers = kind({
  name: "chunky-sneakers",
  noun: {
    en: "chunky sneakers",
    zh: "老爹鞋",
    es: "tenis de suela gruesa",
    "pt-br": "tênis chunky",
    ru: "массивные кроссовки",
    ar: "حذاء رياضي سميك",
    ur: "موٹے تلے والے جوتے",
    fr: "baskets épaisses",
  },
  centimetres: 30,
  looks: {
    white: { mesh: "#f4f2ee", panel: "#e3e0d8", foam: "#f7f5f0", tread: "#c9a57a", lace: "#ffffff" },
    beige: { mesh: "#e2d3b8", panel: "#b9976a", foam: "#f3ead8", tread: "#8a5c34", lace: "#f3ead8" },
  },
  shots: ["front"],
  sets: { front: { yaw: -0.95 }, turned: { yaw: 0.55 } },
  build: (look) => pairOf(() => sneaker(look, 0.44)),
});

export const kidsSneakers = kind({
  name: "kids-sneakers",
  noun: {
    en: "children's light-up sneakers",
    zh: "儿童亮灯鞋",
    es: "tenis infantiles con luces",
    "pt-br": "tênis infantil com luz",
    ru: "детские кроссовки с огоньками",
    ar: "حذاء أطفال مضيء",
    ur: "بچوں کے لائٹ والے جوتے",
    fr: "baskets lumineuses enfant",
  },
  centimetres: 19,
  looks: {
    blue: { mesh: "#3f86d6", panel: "#f2c14e", foam: "#ffffff", tread: "#f2c14e", lace: "#ffffff" },
    pink: { mesh: "#ee9fb4", panel: "#8f6fc8", foam: "#ffffff", tread: "#8f6fc8", lace: "#ffffff" },
  },
  shots: ["front", "carton"],
  sets: { front: { yaw: -0.95 } },
  build: (look) =>
    pairOf(
      () =>
        place(
          all(
            sneaker(look, 0.3),
            bothSides((side) =>
              counted(5, (index) => [
                solid(ball(0.05, 14), lit(["#ff5a4d", "#5fe06a", "#5fb4ff"][index % 3] ?? "#ffffff", 1.8), {
                  at: [side * (0.4 + Math.sin(index * 0.7) * 0.03), 0.24, -1 + index * 0.3],
                }),
              ]),
            ),
          ),
          { scale: [1.15, 1.12, 0.92] },
        ),
      0.68,
    ),
  carton: { count: [3, 2, 2], build: (look) => shoeBox(look) },
});
