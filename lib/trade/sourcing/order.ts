/** Returns the quantity to order: the requested one, or the quote's MOQ if that is larger. */
export const orderQuantity = ({ moq }: { moq: number }, quantity: number): number => Math.max(moq, quantity);
