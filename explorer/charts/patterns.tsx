/** What stages are filled with: each has a colour and, for those who do not see it, a pattern. */
export function Patterns() {
  return (
    <svg class="patterns" aria-hidden="true">
      <defs>
        <pattern id="stage-planned" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="4" height="4" fill="var(--paper)" />
          <rect width="2.2" height="4" fill="var(--stage-planned)" />
        </pattern>
        <pattern id="stage-agreed" width="4" height="4" patternUnits="userSpaceOnUse">
          <rect width="4" height="4" fill="var(--stage-agreed)" />
          <circle cx="2" cy="2" r="0.8" fill="var(--paper)" />
        </pattern>
        <pattern id="stage-signed" width="4" height="4" patternUnits="userSpaceOnUse">
          <rect width="4" height="4" fill="var(--stage-signed)" />
        </pattern>
        <pattern id="stage-done" width="4" height="4" patternUnits="userSpaceOnUse">
          <rect width="4" height="4" fill="var(--stage-done)" />
          <rect width="4" height="0.8" fill="var(--paper)" />
        </pattern>
        <pattern id="stage-ended" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
          <rect width="4" height="4" fill="var(--paper)" />
          <rect width="1.2" height="4" fill="var(--stage-ended)" />
          <rect width="4" height="1.2" fill="var(--stage-ended)" />
        </pattern>
      </defs>
    </svg>
  );
}
