import { kind } from "../../kind";
import { all, ball, bothSides, box, circle, glow, lit, type Point, plastic, solid, times, wire } from "../../stage";

export const ledPartyGlasses = kind({
  name: "led-party-glasses",
  noun: {
    en: "LED party glasses",
    zh: "LED派对眼镜",
    es: "lentes LED para fiesta",
    "pt-br": "óculos LED de festa",
    ru: "светящиеся очки для вечеринки",
    ar: "نظارات حفلات LED",
    ur: "ایل ای ڈی پارٹی چشمہ",
    fr: "lunettes de fête LED",
  },
  centimetres: 16,
  looks: { pink: { light: "#ff5fa8", second: "#8f5fff" }, green: { light: "#5fff9a", second: "#3fd0ff" } },
  shots: ["front", "use"],
  sets: { all: { backdrop: "night", ambience: 0.4, yaw: -0.3 } },
  build({ light, second }) {
    const slats = (side: number) =>
      times(5, (index) => {
        const high = 0.38 - index * 0.19;
        const wide = 0.62 - Math.abs(index - 2) * 0.07;
        return solid(box(wide * 2, 0.075, 0.1, 0.035), lit(index % 2 ? second : light, 1.25), {
          at: [side * 0.76, high, 0],
        });
      });
    return all(
      bothSides((side) => [
        slats(side),
        solid(
          wire(
            circle(0.66, side * 0.76, 0, 40, 0.84).map(([x, y]): Point => [x, y, 0]),
            0.055,
            true,
            90,
          ),
          lit(light, 1.1),
        ),
        solid(box(0.1, 0.2, 1.7, 0.04), plastic("#f3f1ec"), { at: [side * 1.48, 0.16, -0.85] }),
        solid(
          wire(
            [
              [side * 1.48, 0.16, -1.6],
              [side * 1.46, 0.06, -1.9],
              [side * 1.42, -0.3, -2.1],
            ],
            0.07,
          ),
          plastic("#f3f1ec"),
        ),
      ]),
      solid(
        wire(
          [
            [-0.14, 0.1, 0],
            [0, 0.18, 0.04],
            [0.14, 0.1, 0],
          ],
          0.06,
        ),
        lit(light, 1),
      ),
      solid(box(0.16, 0.26, 0.5, 0.05), plastic("#26282c"), { at: [1.52, 0.12, -0.9] }),
      solid(ball(0.04, 14), lit("#5fff7f", 2), { at: [1.61, 0.12, -0.8] }),
      bothSides((side) => glow(light, 1.2, [side * 0.76, 0, -0.2], 0.5)),
    );
  },
});
