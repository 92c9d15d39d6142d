import { kind } from "../../kind";
import { all, around, box, chance, counted, many, matte, metal, type Place, rod, solid } from "../../stage";

/** Needles of all branches of a tier, outer ones told apart for snow. */
function needles(isTip: boolean): Place[] {
  const placed: Place[] = [];
  for (let tier = 0; tier < 16; tier++) {
    const radius = 1.15 * (1 - tier / 16.6) + 0.06;
    const branches = Math.max(7, Math.round(25 - tier * 1.2));
    for (let branch = 0; branch < branches; branch++) {
      const angle = ((branch + (tier % 2) * 0.5 + chance(-0.2, 0.2)) / branches) * Math.PI * 2;
      for (let needle = 0; needle < 34; needle++) {
        const share = 0.15 + 0.85 * (needle / 33);
        if (share > 0.72 !== isTip) continue;
        const away = radius * share * chance(0.93, 1.04);
        const side = chance(-0.13, 0.13) * (1.3 - share);
        placed.push({
          at: [
            Math.cos(angle) * away - Math.sin(angle) * side,
            0.62 + tier * 0.195 - away * 0.22 + share * share * 0.08,
            Math.sin(angle) * away + Math.cos(angle) * side,
          ],
          turn: [0, -angle + chance(-1.1, 1.1), -chance(0.5, 1.6)],
        });
      }
    }
  }
  return placed;
}

export const christmasTree = kind({
  name: "christmas-tree",
  noun: {
    en: "artificial Christmas tree",
    zh: "圣诞树",
    es: "árbol de Navidad artificial",
    "pt-br": "árvore de Natal artificial",
    ru: "искусственная ёлка",
    ar: "شجرة عيد الميلاد الصناعية",
    ur: "مصنوعی کرسمس ٹری",
    fr: "sapin de Noël artificiel",
  },
  centimetres: 180,
  looks: {
    green: { inner: "#1c4a30", tip: "#2f6f45" },
    white: { inner: "#37604a", tip: "#eef3f3" },
  },
  shots: ["front", "detail", "use"],
  sets: { all: { pitch: 0.12 }, detail: { fit: 3, look: [0.55, 0.5, 0.9] } },
  build: ({ inner, tip }) =>
    all(
      solid(many(rod(0.004, 0.017, 0.22, 3), needles(false)), matte(inner)),
      solid(many(rod(0.004, 0.018, 0.22, 3), needles(true)), matte(tip)),
      solid(rod(0.03, 0.07, 3.6), matte("#4b3a2a"), { at: [0, 1.85, 0] }),
      solid(
        many(
          rod(0.003, 0.014, 0.3, 3),
          counted(12, (index) => ({ at: [0, 3.7, 0], turn: [0, index, -0.5] })),
        ),
        matte(tip),
      ),
      around(3, (angle) =>
        solid(box(0.75, 0.05, 0.1, 0.02), metal("#2f3a33"), {
          at: [Math.cos(angle) * 0.33, 0.06, Math.sin(angle) * 0.33],
          turn: [0, -angle, 0.06],
        }),
      ),
    ),
});
