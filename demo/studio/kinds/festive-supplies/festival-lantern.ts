import { kind } from "../../kind";
import {
  all,
  around,
  ball,
  bothSides,
  box,
  cord,
  matte,
  metal,
  place,
  printed,
  ring,
  rod,
  satin,
  shaped,
  solid,
} from "../../stage";
import { tassel } from "./parts";

export const festivalLantern = kind({
  name: "festival-lantern",
  noun: {
    en: "red festival lantern",
    zh: "红灯笼",
    es: "farol rojo festivo",
    "pt-br": "lanterna vermelha",
    ru: "красный праздничный фонарь",
    ar: "فانوس أحمر احتفالي",
    ur: "سرخ تہوار لالٹین",
    fr: "lanterne rouge de fête",
  },
  centimetres: 36,
  looks: { red: { silk: "#c8151f", sign: "福" }, gold: { silk: "#d79a2b", sign: "春" } },
  shots: ["front", "carton"],
  sets: { front: { float: 0.4 } },
  build({ silk, sign }) {
    const map = printed(1024, 512, (pen, width, height) => {
      pen.fillStyle = silk;
      pen.fillRect(0, 0, width, height);
      pen.fillStyle = silk === "#d79a2b" ? "#a3121c" : "#f2c14e";
      pen.font = '700 150px "Noto Sans CJK SC"';
      pen.textAlign = "center";
      pen.textBaseline = "middle";
      for (let side = 0; side < 4; side++) pen.fillText(sign, 64 + side * 256, height / 2);
    });
    const shade = shaped(ball(1, 128), (point) => {
      const swell = 1 - 0.035 * Math.abs(Math.sin(Math.atan2(point.z, point.x) * 12)) ** 4;
      point.set(point.x * swell, point.y * 0.78, point.z * swell);
    });
    const gold = metal("#d9a441", { roughness: 0.3 });
    return all(
      solid(shade, satin("#ffffff", { map, emissive: silk, emissiveIntensity: 0.12 }), {
        at: [0, 1.9, 0],
        turn: [0, -1.2, 0],
      }),
      bothSides((side) => [
        solid(rod(0.44, 0.44, 0.16), gold, { at: [0, 1.9 + side * 0.76, 0] }),
        around(20, (angle) =>
          solid(box(0.05, 0.1, 0.02, 0), matte(silk), {
            at: [Math.cos(angle) * 0.44, 1.9 + side * 0.76, Math.sin(angle) * 0.44],
            turn: [0, -angle + Math.PI / 2, 0],
          }),
        ),
      ]),
      around(22, (angle) =>
        solid(rod(0.012, 0.012, 0.5, 6), satin("#e2b33c"), {
          at: [Math.cos(angle) * 0.38, 0.84, Math.sin(angle) * 0.38],
        }),
      ),
      place(tassel(silk === "#d79a2b" ? "#b8182a" : silk, 0.7), { at: [0, 0.78, 0] }),
      cord(
        [
          [0, 2.7, 0],
          [0.04, 2.95, 0],
          [0, 3.15, 0],
        ],
        "#b8182a",
        0.025,
      ),
      solid(ring(0.09, 0.02), gold, { at: [0, 3.22, 0] }),
    );
  },
  carton: { count: [3, 2, 1] },
});
