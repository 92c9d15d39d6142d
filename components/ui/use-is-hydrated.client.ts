"use client";

import { useEffect, useState } from "react";

/** Returns whether React has hydrated the page; false on the server and in the first render. */
export function useIsHydrated(): boolean {
  const [isLive, setIsLive] = useState(false);
  useEffect(() => setIsLive(true), []);
  return isLive;
}
