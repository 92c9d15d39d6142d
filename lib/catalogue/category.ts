/** A category and the number of published listings in it. */
export type CategoryCount = { id: number; slug: string; name: string; count: number };

/** A category, or an industry (its `industry` is null), with counts of its listings and shops. */
export type CategoryOverview = {
  id: number;
  slug: string;
  name: string;
  districtCode: string;
  districtName: string;
  floor: number;
  industry: { id: number; slug: string; name: string } | null;
  /** Published listings; `isAbout`: `total` is the last stored count instead of the current one. */
  total: number;
  isAbout: boolean;
  /** Shops with a listing in it, and listings published within seven days, the latter up to 1,000. */
  shopCount: number;
  newCount: number;
  /** The categories of the industry, in their order. */
  shelf: CategoryCount[];
};

export type IndustryOverview = {
  id: number;
  slug: string;
  name: string;
  districtCode: string;
  districtName: string;
  floor: number;
  count: number;
  /** Key of the first picture of its listing with the highest quality. */
  pictureKey: string | null;
  categories: CategoryCount[];
};
