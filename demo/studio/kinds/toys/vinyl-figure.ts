import { kind } from "../../kind";
import { all, ball, bothSides, gloss, matte, place, plastic, rod, solid, turned, wire } from "../../stage";
import { toyCarton } from "./parts";

export const vinylFigure = kind({
  name: "vinyl-figure",
  noun: {
    en: "blind box figure",
    zh: "盲盒手办",
    es: "figura de caja sorpresa",
    "pt-br": "boneco de caixa surpresa",
    ru: "фигурка из блайнд-бокса",
    ar: "مجسم صندوق المفاجآت",
    ur: "بلائنڈ باکس فگر",
    fr: "figurine boîte surprise",
  },
  centimetres: 9,
  looks: {
    pink: { suit: "#f2a2bb", hair: "#7a4b9a", skin: "#fbe0cf", box: "#e9779c" },
    blue: { suit: "#5b9bd8", hair: "#f2c94e", skin: "#f8d9c0", box: "#2e6fb4" },
    green: { suit: "#7fbf8a", hair: "#d9603f", skin: "#fbe3d2", box: "#357a52" },
  },
  shots: ["front", "turned", "group", "detail", "carton"],
  sets: { detail: { look: [0.4, 0.62, 0.7], fit: 1.8 } },
  build: ({ suit, hair, skin, box: carton }) => {
    const vinyl = plastic(skin, { roughness: 0.45 });
    const cloth = plastic(suit, { roughness: 0.5 });
    return all(
      solid(
        turned([
          [0.001, 0.3],
          [0.36, 0.32],
          [0.46, 0.5],
          [0.36, 0.95],
          [0.2, 1.1],
        ]),
        cloth,
      ),
      solid(ball(1, 48), vinyl, { at: [0, 1.72, 0], scale: [0.82, 0.74, 0.72] }),
      solid(ball(1, 48), plastic(hair, { roughness: 0.4 }), { at: [0, 1.84, -0.1], scale: [0.88, 0.76, 0.74] }),
      [-0.5, -0.25, 0.02, 0.3, 0.54].map((x, index) =>
        solid(ball(1, 24), plastic(hair, { roughness: 0.4 }), {
          at: [x, 2.12 - Math.abs(x) * 0.25, 0.5 - Math.abs(x) * 0.28],
          turn: [0.3, 0, x * -0.9],
          scale: [0.2, 0.3 - (index % 2) * 0.04, 0.14],
        }),
      ),
      bothSides((side) => [
        solid(ball(0.28, 30), plastic(hair, { roughness: 0.4 }), { at: [side * 0.78, 2.3, -0.1] }),
        solid(ball(1, 24), gloss("#ffffff"), {
          at: [side * 0.3, 1.64, 0.62],
          turn: [0, side * 0.4, 0],
          scale: [0.17, 0.2, 0.06],
        }),
        solid(ball(1, 24), gloss("#33506e"), {
          at: [side * 0.3, 1.63, 0.66],
          turn: [0, side * 0.4, 0],
          scale: [0.125, 0.16, 0.05],
        }),
        solid(ball(0.045, 12), gloss("#ffffff", { emissive: "#ffffff", emissiveIntensity: 0.5 }), {
          at: [side * 0.3 + 0.05, 1.71, 0.71],
        }),
        solid(ball(0.1, 16), matte("#f2a093"), {
          at: [side * 0.48, 1.42, 0.54],
          turn: [0, side * 0.7, 0],
          scale: [1, 0.55, 0.2],
        }),
        solid(rod(0.12, 0.16, 0.36, 24), plastic("#ffffff"), { at: [side * 0.2, 0.18, 0] }),
        solid(ball(0.2, 24), plastic(hair), { at: [side * 0.2, 0.09, 0.08], scale: [0.9, 0.5, 1.2] }),
        solid(
          wire(
            [
              [side * 0.32, 0.95, 0],
              [side * 0.52, 0.75, 0.12],
              [side * 0.5, 0.6, 0.28],
            ],
            0.1,
          ),
          cloth,
        ),
        solid(ball(0.11, 20), vinyl, { at: [side * 0.49, 0.57, 0.3] }),
      ]),
      solid(
        wire(
          [
            [-0.08, 1.38, 0.68],
            [0, 1.34, 0.7],
            [0.08, 1.38, 0.68],
          ],
          0.018,
        ),
        matte("#7a3a34"),
      ),
      solid(ball(0.09, 20), gloss("#f6cf5a"), { at: [0, 0.82, 0.42] }),
      place(toyCarton(0.95, 1.45, 0.8, carton, "#f6cf5a", "MYSTERY"), { at: [1.35, 0, -0.45], turn: [0, -0.2, 0] }),
    );
  },
  carton: {
    count: [5, 3, 1],
    build: ({ box: color }: { box: string }) => toyCarton(0.95, 1.2, 0.8, color, "#f6cf5a", "MYSTERY"),
  },
});
