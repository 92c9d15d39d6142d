import { kind } from "../../kind";
import { all, ball, counted, pearly, place, ring, solid } from "../../stage";
import { bell, type Coat, coats, gold, littleHorse, swivelClasp } from "./horse-parts";

/** A pearl `share` of the way round the loop that the horse hangs by. */
const pearl = (share: number) => {
  const angle = share * Math.PI * 2;
  return solid(ball(0.105, 24), pearly(), { at: [Math.sin(angle) * 0.48, 0.58 - Math.cos(angle) * 0.58, 0] });
};

const necklace = () =>
  counted(20, (index) => {
    const angle = (index / 20) * Math.PI * 2;
    return solid(ball(0.075, 20), pearly(), {
      at: [Math.cos(angle) * 0.43, 1.36 - Math.sin(angle) * 0.07, 0.05 + Math.sin(angle) * 0.43],
    });
  });

export const pearlHorseCharm = kind({
  name: "pearl-horse-charm",
  noun: {
    en: "horse bag charm with pearls",
    zh: "小马珍珠链包挂",
    es: "colgante de caballito con perlas",
    "pt-br": "pingente de cavalinho com pérolas",
    ru: "подвеска-лошадка с жемчугом",
    ar: "تعليقة حقيبة حصان باللؤلؤ",
    ur: "موتیوں والا گھوڑا بیگ چارم",
    fr: "bijou de sac cheval et perles",
  },
  centimetres: 14,
  looks: { cream: coats.cream },
  shots: ["front"],
  sets: { all: { backdrop: "sage" } },
  build: (coat: Coat) =>
    all(
      littleHorse(coat, { neck: [necklace(), bell([0, 1.18, 0.54])] }),
      solid(ring(0.1, 0.03), gold, { at: [0, 2.52, 0.05] }),
      place(
        counted(16, (index) => pearl((index + 0.5) / 16)),
        { at: [0, 2.62, 0.05], turn: [0, 0.25, 0] },
      ),
      place(swivelClasp(), { at: [0, 3.78, 0.05], scale: 0.72 }),
    ),
});
