/** Table cell classes for this page, tight enough for a narrow phone. */
export const cell = "border-b border-line py-2 pr-3 align-baseline last:pr-0";
export const headCell = `${cell} text-small font-semibold text-muted`;
