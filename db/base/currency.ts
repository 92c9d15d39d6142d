/** The currencies of the market. Amounts are whole numbers of the hundredth unit (cents, fen, kopecks, paisa). */
export const currencies = ["CNY", "USD", "EUR", "BRL", "MXN", "ZAR", "RUB", "PKR"] as const;
export type Currency = (typeof currencies)[number];
