import type { SomeTexts, Texts } from "../i18n/locale";

export type CategoryOnFloor = { id: number; slug: string; names: Texts; emoji: string };

/** Where on its floor a booth stands, as far as its shop has told. */
export type Place = { area: string | null; street: number | null; number: string };

/** A floor as the overview shows it: what is sold there, and in how many booths of this site. */
export type FloorSummary = { floor: number; boothCount: number; industries: CategoryOnFloor[] };

export type District = { code: string; names: Texts; floors: FloorSummary[] };

/** A district with the places of its booths, for drawing its floors; of a floor with very many, evenly chosen ones. */
export type DistrictPlan = District & { places: (Place & { floor: number })[] };

/** A booth with the open shop that stands in it. */
export type BoothOnFloor = Place & {
  shop: {
    id: number;
    handle: string;
    names: SomeTexts;
    designCount: number;
    isVerified: boolean;
    /** What most of its designs are; null while it has none. */
    industryId: number | null;
  };
};

export type FloorPart = { page: number; area: string | null; first: string; last: string };

export type Floor = {
  district: { code: string; names: Texts };
  floor: number;
  /** All floors of the district, for going up and down. */
  floors: number[];
  categories: CategoryOnFloor[];
  /** Of all its pages. */
  boothCount: number;
  page: number;
  /** Its pages, by the first and the last booth of each; none when all booths fit on one. */
  parts: FloorPart[];
  /** Of this page, in the order one walks past them: area, street, number. */
  booths: BoothOnFloor[];
};
