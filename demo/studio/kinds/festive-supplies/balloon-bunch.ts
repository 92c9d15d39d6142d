import { kind } from "../../kind";
import {
  all,
  around,
  ball,
  box,
  cord,
  counted,
  glass,
  gloss,
  matte,
  metal,
  type Point,
  place,
  rod,
  solid,
} from "../../stage";
import { balloon } from "./balloons";

export const balloonBunch = kind({
  name: "balloon-bunch",
  noun: {
    en: "party balloon pack",
    zh: "派对气球套装",
    es: "paquete de globos",
    "pt-br": "pacote de balões",
    ru: "набор воздушных шаров",
    ar: "عبوة بالونات حفلات",
    ur: "پارٹی غباروں کا پیک",
    fr: "lot de ballons de fête",
  },
  centimetres: 80,
  looks: {
    multi: ["#e23b4a", "#f5b32f", "#3ea66b", "#3f86d6", "#a85cc4"],
    pink: ["#f3a9bd", "#f7d5dc", "#d9668c", "#fbf1ee"],
    blue: ["#2f6fb5", "#9cc7ea", "#f4f6f8", "#1f3f74"],
  },
  shots: ["front", "carton"],
  build: (colors) =>
    all(
      counted(9, (index) => {
        const angle = index * 2.4;
        const away = index === 0 ? 0 : 0.45 + (index % 2) * 0.42;
        const at: Point = [
          Math.cos(angle) * away,
          2.1 - away * 0.55 + (index % 3) * 0.16,
          Math.sin(angle) * away * 0.8,
        ];
        return [
          place(balloon(colors[index % colors.length] ?? "#ffffff"), {
            at,
            turn: [Math.sin(angle) * away * 0.3, 0, Math.cos(angle) * away * -0.4],
          }),
          cord([at, [at[0] * 0.4, 1, at[2] * 0.4], [0, 0.35, 0]], "#f1ede4", 0.01),
        ];
      }),
      solid(rod(0.16, 0.2, 0.3), metal("#d9b25e", { roughness: 0.3 }), { at: [0, 0.15, 0] }),
      around(8, (angle) =>
        cord(
          [
            [0, 0.3, 0],
            [Math.cos(angle) * 0.25, 0.4, Math.sin(angle) * 0.25],
            [Math.cos(angle) * 0.3, 0.12, Math.sin(angle) * 0.3],
          ],
          colors[0],
          0.018,
        ),
      ),
    ),
  carton: { count: [4, 3, 2], build: (colors) => pouch(colors) },
});

const pouch = (colors: string[]) =>
  all(
    counted(7, (index) =>
      solid(ball(0.2, 16), gloss(colors[index % colors.length] ?? "#ffffff"), {
        at: [(index % 3) * 0.24 - 0.24, 0.1, Math.floor(index / 3) * 0.26 - 0.25],
        scale: [1, 0.4, 1.4],
      }),
    ),
    solid(box(0.95, 0.16, 1, 0.06), glass("#ffffff", { opacity: 0.25 }), { at: [0, 0.1, 0] }),
    solid(box(0.95, 0.2, 0.22, 0.02), matte(colors[0] ?? "#ffffff"), { at: [0, 0.11, -0.45] }),
  );
