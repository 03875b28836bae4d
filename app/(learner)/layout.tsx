import type { ReactNode } from "react";
import { PagePictures } from "#app/_features/page-pictures/page-pictures.tsx";
import { SiteFrame } from "#app/_shell/site-frame.tsx";
import "#app/_features/plan/print.css";

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <SiteFrame>
      <PagePictures>{children}</PagePictures>
    </SiteFrame>
  );
}
