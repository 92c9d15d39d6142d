import type { Tx } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { endAnnouncement } from "@/lib/market/announcements/end-announcement";
import type { PublishAnnouncement } from "@/lib/market/announcements/input";
import { listAnnouncements } from "@/lib/market/announcements/list-announcements";
import { publishAnnouncement } from "@/lib/market/announcements/publish-announcement";
import { addMarketHoliday } from "@/lib/market/calendar/add-market-holiday";
import { listMarketHolidays } from "@/lib/market/calendar/list-market-holidays";
import { withdrawMarketHoliday } from "@/lib/market/calendar/withdraw-market-holiday";
import { addSearchWord } from "@/lib/market/categories/add-search-word";
import { editCategory } from "@/lib/market/categories/edit-category";
import { getCategoryData } from "@/lib/market/categories/get-category-data";
import { hideCategory, showCategory } from "@/lib/market/categories/hide-category";
import { listCategoryData } from "@/lib/market/categories/list-category-data";
import { retireSearchWord } from "@/lib/market/categories/retire-search-word";
import { undoCategoryEdit } from "@/lib/market/categories/undo-category-edit";
import { listRates } from "@/lib/market/list-rates";
import { setRate } from "@/lib/market/set-rate";
import { makeOperatorActor } from "@/lib/moderation/cases.fixture";
import { operators, type Rows } from "../row";

const texts = { en: "Closed on Friday", zh: "周五休市" } as PublishAnnouncement["texts"];
/** Publishes an announcement to everybody. */
const publish = (actor: Actor, tx: Tx) => {
  const endsAt = new Date("2099-01-01");
  return publishAnnouncement(actor, { texts, audience: "everybody", locales: [], startsAt: undefined, endsAt }, tx);
};

/** Enters a holiday in a far year. */
const addHoliday = (actor: Actor, tx: Tx) =>
  addMarketHoliday(actor, { kind: "closed", firstDay: "2097-01-01", lastDay: "2097-01-02", names: texts }, tx);

/** A category without designs in the database of the tests. */
const categoryId = 3101;
const addWord = (actor: Actor, tx: Tx) => addSearchWord(actor, { categoryId, wordLocale: "en", word: "zzbrolly" }, tx);

/** Changes the HS heading of the category. */
const editHeading = async (actor: Actor, tx: Tx) => {
  const lead = await makeOperatorActor("lead");
  const { names, place, changes: seen } = await getCategoryData(lead, categoryId, "en", tx);
  return editCategory(actor, { categoryId, names, hs: "9999", place, seen, why: "A trial" }, tx);
};

/** What leads keep for the whole market, and other operators read. */
export const marketRows: Rows = {
  publishAnnouncement: { may: ["lead"], run: (actor, _, tx) => publish(actor, tx), isOwn: true },
  listAnnouncements: {
    may: operators,
    run: async (actor, _, tx) => {
      await publish(await makeOperatorActor("lead"), tx);
      return listAnnouncements(actor, tx);
    },
    isOwn: true,
  },
  endAnnouncement: {
    may: ["lead"],
    run: async (actor, _, tx) => {
      const announcementId = await publish(await makeOperatorActor("lead"), tx);
      return endAnnouncement(actor, { announcementId }, tx);
    },
    isOwn: true,
  },
  listRates: { may: operators, run: (actor, _, tx) => listRates(actor, tx), isOwn: true },
  setRate: {
    may: ["lead"],
    run: (actor, _, tx) => setRate(actor, { currency: "EUR", perUsd: 0.9, why: "Bank", isConfirmed: true }, tx),
    isOwn: true,
  },
  listMarketHolidays: { may: operators, run: (actor, _, tx) => listMarketHolidays(actor, tx), isOwn: true },
  addMarketHoliday: { may: ["lead"], run: (actor, _, tx) => addHoliday(actor, tx), isOwn: true },
  withdrawMarketHoliday: {
    may: ["lead"],
    run: async (actor, _, tx) => {
      const holidayId = await addHoliday(await makeOperatorActor("lead"), tx);
      return withdrawMarketHoliday(actor, { holidayId }, tx);
    },
    isOwn: true,
  },
  listCategoryData: { may: operators, run: (actor, _, tx) => listCategoryData(actor, "en", tx), isOwn: true },
  getCategoryData: { may: operators, run: (actor, _, tx) => getCategoryData(actor, categoryId, "en", tx), isOwn: true },
  addSearchWord: { may: ["lead"], run: (actor, _, tx) => addWord(actor, tx), isOwn: true },
  retireSearchWord: {
    may: ["lead"],
    run: async (actor, _, tx) => {
      const wordId = await addWord(await makeOperatorActor("lead"), tx);
      return retireSearchWord(actor, { wordId }, tx);
    },
    isOwn: true,
  },
  editCategory: { may: ["lead"], run: (actor, _, tx) => editHeading(actor, tx), isOwn: true },
  undoCategoryEdit: {
    may: ["lead"],
    run: async (actor, _, tx) => {
      const [editId = ""] = await editHeading(await makeOperatorActor("lead"), tx);
      return undoCategoryEdit(actor, { editId }, tx);
    },
    isOwn: true,
  },
  hideCategory: { may: ["lead"], run: (actor, _, tx) => hideCategory(actor, { categoryId }, tx), isOwn: true },
  showCategory: {
    may: ["lead"],
    run: async (actor, _, tx) => {
      await hideCategory(await makeOperatorActor("lead"), { categoryId }, tx);
      return showCategory(actor, { categoryId }, tx);
    },
    isOwn: true,
  },
};
