"use client";

import { errorMessages, productName } from "#lib/messages/errors.ts";
import { language } from "#lib/messages/language.ts";
import { PlainHeader } from "./_shell/plain-header.tsx";
import "./globals.css";

/** The last resort, when even the frame around the pages could not be made. */
export default function GlobalError() {
  return (
    <html lang={language}>
      <head>
        <title>{errorMessages.crashTitle}</title>
      </head>
      <body>
        <PlainHeader name={productName} />
        <main className="page flex max-w-reading flex-col items-start gap-4 py-10">
          <h1 className="text-h1">{errorMessages.crashTitle}</h1>
          <p>{errorMessages.broken}</p>
          {/* A full load: the program in this tab is what broke. */}
          <a href="/" className="control control-strong">
            {errorMessages.home}
          </a>
        </main>
      </body>
    </html>
  );
}
