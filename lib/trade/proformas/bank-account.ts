/** Hours after which a change of bank details takes effect. */
export const waitHours = 24;

/** A version of a shop's bank details. Times are ISO 8601. */
export type BankAccount = {
  id: string;
  version: number;
  beneficiary: string;
  bankName: string;
  /** The full number, or a masked one for readers without permission: see `mask`. */
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

/** Returns the version that is in effect at `now`. */
export const findVersionInEffect = <T extends Dated>(accounts: readonly T[], now: Date): T | undefined =>
  newestFirst(accounts).find(({ effectiveAt }) => Date.parse(effectiveAt) <= now.getTime());

/** Returns the change that has not taken effect yet, if there is one. */
export const findPendingChange = <T extends Dated>(accounts: readonly T[], now: Date): T | undefined =>
  newestFirst(accounts).find(({ effectiveAt }) => Date.parse(effectiveAt) > now.getTime());

/** A change of bank details after a proforma was issued; `isPending` until it takes effect. */
export type BankChange = { changedAt: string; effectiveAt: string; isPending: boolean };

/** Returns the newest change after version `issuedWith`, the one that the proforma shows. */
export function findChangeSince(
  issuedWith: number,
  accounts: readonly (Dated & Pick<BankAccount, "createdAt">)[],
  now: Date,
): BankChange | null {
  const newest = newestFirst(accounts)[0];
  if (!newest || newest.version <= issuedWith) return null;
  const { createdAt, effectiveAt } = newest;
  return { changedAt: createdAt, effectiveAt, isPending: Date.parse(effectiveAt) > now.getTime() };
}

/** Masks an account number as "•••• 4821" for readers without permission. */
export const maskAccountNumber = <T extends { accountNumber: string }>(account: T): T => ({
  ...account,
  accountNumber: `•••• ${account.accountNumber.slice(-4)}`,
});

/** Groups an account number by four characters as on bank forms; leaves a masked number unchanged. */
export const groupDigits = (accountNumber: string): string =>
  accountNumber.startsWith("•") ? accountNumber : accountNumber.replace(/(.{4})(?=.)/g, "$1 ");
