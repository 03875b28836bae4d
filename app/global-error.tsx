"use client";

import { words } from "../lib/words/en.ts";
import "./globals.css";

/** The last resort, when even the frame around the pages could not be made. */
export default function GlobalError() {
  return (
    <html lang="en">
      <head>
        <title>{words.errors.crashTitle}</title>
      </head>
      <body>
        <main className="page flex max-w-reading flex-col items-start gap-4 py-16">
          <h1 className="text-h1">{words.errors.crashTitle}</h1>
          <p>{words.errors.crash}</p>
          {/* A full load: the program in this tab is what broke. */}
          <a href="/" className="control control-strong">
            {words.errors.home}
          </a>
        </main>
      </body>
    </html>
  );
}
