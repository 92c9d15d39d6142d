import { kind } from "../../kind";
import { all, ball, chance, head, type Point, solid, times } from "../../stage";
import { lock, strands } from "./strands";

/** Locks around the head from the parting to a height, waved by so much; the face stays free. */
const hairdo = (color: string, low: number, wave: number, hasFringe: boolean) => {
  const hair = strands(color);
  return all(
    head("#e3d3c4"),
    solid(ball(1, 48), hair, { at: [0, 2.26, -0.14], scale: [0.86, 1.06, 0.96] }),
    times(62, (index) => {
      const angle = 0.72 + (index / 61) * (Math.PI * 2 - 1.44);
      const [x, z] = [Math.sin(angle), Math.cos(angle)];
      const far = chance(0.94, 1.06);
      const points: Point[] = [[x * 0.1, 3.36, z * 0.1 - 0.1]];
      for (let step = 1; step <= 9; step++) {
        const share = step / 9;
        const y = 3.36 - share * (3.36 - low + chance(-0.08, 0.08));
        const round = y > 2.3 ? Math.sqrt(Math.max(0, 1 - ((y - 2.25) / 1.12) ** 2)) : 1;
        const swing = wave * Math.sin(share * 9 + (index % 5) * 0.35) * share;
        const fall = y < 2.2 ? 1 + (2.2 - y) * 0.09 : 1;
        points.push([x * 0.93 * round * far * fall + swing * z, y, z * 1.02 * round * far * fall - 0.1 + swing * -x]);
      }
      return lock(points, 0.3, hair, [z, 0, -x]);
    }),
    hasFringe &&
      times(13, (index) => {
        const x = (index - 6) * 0.115;
        return lock(
          [
            [x * 0.4, 3.34, 0],
            [x * 0.85, 3.18, 0.55],
            [x, 2.75, 0.93 - Math.abs(x) * 0.25],
            [x * 1.02, 2.38, 0.98 - Math.abs(x) * 0.3],
          ],
          0.2,
          hair,
          [1, 0, 0],
        );
      }),
  );
};

export const longWig = kind({
  name: "long-wig",
  noun: {
    en: "long wavy wig",
    zh: "长卷发假发",
    es: "peluca larga ondulada",
    "pt-br": "peruca longa ondulada",
    ru: "длинный волнистый парик",
    ar: "باروكة طويلة مموجة",
    ur: "لمبی لہردار وگ",
    fr: "perruque longue ondulée",
  },
  centimetres: 60,
  looks: { brown: "#5b3524", gold: "#c99a54", black: "#1e1a1a" },
  shots: ["front", "turned", "group"],
  sets: { all: { yaw: -0.5, pitch: 0.08 }, turned: { yaw: 0.65 } },
  build: (color) => hairdo(color, 0.25, 0.2, false),
});

export const bobWig = kind({
  name: "bob-wig",
  noun: {
    en: "bob wig with fringe",
    zh: "齐刘海短假发",
    es: "peluca bob con flequillo",
    "pt-br": "peruca chanel com franja",
    ru: "парик-каре с чёлкой",
    ar: "باروكة قصيرة بغرة",
    ur: "فرنج والی باب وگ",
    fr: "perruque carré à frange",
  },
  centimetres: 28,
  looks: { black: "#1e1a1a", brown: "#7a4a30", pink: "#e79ab4" },
  shots: ["front", "turned", "group"],
  sets: { all: { yaw: -0.5, pitch: 0.08 }, turned: { yaw: 0.65 } },
  build: (color) => hairdo(color, 1.3, 0.015, true),
});
