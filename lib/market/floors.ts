import type { SomeTexts, Texts } from "../i18n/locale";

export type CategoryOnFloor = { id: number; slug: string; names: Texts; emoji: string };

/** The place of a booth on its floor, as far as its shop has entered it. */
export type Place = { area: string | null; street: number | null; number: string };

/** A floor in the overview: its industries, and the number of its booths on this site. */
export type FloorSummary = { floor: number; boothCount: number; industries: CategoryOnFloor[] };

export type District = { code: string; names: Texts; floors: FloorSummary[] };

/** A district with the places of its booths, for drawing its floors; a sample of them for a crowded floor. */
export type DistrictPlan = District & { places: (Place & { floor: number })[] };

/** A booth with its open shop. */
export type BoothOnFloor = Place & {
  shop: {
    id: number;
    handle: string;
    names: SomeTexts;
    designCount: number;
    isVerified: boolean;
    /** The industry of most of its listings; null without listings. */
    industryId: number | null;
  };
};

export type FloorPart = { page: number; area: string | null; first: string; last: string };

export type Floor = {
  district: { code: string; names: Texts };
  floor: number;
  /** All floors of the district, for navigation. */
  floors: number[];
  categories: CategoryOnFloor[];
  /** Number of booths on all pages. */
  boothCount: number;
  page: number;
  /** Its pages with their first and last booth; empty if all booths fit on one page. */
  parts: FloorPart[];
  /** The booths of this page in walking order: area, street, number. */
  booths: BoothOnFloor[];
};
