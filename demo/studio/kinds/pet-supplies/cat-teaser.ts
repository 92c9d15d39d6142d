import { kind } from "../../kind";
import { all, ball, matte, metal, petal, petals, place, plastic, rubber, solid, times, wire } from "../../stage";

export const catTeaser = kind({
  name: "cat-teaser",
  noun: {
    en: "cat teaser wand",
    zh: "逗猫棒",
    es: "varita para gatos",
    "pt-br": "varinha para gatos",
    ru: "удочка-дразнилка",
    ar: "عصا لعب القطط",
    ur: "بلی ٹیزر چھڑی",
    fr: "canne à pêche pour chat",
  },
  centimetres: 60,
  looks: { multi: ["#e8566a", "#f2b632", "#3f9fd0"], pink: ["#f09ab2", "#fbe3e8", "#c98ad0"] },
  shots: ["front", "group", "detail"],
  sets: { all: { pitch: 0.35, yaw: 0.1 }, detail: { fit: 2.2, look: [0.85, 0.35, 0.8] } },
  build: ([one = "", two = "", three = ""]) =>
    all(
      solid(
        wire(
          [
            [-2.2, 0.2, 0],
            [-0.6, 2, 0],
            [0.9, 3, 0],
            [1.6, 2.9, 0],
          ],
          0.035,
        ),
        plastic("#f2efe8"),
      ),
      solid(
        wire(
          [
            [-2.5, -0.14, 0],
            [-1.7, 0.75, 0],
          ],
          0.1,
        ),
        rubber(one),
      ),
      solid(
        wire(
          [
            [1.6, 2.9, 0],
            [1.75, 2.2, 0],
            [1.7, 1.5, 0],
          ],
          0.016,
        ),
        matte("#8a8478"),
      ),
      solid(ball(0.17, 24), metal("#e0b94f"), { at: [1.7, 1.4, 0] }),
      times(16, (index) =>
        place(
          solid(petal(1.25, 0.2, { cup: 0.3, curl: 0.3, point: 0.8 }), petals([one, two, three][index % 3] ?? ""), {}),
          { at: [1.7, 1.3, 0], turn: [Math.PI + Math.sin(index * 2) * 0.45, index, Math.cos(index * 1.3) * 0.45] },
        ),
      ),
    ),
});
