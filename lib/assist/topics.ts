/** What buyers ask about and a listing has facts for, in the order an answer tells them. */
export const topics = ["price", "moq", "leadTime", "packing", "customisation"] as const;
export type Topic = (typeof topics)[number];
