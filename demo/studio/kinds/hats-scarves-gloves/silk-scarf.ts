import { kind } from "../../kind";
import { drawnOn, type Flat, flatLay, laid, pattern, satin, soft, solid } from "../../stage";

export const silkScarf = kind({
  name: "silk-scarf",
  noun: {
    en: "printed square scarf",
    zh: "印花方巾",
    es: "pañuelo cuadrado estampado",
    "pt-br": "lenço quadrado estampado",
    ru: "платок с принтом",
    ar: "وشاح مربع مطبوع",
    ur: "چھپا چوکور اسکارف",
    fr: "carré imprimé",
  },
  centimetres: 90,
  looks: {
    navy: { ground: "#f3ead6", edge: "#24385c", petals: ["#c0313f", "#d8a848", "#24385c"] },
    pink: { ground: "#fbe6e6", edge: "#d2607c", petals: ["#d2607c", "#f0b35a", "#7ba58a"] },
  },
  shots: ["front"],
  sets: { front: flatLay, detail: { ...flatLay, look: [0.3, 0.5, 0.4] } },
  build({ ground, edge, petals }) {
    const line = pattern([
      [-1.3, 1.3, 0.05],
      [1.3, 1.3, 0.05],
      [1.3, -1.3, 0.05],
      [-1.3, -1.3, 0.05],
    ]);
    const map = drawnOn(line, ground, (pen) => {
      pen.lineWidth = 0.26;
      pen.strokeStyle = edge;
      pen.strokeRect(-1.2, -1.2, 2.4, 2.4);
      pen.lineWidth = 0.03;
      pen.strokeRect(-0.98, -0.98, 1.96, 1.96);
      for (let index = 0; index < 56; index++) {
        const angle = index * 2.39996;
        const away = 0.12 * Math.sqrt(index) + 0.05;
        pen.fillStyle = petals[index % petals.length] ?? ground;
        for (let petal = 0; petal < 6; petal++) {
          pen.beginPath();
          pen.ellipse(
            Math.cos(angle) * away + Math.cos(petal * 1.047) * 0.055,
            Math.sin(angle) * away + Math.sin(petal * 1.047) * 0.055,
            0.06,
            0.03,
            petal * 1.047,
            0,
            7,
          );
          pen.fill();
        }
      }
      for (let index = 0; index < 24; index++) {
        pen.fillStyle = petals[(index + 1) % petals.length] ?? ground;
        const at = (index % 6) * 0.4 - 1;
        const [x, y] = (
          [
            [at, 1.2],
            [1.2, at],
            [at, -1.2],
            [-1.2, at],
          ] as Flat[]
        )[Math.floor(index / 6)] ?? [0, 0];
        pen.beginPath();
        pen.arc(x, y, 0.06, 0, 7);
        pen.fill();
      }
    });
    return laid(
      solid(
        soft(line, {
          thick: 0.015,
          folds: (x, y) => 0.1 + Math.sin(x * 2.6 + y * 1.2) * 0.07 + Math.sin(y * 3.1 - x) * 0.05,
        }),
        satin("#ffffff", { map, roughness: 0.38 }),
      ),
    );
  },
});
