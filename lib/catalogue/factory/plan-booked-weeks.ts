import type { DaysAway } from "@/lib/shops/holidays";
import { dayInYiwu, isOpenDay } from "../working-days";
import { type Board, dailyOutputOf } from "./lead-time";
import { withClosedDays } from "./with-closed-days";

/** `capacity`: pieces the running lines make on a day; `booked`: how many of them are in the backlog. */
export type BookedDay = { day: string; isOpen: boolean; capacity: number; booked: number };
export type BookedWeek = { from: string; days: BookedDay[]; capacity: number; booked: number; closed: number };
export type Booked = {
  weeks: BookedWeek[];
  /** Pieces of the backlog that do not fit into these weeks. */
  beyond: number;
};

const weeksShown = 8;
const dayLength = 86_400_000;

/** Distributes the backlog over the capacity of the running lines in the next 8 weeks, from today on. */
export function planBookedWeeks(board: Board, daysAway: readonly DaysAway[], now: Date): Booked {
  const output = dailyOutputOf(board.lines.map((line) => ({ ...line, categoryId: null })));
  const closed = { daysAway: withClosedDays(daysAway, board.closedDays) };
  const today = Date.parse(dayInYiwu(now));
  let left = Math.max(0, board.backlog - board.stock);
  const weeks: BookedWeek[] = [];
  for (let week = 0; week < weeksShown; week++) {
    const days = Array.from({ length: 7 }, (_, at): BookedDay => {
      const day = new Date(today + (week * 7 + at) * dayLength).toISOString().slice(0, 10);
      const isOpen = isOpenDay(day, closed);
      const capacity = isOpen ? output : 0;
      const booked = Math.min(left, capacity);
      left -= booked;
      return { day, isOpen, capacity, booked };
    });
    const sum = (field: "capacity" | "booked") => days.reduce((total, each) => total + each[field], 0);
    weeks.push({
      from: days[0]?.day ?? "",
      days,
      capacity: sum("capacity"),
      booked: sum("booked"),
      closed: days.filter(({ isOpen }) => !isOpen).length,
    });
  }
  return { weeks, beyond: left };
}
