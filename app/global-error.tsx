"use client";

import { errorMessages, productName } from "#lib/messages/errors.ts";
import { language } from "#lib/messages/language.ts";
import { Logo } from "./_ui/logo.tsx";
import "./global-error.css";

/** The last resort, when even the frame around the pages could not be made. */
export default function GlobalError() {
  return (
    <html lang={language}>
      <head>
        <title>{errorMessages.crashTitle}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
      </head>
      <body className="last-resort">
        <header>
          <a href="/">
            <Logo />
            {productName}
          </a>
        </header>
        <main>
          <h1>{errorMessages.crashTitle}</h1>
          <p>{errorMessages.broken}</p>
          {/* A full load: the program in this tab is what broke. */}
          <a href="/">{errorMessages.home}</a>
        </main>
      </body>
    </html>
  );
}
