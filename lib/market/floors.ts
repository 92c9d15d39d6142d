import type { SomeTexts, Texts } from "../locale";

export type CategoryOnFloor = { id: number; slug: string; names: Texts; emoji: string };

/** A floor as the overview shows it: what is sold there, and in how many booths of this site. */
export type FloorSummary = { floor: number; boothCount: number; industries: CategoryOnFloor[] };

export type District = { code: string; names: Texts; floors: FloorSummary[] };

/** A booth with the open shop that stands in it. */
export type BoothOnFloor = {
  area: string | null;
  street: number | null;
  number: string;
  opensAt: string;
  closesAt: string;
  shop: { id: number; handle: string; names: SomeTexts; designCount: number; isVerified: boolean };
};

export type Floor = {
  district: { code: string; names: Texts };
  floor: number;
  /** All floors of the district, for going up and down. */
  floors: number[];
  categories: CategoryOnFloor[];
  /** In the order one walks past them: area, street, number. */
  booths: BoothOnFloor[];
};
