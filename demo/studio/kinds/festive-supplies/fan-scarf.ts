import { kind } from "../../kind";
import {
  all,
  bothSides,
  box,
  chance,
  cord,
  counted,
  dyed,
  type Flat,
  fabric,
  flatLay,
  laid,
  printed,
  shaped,
  sheet,
  solid,
} from "../../stage";

export const fanScarf = kind({
  name: "fan-scarf",
  noun: {
    en: "football fan scarf",
    zh: "球迷围巾",
    es: "bufanda de aficionado",
    "pt-br": "cachecol de torcedor",
    ru: "шарф болельщика",
    ar: "وشاح مشجعين",
    ur: "فٹ بال فین مفلر",
    fr: "écharpe de supporter",
  },
  centimetres: 140,
  looks: {
    red: { ground: "#b8182a", stripe: "#f6f1e7", text: "CHAMPIONS" },
    blue: { ground: "#1f3f94", stripe: "#f2c14e", text: "FOREVER" },
  },
  shots: ["front", "detail"],
  sets: { front: { ...flatLay, pitch: 0.95 }, detail: { ...flatLay, fit: 2.2, look: [0.75, 0.5, 0.7] } },
  build({ ground, stripe, text }) {
    const map = printed(1024, 220, (pen, width, height) => {
      pen.fillStyle = ground;
      pen.fillRect(0, 0, width, height);
      pen.fillStyle = stripe;
      for (const x of [40, 100, 876, 936]) pen.fillRect(x, 0, 32, height);
      pen.font = '800 128px "Noto Sans"';
      pen.textAlign = "center";
      pen.textBaseline = "middle";
      pen.fillText(text, width / 2, height / 2, 660);
      pen.fillStyle = "rgba(0,0,0,.07)";
      for (let x = 0; x < width; x += 5) pen.fillRect(x, 0, 2, height);
    });
    const lie = (x: number, y: number): Flat => [
      y + Math.cos(x * 1.1) * 0.35,
      0.06 + Math.max(0, Math.sin(x * 2.1 + y) * 0.07),
    ];
    return laid(
      solid(
        shaped(sheet(4.4, 0.95, 110, 12), (point) => {
          [point.y, point.z] = lie(point.x, point.y);
        }),
        dyed(map, { threads: 90, depth: 0.2 }),
      ),
      bothSides((side) =>
        counted(19, (index) => {
          const [y, z] = lie(side * 2.2, (index - 9) * 0.05);
          return cord(
            [
              [side * 2.19, y, z],
              [side * 2.36, y + chance(-0.03, 0.03), 0.03],
              [side * 2.5, y + chance(-0.05, 0.05), 0.02],
            ],
            index % 2 ? ground : stripe,
            0.02,
          );
        }),
      ),
    );
  },
  carton: {
    count: [3, 3, 2],
    build: ({ ground, stripe }) =>
      all(
        [0, 1, 2].map((layer) =>
          solid(box(1, 0.13, 0.6, 0.06), fabric(layer === 1 ? stripe : ground, { threads: 60, depth: 0.25 }), {
            at: [0, 0.07 + layer * 0.12, 0],
          }),
        ),
      ),
  },
});
