"use client";

import { useEffect, useState } from "react";

/** Whether React runs in this browser, so that what needs it may be shown. False on the server and in the first render. */
export function useIsLive(): boolean {
  const [isLive, setIsLive] = useState(false);
  useEffect(() => setIsLive(true), []);
  return isLive;
}
