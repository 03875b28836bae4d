import type { ReactNode } from "react";
import { SiteFrame } from "../_components/site-frame.tsx";
import "./print.css";

export default function Layout({ children }: { children: ReactNode }) {
  return <SiteFrame>{children}</SiteFrame>;
}
