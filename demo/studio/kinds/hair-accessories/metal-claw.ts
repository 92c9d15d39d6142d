import { kind } from "../../kind";
import { all, ball, counted, metal, type Point, place, ring, rod, solid, wire } from "../../stage";

/** A point of the flat pattern bent round the hair, as the sheet of a claw is. */
const bent = (x: number, y: number): Point => {
  const radius = 0.6;
  if (y >= 0) return [x, y * 0.86, y * 0.5 + 0.1];
  const turn = -y / radius;
  return [x, -radius + radius * Math.cos(turn), radius * Math.sin(turn) + 0.1];
};

const half = (color: string) => {
  const shine = metal(color, { roughness: 0.16 });
  const teeth = 5;
  const wide = 1.05;
  const loops = counted(teeth, (index) => {
    const x = (index - (teeth - 1) / 2) * ((wide * 2) / teeth);
    const long = 1.25 - Math.abs(x) * 0.28;
    return solid(
      wire(
        [
          bent(x - 0.15, 0.3),
          bent(x - 0.16, -0.3),
          bent(x - 0.1, -long * 0.8),
          bent(x, -long),
          bent(x + 0.1, -long * 0.8),
          bent(x + 0.16, -0.3),
          bent(x + 0.15, 0.3),
        ],
        0.045,
      ),
      shine,
    );
  });
  const frame = Array.from({ length: 21 }, (_, index): Point => {
    const x = -wide + (index / 20) * wide * 2;
    return bent(x, 0.3 + 0.34 * Math.cos((x / wide) * 1.4));
  });
  return all(
    loops,
    solid(wire(frame, 0.06), shine),
    solid(wire([bent(-wide, 0.3), bent(0, 0.3), bent(wide, 0.3)], 0.05), shine),
    [-wide, wide].map((x) => solid(ball(0.1, 20), shine, { at: bent(x, 0.32) })),
  );
};

export const metalClaw = kind({
  name: "metal-claw",
  noun: {
    en: "metal wire hair claw",
    zh: "金属镂空抓夹",
    es: "pinza de pelo metálica",
    "pt-br": "piranha de metal",
    ru: "металлический краб",
    ar: "مشبك شعر معدني",
    ur: "دھاتی ہیئر کلا",
    fr: "pince crabe en métal",
  },
  centimetres: 9,
  looks: { gold: "#e0b454", silver: "#d4d8dd", "rose-gold": "#dba089", black: "#3a3b40" },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.34 } },
  build: (color) =>
    all(
      half(color),
      place(half(color), { turn: [0, Math.PI, 0], at: [0.1, 0, 0] }),
      counted(9, (index) =>
        solid(ring(0.075, 0.018, Math.PI * 2, 20), metal("#b9bdc3"), {
          at: [(index - 4) * 0.05, 0.02, 0],
          turn: [0, Math.PI / 2, 0],
        }),
      ),
      solid(rod(0.045, 0.045, 1.3, 20), metal("#b9bdc3"), { at: [0, 0.02, 0], turn: [0, 0, Math.PI / 2] }),
    ),
});
