/** The public data of a trial. */
export type ShownTrial = {
  goal: number;
  votes: number;
  endsAt: string;
  /** True while buyers can vote. */
  isOpen: boolean;
};

/** Returns the votes as whole percent of the goal, 100 at most. */
export const votePercent = ({ votes, goal }: Pick<ShownTrial, "votes" | "goal">): number =>
  Math.min(100, Math.floor((votes / Math.max(1, goal)) * 100));

export const maxTrialDays = 90;
