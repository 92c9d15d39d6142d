import { kind } from "../../kind";
import { all, box, Color, DoubleSide, matte, place, plastic, shaped, sheet, solid, stripes } from "../../stage";

export const stickyNotes = kind({
  name: "sticky-notes",
  noun: {
    en: "sticky notes",
    zh: "便利贴",
    es: "notas adhesivas",
    "pt-br": "notas adesivas",
    ru: "стикеры для записей",
    ar: "ملاحظات لاصقة",
    ur: "اسٹکی نوٹس",
    fr: "notes adhésives",
  },
  centimetres: 16,
  looks: {
    multi: { colors: ["#f6d34f", "#f29ab4", "#8fd0a6", "#8fc4ec"] },
    pink: { colors: ["#f6b3c6", "#f9d3c2", "#d9c6ee", "#f2a0b8"] },
  },
  shots: ["front", "use"],
  sets: { all: { pitch: 0.6 } },
  build({ colors }) {
    return all(
      colors.map((color, index) =>
        place(
          [
            solid(
              box(0.95, 0.26, 0.95, 0.005),
              matte("#ffffff", { map: stripes(color, new Color(color).multiplyScalar(0.9).getStyle(), 20, 0.3) }),
              { at: [0, 0.13, 0] },
            ),
            solid(
              shaped(sheet(0.95, 0.95, 12, 12), (point) => {
                const lift = Math.max(0, -point.y + 0.05);
                point.z = lift * lift * 0.5;
              }),
              matte(color, { side: DoubleSide }),
              { at: [0, 0.266, 0], turn: [-Math.PI / 2, 0, 0] },
            ),
          ],
          {
            at: [(index % 2) * 1.08 - 0.54, 0, Math.floor(index / 2) * 1.08 - 0.54],
            turn: [0, Math.sin(index * 3) * 0.1, 0],
          },
        ),
      ),
      place(
        [
          solid(box(0.5, 0.03, 0.7, 0.01), plastic("#fbfaf4")),
          ["#ef7a2c", "#f2c53d", "#7fbf4f", "#3f8fd6", "#8a5fc0"].map((color, index) =>
            solid(box(0.42, 0.02, 0.09, 0), plastic(color, { transparent: true, opacity: 0.85 }), {
              at: [0.1, 0.025, index * 0.12 - 0.24],
            }),
          ),
        ],
        { at: [1.5, 0.02, 0.5], turn: [0, -0.2, 0] },
      ),
    );
  },
});
