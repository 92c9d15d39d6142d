import { kind } from "../../kind";
import { all, bothSides, box, gloss, kraft, matte, type Pen, place, sheet, solid } from "../../stage";
import { drawn } from "./parts";

const labels = (pen: Pen) => {
  pen.textAlign = "left";
  pen.font = 'bold 40px "Noto Sans", sans-serif';
  pen.fillText("MADE IN CHINA", 34, 250);
  pen.font = '24px "Noto Sans", sans-serif';
  pen.fillText("C/NO. 1-120   QTY 24 PCS", 34, 290);
  pen.font = 'bold 60px "Noto Sans", sans-serif';
  pen.fillText("↑↑", 400, 100);
};

export const shippingCarton = kind({
  name: "shipping-carton",
  noun: {
    en: "shipping carton",
    zh: "瓦楞纸箱",
    es: "caja de cartón",
    "pt-br": "caixa de papelão",
    ru: "картонная коробка",
    ar: "كرتون شحن",
    ur: "شپنگ کارٹن",
    fr: "carton d'expédition",
  },
  centimetres: 60,
  looks: { natural: "#b98a58", white: "#efece4" },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.34, yaw: -0.5 }, turned: { yaw: 0.65 } },
  build: (color) =>
    all(
      [
        [0, 0, 0, 1],
        [-0.2, 1.75, -0.1, 0.7],
        [-2.1, 0, -0.3, 0.8],
      ].map(([x = 0, y = 0, z = 0, scale = 1], index) => {
        const side =
          color === "#b98a58"
            ? kraft(labels)
            : drawn(512, 320, color, (pen) => {
                pen.fillStyle = "#3d2a18";
                labels(pen);
              });
        return place(
          [
            solid(box(2.4, 1.75, 1.9, 0.02), matte(color), { at: [0, 0.875, 0] }),
            solid(sheet(2.36, 1.7), matte("#ffffff", { map: side }), { at: [0, 0.875, 0.956] }),
            solid(box(2.41, 0.02, 0.34, 0), gloss("#c9a878", { transparent: true, opacity: 0.75, roughness: 0.3 }), {
              at: [0, 1.75, 0],
            }),
            bothSides((at) =>
              solid(sheet(0.34, 0.4), gloss("#c9a878", { transparent: true, opacity: 0.75 }), {
                at: [at * 1.206, 1.56, 0],
                turn: [0, (at * Math.PI) / 2, 0],
              }),
            ),
          ],
          { at: [x, y, z], scale, turn: [0, index * 0.2 - 0.1, 0] },
        );
      }),
    ),
});
