"use client";

import NextLink from "next/link";

/**
 * A link to another page of the site. Every page is made for who asks, so there is nothing to fetch ahead but frames: a request or two for
 * each link in sight, while the page that is being read still comes to life. A part of the browser's program, so that no link of a page says so.
 */
export const Link: typeof NextLink = (props) => <NextLink prefetch={false} {...props} />;
