import { kind } from "../../kind";
import { all, box, disc, gloss, lit, matte, metal, rod, rubber, shaped, solid, tile, times } from "../../stage";
import { digits } from "./parts";

export const airFryer = kind({
  name: "air-fryer",
  noun: {
    en: "air fryer",
    zh: "空气炸锅",
    es: "freidora de aire",
    "pt-br": "fritadeira sem óleo",
    ru: "аэрофритюрница",
    ar: "قلاية هوائية",
    ur: "ایئر فرائر",
    fr: "friteuse à air",
  },
  centimetres: 33,
  looks: {
    black: { shell: "#26282c", trim: "#c9a35a" },
    white: { shell: "#f1f1ee", trim: "#c9ccd0" },
    green: { shell: "#5f7f6c", trim: "#e2d3b4" },
  },
  shots: ["front", "turned", "use"],
  sets: { front: { yaw: -0.4, pitch: 0.2 } },
  build({ shell, trim }) {
    const cover = gloss(shell, { roughness: 0.2 });
    const body = shaped(box(2.1, 2.4, 2.1, 0.5), (point) => {
      const share = (point.y + 1.2) / 2.4;
      const size = 0.9 + 0.1 * Math.sin(share * Math.PI) - 0.08 * share;
      point.set(point.x * size, point.y, point.z * size);
    });
    return all(
      solid(body, cover, { at: [0, 1.28, 0] }),
      solid(rod(0.8, 0.84, 0.1), rubber("#1b1c1f"), { at: [0, 0.05, 0] }),
      solid(tile(1.5, 1.02, 0.24, 0.2, 0.08), cover, { at: [0, 0.82, 1] }),
      solid(tile(1.54, 0.05, 0.02, 0.2), metal(trim), { at: [0, 1.34, 1.01] }),
      solid(box(0.34, 0.26, 0.8, 0.1), cover, { at: [0, 0.92, 1.36] }),
      solid(box(0.12, 0.04, 0.66, 0.02), metal(trim), { at: [0, 1.06, 1.36] }),
      solid(tile(1.1, 0.56, 0.12, 0.1, 0.03), gloss("#0c0e12"), { at: [0, 1.84, 0.935], turn: [-0.12, 0, 0] }),
      digits("200°", 0.56, 0.24, "#ff8a3d", { at: [0, 1.93, 0.985], turn: [-0.12, 0, 0] }),
      times(5, (index) =>
        solid(disc(0.045, 0.01), lit("#dfe8ee", 0.5), { at: [(index - 2) * 0.2, 1.68, 1.015], turn: [-0.12, 0, 0] }),
      ),
      times(7, (_, share) =>
        solid(box(0.66, 0.03, 0.03, 0.01), matte("#17181b"), {
          at: [0, 2.4 + Math.sin(share * 3) * 0.02, share * 0.5 - 0.4],
        }),
      ),
    );
  },
});
