/** How many a quote is for: what was asked, or its MOQ where that is more. */
export const orderOf = ({ moq }: { moq: number }, quantity: number): number => Math.max(moq, quantity);
