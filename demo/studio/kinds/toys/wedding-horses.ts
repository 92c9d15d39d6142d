import { kind } from "../../kind";
import {
  all,
  ball,
  bow,
  counted,
  DoubleSide,
  fabric,
  type Point,
  place,
  satin,
  shaped,
  sheet,
  solid,
} from "../../stage";
import { type Coat, coats, sittingHorse } from "./horse-parts";

type Look = { bride: Coat; groom: Coat };

/** Where the veil hangs: from the crown of the head down the back and over the shoulders. */
const tulle = (share: number, down: number): Point => {
  const angle = (share - 0.5) * 4.1;
  const reach = 0.34 + 0.72 * down ** 0.6 + Math.sin(share * 44) * 0.07 * down;
  return [Math.sin(angle) * reach, 2.5 - down * 2, -0.04 - Math.cos(angle) * reach * 0.8];
};

/** Tulle, and the flowers that hold it. */
const veil = () => [
  Object.assign(
    solid(
      shaped(sheet(1, 1, 90, 30), (point) => point.set(...tulle(point.x + 0.5, 0.5 - point.y))),
      fabric("#ffffff", {
        emissive: "#ffffff",
        emissiveIntensity: 0.3,
        transparent: true,
        opacity: 0.72,
        side: DoubleSide,
        depthWrite: false,
      }),
    ),
    { castShadow: false, receiveShadow: false },
  ),
  counted(9, (index) => {
    const angle = (index / 8 - 0.5) * 2.5;
    return solid(ball(0.1, 18), fabric(index % 2 ? "#ffffff" : "#f7c9d0", { threads: 40, depth: 0.4 }), {
      at: [Math.sin(angle) * 0.43, 2.24 + Math.cos(angle) * 0.1, 0.08 + Math.cos(angle) * 0.34],
    });
  }),
];

const tie = () =>
  bow(satin("#17171b"), { loop: 0.32, width: 0.28, tail: 0 }, { at: [0, 1.1, 0.6], turn: [-0.3, 0, 0] });

export const weddingHorses = kind({
  name: "wedding-horses",
  noun: {
    en: "wedding horse pair",
    zh: "小马压床娃娃一对",
    es: "pareja de caballitos de boda",
    "pt-br": "casal de cavalinhos noivos",
    ru: "свадебная пара лошадок",
    ar: "زوج أحصنة محشوة للزفاف",
    ur: "شادی کے پلش گھوڑوں کی جوڑی",
    fr: "couple de chevaux mariés en peluche",
  },
  centimetres: 25,
  looks: { red: { bride: coats.red, groom: coats.cream } },
  shots: ["front"],
  sets: { all: { yaw: -0.12, backdrop: "sage" } },
  build: ({ bride, groom }: Look) =>
    all(
      place([sittingHorse(bride, { neck: [] }), veil()], { at: [-0.92, 0, 0], turn: [0, 0.12, 0] }),
      place([sittingHorse(groom, { neck: [] }), tie()], { at: [0.92, 0, 0], turn: [0, -0.12, 0] }),
    ),
});
