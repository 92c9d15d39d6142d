/** Whether the trust tests run in full, as `npm run test:trust -- whole` does; `npm run test:all` runs their short form. */
export const isFullRun = process.env.TRUST === "whole";
