"use client";

import { useEffect, useState } from "react";
import { MainNav } from "./main-nav.tsx";

/** A guest's tabs without a network. The stored page knows no address, so they come with the script. */
export function OfflineNav() {
  const [isThere, setThere] = useState(false);
  useEffect(() => setThere(true), []);
  return isThere ? <MainNav signedIn={false} links={[]} /> : null;
}
