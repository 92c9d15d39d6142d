import { kind } from "../../kind";
import { all, ball, DoubleSide, fabric, fitted, furry, head, ring, shaped, solid, turned } from "../../stage";

const hat = ({ color }: { color: string }) =>
  all(
    solid(
      shaped(
        turned([
          [0.86, 0],
          [0.86, 0.3],
          [0.72, 0.8],
          [0.46, 1.35],
          [0.24, 1.85],
          [0.1, 2.25],
        ]),
        (point) => {
          const lean = Math.max(0, point.y - 0.7);
          point.x += lean * lean * 0.62;
          point.y -= lean * lean * lean * 0.2;
          point.z += Math.sin(point.y * 9 + point.x * 3) * 0.02;
        },
      ),
      fabric(color, { threads: 160, side: DoubleSide }),
    ),
    furry(ring(0.86, 0.2), "#f7f4ee", { at: [0, 0.14, 0], turn: [Math.PI / 2, 0, 0] }, { length: 0.1, density: 30 }),
    furry(ball(0.27, 28), "#f7f4ee", { at: [1.58, 1.36, 0] }, { length: 0.1, density: 30 }),
  );

export const santaHat = kind({
  name: "santa-hat",
  noun: {
    en: "Santa hat",
    zh: "圣诞帽",
    es: "gorro de Santa",
    "pt-br": "gorro de Papai Noel",
    ru: "колпак Санты",
    ar: "قبعة بابا نويل",
    ur: "سانتا ٹوپی",
    fr: "bonnet de Père Noël",
  },
  centimetres: 38,
  looks: { red: { color: "#c21a2b" }, green: { color: "#1e6b45" } },
  shots: ["front", "use", "carton"],
  build: hat,
  use: (look) => all(head(), fitted(hat(look), [2.9, 2.6, 2.1], [0.35, 2.5, 0])),
  carton: { count: [3, 3, 1] },
});
