/** What buyers are shown of a design on trial. */
export type ShownTrial = {
  goal: number;
  votes: number;
  endsAt: string;
  /** Whether votes are still taken. */
  isOpen: boolean;
};

/** How far the votes have got, in whole percent, 100 at most. */
export const shareOf = ({ votes, goal }: Pick<ShownTrial, "votes" | "goal">): number =>
  Math.min(100, Math.floor((votes / Math.max(1, goal)) * 100));

export const mostTrialDays = 90;
