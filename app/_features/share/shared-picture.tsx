import { messages } from "#lib/messages/all.ts";
import { type Counts, countLeft } from "#lib/planner/plan/counts.ts";
import type { SharedPlan } from "#lib/planner/plan/shared-plan.ts";
import { colourOf, ink, muted, picturePaper } from "./role-colours.ts";

const logo = (strong: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="60" height="60"><path d="M5 27V13a5.5 5.5 0 0 1 11 0v7a4.5 4.5 0 0 0 9 0V8" fill="none" stroke="${strong}" stroke-width="3" stroke-linecap="round"/><circle cx="25" cy="6" r="3.5" fill="${ink}"/></svg>`;

const asAddress = (svg: string) => `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;

/** Drawn by a library that knows boxes in rows and columns, and pictures; so the line with its posts is a picture in it. */
export function SharedPicture({ plan: { role, counts, areas } }: { plan: SharedPlan }) {
  const { strong, soft } = colourOf(role.id);
  const total = areas.reduce((sum, area) => sum + area.items.length, 0);
  const line = counts ? formatDone(counts) : messages.share.pictureMilestones(total);
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        width: 1200,
        height: 630,
        background: picturePaper,
        color: ink,
        fontFamily: "Inter",
      }}
    >
      <div style={{ display: "flex", alignItems: "center", gap: 18, padding: "72px 80px 0", fontSize: 34, fontWeight: 600 }}>
        {/* biome-ignore lint/performance/noImgElement: this is no page */}
        <img src={asAddress(logo(strong))} width={60} height={60} alt="" />
        {messages.name}
      </div>
      <div style={{ display: "flex", padding: "56px 80px 0", fontSize: 84, fontWeight: 600, letterSpacing: -2 }}>
        {role.title}
        {counts ? <span style={{ marginLeft: 32, color: strong }}>{`${counts.percent} %`}</span> : null}
      </div>
      <div style={{ display: "flex", padding: "12px 80px 0", fontSize: 34, color: muted }}>{line}</div>
      {/* biome-ignore lint/performance/noImgElement: this is no page */}
      <img
        src={asAddress(drawLine(areas, strong, soft))}
        width={1200}
        height={200}
        alt=""
        style={{ position: "absolute", left: 0, bottom: 24 }}
      />
    </div>
  );
}

/** In the same numbers as the page: what is known counts, what is skipped does not. */
function formatDone(counts: Counts): string {
  const { achieved, of } = countLeft(counts);
  return messages.plan.areaCountLong(achieved, of);
}

const gap = 26;

/** One line through the whole picture with a post for each milestone, filled where it is done or known. */
function drawLine(areas: SharedPlan["areas"], strong: string, soft: string): string {
  const total = areas.reduce((sum, area) => sum + area.items.length, 0);
  const step = (1040 - gap * (areas.length - 1)) / total;
  const radius = Math.max(2, Math.min(9, step * 0.45));
  let left = 80;
  let at = 0;
  const posts = areas.flatMap((area) => {
    const stretch = area.items.map(({ state }) => {
      const x = Math.round(left + step / 2);
      const y = at++ % 2 === 0 ? 108 : 78;
      left += step;
      const fill = state === "done" || state === "known" ? strong : soft;
      return `<path d="M${x} ${y}V150" stroke="${strong}" stroke-width="2"/><circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}" stroke="${strong}" stroke-width="2.5"/>`;
    });
    left += gap;
    return stretch;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 200" width="1200" height="200">${posts.join("")}<path d="M0 150H1200" stroke="${strong}" stroke-width="6"/></svg>`;
}
