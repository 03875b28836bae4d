import type { Metadata } from "next";
import { ApiDocsScreen } from "#app/_features/api-docs/api-docs-screen.tsx";
import { describePage } from "#app/_ui/page-metadata.ts";
import { messages } from "#lib/messages/all.ts";

export function generateMetadata(): Metadata {
  return describePage({ title: messages.apiAccess.docsTitle, description: messages.apiAccess.docsLead, path: "/api-docs" });
}

export default function ApiDocsPage() {
  return <ApiDocsScreen />;
}
