import type { Metadata } from "next";
import { ChangesScreen } from "#app/_features/catalog-changes/changes-screen.tsx";
import { describePage } from "#app/_ui/page-metadata.ts";
import { changesMessages } from "#lib/messages/changes.ts";

export function generateMetadata(): Metadata {
  const { title, description } = changesMessages;
  const page = describePage({ title, description, path: "/changes" });
  return { ...page, alternates: { ...page.alternates, types: { "application/atom+xml": "/changes/feed.xml" } } };
}

export default function ChangesPage() {
  return <ChangesScreen />;
}
