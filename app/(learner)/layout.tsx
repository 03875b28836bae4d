import type { ReactNode } from "react";
import { SiteFrame } from "#app/_shell/site-frame.tsx";
import "#app/_features/plan/print.css";

export default function Layout({ children }: { children: ReactNode }) {
  return <SiteFrame>{children}</SiteFrame>;
}
