import { kind } from "../../kind";
import {
  all,
  bothSides,
  box,
  counted,
  fringe,
  hanging,
  head,
  matte,
  metal,
  type Point,
  place,
  rod,
  satin,
  shaped,
  sheet,
  solid,
  wire,
  wood,
} from "../../stage";

const drape = (color: string, crinkle: number, isInstant = false) => {
  const cloth = satin(color, { roughness: 0.7, sheen: 0.5 });
  const open = (height: number) => 0.66 * Math.sqrt(Math.max(0, 1 - ((height - 2.12) / 0.66) ** 2));
  const reach = (height: number) => {
    if (height > 2.2) return 0.001 + Math.sqrt(Math.max(0, 1 - ((height - 2.2) / 1.13) ** 2)) * 1.01;
    if (height > 1.3) return 0.8 + 0.21 * Math.sin(((height - 1.3) / 0.9) * (Math.PI / 2));
    return 0.8 + (1.3 - height) ** 1.5 * 0.62;
  };
  const half = (side: -1 | 1) =>
    shaped(sheet(1, 1, 90, 90), (point) => {
      const [share, height] = [point.x + 0.5, 3.33 - (0.5 - point.y) ** 1.7 * 3.4];
      const front = open(height);
      const angle = front + (Math.PI - front) * (side > 0 ? share : 1 - share);
      const low = Math.max(0, 1.5 - height);
      const fold =
        Math.sin(angle * crinkle + height * 4) * (0.015 + low * 0.035) +
        Math.sin(angle * 2 + height * 7) * 0.012 * Math.min(1, (3.33 - height) * 2);
      const away = reach(height) + fold;
      point.set(Math.sin(angle) * away * 0.9 * side, height, Math.cos(angle) * away * (1.05 - low * 0.12));
    });
  const sash = shaped(sheet(1, 1, 60, 20), (point) => {
    const [share, across] = [point.x + 0.5, point.y];
    const angle = 1.5 - share * 2.9;
    const height = 1.0 - Math.sin(share * Math.PI) * 0.28 + share * 0.2 + across * (0.5 - share * 0.2);
    const away = reach(height) + 0.07 + Math.sin(across * 20) * 0.02;
    point.set(Math.sin(angle) * away * 0.95, height, Math.cos(angle) * away * 1.02);
  });
  const edge = (side: -1 | 1) =>
    Array.from({ length: 17 }, (_, index): Point => {
      const height = 1.48 + (index / 16) * 1.28;
      const away = reach(height);
      return [Math.sin(open(height)) * away * 0.9 * side, height, Math.cos(open(height)) * away * 1.05];
    });
  return all(
    bothSides((side) => solid(half(side), cloth)),
    isInstant ? bothSides((side) => solid(wire(edge(side), 0.06), cloth)) : solid(sash, cloth),
  );
};

export const hijab = kind({
  name: "hijab",
  noun: {
    en: "plain hijab scarf",
    zh: "纯色头巾",
    es: "hijab liso",
    "pt-br": "hijab liso",
    ru: "однотонный хиджаб",
    ar: "حجاب سادة",
    ur: "سادہ حجاب",
    fr: "hijab uni",
  },
  centimetres: 45,
  looks: {
    beige: { color: "#d9c2a4", crinkle: 9 },
    black: { color: "#27272b", crinkle: 9 },
    pink: { color: "#dba3ad", crinkle: 9 },
  },
  shots: ["front", "turned", "group", "detail", "carton"],
  sets: { front: { yaw: -0.35 } },
  build: ({ color, crinkle }) =>
    all(place(head("#ead9c8"), { at: [0, 0.05, 0], scale: [1, 0.98, 0.96] }), drape(color, crinkle)),
  carton: {
    count: [4, 3, 3],
    build: ({ color }) =>
      all(
        counted(3, (index) => solid(box(1, 0.1, 0.7, 0.05), satin(color), { at: [0, 0.05 + index * 0.09, 0] })),
        solid(box(0.34, 0.01, 0.24, 0), matte("#f7f2e8"), { at: [0, 0.29, 0] }),
      ),
  },
});

export const instantHijab = kind({
  name: "instant-hijab",
  noun: {
    en: "instant hijab",
    zh: "套头头巾",
    es: "hijab instantáneo",
    "pt-br": "hijab pronto para vestir",
    ru: "готовый хиджаб",
    ar: "حجاب جاهز",
    ur: "ریڈی حجاب",
    fr: "hijab à enfiler",
  },
  centimetres: 45,
  looks: { navy: "#2b3a5e", lilac: "#b9a5cf", white: "#f1ede4", caramel: "#b3783e" },
  shots: ["front", "turned"],
  build: (color) => all(place(head("#ead9c8"), { at: [0, 0.05, 0], scale: [1, 0.98, 0.96] }), drape(color, 5, true)),
});

export const crinkleHijab = kind({
  name: "crinkle-hijab",
  noun: {
    en: "pleated crinkle hijab",
    zh: "褶皱头巾",
    es: "hijab plisado",
    "pt-br": "hijab plissado",
    ru: "плиссированный хиджаб",
    ar: "حجاب مكسر",
    ur: "پلیٹڈ حجاب",
    fr: "hijab froissé plissé",
  },
  centimetres: 90,
  looks: { green: "#6c8a78", wine: "#7a2f40", sky: "#9cc3e2", beige: "#d9c2a4" },
  shots: ["front"],
  build: (color) => {
    const cloth = satin(color, { roughness: 0.75, sheen: 0.5 });
    const length = (tall: number, turn: number, z: number) =>
      place(
        [
          solid(hanging(1.3, tall, 15, 0.05), cloth),
          place(fringe(1.3, 0.14, cloth, 46), { at: [0, -tall, 0], turn: [Math.PI / 2, 0, 0] }),
        ],
        { at: [0, 3.16, z], turn: [turn, 0, 0] },
      );
    return all(
      solid(rod(0.06, 0.06, 1.9, 24), wood("#c79a63", "x"), { at: [0, 3.2, 0], turn: [0, 0, Math.PI / 2] }),
      solid(rod(0.17, 0.17, 1.32, 30), cloth, { at: [0, 3.14, 0], turn: [0, 0, Math.PI / 2], scale: [0.6, 1, 1] }),
      length(2.7, -0.04, 0.13),
      length(2.2, 0.05, -0.13),
      solid(
        wire(
          [
            [0, 3.25, 0],
            [0, 3.45, 0],
            [0.12, 3.6, 0],
            [0, 3.72, 0],
            [-0.1, 3.64, 0],
          ],
          0.03,
        ),
        metal("#c4c8cd"),
      ),
      bothSides((side) =>
        solid(rod(0.09, 0.09, 0.06, 24), wood("#a87a48", "x"), {
          at: [side * 0.96, 3.2, 0],
          turn: [0, 0, Math.PI / 2],
        }),
      ),
    );
  },
});
