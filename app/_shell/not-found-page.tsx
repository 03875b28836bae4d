import { headers } from "next/headers";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { messages } from "#lib/messages/all.ts";
import { markNotFound } from "#lib/next-internals/not-found-answer.ts";
import { NotFoundMessage } from "./not-found-message.tsx";

/** In place of a page that does not exist: with the status 404, and readable without a script, as `notFound()` is not. */
export async function NotFoundPage() {
  markNotFound((await headers()).get("x-request-id"));
  return (
    <>
      <PageTitle>{messages.errors.notFoundTitle}</PageTitle>
      <meta name="robots" content="noindex" />
      <NotFoundMessage />
    </>
  );
}
