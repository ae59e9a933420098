/** The mark that stands for now on the week. */
export function NowMark() {
  return (
    <svg className="connections-week-now" width="8" height="14" aria-hidden="true" focusable="false">
      <line x1="4" x2="4" y1="3" y2="13" />
      <circle cx="4" cy="3" r="2.5" />
    </svg>
  )
}
