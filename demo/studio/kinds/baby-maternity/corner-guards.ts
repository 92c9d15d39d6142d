import { kind } from "../../kind";
import { all, ball, box, glass, matte, place, rubber, shaped, solid, times, wood } from "../../stage";

export const cornerGuards = kind({
  name: "corner-guards",
  noun: {
    en: "corner guards",
    zh: "防撞角",
    es: "protectores de esquinas",
    "pt-br": "protetores de canto",
    ru: "защитные уголки",
    ar: "واقيات زوايا",
    ur: "کارنر گارڈز",
    fr: "protège-coins",
  },
  centimetres: 5,
  looks: { clear: "#eaf3f6", white: "#f5f3ee", brown: "#7a5636" },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.5, yaw: -0.5 }, turned: { yaw: 0.65 } },
  build: (color) => {
    const skin = color === "#eaf3f6" ? glass(color, { opacity: 0.55 }) : rubber(color, { roughness: 0.5 });
    const guard = () => [
      solid(
        shaped(ball(0.6, 36), (at) => {
          if (at.x > 0.2) at.x = 0.2;
          if (at.z < -0.2) at.z = -0.2;
          if (at.y < -0.25) at.y = -0.25;
        }),
        skin,
      ),
      solid(box(0.5, 0.5, 0.06, 0.02), matte("#d8433a"), { at: [0.1, 0, -0.22] }),
    ];
    return all(
      solid(box(2.4, 0.22, 2, 0.03), wood("#c99a62"), { at: [1, 0.2, -1] }),
      place(
        solid(
          shaped(ball(0.5, 36), (at) => {
            at.y = Math.max(-0.3, Math.min(0.26, at.y));
          }),
          skin,
        ),
        { at: [-0.12, 0.2, -0.05] },
      ),
      times(5, (index) =>
        place(guard(), {
          at: [-1.2 + (index % 3) * 0.95, 0.28, 0.9 + Math.floor(index / 3) * 0.9],
          turn: [-0.4, index * 1.2, 0],
        }),
      ),
    );
  },
});
