import type { Material } from "three";
import { metal } from "./materials";
import { band, tile } from "./panels";
import { all, box, type Part, place, solid, times } from "./shapes";

/** A watch standing as on a stand: the strap closed behind, the face before it at z 0.66; the case is about 1 across. */
export function onStrap(face: Part, strap: Material, wide = 0.62, clasp = "#c9ccd0") {
  return all(
    solid(band(1.34, 1.66, 0.075, wide, 0.02), strap, { turn: [0, Math.PI / 2, 0] }),
    solid(tile(wide + 0.12, 0.34, 0.06, 0.04), metal(clasp), { at: [0, -0.1, -0.69] }),
    solid(box(wide + 0.05, 0.12, 0.16, 0.03), strap, { at: [0, 0.25, -0.66] }),
    place(face, { at: [0, 0, 0.66] }),
  );
}

/** The same with a bracelet of links: `outer` and `middle` are the materials of its three rows. */
export function onBracelet(face: Part, outer: Material, middle: Material, wide = 0.56) {
  const count = 30;
  return all(
    times(count, (_, share) => {
      const angle = share * Math.PI * 2;
      const [up, back] = [Math.sin(angle) * 0.8, Math.cos(angle) * 0.64];
      const turn = Math.atan2(Math.sin(angle) / 0.8, Math.cos(angle) / 0.64);
      return place(
        [
          solid(box(wide * 0.36, 0.15, 0.08, 0.02), middle, { at: [0, 0, 0.008] }),
          solid(box(wide * 0.3, 0.15, 0.075, 0.02), outer, { at: [-wide * 0.34, 0, 0] }),
          solid(box(wide * 0.3, 0.15, 0.075, 0.02), outer, { at: [wide * 0.34, 0, 0] }),
        ],
        { at: [0, up, back], turn: [-turn, 0, 0] },
      );
    }),
    place(face, { at: [0, 0, 0.66] }),
  );
}
