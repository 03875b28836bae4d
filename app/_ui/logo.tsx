/** The logo: a line with a post at its end. Decorative, because the name is next to it. */
export function Logo() {
  return (
    <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" focusable="false">
      <path
        d="M5 27V13a5.5 5.5 0 0 1 11 0v7a4.5 4.5 0 0 0 9 0V8"
        fill="none"
        stroke="currentColor"
        strokeWidth="3"
        strokeLinecap="round"
        className="text-role"
      />
      <circle cx="25" cy="6" r="3.5" className="fill-current text-now" />
    </svg>
  );
}
