import type { Clip } from "./browser";

const turning = (kind: string, look: string): Clip => ({ kind, look, action: "turntable" });
const filling = (kind: string, look: string): Clip => ({ kind, look, action: "packing" });

/** The clips of the market: what sells by turning, and how cartons fill. */
export const clips: Clip[] = [
  turning("plush-horse", "red"),
  filling("plush-bear", "brown"),
  turning("camera-drone", "grey"),
  turning("crystal-chandelier", "gold"),
  turning("diamond-lamp", "clear"),
  turning("backpack", "blue"),
  filling("mug", "white"),
  turning("hair-claw", "tortoise"),
  turning("solitaire-ring", "silver"),
  filling("christmas-bauble", "red"),
  turning("rose-dome", "red"),
  turning("chunky-sneakers", "white"),
  filling("squishy", "white"),
  turning("stunt-car", "green"),
  turning("robot-dog", "white"),
  filling("sports-bottle", "blue"),
  turning("baseball-cap", "navy"),
  turning("twin-bell-clock", "red"),
  filling("canvas-tote", "natural"),
  turning("perfume", "pink"),
  turning("cat-eye-sunglasses", "black"),
  filling("pumpkin-lantern", "orange"),
  turning("carousel-music-box", "white"),
  turning("portable-blender", "pink"),
  filling("scrunchie", "pink"),
  turning("tool-kit", "orange"),
  turning("suitcase", "silver"),
  filling("cloud-slippers", "white"),
];
