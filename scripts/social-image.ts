import { catalog } from "#lib/catalog/catalog.ts";
import { fullPathOf } from "#lib/catalog/find.ts";
import { computeWorkload } from "#lib/catalog/workload.ts";
import { messages } from "#lib/messages/all.ts";

/** A picture for shared links: its text, and the number of posts on each stretch of its line. */
export type SocialImage = { name: string; role: string | undefined; title: string; line: string; stretches: number[] };

/** Lists the pictures: one for each role, and one for all other pages. */
export function listImages(): SocialImage[] {
  const roles = catalog().roles.map((role) => {
    const { milestones, hours } = computeWorkload(role, catalog());
    const stretches = fullPathOf(role, catalog()).map((stretch) => stretch.milestones.length);
    return { name: role.id, role: role.id, title: role.title, line: messages.role.size(milestones, hours.low, hours.high), stretches };
  });
  const titles = catalog().roles.map(({ title }) => title);
  return [{ name: "milepost", role: undefined, title: messages.tagline, line: titles.join(" · "), stretches: [6, 8, 7, 9] }, ...roles];
}

/** Draws the picture as HTML for a window of 1200 by 630. */
export function drawImage({ role, title, line, stretches }: SocialImage): string {
  return `<body ${role ? `data-role="${role}"` : ""} style="margin:0;width:1200px;height:630px;background:var(--paper);color:var(--ink);font-family:Inter;position:relative">
    <div style="position:absolute;left:80px;top:72px;display:flex;align-items:center;gap:18px;font-size:34px;font-weight:650">
      <svg viewBox="0 0 32 32" width="60" height="60"><path d="M5 27V13a5.5 5.5 0 0 1 11 0v7a4.5 4.5 0 0 0 9 0V8" fill="none" stroke="var(--role)" stroke-width="3" stroke-linecap="round"/><circle cx="25" cy="6" r="3.5" fill="var(--ink)"/></svg>
      ${messages.name}
    </div>
    <div style="position:absolute;left:80px;right:80px;top:196px;font-size:${title.length > 24 ? 68 : 96}px;font-weight:680;letter-spacing:-0.025em;line-height:1.08;text-wrap:balance">${title}</div>
    <div style="position:absolute;left:80px;right:80px;top:${title.length > 24 ? 366 : 322}px;font-size:34px;color:var(--muted);font-variant-numeric:tabular-nums">${line}</div>
    <svg viewBox="0 0 1200 200" width="1200" height="200" style="position:absolute;left:0;bottom:24px">${drawPosts(stretches)}</svg>
  </body>`;
}

const gap = 26;

/** Draws the line across the picture, with a post for each milestone. */
function drawPosts(stretches: readonly number[]): string {
  const total = stretches.reduce((sum, posts) => sum + posts, 0);
  const step = (1040 - gap * (stretches.length - 1)) / total;
  let left = 80;
  let at = 0;
  const posts = stretches.flatMap((count) => {
    const stretch = Array.from({ length: count }, () => {
      const x = Math.round(left + step / 2);
      const y = at % 2 === 0 ? 108 : 78;
      left += step;
      at += 1;
      return `<path d="M${x} ${y}V150" stroke="var(--role)" stroke-width="2"/><circle cx="${x}" cy="${y}" r="9" fill="var(--role-soft)" stroke="var(--role)" stroke-width="2.5"/>`;
    });
    left += gap;
    return stretch;
  });
  return `${posts.join("")}<path d="M0 150H1200" stroke="var(--role)" stroke-width="6"/>`;
}
