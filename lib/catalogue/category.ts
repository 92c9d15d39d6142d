/** A category with how many designs are on sale in it. */
export type CategoryCount = { id: number; slug: string; name: string; count: number };

/** A category, or an industry (its `industry` is null), and what is in it. */
export type CategoryOverview = {
  id: number;
  slug: string;
  name: string;
  districtCode: string;
  districtName: string;
  floor: number;
  industry: { id: number; slug: string; name: string } | null;
  /** Designs on sale; `isAbout` when it is the last count, not the one of this moment. */
  total: number;
  isAbout: boolean;
  /** Shops with a design in it, and designs published within seven days, the latter up to 1,000. */
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
  /** Key of the first picture of its best design. */
  pictureKey: string | null;
  categories: CategoryCount[];
};
