import { kind } from "../../kind";
import { all, ball, chance, cord, furry, matte, type Part, place, rod, solid, times, wire } from "../../stage";

type Look = { head: string; stalk: string };

const bunch = (count: number, spread: number, stalk: string, head: (index: number) => Part) =>
  all(
    times(count, (index) => {
      const angle = index * 2.4;
      const lean = Math.sqrt(index / count) * spread;
      return place(
        [
          solid(rod(0.018, 0.02, 4, 6), matte(stalk), { at: [0, 1.2, 0] }),
          place(head(index), { at: [0, 3.1 + chance(-0.25, 0.25), 0] }),
        ],
        { turn: [Math.sin(angle) * lean, angle, -Math.cos(angle) * lean], at: [0, 0.8, 0] },
      );
    }),
    [0, 1, 2, 3].map((row) =>
      cord(
        Array.from({ length: 25 }, (_, index) => [
          Math.cos(index * 0.2618) * 0.27,
          0.95 + row * 0.07,
          Math.sin(index * 0.2618) * 0.27,
        ]),
        "#b0894a",
        0.04,
      ),
    ),
    solid(
      wire(
        [
          [0, 1.05, 0.28],
          [0.4, 1.25, 0.4],
          [0.55, 1, 0.4],
          [0, 1.02, 0.3],
          [-0.5, 1.25, 0.4],
          [-0.6, 0.95, 0.4],
          [0, 1.05, 0.3],
          [0.25, 0.4, 0.42],
        ],
        0.03,
      ),
      matte("#b0894a"),
    ),
  );

const spike = (color: string): Part =>
  times(9, (row) =>
    times(4, (index) => {
      const angle = index * 1.57 + row * 0.8;
      return solid(ball(0.06, 8), matte(color), {
        at: [Math.cos(angle) * 0.06, row * 0.11, Math.sin(angle) * 0.06],
        scale: [1, 1.35, 1],
      });
    }),
  );

export const lavenderBunch = kind({
  name: "lavender-bunch",
  noun: {
    en: "dried lavender bunch",
    zh: "薰衣草干花束",
    es: "ramo de lavanda seca",
    "pt-br": "maço de lavanda seca",
    ru: "букет сушёной лаванды",
    ar: "باقة لافندر مجفف",
    ur: "خشک لیوینڈر گچھا",
    fr: "bouquet de lavande séchée",
  },
  centimetres: 35,
  looks: {
    purple: { head: "#7259a8", stalk: "#8b9a6a" },
    lilac: { head: "#a893cf", stalk: "#a5a97c" },
  },
  shots: ["front", "detail"],
  sets: { detail: { look: [0.5, 0.8, 0.7], fit: 2 } },
  build: ({ head, stalk }: Look) => bunch(46, 0.24, stalk, () => spike(head)),
});

export const bunnyTails = kind({
  name: "bunny-tails",
  noun: {
    en: "bunny tail dried flowers",
    zh: "兔尾草干花",
    es: "flores secas cola de conejo",
    "pt-br": "flores secas rabo-de-coelho",
    ru: "сухоцвет лагурус",
    ar: "زهور ذيل الأرنب المجففة",
    ur: "خشک خرگوش دم پھول",
    fr: "lagurus séchés",
  },
  centimetres: 40,
  looks: {
    cream: { head: "#f0e6d0", stalk: "#c9b58c" },
    pink: { head: "#efb7bd", stalk: "#c9b58c" },
    multi: { head: "multi", stalk: "#b9b184" },
  },
  shots: ["front", "group", "detail"],
  sets: { detail: { look: [0.5, 0.8, 0.7], fit: 2 } },
  build: ({ head, stalk }: Look) => {
    const tints = head === "multi" ? ["#e9a3b0", "#9cc3dc", "#f3d687", "#b9a2d6", "#f0e6d0"] : [head];
    return bunch(26, 0.32, stalk, (index) =>
      furry(
        ball(1, 14),
        tints[index % tints.length] ?? head,
        { scale: [0.15, 0.32, 0.15] },
        { layers: 5, length: 0.22, density: 26 },
      ),
    );
  },
});
