import { kind } from "../../kind";
import { all, around, disc, metal, place, solid, tile, wall } from "../../stage";
import { clockHands } from "./parts";

export const mirrorWallClock = kind({
  name: "mirror-wall-clock",
  noun: {
    en: "frameless mirror wall clock",
    zh: "无框镜面挂钟",
    es: "reloj de pared sin marco",
    "pt-br": "relógio de parede espelhado",
    ru: "зеркальные настенные часы-наклейки",
    ar: "ساعة حائط مرايا بلا إطار",
    ur: "فریم لیس شیشہ دیواری گھڑی",
    fr: "horloge murale miroir adhésive",
  },
  centimetres: 90,
  looks: {
    silver: { alloy: "#e3e6ea", wallColor: "#8fa0a8" },
    gold: { alloy: "#d8b25a", wallColor: "#7d4a4a" },
    black: { alloy: "#24262a", wallColor: "#d9d2c4" },
  },
  shots: ["front", "turned"],
  sets: { front: { yaw: -0.25, pitch: 0.04 }, turned: { yaw: 0.4, pitch: 0.06 } },
  build({ alloy, wallColor }) {
    const mirror = metal(alloy, { roughness: 0.08 });
    return all(
      wall(wallColor),
      place(
        [
          around(12, (angle, index) =>
            index % 3 === 0
              ? solid(tile(0.16, 0.62, 0.03, 0.04), mirror, {
                  at: [Math.sin(angle) * 1.75, Math.cos(angle) * 1.75, 0],
                  turn: [0, 0, -angle],
                })
              : solid(disc(0.12, 0.04), mirror, { at: [Math.sin(angle) * 1.75, Math.cos(angle) * 1.75, 0] }),
          ),
          solid(disc(0.42, 0.12, 56), mirror),
          place(clockHands(1.25, alloy), { at: [0, 0, 0.1] }),
          solid(disc(0.1, 0.1), mirror, { at: [0, 0, 0.16] }),
        ],
        { at: [0, 3, 0.08] },
      ),
    );
  },
});
