export * from "./answer-to";
export * from "./factories";
export * from "./in-empty-market";
export * from "./quotes";
export * from "./rolled-back";
export * from "./videos";
