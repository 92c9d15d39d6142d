import { sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import type { booths, presences, shopPictures } from "@/db/schema";
import { type Actor, roleIn } from "../core/actor";
import { NotFound } from "../core/errors";
import { type Cover, coverOf } from "./cover";
import type { Holiday } from "./holidays";
import { type Collection, listCollections } from "./list-collections";
import { listHolidays } from "./list-holidays";

export type OwnBooth = Pick<
  typeof booths.$inferSelect,
  "id" | "districtCode" | "floor" | "area" | "street" | "number" | "squareMetres"
>;
export type OwnShopPicture = { id: string; key: string; color: string; shows: typeof shopPictures.$inferSelect.shows };

export type OwnStorefront = {
  /** The first one is the shop's address. */
  booths: OwnBooth[];
  presences: Omit<typeof presences.$inferSelect, "shopId">[];
  pictures: OwnShopPicture[];
  cover: Cover | null;
  holidays: Holiday[];
  collections: Collection[];
};

/** Returns the parts of a storefront that members edit besides texts and facts. @throws NotFound for everybody else */
export async function getOwnStorefront(actor: Actor, shopId: number, db: Db = database): Promise<OwnStorefront> {
  if (!roleIn(actor, shopId)) throw new NotFound("shop");
  return asShop(
    shopId,
    async (tx) => {
      const [row] = await tx.execute<Pick<OwnStorefront, "booths" | "presences" | "pictures" | "cover">>(sql`select
        (select coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'districtCode', b.district_code, 'floor', b.floor,
          'area', b.area, 'street', b.street, 'number', b.number, 'squareMetres', b.square_metres)
          order by b.position, b.id), '[]') from booths b where b.shop_id = ${shopId}) as booths,
        (select coalesce(jsonb_agg(jsonb_build_object('country', p.country, 'city', p.city, 'entity', p.entity,
          'hasStock', p.has_stock) order by p.country, p.entity), '[]') from presences p where p.shop_id = ${shopId}) as presences,
        (select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'key', f.key, 'color', f.color, 'shows', x.shows)
          order by x.position), '[]') from shop_pictures x join pictures f on f.id = x.picture_id
          where x.shop_id = ${shopId}) as pictures, ${coverOf(shopId)} as cover`);
      if (!row) throw new NotFound("shop");
      return { ...row, holidays: await listHolidays(shopId, tx), collections: await listCollections(shopId, tx) };
    },
    db,
  );
}
