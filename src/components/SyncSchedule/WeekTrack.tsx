import type { WindowPart } from '../../domain/schedule/syncWindows'

interface WeekTrackProps {
  label: string
  parts: readonly WindowPart[]
  /** Minutes since midnight, on the day that is today. */
  nowMinutes: number | null
}

const share = (minutes: number) => `${(minutes / 1440) * 100}%`

/** One day from midnight to midnight, with the hours on it. */
export function WeekTrack({ label, parts, nowMinutes }: WeekTrackProps) {
  return (
    <div className="connections-week-day" data-today={nowMinutes === null ? undefined : ''}>
      <span className="connections-small">{label}</span>
      <svg className="connections-week-track" height="20" width="100%" focusable="false">
        {[360, 720, 1080].map((minutes) => (
          <line key={minutes} x1={share(minutes)} x2={share(minutes)} y1="0" y2="20" />
        ))}
        {parts.map(({ from, to }) => (
          <rect key={from} x={share(from)} y="3" width={share(to - from)} height="14" rx="4" />
        ))}
        {nowMinutes !== null && (
          <>
            <line className="connections-week-now" x1={share(nowMinutes)} x2={share(nowMinutes)} y1="0" y2="20" />
            <circle className="connections-week-now" cx={share(nowMinutes)} cy="3" r="2.5" />
          </>
        )}
      </svg>
    </div>
  )
}
