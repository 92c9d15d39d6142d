import { kind } from "../../kind";
import {
  all,
  board,
  bothSides,
  DoubleSide,
  fabric,
  fringe,
  outline,
  place,
  printed,
  rod,
  rubber,
  shaped,
  sheet,
  solid,
  wire,
} from "../../stage";

const palm = (ground: string, ink: string) =>
  printed(512, 1024, (pen, width, height) => {
    pen.fillStyle = ground;
    pen.fillRect(0, 0, width, height);
    for (let index = 0; index < 9; index++) {
      pen.fillStyle = index % 2 ? ink : "#f7f3e8";
      pen.fillRect(0, index * 114 + 20, width, 57);
    }
  });
export const beachTowel = kind({
  name: "beach-towel",
  noun: {
    en: "beach towel",
    zh: "沙滩巾",
    es: "toalla de playa",
    "pt-br": "toalha de praia",
    ru: "пляжное полотенце",
    ar: "منشفة شاطئ",
    ur: "بیچ تولیہ",
    fr: "drap de plage",
  },
  centimetres: 160,
  looks: { blue: { ground: "#2f7fb5", ink: "#7fc4de" }, pink: { ground: "#e58a9a", ink: "#f4c9a4" } },
  shots: ["front"],
  sets: { all: { pitch: 0.6, yaw: -0.5 } },
  build({ ground, ink }) {
    const print = fabric("#ffffff", { sheen: 0.12, map: palm(ground, ink), threads: 90, side: DoubleSide });
    const flat = shaped(sheet(1.9, 3.2, 30, 60), (point) => {
      const roll = Math.max(0, point.y - 0.8);
      const angle = roll * 2.6;
      point.set(
        point.x,
        0.03 + 0.012 * Math.sin(point.x * 6 + point.y * 5) + (1 - Math.cos(angle)) * 0.26,
        roll > 0 ? -0.8 - Math.sin(angle) * 0.26 : -point.y,
      );
    });
    return all(
      solid(flat, print),
      solid(rod(0.22, 0.22, 1.9), fabric(ground), { at: [0, 0.3, -0.82], turn: [0, 0, Math.PI / 2] }),
      place(fringe(1.9, 0.16, fabric("#f7f3e8"), 60), { at: [0, 0.03, 1.6] }),
      bothSides((side) =>
        place(
          [
            solid(
              board(
                outline(
                  [
                    [-0.16, -0.4],
                    [0.16, -0.4],
                    [0.2, 0],
                    [0.14, 0.42],
                    [-0.12, 0.44],
                    [-0.2, 0],
                  ],
                  true,
                ),
                0.05,
                0.02,
              ),
              rubber("#f2c14e"),
            ),
            solid(
              wire(
                [
                  [-0.16, -0.05, 0.06],
                  [0, 0.24, 0.2],
                  [0.16, -0.05, 0.06],
                ],
                0.025,
              ),
              rubber("#2f7fb5"),
            ),
          ],
          { at: [side * 0.26 + 0.35, 0.05, 1.1], turn: [-Math.PI / 2, 0, -0.3] },
        ),
      ),
    );
  },
});
