import { all, gloss, plastic, printed, ring, rod, solid } from "../../stage";

/** Segments of colour around the tube with the welded seam's darker line. */
const vinyl = (one: string, other: string) =>
  printed(1024, 128, (pen) => {
    for (let part = 0; part < 8; part++) {
      pen.fillStyle = part % 2 ? one : other;
      pen.fillRect(part * 128, 0, 128, 128);
    }
    pen.fillStyle = "rgba(0,0,0,.12)";
    pen.fillRect(0, 58, 1024, 4);
  });

export const swimTube = (one: string, other: string) =>
  all(
    solid(ring(1.05, 0.46, Math.PI * 2, 96), gloss("#ffffff", { map: vinyl(one, other), roughness: 0.2 }), {
      at: [0, 0.4, 0],
      turn: [Math.PI / 2, 0, 0],
      scale: [1, 1, 0.86],
    }),
    solid(rod(0.07, 0.09, 0.1, 20), plastic("#ffffff"), { at: [0.9, 0.72, 0.85], turn: [0.5, 0, -0.5] }),
  );
