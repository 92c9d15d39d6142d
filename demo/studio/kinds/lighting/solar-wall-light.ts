import { kind } from "../../kind";
import {
  all,
  ball,
  bothSides,
  box,
  gloss,
  grid,
  lit,
  metal,
  place,
  plastic,
  printed,
  sheet,
  solid,
  tile,
} from "../../stage";

export const solarWallLight = kind({
  name: "solar-wall-light",
  noun: {
    en: "solar wall light",
    zh: "太阳能壁灯",
    es: "aplique solar",
    "pt-br": "arandela solar",
    ru: "настенный светильник на солнечной батарее",
    ar: "مصباح جداري شمسي",
    ur: "سولر وال لائٹ",
    fr: "applique solaire",
  },
  centimetres: 18,
  looks: { black: { shell: "#24262a" }, white: { shell: "#eeeeeb" } },
  shots: ["front", "turned"],
  sets: { all: { backdrop: "stone" }, front: { yaw: -0.4, pitch: 0.34 } },
  build({ shell }) {
    const cells = printed(256, 256, (pen, across, up) => {
      pen.fillStyle = "#14213d";
      pen.fillRect(0, 0, across, up);
      pen.strokeStyle = "#8fa6c9";
      for (let line = 0; line <= 6; line++) {
        pen.strokeRect(-2, (line / 6) * up, across + 4, 1);
        pen.strokeRect((line / 3) * across, -2, 2, up + 4);
      }
    });
    return all(
      solid(box(2, 1.5, 0.34, 0.1), plastic(shell), { at: [0, 0.8, 0] }),
      place(
        [
          solid(box(2.1, 0.95, 0.14, 0.05), plastic(shell)),
          solid(sheet(1.9, 0.78), gloss("#ffffff", { map: cells }), { at: [0, 0, 0.075] }),
        ],
        { at: [0, 1.68, 0.2], turn: [-0.95, 0, 0] },
      ),
      place(
        [
          solid(tile(1.84, 0.96, 0.06, 0.05), metal("#e3e6ea", { roughness: 0.15 })),
          grid(11, 5, [0.155, 0.17], () => [
            solid(box(0.09, 0.09, 0.03, 0.01), lit("#fffbe6", 1.4), { at: [0, 0, 0.035] }),
          ]),
        ],
        { at: [0, 0.72, 0.2], turn: [0.12, 0, 0] },
      ),
      solid(ball(0.13, 28), plastic("#f3f3f1"), { at: [0, 0.17, 0.22] }),
      bothSides((side) =>
        place(
          [
            solid(box(0.6, 1.1, 0.1, 0.04), plastic(shell)),
            solid(tile(0.5, 0.96, 0.04, 0.03), metal("#e3e6ea", { roughness: 0.15 }), { at: [0, 0, 0.05] }),
            grid(3, 5, [0.15, 0.18], () =>
              solid(box(0.09, 0.09, 0.03, 0.01), lit("#fffbe6", 1.4), { at: [0, 0, 0.08] }),
            ),
          ],
          { at: [side * 1.28, 0.75, -0.02], turn: [0, side * 0.6, 0] },
        ),
      ),
    );
  },
});
