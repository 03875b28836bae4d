import { AppRouterContext } from "next/dist/shared/lib/app-router-context.shared-runtime.js";
import { SearchParamsContext } from "next/dist/shared/lib/hooks-client-context.shared-runtime.js";
import { type ContextType, createElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

type Router = NonNullable<ContextType<typeof AppRouterContext>>;
type Search = NonNullable<ContextType<typeof SearchParamsContext>>;

/** The text of a screen as a person reads it. Some screens ask for the router and the address when they begin; a server uses neither. */
export function readScreen(screen: ReactElement): string {
  const withSearch = createElement(SearchParamsContext.Provider, { value: new URLSearchParams() as Search }, screen);
  return renderToStaticMarkup(createElement(AppRouterContext.Provider, { value: {} as Router }, withSearch))
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ");
}
