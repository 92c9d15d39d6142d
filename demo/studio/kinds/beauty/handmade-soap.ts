import { kind } from "../../kind";
import { all, ball, box, gloss, matte, place, rod, solid, speckle, times, wire } from "../../stage";

export const handmadeSoap = kind({
  name: "handmade-soap",
  noun: {
    en: "handmade soap",
    zh: "手工皂",
    es: "jabón artesanal",
    "pt-br": "sabonete artesanal",
    ru: "мыло ручной работы",
    ar: "صابون يدوي",
    ur: "ہاتھ سے بنا صابن",
    fr: "savon artisanal",
  },
  centimetres: 8,
  looks: { green: ["#9cbf8f", "#e3ecd6"], lilac: ["#b9a3d6", "#efe6f5"], natural: ["#d9b98a", "#f4e8d0"] },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.45 } },
  build: ([color = "", swirl = ""]) =>
    all(
      [0, 1, 2].map((index) =>
        place(
          [
            solid(box(1.8, 0.62, 1.2, 0.12), speckle(gloss(color, { roughness: 0.45, clearcoat: 0.2 }), 26, 0.1)),
            [0, 1, 2].map((row) =>
              solid(
                wire(
                  [
                    [-0.9, row * 0.16 - 0.16, 0.605],
                    [-0.3, row * 0.16 - 0.06, 0.608],
                    [0.3, row * 0.16 - 0.2, 0.608],
                    [0.9, row * 0.16 - 0.1, 0.605],
                  ],
                  0.035,
                  false,
                  30,
                ),
                matte(swirl),
                { scale: [0.97, 1, 1] },
              ),
            ),
            index === 2 && solid(box(0.8, 0.64, 1.22, 0.02), matte("#f4efe2")),
          ],
          {
            at: [[-0.3, 0.5, 0.1][index] ?? 0, [0.31, 0.31, 0.95][index] ?? 0, [-0.7, 0.75, 0][index] ?? 0],
            turn: [0, [0.2, -0.25, 0.5][index] ?? 0, 0],
          },
        ),
      ),
      times(5, (index) =>
        place(
          [
            solid(rod(0.016, 0.016, 1.4, 6), matte("#7f8f5a")),
            times(7, (bud) =>
              solid(ball(0.06, 8), matte("#7259a8"), {
                at: [Math.cos(bud * 2) * 0.05, 0.5 + bud * 0.07, Math.sin(bud * 2) * 0.05],
              }),
            ),
          ],
          { at: [-1.3 + index * 0.1, 0.06, 0.9], turn: [Math.PI / 2, 0, 0.7 + index * 0.12] },
        ),
      ),
    ),
});
