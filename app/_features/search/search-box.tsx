"use client";

import { Search } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { useKeptStart } from "#app/_ui/start-link.tsx";
import type { SearchEntry } from "#lib/catalog/search.ts";
import { searchMessages } from "#lib/messages/search.ts";
import { replaceAddress } from "#lib/next-internals/replace-address.ts";
import { buildIndex, cutGroups, type Found, longestQuery, mostShown, type SearchIndex } from "./search-index.ts";
import { SearchResults } from "./search-results.tsx";

type Props = {
  initial: Found;
  /** Where the entries are fetched from, once. */
  entriesAddress: string;
  /** `start` is shown before a search, `fallback` when nothing is found. */
  start: ReactNode;
  fallback: ReactNode;
};

const pause = 120;

/**
 * A form that works by itself; where its script runs, it answers while somebody types. The results are plain links:
 * the arrow keys move the focus among them, so a screen reader needs no special mode.
 */
export function SearchBox({ initial, entriesAddress, start, fallback }: Props) {
  const [found, setFound] = useState(initial);
  const frame = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const index = useRef<Promise<SearchIndex> | undefined>(undefined);
  const keepStart = useKeptStart();
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  function loadIndex(): Promise<SearchIndex> {
    index.current ??= fetch(entriesAddress)
      .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status)))))
      .then((entries: SearchEntry[]) => buildIndex(entries));
    // A failed request may work at the next letter; until then the form still works.
    index.current.catch(() => {
      index.current = undefined;
    });
    return index.current;
  }

  async function answer() {
    clearTimeout(timer.current);
    const search = await loadIndex().catch(() => undefined);
    if (!search || !input.current) return;
    const { value } = input.current;
    setFound(cutGroups(search(value), mostShown));
    replaceAddress(keepStart(value.trim() ? `/search?q=${encodeURIComponent(value.trim())}` : "/search"));
  }

  function answerSoon() {
    clearTimeout(timer.current);
    timer.current = setTimeout(answer, pause);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for what was typed before the script ran, or came back by the back button
  useEffect(() => {
    const field = input.current;
    if (!field) return;
    const asked = field.value || new URLSearchParams(window.location.search).get("q") || "";
    if (asked.slice(0, longestQuery).trim() !== initial.query) {
      field.value = asked;
      answer();
    }
    return () => clearTimeout(timer.current);
  }, []);

  /** Moves the focus through the field and the results. Returns whether the focus was on one of them. */
  function moveTo(step: number): boolean {
    const stops = [input.current, ...(frame.current?.querySelectorAll<HTMLElement>("[data-result]") ?? [])];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    if (at < 0) return false;
    stops[Math.min(Math.max(at + step, 0), stops.length - 1)]?.focus();
    return true;
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown" && moveTo(1)) event.preventDefault();
    if (event.key === "ArrowUp" && moveTo(-1)) event.preventDefault();
    if (event.key !== "Escape" || !input.current) return;
    event.preventDefault();
    input.current.value = "";
    input.current.focus();
    answer();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys that bubble up from the field and the links inside
    <div ref={frame} onKeyDown={onKeyDown} className="flex flex-col gap-6">
      <search>
        <form
          action="/search"
          onSubmit={(event) => {
            event.preventDefault();
            answer().then(() => moveTo(1));
          }}
          className="flex flex-col gap-1.5"
        >
          <label htmlFor="q" className="font-medium">
            {searchMessages.label}
          </label>
          <div className="flex gap-2">
            <input
              ref={input}
              id="q"
              name="q"
              type="search"
              defaultValue={initial.query}
              maxLength={longestQuery}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              enterKeyHint="search"
              aria-describedby="q-hint q-keys"
              onFocus={loadIndex}
              onInput={answerSoon}
              className="field"
            />
            <button type="submit" className="control control-strong shrink-0" aria-label={searchMessages.submit}>
              <Search size={20} aria-hidden="true" />
              <span className="max-sm:hidden">{searchMessages.submit}</span>
            </button>
          </div>
          <p id="q-hint" className="text-small text-muted">
            {searchMessages.hint}
          </p>
          <p id="q-keys" className="text-small text-muted not-[@media(scripting:enabled)]:hidden pointer-coarse:hidden">
            {searchMessages.keys}
          </p>
        </form>
      </search>
      <p role="status" className="empty:hidden">
        {summarise(found)}
      </p>
      {found.query === "" ? start : found.total === 0 ? fallback : <SearchResults found={found} />}
    </div>
  );
}

function summarise({ query, exact, total }: Found): string {
  if (query === "") return "";
  if (total === 0) return searchMessages.nothing(query);
  return exact ? searchMessages.found(total, query) : searchMessages.nearly(query);
}
