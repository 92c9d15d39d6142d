import type { Token } from "./scan";
import { monthNames } from "./units";

type ReadDate = { value: string; end: number };

/**
 * Reads "12月9日", "Dec 9th", "9 December 2026" or "2026-12-09". A date without a year is the one closest to `today`;
 * figures such as 9/12, which countries read differently, are no date.
 */
export function readDate(tokens: Token[], at: number, today: string): ReadDate | undefined {
  const reader = new Reader(tokens, at);
  const found = reader.iso() ?? reader.chinese() ?? reader.dayFirst() ?? reader.monthFirst();
  if (!found) return undefined;
  const year = found.year ?? closestYear(found.month, found.day, today);
  return { value: `${year}-${twoDigits(found.month)}-${twoDigits(found.day)}`, end: found.end };
}

type Parts = { year?: number; month: number; day: number; end: number };

class Reader {
  constructor(
    private readonly tokens: Token[],
    private readonly at: number,
  ) {}

  iso(): Parts | undefined {
    const [year, month, day] = [this.year(0), this.number(2, 12), this.number(4, 31)];
    const isIso = ["-", "/"].includes(this.text(1)) && this.text(1) === this.text(3);
    return isIso && year && month && day ? { year, month, day, end: this.at + 5 } : undefined;
  }
  chinese(): Parts | undefined {
    const year = this.text(1) === "年" ? this.year(0) : undefined;
    const skip = year ? 2 : 0;
    const [month, day] = [this.number(skip, 12), this.number(skip + 2, 31)];
    const isDate = this.text(skip + 1) === "月" && "日号".includes(this.text(skip + 3) || "?");
    return isDate && month && day ? { year, month, day, end: this.at + skip + 4 } : undefined;
  }
  dayFirst(): Parts | undefined {
    const day = this.number(0, 31);
    let next = isOrdinal(this.text(1)) ? 2 : 1;
    if (this.text(next) === "of") next++;
    const month = monthNames.get(this.text(next));
    return day && month ? this.withYear(month, day, next + 1) : undefined;
  }
  monthFirst(): Parts | undefined {
    const [month, day] = [monthNames.get(this.text(0)), this.number(1, 31)];
    return day && month ? this.withYear(month, day, isOrdinal(this.text(2)) ? 3 : 2) : undefined;
  }
  private withYear(month: number, day: number, next: number): Parts {
    const year = this.year(next);
    return { year, month, day, end: this.at + next + (year ? 1 : 0) };
  }
  private text(offset: number): string {
    return this.tokens[this.at + offset]?.text ?? "";
  }
  private year(offset: number): number | undefined {
    return /^20\d\d$/.test(this.text(offset)) ? Number(this.text(offset)) : undefined;
  }
  private number(offset: number, maximum: number): number | undefined {
    const text = this.text(offset);
    return /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= maximum ? Number(text) : undefined;
  }
}

const isOrdinal = (text: string) => ["st", "nd", "rd", "th"].includes(text);
const twoDigits = (value: number) => String(value).padStart(2, "0");

function closestYear(month: number, day: number, today: string): number {
  const year = Number(today.slice(0, 4));
  const distance = (each: number) => Math.abs(Date.UTC(each, month - 1, day) - Date.parse(today));
  return [year - 1, year, year + 1].reduce((best, each) => (distance(each) < distance(best) ? each : best));
}
