const PUZZLE = 'M10 6h4a2.5 2.5 0 1 1 5 0h4v5a2.5 2.5 0 1 0 0 5v5H10v-5a2.5 2.5 0 1 1 0-5z';
const PIN = 'M5 2h8m-6.500 0v5L4 10.500h10L11.500 7V2M9 10.500V16';
const GEAR =
  'M9 5.800a3.200 3.200 0 1 0 0 6.400 3.200 3.200 0 0 0 0-6.400M9 1v3m0 10v3M1 9h3m10 0h3M3.300 3.300l2.200 2.200m7 7 2.200 2.200m0-11.400-2.200 2.200m-7 7-2.200 2.200';

/** The corner of the window: the puzzle piece, and below it Assay with the sign to press. Decorative beside words. */
export function PinDrawing({ browser }: { browser: 'chromium' | 'firefox' }) {
  return (
    <svg
      className="pin-drawing"
      viewBox="0 0 150 84"
      width="150"
      height="84"
      aria-hidden="true"
      focusable="false"
    >
      <g fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round">
        <rect x="0.75" y="0.75" width="148.5" height="30" rx="5" />
        <path d="M12 16h70" opacity=".35" strokeWidth="8" />
        <path d={PUZZLE} transform="translate(104 2.500)" />
        <path d="m121 33 4 5 4-5" />
        <rect x="20" y="42" width="129" height="41" rx="5" />
        <path d="M58 63h44" opacity=".35" strokeWidth="6" />
        <path d={browser === 'firefox' ? GEAR : PIN} transform="translate(121 53)" />
      </g>
      <rect x="30" y="53" width="19" height="19" rx="4" className="pin-mark" />
    </svg>
  );
}
