/** A change of bank details takes effect so long after it was made. */
export const waitHours = 24;

/** Where a shop is paid, one version of it. Times are ISO 8601. */
export type BankAccount = {
  id: string;
  version: number;
  beneficiary: string;
  bankName: string;
  /** Whole, or masked for those who must not know it: see `mask`. */
  accountNumber: string;
  swift: string;
  bankAddress: string | null;
  currency: "CNY" | "USD";
  createdAt: string;
  effectiveAt: string;
  cancelledAt: string | null;
};

type Dated = Pick<BankAccount, "version" | "effectiveAt" | "cancelledAt">;

const newestFirst = <T extends Dated>(accounts: readonly T[]) =>
  accounts.filter(({ cancelledAt }) => cancelledAt === null).sort((a, b) => b.version - a.version);

/** The version that counts at this moment. */
export const inEffect = <T extends Dated>(accounts: readonly T[], now: Date): T | undefined =>
  newestFirst(accounts).find(({ effectiveAt }) => Date.parse(effectiveAt) <= now.getTime());

/** A change that still waits. */
export const pendingChange = <T extends Dated>(accounts: readonly T[], now: Date): T | undefined =>
  newestFirst(accounts).find(({ effectiveAt }) => Date.parse(effectiveAt) > now.getTime());

/** When the bank details were changed after a proforma had named version `paidInto`; `isPending` within the wait. */
export type BankChange = { changedAt: string; effectiveAt: string; isPending: boolean };

export function changeSince(
  paidInto: number,
  accounts: readonly (Dated & Pick<BankAccount, "createdAt">)[],
  now: Date,
): BankChange | null {
  const newest = newestFirst(accounts)[0];
  if (!newest || newest.version <= paidInto) return null;
  const { createdAt, effectiveAt } = newest;
  return { changedAt: createdAt, effectiveAt, isPending: Date.parse(effectiveAt) > now.getTime() };
}

/** "•••• 4821": what others may know of a number. */
export const mask = <T extends { accountNumber: string }>(account: T): T => ({
  ...account,
  accountNumber: `•••• ${account.accountNumber.slice(-4)}`,
});

/** In groups of four, as bank forms have them; a masked number stays as it is. */
export const inGroups = (accountNumber: string): string =>
  accountNumber.startsWith("•") ? accountNumber : accountNumber.replace(/(.{4})(?=.)/g, "$1 ");
