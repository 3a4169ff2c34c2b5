/** The touchstone: a known streak of gold beside the streak under test. Same drawing as public/icon.svg. */
export function Mark({ size = 24 }: { size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true" focusable="false">
      <path d="M8 2h17l5 6v16a6 6 0 0 1-6 6H8a6 6 0 0 1-6-6V8a6 6 0 0 1 6-6z" fill="#0d5a62" />
      <path d="M8.5 23.5 20.5 8" stroke="#f0b93f" strokeWidth="4.6" strokeLinecap="round" />
      <path d="m17 24.5 6.8-8.8" stroke="#fff" strokeWidth="4.6" strokeLinecap="round" />
    </svg>
  );
}
